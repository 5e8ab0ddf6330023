import { sep } from 'node:path';
import { expect, test } from 'vitest';
import { rendererFiles, rulesIn } from './css';

/* Left and right are where a language begins and ends: a layout that names them cannot be mirrored. */

const SIDE = /(?<![\w-])(left|right)(?![\w-])/u;
/** Names of properties, in style sheets and in style objects. */
const SIDED = /(?:^|-)(?:left|right)(?:-|$)|(?:^l|L)eft|(?:^r|R)ight/u;

/** Values of a shorthand; a function is one value. */
const valuesOf = (value: string): string[] => value.match(/(?:[^\s(]+\([^)]*\)+|[^\s()])+/gu) ?? [];

/** Whether a shorthand of four sides, or of four corners, gives left and right different values. */
function isUneven(name: string, value: string): boolean {
  const [first, second = first, third = first, fourth = second] = valuesOf(value);
  if (/^(?:margin|padding|inset|border-(?:width|color|style))$/u.test(name)) return second !== fourth;
  return name === 'border-radius' && (first !== second || third !== fourth);
}

/** Whether something is shifted, or grows from one side, without asking `--along` which way reading goes. */
function isShifted(name: string, value: string): boolean {
  if (value.includes('var(--along)') || value === 'none') return false;
  if (name === 'transform-origin') return !/^(?:center|50%)/u.test(value);
  if (name === 'box-shadow') return !/^(?:inset )?0(?:px)? |^var\(/u.test(value);
  return /translate(?:X|3d)?\((?!0[,)])/u.test(value) || (name === 'translate' && !value.startsWith('0 '));
}

/** Why a declaration of a style sheet, `name: value`, would not be mirrored; null where it would. */
function fault(declaration: string): string | null {
  const [name = '', ...rest] = declaration.split(': ');
  const value = rest.join(': ');
  if (name.startsWith('--')) return null;
  if (SIDED.test(name) || SIDE.test(value)) return 'names a side';
  if (isUneven(name, value)) return 'has a left side unlike its right one';
  return isShifted(name, value) ? 'shifts to one side' : null;
}

/** What names a side in a component: Mantine's props for one, and style objects. */
function sidesIn(source: string): string[] {
  const props = Array.from(source.matchAll(/\s(?:[mp][lr]|ta)=(?:\{[^}]*\}|"[^"]*")/gu), ([prop]) => prop.trim());
  const styles = Array.from(source.matchAll(/\sstyle=\{\{([^}]*)\}/gu), ([, style = '']) => style.trim());
  return [
    ...props.filter((prop) => !prop.startsWith('ta=') || SIDE.test(prop)),
    ...styles.filter((style) => style.split(',').some((part) => SIDED.test((part.split(':')[0] ?? '').trim()))),
    ...styles.filter((style) => /: '(?:left|right)'/u.test(style)),
  ];
}

/* The plan is laid out in points on paper. */
const isOnScreen = ({ file }: { readonly file: string }): boolean => !file.startsWith(`report${sep}`);

test.each([
  'margin-left: 4px',
  'left: 0',
  'border-right-color: red',
  'border-top-left-radius: 2px',
  'text-align: right',
  'float: left',
  'background: linear-gradient(to right, red, blue)',
  'padding: 1px 2px 3px 4px',
  'margin: 0 auto 0 calc(1px + 2px)',
  'border-radius: 0 4px 4px 0',
  'border-radius: 4px 0',
  'transform: translateX(-50%)',
  'transform: translate(4px, 0)',
  'transform-origin: 0 0',
  'box-shadow: inset 3px 0 0 red',
])('the layout could not be mirrored: %s', (declaration) => {
  expect(fault(declaration)).not.toBeNull();
});

test.each([
  'margin-inline-start: 4px',
  'text-align: end',
  'padding: 1px 2px 3px',
  'padding: 1px 2px 3px 2px',
  'margin: 0 calc(1px + 2px) 4px calc(1px + 2px)',
  'border-radius: 4px 4px 0 0',
  'transform: translateY(4px)',
  'transform: translateX(calc(var(--along) * -50%))',
  'transform-origin: calc(50% - var(--along) * 50%) 0',
  'box-shadow: inset calc(var(--along) * 3px) 0 0 red',
  'box-shadow: 0 4px 8px rgb(0 0 0 / 10%)',
])('the layout can be mirrored: %s', (declaration) => {
  expect(fault(declaration)).toBeNull();
});

test('components that name a side are found', () => {
  const found = (jsx: string) => sidesIn(`<Box ${jsx} />`).length;
  for (const jsx of ['ml={4}', 'pr="sm"', 'ta="right"', 'style={{ left: 4 }}', "style={{ textAlign: 'left' }}"])
    expect(found(jsx), jsx).toBe(1);
  expect(found('style={{ width: 3, borderTopLeftRadius: 4 }}')).toBe(1);
  for (const jsx of ['ms={4}', 'ta="end"', 'position="right"', 'style={{ insetInlineStart: left(4) }}'])
    expect(found(jsx), jsx).toBe(0);
});

test('every layout on the screen can be mirrored', () => {
  const rules = rendererFiles('.css')
    .filter(isOnScreen)
    .flatMap(({ file, text }) => rulesIn(text, file));
  const faults = rules.flatMap(({ file, selector, declarations }) =>
    declarations.flatMap((declaration) => {
      const why = fault(declaration);
      return why === null ? [] : [`${file} ${selector} { ${declaration} } ${why}`];
    }),
  );
  const sides = rendererFiles('.tsx')
    .filter(isOnScreen)
    .flatMap(({ file, text }) => sidesIn(text).map((side) => `${file} ${side}`));
  expect([...faults, ...sides]).toEqual([]);
  expect(rules.length).toBeGreaterThan(300);
});
