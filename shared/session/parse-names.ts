import { folded } from '../base/folded';
import { LONGEST_GROUP, LONGEST_NAME } from '../base/people';
import { said } from '../base/text';
import { linesOf } from '../kinds/collect/parse-list';
import type { Strings } from '../words';

/** What may stand in a column, or behind a comma. */
export type Part = 'name' | 'given' | 'surname' | 'group' | 'nothing';

/** What the part behind a name is, where a list does not say it. */
export type Second = Extract<Part, 'group' | 'given' | 'surname'>;

interface Person {
  readonly name: string;
  readonly group: string;
}

/** A list of people as it was understood, to be shown before anybody is taken. */
export interface PeopleList {
  readonly people: readonly Person[];
  /** What the second part of a line was taken for; null where no line has one, or its first line says it. */
  readonly second: Second | null;
  /** The first line names the columns and is nobody. */
  readonly headed: boolean;
  /** Columns that have something in them and go nowhere. */
  readonly unused: number;
  /** Names and groups that are longer than they may be. */
  readonly tooLong: readonly string[];
}

const isNumber = (cell: string): boolean => /^[#\s]*\d{1,4}[.)]?$/u.test(cell);
/** From the beginning of a word on: looked for anywhere in it, a long word without a sign would be gone through with its square. */
const ADDRESS = /(?:<|(?<![^\s<>@,;"]))[^\s<>@,;"]+@[^\s<>@,;"]+>?/gu;

/** One line of addresses or of many names holds a person between each two marks, as mail programs write them. */
function linesIn(typed: string): string[] {
  const lines = linesOf(typed).filter((line) => line !== '');
  const [only = ''] = lines;
  if (lines.length !== 1 || only.includes('\t')) return lines;
  const many = only.split(';').length > 2 || only.includes('@') ? ';' : only.split(',').length > 4 ? ',' : null;
  return many === null ? lines : only.split(many).map(said).filter(Boolean);
}

/** Without mail addresses; a line that is nothing but one is whoever it belongs to. */
const withoutAddress = (line: string): string =>
  said(line.replaceAll(ADDRESS, '')) || said(line.replaceAll(/[<>]/gu, '').split('@')[0] ?? '');

/** Lines in cells: apart by tabs, else by semicolons, else by commas, whichever the list has. */
function cellsOf(lines: readonly string[]) {
  const mark = ['\t', ';'].find((one) => lines.some((line) => line.includes(one))) ?? ',';
  const rows = lines.map((line) =>
    withoutAddress(line)
      .split(mark)
      .map((cell) => said(cell.replaceAll(/^\s*"|"\s*$/gu, ''))),
  );
  return { rows, tabbed: mark === '\t' };
}

/** Without columns that are empty, and without a first one that only counts. */
function withoutIdle(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const kept = Array.from({ length: width }, (_, at) => at).filter((at) => {
    const filled = rows.map((row) => row[at] ?? '').filter(Boolean);
    return filled.length > 0 && !(at === 0 && width > 1 && filled.every((cell) => isNumber(cell)));
  });
  return rows.map((row) => kept.map((at) => row[at] ?? ''));
}

/** What the columns are by their names in the first line; null where it names none. */
function headOf(row: readonly string[], { columnNames }: Strings['people']): readonly Part[] | null {
  const parts = row.map((cell): Part => {
    const word = folded(cell);
    const part = (['name', 'given', 'surname', 'group'] as const).find((one) =>
      columnNames[one].some((name) => folded(name) === word),
    );
    return part ?? 'nothing';
  });
  if (parts.every((part) => part === 'nothing')) return null;
  /* Beside first names, a name is a surname. */
  const surname = parts.includes('given') && !parts.includes('surname');
  const named = parts.map((part): Part => (part === 'name' && surname ? 'surname' : part));
  return named.some((part) => part !== 'group' && part !== 'nothing') ? named : null;
}

const wordsIn = (text: string): number => text.split(/[\s-]+/u).filter(Boolean).length;
const beginsSmall = (text: string): boolean => /^\p{Ll}/u.test(text);

/** Whether the second parts are groups, as people write them beside names. A list is understood as a whole. */
function areGroups(pairs: readonly (readonly [first: string, second: string])[], known: ReadonlySet<string>): boolean {
  const seconds = pairs.map(([, second]) => folded(second));
  if (pairs.length > 1 && new Set(seconds).size * 2 <= pairs.length) return true;
  const looksIt = ([first, second]: readonly [string, string]) =>
    known.has(folded(second)) ||
    beginsSmall(second) ||
    /\d|^\p{Lu}{2,4}$/u.test(second) ||
    (wordsIn(first) > 1 && !beginsSmall(first)) ||
    wordsIn(second) > 3;
  return pairs.filter(looksIt).length * 2 > pairs.length;
}

/** What each column is: by its name, else the first is the name or a part of it. `width`: how many cells a row has. */
function partsOf(second: Second, width: number): readonly Part[] {
  if (second === 'group')
    return width > 2 ? ['name', ...Array<Part>(width - 2).fill('nothing'), 'group'] : ['name', 'group'];
  return second === 'given' ? ['surname', 'given', 'group'] : ['given', 'surname', 'group'];
}

/** "Müller, Anna" in one cell is Anna Müller. */
const turned = (name: string): string => name.replace(/^([^,\s]+), *([^,]+)$/u, '$2 $1');

function personFrom(row: readonly string[], parts: readonly Part[]): Person {
  const cell = (part: Part) => row[parts.indexOf(part)] ?? '';
  const whole = [cell('given'), cell('surname')].filter(Boolean).join(' ');
  return { name: cell('name') === '' ? whole : turned(cell('name')), group: cell('group') };
}

/**
 * Participants typed or pasted, one a line: a name, and after a comma, semicolon or tab a group, or a first name behind a
 * surname; which of them, the list as a whole says, or `second`. Bullets, numbers, mail addresses and a first line of column
 * names are left out. `groups`: those there are already.
 */
export function parseNames(
  strings: Pick<Strings, 'people'>,
  typed: string,
  { second = null, groups = [] }: { readonly second?: Second | null; readonly groups?: readonly string[] } = {},
): PeopleList {
  const { rows, tabbed } = cellsOf(linesIn(typed));
  const head = rows[0] ? headOf(rows[0], strings.people) : null;
  const body = head ? rows.slice(1) : withoutIdle(rows);
  const pairs = body.flatMap(([first = '', other = '']) =>
    first !== '' && other !== '' ? [[first, other] as const] : [],
  );
  const known = new Set([...strings.people.usualGroups, ...groups].map(folded).filter(Boolean));
  const guess = (): Second => (areGroups(pairs, known) ? 'group' : tabbed ? 'surname' : 'given');
  const taken = head || pairs.length === 0 ? null : (second ?? guess());
  const partsFor = (row: readonly string[]) => head ?? partsOf(taken ?? 'group', row.length);
  const people = body.map((row) => personFrom(row, partsFor(row))).filter(({ name }) => name !== '');
  const unused = new Set(
    body.flatMap((row) =>
      row.flatMap((cell, at) => (cell !== '' && (partsFor(row)[at] ?? 'nothing') === 'nothing' ? [at] : [])),
    ),
  );
  return {
    people,
    second: taken,
    headed: head !== null,
    unused: unused.size,
    tooLong: people.flatMap(({ name, group }) => [
      ...(name.length > LONGEST_NAME ? [name] : []),
      ...(group.length > LONGEST_GROUP ? [group] : []),
    ]),
  };
}
