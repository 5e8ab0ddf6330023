import type { Speaking } from './count';

/** What people are called, and lists of them. */
export const people = ({ locale, plural }: Speaking) => ({
  seat: (seat: number) => `Seat ${seat}`,
  /** One of two or more of a name; `group` may be empty. */
  oneOf: (name: string, seat: number, group: string) =>
    group === '' ? `${name} (seat ${seat})` : `${name} (seat ${seat}, ${group})`,
  /** Somebody who was named, where no names are said. */
  somebody: 'somebody',
  /** What columns are called in lists of people. */
  columnNames: {
    name: ['name', 'names', 'full name', 'participant', 'participants', 'attendee', 'attendees', 'person', 'people'],
    given: ['first name', 'firstname', 'given name', 'given names', 'forename'],
    surname: ['last name', 'lastname', 'surname', 'family name'],
    group: ['group', 'team', 'department', 'role', 'level', 'function', 'unit', 'area'],
  },
  /** What groups are often called: such a word behind a name is no first name. */
  usualGroups:
    'leader, leaders, leadership, manager, managers, management, front line, frontline, staff, sales, marketing, finance, service, customer service, support, operations, logistics, product, board, team, engineering, development, design, legal, purchasing, production, human resources'.split(
      ', ',
    ),
  list: {
    title: 'How this list was understood',
    found: (count: number) => plural(count, 'person', 'people'),
    second: 'What comes after the name',
    seconds: { group: 'A group', given: 'The first name', surname: 'The last name' },
    headed: 'The first line names the columns.',
    unused: (columns: number) =>
      `${plural(columns, 'column goes', 'columns go')} nowhere and ${columns === 1 ? 'is' : 'are'} left out.`,
    doubled: (names: readonly string[]) =>
      `More than once: ${locale.list(names)}. If that is one person, take the other line out; if not, the seat number tells them apart.`,
    tooLong: (text: string, name: number, group: number) =>
      `“${text}” is too long: a name has room for ${name} characters, a group for ${group}. Shorten it; nobody is added until then.`,
    tooMany: (count: number, most: number) =>
      `${locale.whole(count)} people are more than a session can hold: at most ${locale.whole(most)}. Take ${locale.whole(count - most)} out; nobody is added until then.`,
  },
});
