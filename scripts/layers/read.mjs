import { parseSync } from 'vite';
import { rawKeysIn } from '../lint/raw-keys.mjs';
import { spokenIn } from '../lint/spoken.mjs';

/**
 * What a source file says that the layers are about. It is parsed, not searched: a type import is an import, what stands
 * in a comment or a text is none.
 *
 * `arrows` are the places it imports from as they are written, in whichever way; `null` is one that is made up while the
 * program runs. `literals` are the texts that it asks about: compared with, a `case`, a key of a record, one of a list,
 * given to a function. `rawKeys` is how often it reads or hears a keyboard's events itself, `spoken` what it
 * says past the catalogue of words, by kind, as often as it does.
 */
export function readSource(path, text) {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be read: ${errors[0].message}`);
  const found = {
    arrows: new Set(),
    literals: new Set(),
    rawKeys: rawKeysIn(program).length,
    spoken: timesOf(spokenIn(path, program)),
  };
  visit(program, found);
  return found;
}

const timesOf = (kinds) => Object.fromEntries(Object.entries(kinds).map(([kind, nodes]) => [kind, nodes.length]));

function visit(node, found) {
  if (typeof node.type === 'string') {
    for (const source of sourcesOf(node)) found.arrows.add(source === undefined ? null : textOf(source));
    for (const literal of askedIn(node).map(textOf)) if (literal !== null) found.literals.add(literal);
  }
  for (const child of Object.values(node)) if (child !== null && typeof child === 'object') visit(child, found);
}

/** A text as it is written; null for what is worked out. */
function textOf(node) {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0].value.cooked;
  return null;
}

function sourcesOf(node) {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return [node.source];
    case 'ExportNamedDeclaration':
      return node.source === null ? [] : [node.source];
    case 'TSExternalModuleReference':
      return [node.expression];
    // `declare module './a'` adds to another file's types.
    case 'TSModuleDeclaration':
      return node.id.type === 'Literal' ? [node.id] : [];
    // `new URL('./a.ts', import.meta.url)` is how a worker is started.
    case 'NewExpression':
      return node.callee.name === 'URL' && node.arguments[1]?.object?.type === 'MetaProperty'
        ? [node.arguments[0]]
        : [];
    default:
      return [];
  }
}

function askedIn(node) {
  switch (node.type) {
    case 'BinaryExpression':
      return [node.left, node.right];
    case 'SwitchCase':
      return [node.test];
    case 'ArrayExpression':
      return node.elements;
    case 'CallExpression':
    case 'NewExpression':
      return node.arguments;
    case 'ObjectExpression':
      return node.properties.filter(({ key, computed }) => key && !computed).map(nameOf);
    default:
      return [];
  }
}

const nameOf = ({ key }) => (key.type === 'Identifier' ? { type: 'Literal', value: key.name } : key);
