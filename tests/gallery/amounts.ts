import { strings } from '../english';

/** How much there is in a picture. */
export interface Amount {
  readonly name: 'empty' | 'one' | 'few' | 'many' | 'long';
  readonly texts: readonly string[];
}

const starts = [
  'Nobody answers the letters',
  'Somebody calls them back',
  'The bill explains itself',
  'We say sorry first',
  'One person keeps the case',
  'Waiting has a known end',
  'The form fits one page',
  'A name stands under it',
];
const ends = [
  'within a single working day',
  'before they have to ask',
  'without a second phone call',
  'in words that anybody uses',
  'whoever is on holiday then',
];

/** As many notes as stand on a wall, of about eight words, none like another. */
const wall = Array.from({ length: starts.length * ends.length }, (_, index) => {
  const start = starts[index % starts.length];
  const end = ends[Math.floor(index / starts.length)];
  return `${start} ${end}`;
});

/** Longer than anybody should write, as some do, and one without a single space. */
const tooLong = [
  'They told me three times that somebody would call me back, and each time I stayed at home and waited, and each time nobody did, until I wrote a letter to the director, which was not answered either, and then I went to the paper',
  'When the letter comes it says that the amount is due at once, but not what it is for, nor whom one could ask, and the number printed at its foot leads to a tape that says that the office is closed between Christmas and the new year',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  'We know all of this and have known it since the survey of the year before last, in which it stood on page forty, and we have said in every meeting since that something would be done about it as soon as the new system is there',
  'Everybody who has worked at the desk for longer than a month knows which of the forms nobody can fill in, and helps with a pencil, and hopes that the auditors do not see it, because the pencil is against the rules that we made',
  'It would be enough to say on the first day how long it is going to take, even if it takes long, as people can plan with a long time and cannot plan with a promise that is broken every week by somebody else who knows nothing of it',
];

/** How much there may be, from nothing to more than anybody should say. */
export const amounts: readonly Amount[] = [
  { name: 'empty', texts: [] },
  { name: 'one', texts: strings.editor.madeUp.ideas.slice(0, 1) },
  { name: 'few', texts: strings.editor.madeUp.ideas.slice(0, 5) },
  { name: 'many', texts: wall },
  { name: 'long', texts: tooLong },
];

/** The words of the tests, whose made-up texts are those of an amount. */
export function wordsWith({ texts, name }: Amount): typeof strings {
  const { madeUp } = strings.editor;
  const said = name === 'long' ? { sentence: tooLong[5]!, cell: tooLong[0]!, action: tooLong[1]! } : {};
  const ideas = [...texts, ...madeUp.ideas].slice(0, Math.max(texts.length, madeUp.ideas.length));
  return { ...strings, editor: { ...strings.editor, madeUp: { ...madeUp, ...said, ideas } } };
}
