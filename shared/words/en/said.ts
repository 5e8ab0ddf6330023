/** First names that begin sentences as words, too. */
const WORDS: ReadonlySet<string> = new Set(
  (
    'amber art barb bill bob brook buck chance chase chip chuck cliff colt dale dash dawn dean dick drew earl ' +
    'faith frank gene glen grace grant guy hope jack jade jay jewel josh joy lance mark mason max may melody ' +
    'mercy miles nick norm pat peg penny pierce rain ray reed rich rob robin rock rod rose ruby rusty ruth skip ' +
    'stew storm sue summer sunny tag trip tuck victor violet wade ward will win woody'
  ).split(' '),
);

const UNTIL =
  /(?<!\p{L})(?:by|until|till|before|due|deadline|no later than|not later than|at the latest)[,:]?(?:\s+(?:on|the|about|around|end|of|day|noon|midday|close|business|\p{L}{3,}day|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\.?,?){0,4}\s+$/iu;

/** "Not before", "never by", "left before": no last day. */
const NOT_UNTIL =
  /(?<!\p{L})(?:not|never|left|came|was|were|\p{L}+ed)\s+(?:by|until|till|before|due)(?!\p{L})[^.;]*$/iu;

/** No first name, whoever's name begins so. */
const TITLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'dr', 'mr', 'mrs', 'ms', 'miss', 'prof', 'sir']);

/** How people write, where a name or a day is looked for in what they said. */
export const said = {
  /** Whether what stands before a month means all of it: "In May 20 customers rang". */
  meansTheMonth: (before: string): boolean =>
    /(?:^|[^\p{L}])(?:in|during|throughout|since|last|every|all)\s+$/iu.test(before),
  /** Whether what stands behind a day puts it into the next year: "12 December next year". */
  isNextYear: (after: string): boolean => /^,?\s*(?:of\s+)?next year(?!\p{L})/iu.test(after),
  /** Whether what stands before a day makes it the last one: "by Friday, 12 December". */
  isUntil: (before: string): boolean => UNTIL.test(before) && !NOT_UNTIL.test(before),
  /** Whether a name begins with what is no first name: "The Boss", "Dr. Hill". */
  isTitle: (word: string): boolean => TITLES.has(word),
  /** Whether a first name begins sentences as a word, too: "Mark every late parcel". */
  isAWordToo: (name: string): boolean => WORDS.has(name.toLowerCase()),
};
