const NOTHING = Symbol('nothing');

const isObject = (value) => typeof value === 'object' && value !== null;

/** How many there are alike at the beginning of two lists, and at their ends. */
function alike(was, is, same) {
  const most = Math.min(was.length, is.length);
  let head = 0;
  while (head < most && same(was[head], is[head])) head += 1;
  let tail = 0;
  while (tail < most - head && same(was.at(-1 - tail), is.at(-1 - tail))) tail += 1;
  return { head, tail };
}

const text = (value) => (value === NOTHING ? 'nothing' : JSON.stringify(value));

/** Every place where two JSON values are not the same: where, what was there, what is there. */
export function* inJson(was, is, path = '') {
  if (isObject(was) && isObject(is) && Array.isArray(was) === Array.isArray(is)) {
    if (Array.isArray(was)) yield* inLists(was, is, path);
    else
      for (const key of new Set([...Object.keys(was), ...Object.keys(is)])) {
        const at = /^[\w$]+$/.test(key) ? `${path === '' ? '' : `${path}.`}${key}` : `${path}[${JSON.stringify(key)}]`;
        yield* inJson(key in was ? was[key] : NOTHING, key in is ? is[key] : NOTHING, at);
      }
    return;
  }
  if (was === is) return;
  yield { path, was: text(was), is: text(is) };
}

/** What is at the same place from the beginning or from the end is compared; the rest of the longer list has nothing beside it. */
function* inLists(was, is, path) {
  const { head, tail } = alike(was, is, (a, b) => JSON.stringify(a) === JSON.stringify(b));
  const [before, after] = [was.slice(head, was.length - tail), is.slice(head, is.length - tail)];
  for (let index = 0; index < Math.max(before.length, after.length); index += 1) {
    yield* inJson(
      index < before.length ? before[index] : NOTHING,
      index < after.length ? after[index] : NOTHING,
      `${path}[${head + index}]`,
    );
  }
}

/** The last line before a place that says anything. */
function saidBefore(lines, place) {
  const line = lines.slice(0, place).findLast((one) => one.trim() !== '');
  return line === undefined ? '' : `, after “${cut(line, 80)}”`;
}

/** As `inJson`, for lines of text: those in the middle that are not alike, with the line before them as context. */
export function inLines(was, is) {
  const [before, after] = [was.split('\n'), is.split('\n')];
  const { head, tail } = alike(before, after, (a, b) => a === b);
  if (head === before.length && head === after.length) return [];
  const middle = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  const more = Math.max(middle[0].length, middle[1].length) - 1;
  return [
    {
      path: `line ${head + 1}${saidBefore(before, head)}`,
      was: middle[0].length > 0 ? JSON.stringify(middle[0][0]) : 'nothing',
      is: middle[1].length > 0 ? JSON.stringify(middle[1][0]) : 'nothing',
      more: more > 0 ? `up to ${more} more lines there` : '',
    },
  ];
}

const cut = (line, most) => (line.length > most ? `${line.slice(0, most)}…` : line);

/** Two texts cut down to where they begin to be different, so that each fits on a line or two. */
export function around(was, is, most = 160) {
  let same = 0;
  while (same < Math.min(was.length, is.length) && was[same] === is[same]) same += 1;
  const from = was.length > most || is.length > most ? Math.max(0, same - 40) : 0;
  return [was, is].map((one) => cut(`${from > 0 ? '…' : ''}${one.slice(from)}`, most));
}
