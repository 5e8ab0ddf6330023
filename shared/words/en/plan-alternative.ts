import type { Speaking } from './count';

/** What the plan's pictures show, for those who don't see them. */
export const alternative = ({ plural, signed }: Speaking) => {
  /* As it is said on the scale: with a sign where it is below nothing. */
  const onScale = (value: number): string => (value < 0 ? signed(value) : String(value));
  const first = (caption: string): string => (caption.trim() === '' ? '' : `${caption.trim().replace(/[.:]$/u, '')}. `);
  return {
    more: (n: number): string => `and ${n} more`,
    bars: {
      dots: (caption: string, rows: string): string => `${first(caption)}Votes, the most first: ${rows}.`,
      points: (caption: string, rows: string): string => `${first(caption)}The order of the room, best first: ${rows}.`,
    },
    bar: {
      dots: (rank: string, text: string, dots: number, winner: boolean): string =>
        `${rank} ${text}, ${plural(dots, 'dot', 'dots')}${winner ? ', chosen' : ''}`,
      points: (rank: string, text: string, points: number): string =>
        `${rank} ${text}, ${plural(points, 'point', 'points')}`,
    },
    photograph: (caption: string): string => `${first(caption)}A photograph of what the room made.`,
    uncounted: (text: string): string => `${text}, not counted`,
    spread: (average: string | null, counts: readonly { value: number; count: number }[]): string =>
      average === null
        ? 'nobody answered'
        : `average ${average} (${counts.map(({ value, count }) => `${count} gave ${onScale(value)}`).join(', ')})`,
    spreads: (caption: string, rows: string): string => `${first(caption)}How the answers lie: ${rows}.`,
    scatter: (caption: string, across: string, up: string, points: string): string =>
      `${first(caption)}A field with two axes, ${across} and ${up}: ${points}.`,
    /** A mood at a stage; null where the line has none. */
    mood: (mood: number | null): string => (mood === null ? '–' : signed(mood)),
    curves: (caption: string, lines: string, columns: string): string =>
      `${first(caption)}Moods from −2 to +2. ${lines}. Stages: ${columns}.`,
    board: (caption: string, groups: string): string => `${first(caption)}A board of groups: ${groups}.`,
    group: (title: string, ideas: number): string =>
      `${title === '' ? 'on their own' : title}, ${plural(ideas, 'idea', 'ideas')}`,
    timeline: (caption: string, marks: string): string => `${first(caption)}Days after the workshop: ${marks}.`,
    mark: (day: number, number: number, kind: 'start' | 'due'): string =>
      `day ${day}, action ${number} ${kind === 'start' ? 'starts' : 'is due'}`,
  };
};
