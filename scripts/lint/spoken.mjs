/**
 * What is said past the catalogue of words, as nodes of a file's syntax tree: the linter reports it, and the check counts
 * it. `shared/words` itself is where all of this belongs.
 */

/** Where figures are none that people read, or a language is one that was there at the time. */
const otherFigures = [
  /(?:^|\/)renderer\/report\/(?:page\/outline|text\/hidden)\.ts$/, // operators of a PDF page
  /(?:^|\/)shared\/session\/schema\/migrations\//, // never changed once released
];

/** Names of keys, which are what they are in every language. */
const namesOfKeys = /(?:^|\/)(?:renderer\/keys\/|shared\/host\/menu\.ts$)/;

const isSource = (path) => /(?:^|\/)(?:shared|electron|renderer)\//.test(path) && !/(?:^|\/)shared\/words\//.test(path);

/** What is said past the catalogue in a file, by the kind of it. */
export function spokenIn(path, program) {
  const source = isSource(path);
  return {
    captured: source ? capturedIn(program) : [],
    locales: source && !otherFigures.some((place) => place.test(path)) ? localesIn(program) : [],
    texts: source ? literalTextsIn(program) : [],
    patterns: source && !namesOfKeys.test(path) ? englishPatternsIn(program) : [],
  };
}

const functions = ['ArrowFunctionExpression', 'FunctionExpression', 'FunctionDeclaration'];
const givers = ['stringsOf', 'stringsFor', 'facilitatorStrings'];
const ownLocale = ['toFixed', 'toLocaleString', 'toLocaleDateString', 'toLocaleTimeString', 'localeCompare'];
const ownFormats = ['NumberFormat', 'DateTimeFormat', 'ListFormat', 'PluralRules', 'Collator', 'RelativeTimeFormat'];
const tag = /^[a-z]{2,3}-[A-Z]{2}$/;
/** Attributes that are read, or read aloud. */
const read =
  /^(?:label|title|placeholder|alt|description|error|prefix|suffix|aria-(?:label|description|placeholder|roledescription|valuetext))$/;
const hasLetters = /\p{L}{2}/u;

/** Words taken from the catalogue as a file is loaded: they stay what they are, whoever speaks later. */
const capturedIn = (program) =>
  nodesIn(program, (node, within) => !within && node.type === 'CallExpression' && givers.includes(node.callee.name));

/** Figures, days, lists and orders of a file's own locale. */
const localesIn = (program) =>
  nodesIn(
    program,
    (node) =>
      (node.type === 'MemberExpression' && ownLocale.includes(nameOf(node.property))) ||
      (node.type === 'MemberExpression' && node.object.name === 'Intl' && ownFormats.includes(nameOf(node.property))) ||
      (node.type === 'Literal' && typeof node.value === 'string' && tag.test(node.value)),
  );

/** Text that stands in a component as it is. */
const literalTextsIn = (program) =>
  nodesIn(
    program,
    (node) =>
      (node.type === 'JSXText' && hasLetters.test(node.value)) ||
      (node.type === 'JSXAttribute' && read.test(nameOf(node.name)) && isText(node.value)),
  );

/** Patterns with an English word in them: they would look for it in another language's text. */
const englishPatternsIn = (program) =>
  nodesIn(program, (node) => node.type === 'Literal' && node.regex !== undefined && hasWord(node.regex.pattern));

/** Neither a class of characters, a group's name, nor how a file's name ends. */
const hasWord = (pattern) =>
  /[A-Za-z]{3}/.test(
    pattern.replaceAll(/\\[pP]\{[^}]*\}|\(\?<\w+>|\\u\w{4}|\\\.(?:\w+|\(\?:[^)]*\))|\\.|\[[^\]]*\]/g, ' '),
  );

const nameOf = (node) => node?.name ?? node?.value;

const isText = (value) =>
  (value?.type === 'Literal' && hasLetters.test(value.value)) ||
  (value?.type === 'JSXExpressionContainer' &&
    value.expression.type === 'TemplateLiteral' &&
    value.expression.quasis.some(({ value: { cooked } }) => hasLetters.test(cooked)));

/** What the linter keeps with a node that is no part of it. */
const besideTheTree = ['parent', 'tokens', 'comments'];

/** The nodes for which something holds; `within`: inside a function, or where a class gets its members. */
function nodesIn(program, holds) {
  const found = [];
  visit(program, false);
  return found;

  function visit(node, within) {
    if (typeof node.type === 'string' && holds(node, within)) found.push(node);
    const inside = within || functions.includes(node.type) || node.type === 'PropertyDefinition';
    for (const [name, child] of Object.entries(node))
      if (!besideTheTree.includes(name) && child !== null && typeof child === 'object') visit(child, inside);
  }
}
