/**
 * Rows of what was said about one thing each (`[thing, …what was said]`): things of which the very same was said share a row,
 * in the place of the first, a line each. Things of which nothing was said keep a row of their own.
 */
export function saidAlike(rows: readonly (readonly [string, ...string[]])[]): string[][] {
  const together = new Map<string, { things: string[]; said: readonly string[] }>();
  for (const [index, [thing, ...said]] of rows.entries()) {
    const key = said.some((one) => one.trim() !== '') ? JSON.stringify(said) : String(index);
    const alike = together.get(key);
    if (alike) alike.things.push(thing);
    else together.set(key, { things: [thing], said });
  }
  return [...together.values()].map(({ things, said }) => [things.join('\n'), ...said]);
}
