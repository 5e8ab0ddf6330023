/** One voting rule, and how to take it out. */
export interface Mutation {
  /** The rule in a few words; unique. */
  readonly rule: string;
  readonly file: string;
  /** What stands in the file, exactly once, and what is put in its place so that the rule no longer holds. */
  readonly find: string;
  readonly replace: string;
  /** Test files of which at least one should notice. */
  readonly tests: readonly string[];
}

const rules = 'shared/voting/rules.ts';
const tally = 'shared/voting/tally.ts';
const schema = 'shared/voting/schema.ts';
const reducer = 'shared/steps/vote/reduce.ts';
const view = 'shared/steps/vote/view.ts';
const decide = 'shared/session/decide.ts';
const undo = 'shared/session/undo.ts';

const unit = (name: string) => `tests/unit/${name}.test.ts`;
const ledger = [unit('voting/rules'), unit('voting/ledger')];
const counted = [unit('voting/tally'), unit('voting/ledger')];
const voting = [unit('steps/vote'), unit('voting/ledger'), unit('voting/closing')];
const secrecy = [unit('session/secrecy'), unit('voting/ledger')];
const undone = [unit('session/undo')];

/** Every rule of voting, once. `npm run mutate-rules` takes them out one after the other. */
export const mutations: readonly Mutation[] = [
  {
    rule: 'suggested budget: 3 to 5 below twenty options',
    file: rules,
    find: 'options < 20 ? Math.min(5, Math.max(3, quarter)) : ',
    replace: '',
    tests: ledger,
  },
  {
    rule: 'suggested budget: never over ten',
    file: rules,
    find: 'Math.min(10, Math.max(5, quarter))',
    replace: 'Math.max(5, quarter)',
    tests: ledger,
  },
  {
    rule: 'a ballot names only options of its vote',
    file: rules,
    find: "if (dots.some(([option]) => !known.has(option))) return 'unknown-option';",
    replace: '',
    tests: ledger,
  },
  {
    rule: 'a ballot never goes over the cap',
    file: rules,
    find: "if (dots.some(([, count]) => count > vote.cap)) return 'ballot-over-cap';",
    replace: '',
    tests: ledger,
  },
  {
    rule: 'a ballot never goes over the budget',
    file: rules,
    find: "dotsOn(choices) > vote.budget ? 'ballot-over-budget' : null",
    replace: 'null',
    tests: ledger,
  },
  {
    rule: 'no ballot goes below zero',
    file: schema,
    find: 'z.record(Id, z.int().min(1).max(99))',
    replace: 'z.record(Id, z.int().max(99))',
    tests: [unit('voting/schema')],
  },
  {
    rule: 'a hand count names only options of its vote',
    file: rules,
    find: "if (!vote.options.some(({ id }) => id === option)) return 'unknown-option';",
    replace: '',
    tests: voting,
  },
  {
    rule: 'a hand count is capped per option',
    file: rules,
    find: "if (dots > people * vote.cap) return 'count-over-cap';",
    replace: '',
    tests: voting,
  },
  {
    rule: 'hand counts are capped in sum',
    file: rules,
    find: "others + dots > people * vote.budget ? 'count-over-budget' : null",
    replace: 'null',
    tests: voting,
  },
  {
    rule: 'a corrected hand count takes the place of the wrong one',
    file: reducer,
    find: "vote.entries = vote.entries.filter((entry) => entry.type !== 'count' || entry.option !== event.option);",
    replace: '',
    tests: voting,
  },
  {
    rule: 'one vote at a time',
    file: reducer,
    find: "if (work.votes.some(({ status }) => status === 'open')) return 'vote-is-open';",
    replace: '',
    tests: voting,
  },
  {
    rule: 'a vote’s id is used once',
    file: reducer,
    find: "if (work.votes.some(({ id }) => id === event.voteId)) return 'id-in-use';",
    replace: '',
    tests: voting,
  },
  {
    rule: 'only forms that the exercise offers',
    file: reducer,
    find: "if (!definition.forms.includes(event.form)) return 'form-not-offered';",
    replace: '',
    tests: voting,
  },
  {
    rule: 'no cap above the budget',
    file: reducer,
    find: "if (event.cap > event.budget) return 'cap-over-budget';",
    replace: '',
    tests: voting,
  },
  {
    rule: 'no vote on fewer than two options',
    file: reducer,
    find: "if (options.length < 2) return 'too-few-options';",
    replace: '',
    tests: voting,
  },
  {
    rule: 'no vote without voters',
    file: reducer,
    find: "if (event.present.length === 0) return 'nobody-present';",
    replace: '',
    tests: voting,
  },
  {
    rule: 'only participants are present',
    file: reducer,
    find: "if (event.present.some((id) => !known.has(id))) return 'unknown-participant';",
    replace: '',
    tests: voting,
  },
  {
    rule: 'who is present is recorded once each, in no telling order',
    file: reducer,
    find: '[...new Set(event.present)].toSorted()',
    replace: 'event.present',
    tests: voting,
  },
  {
    rule: 'nothing is cast into a vote that is not open',
    file: reducer,
    find: "return vote.status === 'open' ? vote : 'vote-not-open';",
    replace: 'return vote;',
    tests: voting,
  },
  {
    rule: 'a ballot in public only in a public vote',
    file: reducer,
    find: "if (vote.form !== 'open') return 'vote-of-another-form';",
    replace: '',
    tests: voting,
  },
  {
    rule: 'a hand count only in a hand count',
    file: reducer,
    find: "if (vote.form !== 'hand-count') return 'vote-of-another-form';",
    replace: '',
    tests: voting,
  },
  {
    rule: 'public: who is not present does not vote',
    file: reducer,
    find: "if (!vote.present.includes(event.participant)) return 'not-present';",
    replace: '',
    tests: voting,
  },
  {
    rule: 'public: each seat has one ballot, a later one replaces it',
    file: reducer,
    find: "vote.entries = vote.entries.filter((entry) => entry.type !== 'ballot' || entry.participant !== event.participant);",
    replace: '',
    tests: voting,
  },
  {
    rule: 'secret: who is not present does not vote',
    file: decide,
    find: "if (!vote.present.includes(command.participant)) return refused('not-present');",
    replace: '',
    tests: voting,
  },
  {
    rule: 'paper: no more ballots than people present',
    file: decide,
    find: "if (entry.papers.length >= vote.present.length) return refused('paper-ballots-over-present');",
    replace: '',
    tests: voting,
  },
  {
    rule: 'paper: a ballot only in a paper vote',
    file: decide,
    find: "    case 'vote/paper': {\n      if (vote.form !== 'paper') return refused('vote-of-another-form');",
    replace: "    case 'vote/paper': {",
    tests: voting,
  },
  {
    rule: 'paper: nothing is taken back that is not there',
    file: decide,
    find: "if (entry.papers.length === 0) return refused('no-paper-ballot');",
    replace: '',
    tests: voting,
  },
  {
    rule: 'the outcome from the box keeps to the rules as well',
    file: reducer,
    find: 'for (const { choices } of event.sealed.entries) {',
    replace: 'for (const { choices } of [] as typeof event.sealed.entries) {',
    tests: voting,
  },
  {
    rule: 'the outcome from the box has no more ballots than people present',
    file: reducer,
    find: "if (event.sealed.entries.length > vote.present.length) return 'paper-ballots-over-present';",
    replace: '',
    tests: voting,
  },
  {
    rule: 'a secret vote closes with its sealed outcome, a public one without',
    file: reducer,
    find: "if (secret !== (event.sealed !== null)) return 'vote-of-another-form';",
    replace: '',
    tests: voting,
  },
  {
    rule: 'a vote thrown away keeps no ballots',
    file: reducer,
    find: "vote.status = 'reset';\n      vote.closedAt = context.time;\n      vote.entries = [];",
    replace: "vote.status = 'reset';\n      vote.closedAt = context.time;",
    tests: voting,
  },
  {
    rule: 'walk-up is secret',
    file: rules,
    find: "form === 'walk-up' || form === 'paper'",
    replace: "form === 'paper'",
    tests: ledger,
  },
  {
    rule: 'paper is secret',
    file: rules,
    find: "form === 'walk-up' || form === 'paper'",
    replace: "form === 'walk-up'",
    tests: ledger,
  },
  {
    rule: 'secret: an open ballot stays out of the session',
    file: decide,
    find: "if (vote.form !== 'walk-up') return apply(command);",
    replace: 'if (vote) return apply(command);',
    tests: secrecy,
  },
  {
    rule: 'secret: ballots come out in an order that tells nothing',
    file: rules,
    find: 'return keyed.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ choices }) => choices);',
    replace: 'return keyed.map(({ choices }) => choices);',
    tests: [...ledger, ...secrecy],
  },
  {
    rule: 'secret: dots on a ballot come out in an order that tells nothing',
    file: rules,
    find: 'Object.entries(choices).toSorted(([a], [b]) => (a < b ? -1 : 1))',
    replace: 'Object.entries(choices)',
    tests: [...ledger, ...secrecy],
  },
  {
    rule: 'secret: who took part is listed in no telling order',
    file: decide,
    find: "vote.form === 'paper' ? null : Object.keys(seats).toSorted()",
    replace: "vote.form === 'paper' ? null : Object.keys(seats)",
    tests: secrecy,
  },
  {
    rule: 'secret: the box is destroyed when the vote closes',
    file: decide,
    find: 'return apply({ ...event, sealed: { entries, tookPart } }, voteBoxKey(vote.id));',
    replace: 'return apply({ ...event, sealed: { entries, tookPart } });',
    tests: secrecy,
  },
  {
    rule: 'secret: the box is destroyed when the vote is thrown away',
    file: decide,
    find: 'return apply(command, isSecret(vote.form) ? seals : null);',
    replace: 'return apply(command);',
    tests: secrecy,
  },
  {
    rule: 'no totals before the vote is closed',
    file: tally,
    find: "if (vote.status !== 'closed') throw new Error('a vote has no totals before it is closed');",
    replace: '',
    tests: counted,
  },
  {
    rule: 'open votes are no results in any view',
    file: view,
    find: "work.votes.filter(({ status }) => status === 'closed')",
    replace:
      "work.votes.filter(({ status }) => status !== 'reset').map((vote): Vote => ({ ...vote, status: 'closed' }))",
    tests: [...secrecy, ...voting],
  },
  {
    rule: 'equal counts share a rank',
    file: tally,
    find: 'counts.filter((count) => count > own).length',
    replace: 'counts.filter((count, index) => count > own || (count === own && vote.options[index]!.id < id)).length',
    tests: counted,
  },
  {
    rule: 'equal counts are marked as tied',
    file: tally,
    find: 'tied: counts.filter((count) => count === own).length > 1,',
    replace: 'tied: false,',
    tests: counted,
  },
  {
    rule: 'an option without a dot never wins',
    file: tally,
    find: 'winner: own > 0 && rank <= vote.winners,',
    replace: 'winner: rank <= vote.winners,',
    tests: counted,
  },
  {
    rule: 'a tie at the line is said, not broken',
    file: tally,
    find: 'rows.filter((row) => row.winner).length > vote.winners',
    replace: 'false',
    tests: counted,
  },
  {
    rule: 'who voted in a show of hands is not known',
    file: tally,
    find: "if (vote.form === 'hand-count') return",
    replace: "if (vote.form === 'paper') return",
    tests: counted,
  },
  {
    rule: 'an empty ballot is an abstention',
    file: tally,
    find: "entry.type === 'ballot' && dotsOn(entry.choices) > 0",
    replace: "entry.type === 'ballot'",
    tests: counted,
  },
  {
    rule: 'options are frozen while a vote is open: typed ones',
    file: 'shared/session/frame.ts',
    find: "if (work.kind === 'vote' && work.votes.some(({ status }) => status === 'open')) return 'vote-is-open';",
    replace: '',
    tests: [unit('session/reduce'), ...voting],
  },
  {
    rule: 'options are frozen while a vote is open: ideas',
    file: 'shared/steps/collect/reduce.ts',
    find: "if (frozenByVote(session, at)) return 'vote-is-open';",
    replace: '',
    tests: [unit('steps/collect')],
  },
  {
    rule: 'options are frozen while a vote is open: groups',
    file: 'shared/steps/group/reduce.ts',
    find: "if (frozenByVote(session, at)) return 'vote-is-open';",
    replace: '',
    tests: [unit('steps/group')],
  },
  {
    rule: 'who was present in a vote stays on record',
    file: 'shared/session/frame.ts',
    find: "if (work.kind === 'vote') return work.votes.some(({ present }) => present.includes(participantId));",
    replace: "if (work.kind === 'vote') return false;",
    tests: [unit('session/reduce')],
  },
  {
    rule: 'undo does not cross the closing of a secret vote',
    file: undo,
    find: "return vote && isSecret(vote.form) ? 'barrier-secret-vote-closed' : null;",
    replace: 'return null;',
    tests: undone,
  },
  {
    rule: 'undo does not cross a ballot',
    file: undo,
    find: "    case 'vote/cast':\n      return 'barrier-ballots-cast';",
    replace: "    case 'vote/cast':\n      return null;",
    tests: undone,
  },
  {
    rule: 'undo does not cross a vote that was thrown away',
    file: undo,
    find: "return 'barrier-vote-reset';",
    replace: 'return null;',
    tests: undone,
  },
  {
    rule: 'undo does not cross what was sealed',
    file: undo,
    find: '(barrier: Barrier): UndoStack => ({ past: [{ barrier }], future: [] });',
    replace: '(_barrier: Barrier): UndoStack => emptyUndo;',
    tests: undone,
  },
];
