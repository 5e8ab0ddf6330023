import type { Speaking } from './count';

export const merge = ({ participants, locale, plural }: Speaking) => {
  const refusals = {
    'too-few-rooms': () => 'Choose the sessions of at least two rooms.',
    rehearsal: (room: string) =>
      `“${room}” is a rehearsal: invented people are never mixed with real ones. Nothing was merged.`,
    'already-merged': (room: string) =>
      `“${room}” has been merged before. Choose the rooms’ own sessions, all at once; they are still as they were.`,
    'another-workshop': (room: string) =>
      `“${room}” is another workshop: its agenda is not that of the first. Rooms can be merged that started from the same session or the same agenda.`,
    'same-content': (room: string) =>
      `“${room}” holds the same as a room above it, word for word: there is nothing to bring together.`,
    'vote-is-open': (room: string) =>
      `A vote or a rating is still open in “${room}”. Close the vote first, in that session.`,
    'vote-not-revealed': (room: string) =>
      `In “${room}” a vote is closed and nobody has seen its result. Reveal it first, in that session.`,
    'texts-sealed': (room: string) =>
      `Texts written in “${room}” are still in the sealed box. Reveal them first, in that session.`,
    'too-many-notes': () =>
      'Together these rooms have more notes than a session can hold (500). Delete what is done with.',
    'too-many-photographs': () =>
      'Together these rooms have more photographs than a session can hold (12). Remove those that the plan can do without, in the rooms’ own sessions.',
    'too-many-people': () => 'Together these rooms have more people than a session can hold (999).',
  };
  /** What rooms differ in, and what was made of it. */
  const kinds = {
    sentence: 'The rooms ended on different sentences. The one you choose stands; the others stay on record.',
    cell: 'Filled in in several rooms',
    sorted: 'Sorted differently',
    placed: 'Placed differently',
    verdict: 'Judged differently',
    note: 'Different notes',
    definition: 'The rooms used different versions of this exercise',
    details: 'Different details of the workshop',
    logo: 'Different logos for the plan',
    rules: 'Held by different rules: the results stand beside each other and are not added up.',
    options:
      'Not about the same options or the same sentence: the results stand beside each other and are not added up.',
    amended: 'Options were merged or left out differently: the results stand beside each other and are not added up.',
    'same-round':
      'This vote or rating was opened before the rooms parted and went on in several: the results stand beside each other and are not added up.',
    'too-many':
      'Together there would be more votes than people present: the results stand beside each other and are not added up.',
    'too-close':
      'Nearly the same people answered in secret in another room. The difference would give away what a few of them said, so this room’s answers are not in the merged session.',
    grouped: 'This idea lies in different groups; it stays where the first room put it.',
    person: 'The same person took part in several rooms and is listed once for each, with the room’s name.',
    unrevealed:
      'Nothing has been revealed here. If somebody wrote something, it is sealed on that room’s computer: reveal it there first, then merge.',
  };
  return {
    title: 'Merge breakout rooms',
    hint: 'Choose the sessions of the rooms, or drop their files here. They make one new session; the rooms’ own stay as they are.',
    choose: 'Sessions on this computer',
    none: 'There are no sessions here yet. Drop the rooms’ session files on this window.',
    /** A room's logo, as it is told from the others. */
    logo: (type: string, width: number, height: number) => `${locale.upper(type)}, ${width} × ${height} pixels`,
    rooms: 'Rooms',
    noRooms: 'Two rooms or more',
    name: (index: number) => `Name of room ${index}`,
    room: (index: number) => `Room ${index}`,
    remove: (name: string) => `Take “${name}” out`,
    sessionTitle: 'Title of the new session',
    merged: (title: string) => `${title} (all rooms)`.slice(0, 300),
    figures: (people: number, ideas: number, votes: number) =>
      [participants(people), plural(ideas, 'idea', 'ideas'), plural(votes, 'vote', 'votes')]
        .filter(Boolean)
        .join(' · '),
    whole: 'Together',
    sums: (count: number) =>
      count === 0
        ? 'No vote or rating can be added up.'
        : `${plural(count, 'vote or rating', 'votes and ratings')} added up, each room’s own beside the sum.`,
    conflicts: (count: number) =>
      count === 0 ? 'The rooms agree on everything.' : `Where the rooms differ (${count})`,
    kind: (kind: keyof typeof kinds) => kinds[kind],
    refusal: (why: keyof typeof refusals, room: string) => refusals[why](room),
    both: 'All of it, with the rooms’ names',
    make: 'Make one session',
    onlySessions: 'Only session files can be rooms; their names end in .candor.json.',
    mostRooms: (most: number) => `At most ${most} rooms can be merged at once.`,
    /** A result, by the rooms it comes from. */
    of: (room: string) => `From ${room}`,
    roomChose: (room: string, chosen: readonly string[]) =>
      chosen.length === 0 ? `${room} chose nothing.` : `${room} chose ${chosen.join(', ')}.`,
    roomLabel: 'Room',
    eachRoom: 'Each room’s own, and earlier votes',
    /** More rooms than a wall has space for. */
    counted: (rooms: number) => plural(rooms, 'room', 'rooms'),
    sumOf: (rooms: readonly string[]) => `Added up: ${rooms.join(' + ')}`,
  };
};
