/** What only a keyboard's event has. */
const ofKeyboards = ['keyCode', 'charCode', 'isComposing', 'getModifierState'];
/** What other things have, too: looked for on what is called as events are. */
const ofEvents = ['key', 'code', 'which'];
/** What a mouse's event has, too: looked for on what is known to come from a keyboard. */
const heldBeside = ['ctrlKey', 'metaKey', 'altKey', 'shiftKey', 'repeat'];
const calledAsEventsAre = ['event', 'e', 'ev', 'evt', 'nativeEvent'];
/** Other readers of keys, of the screens' library. */
const otherReaders = ['useHotkeys', 'getHotkeyHandler'];
const listened = /^(on)?key(down|up|press)$/;
const attribute = /^onKey(Down|Up|Press)(Capture)?$/;
const functions = ['ArrowFunctionExpression', 'FunctionExpression', 'FunctionDeclaration'];

/**
 * The places in a file where a keyboard's event is read raw or listened for, as nodes of its syntax tree: the linter
 * reports them, and the check counts them. The `key` of anything else is none.
 */
export function rawKeysIn(program) {
  const found = [];
  visit(program, [], false);
  return found;

  /** `keyboards`: what holds a keyboard's event here, by name. `isHandler`: a function here is given one. */
  function visit(node, keyboards, isHandler) {
    const given = functions.includes(node.type) ? eventsGiven(node, isHandler) : [];
    const known = [...keyboards, ...given.flatMap((param) => (param.type === 'Identifier' ? [param.name] : []))];
    found.push(...given.flatMap(rawParts));
    if (isRaw(node, known)) found.push(node);
    const handlers = handlersIn(node);
    for (const [name, child] of Object.entries(node)) {
      if (name === 'parent' || child === null || typeof child !== 'object') continue;
      visit(child, known, handlers.includes(child) || (isHandler && !functions.includes(node.type)));
    }
  }
}

/** The parameters of a function that are a keyboard's event. */
const eventsGiven = ({ params }, isHandler) =>
  params.filter((param, place) => isOfKeyboard(param.typeAnnotation) || (isHandler && place === 0));

const isOfKeyboard = (type) =>
  type !== null &&
  typeof type === 'object' &&
  ((type.type === 'Identifier' && type.name.includes('KeyboardEvent')) ||
    Object.entries(type).some(([name, part]) => name !== 'parent' && isOfKeyboard(part)));

/** What is taken out of an event where it is given: `({ key }) => …`. */
const rawParts = ({ type, properties }) =>
  type === 'ObjectPattern' ? properties.filter((property) => isRawName(nameOf(property.key))) : [];

const isRawName = (name) => [...ofKeyboards, ...ofEvents, ...heldBeside].includes(name);

const nameOf = (node) => node?.name ?? node?.value;

/** The functions in a node that are given a keyboard's event. */
function handlersIn(node) {
  if (node.type === 'JSXAttribute' && attribute.test(nameOf(node.name))) return [node.value];
  if (isListening(node)) return [node.arguments];
  return node.type === 'VariableDeclarator' && isOfKeyboard(node.id.typeAnnotation) ? [node.init] : [];
}

const isListening = ({ type, callee, arguments: given }) =>
  type === 'CallExpression' && nameOf(callee.property) === 'addEventListener' && listened.test(nameOf(given[0]));

function isRaw(node, keyboards) {
  if (isListening(node)) return true;
  if (node.type === 'ImportSpecifier') return otherReaders.includes(nameOf(node.imported));
  if (node.type === 'MemberExpression') return isRawMember(node, keyboards);
  if (node.type !== 'VariableDeclarator' || node.id.type !== 'ObjectPattern') return false;
  return mayBeEvent(node.init, keyboards) && rawParts(node.id).length > 0;
}

function isRawMember({ object, property }, keyboards) {
  const name = nameOf(property);
  if (ofKeyboards.includes(name) || (typeof name === 'string' && name.startsWith('onkey'))) return true;
  if (ofEvents.includes(name)) return mayBeEvent(object, keyboards);
  return heldBeside.includes(name) && keyboards.includes(nameOf(object));
}

const mayBeEvent = (node, keyboards) => {
  const name = node?.type === 'MemberExpression' ? nameOf(node.property) : nameOf(node);
  return calledAsEventsAre.includes(name) || keyboards.includes(name);
};
