import type { Speaking } from './count';

/** Ideas from a file or a paste. */
export const importIdeas = ({ locale, plural }: Speaking) => {
  const listed = (lines: readonly number[]): string =>
    lines.length > 5 ? `${lines.slice(0, 5).join(', ')} and ${lines.length - 5} more` : lines.join(', ');
  return {
    title: 'Import ideas',
    /** What people call the column that holds the ideas, or their headings. */
    columnNames: {
      idea: ['idea', 'ideas', 'text', 'card', 'cards', 'thought', 'thoughts'],
      heading: ['heading', 'under', 'group', 'category'],
    },
    choose: 'Import ideas from a file',
    button: 'From a file …',
    notHere: 'Ideas can be imported while a step that collects ideas is on screen and open for new ones.',
    refused: (
      why: 'not-text' | 'too-large' | 'too-many' | 'empty' | 'open-quote',
      file: string | null,
      line: number,
    ): string => {
      const name = file ?? 'What was pasted';
      switch (why) {
        case 'not-text':
          return `${name} is not text. Save the list as CSV or text, and try again; nothing was taken.`;
        case 'too-large':
          return `${name} is larger than 10 MB: that is not a list of ideas. Nothing was taken.`;
        case 'too-many':
          return `${name} has ${locale.whole(line)} lines: that is not a list of ideas. Keep only what the room said; nothing was taken.`;
        case 'empty':
          return `${name} has nothing in it. Nothing was taken.`;
        case 'open-quote':
          return `${name}, line ${line}: a quotation mark does not fit, so it is not clear where its cell ends. Correct that line; nothing was taken.`;
      }
    },
    /** While a large file is looked at; `share` from 0 to 1. */
    looking: (file: string, share: number) => `Looking at ${file}: ${locale.percent(share)}`,
    found: (count: number, file: string | null) => `${plural(count, 'idea', 'ideas')} in ${file ?? 'what was pasted'}`,
    named: 'The first line names the columns',
    column: (index: number, name: string) => (name === '' ? `Column ${index}` : `Column ${index}: ${name}`),
    places: { idea: 'The idea', heading: 'Its heading', nothing: 'Not taken' },
    leaveOut: 'Leave out what is there already',
    tooLong: (lines: readonly number[], most: number) =>
      `Longer than ${locale.whole(most)} characters: line ${listed(lines)}. Shorten or split ${lines.length === 1 ? 'it' : 'them'}; nothing is taken until then.`,
    tooMany: (count: number, most: number) =>
      `${locale.whole(count)} ideas are too many: at most ${locale.whole(most)} can come in at once. Split the list; nothing is taken until then.`,
    empty: (count: number) => `${plural(count, 'empty line', 'empty lines')} skipped.`,
    without: (count: number) =>
      `${plural(count, 'line has', 'lines have')} no idea and ${count === 1 ? 'is' : 'are'} skipped.`,
    twice: (count: number) =>
      `${plural(count, 'idea repeats', 'ideas repeat')} another one, and ${count === 1 ? 'is' : 'are'} added anyway.`,
    twiceOut: (count: number) => `${plural(count, 'idea is', 'ideas are')} there already and left out.`,
    unknownHeading: (count: number) =>
      `${plural(count, 'line stands', 'lines stand')} under a heading that this step does not have, and ${count === 1 ? 'goes' : 'go'} under the chosen one.`,
    unused: (count: number) =>
      `${plural(count, 'column goes', 'columns go')} nowhere and ${count === 1 ? 'is' : 'are'} not taken.`,
    sealed:
      'They go straight into the sealed box, like paper cards: none of them is shown here, and they come out shuffled.',
    more: (count: number) => `and ${locale.whole(count)} more`,
    take: (count: number) => `Add ${plural(count, 'idea', 'ideas')}`,
    intoBox: (count: number) => `Put ${plural(count, 'idea', 'ideas')} into the box`,
  };
};
