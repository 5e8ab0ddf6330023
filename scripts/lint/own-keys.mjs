/** The records of a session, an exercise and the sealed box whose keys are ids, as the schema and those who read them call them. */
const records = [
  'exercises',
  'work',
  'timers',
  'spent',
  'leftOut',
  'forms',
  'saved',
  'fields',
  'known',
  'counts',
  'second',
  'points',
  'places',
  'choices',
  'seats',
  'votes',
  'sealed',
  'box',
  'cells',
  'names',
  'labels',
  'LABELS',
];

/** Keys that are a place in a list, or one of a kind of form: never an id from a file. */
const places =
  /^(index|place|at|last|value|answer|which|question|kind|type|form|mark|first|right|relation|row|column|\w*Index)$/;

/**
 * The places in a file where a record is looked into under a bare id, as nodes of its syntax tree. An address of a step and
 * a key of the box hold a stroke, and are made by a function; what is only written to cannot find anything.
 */
export function looseLookupsIn(program) {
  const found = [];
  visit(program);
  return found;

  function visit(node) {
    if (node.type === 'AssignmentExpression' && node.operator === '=' && isMember(node.left)) {
      visit(node.left.object);
      visit(node.right);
      return;
    }
    if (node.type === 'UnaryExpression' && node.operator === 'delete') return;
    if (isLoose(node)) found.push(node);
    for (const [name, child] of Object.entries(node)) {
      if (name !== 'parent' && child !== null && typeof child === 'object') visit(child);
    }
  }
}

const isMember = ({ type }) => type === 'MemberExpression';

const isLoose = (node) =>
  isMember(node) && node.computed && records.includes(nameOf(node.object)) && isId(node.property);

const nameOf = (node) => (node.type === 'ChainExpression' ? nameOf(node.expression) : (node.property ?? node).name);

/** An id is held by a name, or is a part of something. */
const isId = (key) => (key.type === 'Identifier' || isMember(key)) && !places.test(nameOf(key));
