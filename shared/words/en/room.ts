import type { Speaking } from './count';

export const room = ({ andMore, plural }: Speaking) => ({
  windowTitle: 'Candor: room',
  waiting: 'We begin in a moment.',
  blankHint: 'The screen is blank. B shows it again.',
  page: (page: number, of: number) => `${page} / ${of}`,
  /** Stands after the number. */
  sealed: (count: number) => (count === 1 ? 'thought in the sealed box' : 'thoughts in the sealed box'),
  turns: (turns: number, people: number) => `${turns} of ${people} have had their turn`,
  sealedPromise: 'Nobody sees them until they are revealed, and then without names or order.',
  ideasSoFar: (count: number) => plural(count, 'idea', 'ideas'),
  nothingYet: 'Nothing yet',
  hasTheFloor: (name: string) => `${name} has the floor`,
  nextSpeaker: (name: string) => `then ${name}`,
  timeLeft: (time: string) => `${time} left`,
  timeOver: (time: string) => `${time} over`,
  time: 'Time',
  backAt: (time: string) => `Back at ${time}`,
  /** Above the time, which is written large. */
  back: 'Back at',
  minutesToGo: (minutes: number) => plural(minutes, 'minute', 'minutes'),
  afterThat: (question: string) => `after that: ${question}`,
  weBegin: (time: string) => `We begin at ${time}`,
  invitedBy: (who: string) => `Invited by ${who}`,
  thanks: 'Thank you',
  /** One under which nothing is said, for those who do not see it. */
  photograph: 'A photograph of what was made here',
  breakOver: 'We go on now',
  standAlone: 'On their own',
  votedOf: (voted: number, present: number) => `${voted} of ${present} have voted`,
  ballotsOf: (ballots: number, present: number) => `${ballots} of ${present} ballots entered`,
  countedOf: (counted: number, options: number) => `${counted} of ${options} counted`,
  dotsEach: (budget: number, most: number) =>
    most >= budget
      ? `${plural(budget, 'dot', 'dots')} each`
      : `${plural(budget, 'dot', 'dots')} each, at most ${most} on one`,
  runOff: (places: number) => `Run-off for ${plural(places, 'place', 'places')}`,
  voteClosed: 'The vote is closed.',
  notKnown: (present: number) => `${present} in the room`,
  replaced: (ballots: number) => `${plural(ballots, 'ballot', 'ballots')} replaced`,
  voteReset: 'That vote was thrown away.',
  voteResetHint: 'None of its ballots counts. If we vote again, everybody starts afresh.',
  votingAgain: 'We are voting again: everybody starts afresh.',
  forms: {
    'hand-count': 'Counted by show of hands',
    'walk-up': 'Secret vote',
    open: 'Open vote',
    paper: 'Secret vote on paper',
  },
  merged: (count: number) => `+${count}`,
  mergedCounts: 'merged counts',
  decidedBy: (decider: string) => `The tie was decided by ${decider}`,
  ranOff: 'The tie was settled by a run-off',
  voted: 'voted',
  result: 'Result',
  tied: 'tied',
  counted: 'counted',
  average: 'average',
  fails: 'under the mark',
  split: 'the room is split',
  /** `chosen`: how many stand above it; `places`: how many were to be chosen. */
  line: (chosen: number, places: number) =>
    chosen === places
      ? `The line: ${plural(places, 'place', 'places')}`
      : `The line: ${chosen} chosen for ${plural(places, 'place', 'places')}`,
  notCounted: 'not counted',
  uncountedOf: (uncounted: number, options: number) =>
    `${uncounted} of ${plural(options, 'option', 'options')} not counted`,
  noSentence: 'Our sentence is still to come.',
  unserved: (items: readonly string[]) => `Chosen, and nobody acts on it yet: ${andMore(items)}`,
  noActions: 'Nothing is agreed yet.',
  agreed: 'Agreed',
  howSure: 'How sure are we?',
  dueBy: (day: string) => `by ${day}`,
  owner: 'Who',
  due: 'By',
  confidence: 'How sure',
});
