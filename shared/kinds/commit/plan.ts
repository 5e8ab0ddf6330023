import type { Commitment } from '../../document/blocks/commitments';
import { averageOf as figureOf, type SpreadRow } from '../../document/blocks/spread';
import { always } from '../../document/in-brief';
import type { PlanBlock } from '../../document/registry';
import type { StepContext } from '../given';
import { NOTHING, type PlannedAction, type StepPlan } from '../step-plan';
import { dayInWords, quoted } from '../../document/texts';
import { roomName } from '../rooms';
import type { Strings } from '../../words';
import { FIST, spreadOf } from '../../engines/answers/spread';
import type { CommitDefinition, CommitWork } from './schema';
import { chosenIn } from './served';
import { type Action, ownersAmong } from '../action';
import { confidenceOf } from './view';

type Context = StepContext<CommitDefinition, CommitWork>;

const withDay = (strings: Strings, text: string, day: string | null): string =>
  day === null ? text.trim() : strings.plan.content.commit.withDay(text.trim(), dayInWords(strings, day));

function confidenceRow(strings: Strings, action: Action, passMark: number): SpreadRow | null {
  const { commit: words } = strings.plan.content;
  const now = confidenceOf(action, passMark);
  return (
    now && {
      text: action.text,
      counts: now.counts,
      isCounted: true,
      average: now.average,
      mark: passMark,
      shortfall: now.fails ? words.rewrite(passMark) : null,
    }
  );
}

/** An action with its number through the session and what its owner is called. */
interface Numbered {
  readonly action: Action;
  readonly number: number;
  readonly owner: string;
}

function commitment({ rooms, definition, strings }: Context, { action, number, owner }: Numbered): Commitment {
  const { commit: words } = strings.plan.content;
  return {
    number,
    what: action.text,
    serves: action.serves.text.trim(),
    owner,
    taken: action.taken,
    due: dayInWords(strings, action.due),
    firstStep: withDay(strings, action.firstStep.text, action.firstStep.due),
    measure: words.measure(action.measure.text.trim(), action.measure.from.text.trim(), action.measure.to.text.trim()),
    told: action.told.text.trim(),
    room: roomName(rooms, action.room) ?? '',
    confidence: confidenceRow(strings, action, definition.passMark),
  };
}

function planned({ definition, strings }: Context, { action, number, owner }: Numbered): PlannedAction {
  return {
    id: action.id,
    number,
    what: action.text,
    owner,
    due: action.due,
    firstStep: action.firstStep.text.trim(),
    start: action.firstStep.text.trim() === '' ? null : action.firstStep.due,
    confidence: confidenceRow(strings, action, definition.passMark),
    passMark: definition.passMark,
    serves: action.serves,
  };
}

const averageOf = (strings: Strings, { counts }: Action['confidence'][number], passMark: number): string => {
  const { decimal } = strings.plan.content;
  const { average } = spreadOf(counts, FIST);
  return average === null ? '–' : decimal(average, passMark);
};

/** What was chosen and no action of the session serves. */
const notNamed = (context: Context): string[] =>
  chosenIn(context, context.definition).flatMap(({ text, servedBy }) => (servedBy.length === 0 ? [text] : []));

const findingNote = (finding: string, text: string): PlanBlock => ({ type: 'note', text, finding });

function notesOf(context: Context, numbered: readonly Numbered[]): PlanBlock[] {
  const { strings } = context;
  const { commit: words } = strings.plan.content;
  const { passMark } = context.definition;
  const asked = numbered.filter(({ action }) => action.confidence.length > 0);
  const failing = asked.filter(({ action }) => confidenceOf(action, passMark)?.fails).map(({ number }) => number);
  const torn = asked.filter(({ action }) => confidenceOf(action, passMark)?.split).map(({ number }) => number);
  const again = asked.filter(({ action }) => action.confidence.length > 1);
  const open = notNamed(context);
  const texts = [
    ...(asked.length > 0 ? [words.confidence] : []),
    ...again.map(({ action, number }) =>
      words.earlier(
        number,
        action.confidence.map((one) => averageOf(strings, one, passMark)),
      ),
    ),
  ];
  return [
    ...texts.map((text) => ({ type: 'note' as const, text })),
    ...(failing.length > 0 ? [findingNote('under', words.under(failing, passMark))] : []),
    ...(torn.length > 0 ? [findingNote('split', words.split(torn))] : []),
    ...(open.length > 0 ? [findingNote('not-named', words.notNamed(open.map((text) => quoted(strings, text))))] : []),
  ];
}

function roundsTable(strings: Strings, numbered: readonly Numbered[], passMark: number): PlanBlock {
  const { commit: words } = strings.plan.content;
  return {
    type: 'table',
    caption: words.rounds,
    columns: [
      { label: words.columns.action, width: 0.6 },
      { label: words.columns.rounds, width: 0.4 },
    ],
    rows: numbered
      .filter(({ action }) => action.confidence.length > 0)
      .map(({ action, number }) => [
        words.numbered(number, action.text),
        action.confidence
          .map((round, index) => words.hands(index + 1, round.counts, averageOf(strings, round, passMark)))
          .join('\n'),
      ]),
  };
}

function datesOf(strings: Strings, actions: readonly Action[]): string | null {
  const { commit: words } = strings.plan.content;
  const days = actions
    .flatMap(({ due, firstStep }) => [due, firstStep.text.trim() === '' ? null : firstStep.due])
    .filter((day) => day !== null)
    .toSorted();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined
    ? null
    : words.dates(dayInWords(strings, first), dayInWords(strings, last));
}

/** For executives in figures and few words: who does what by when, how we know that it worked, how sure the room is. */
function briefOf(context: Context, numbered: readonly Numbered[]): StepPlan['brief'] {
  const { definition, strings } = context;
  const words = strings.plan.layout;
  const dates = ({ due, start }: PlannedAction): string[] => [
    due === null ? words.noDue : dayInWords(strings, due),
    ...(start === null ? [] : [words.starts(dayInWords(strings, start))]),
  ];
  return always(strings, [
    {
      type: 'table',
      caption: definition.room,
      columns: [
        { label: words.action, width: 0.37 },
        { label: words.owner, width: 0.26 },
        { label: words.measure, width: 0.27 },
        { label: words.sure, width: 0.1 },
      ],
      rows: numbered.map((one) => {
        const { what, owner, taken, measure, confidence } = commitment(context, one);
        return [
          strings.plan.content.commit.numbered(one.number, what),
          [
            owner || words.nobody,
            ...(owner === '' || taken ? [] : [words.notTaken]),
            ...dates(planned(context, one)),
          ].join('\n'),
          measure || '–',
          figureOf(strings, confidence),
        ];
      }),
    },
  ]);
}

/** The commitments, how sure the room is of each, and what was chosen and nobody took up. */
export function commitPlan(context: Context): StepPlan {
  const { strings } = context;
  const { commit: words } = strings.plan.content;
  const { actions } = context.work;
  const unserved = context.wasReached() ? notNamed(context) : [];
  if (actions.length === 0) return { ...NOTHING, unserved };
  const before = context.actionsBefore();
  const ownerOf = ownersAmong(strings, context.people);
  const numbered = actions.map((action, index) => ({ action, number: before + index + 1, owner: ownerOf(action) }));
  const headline = words.headline(actions.length, actions.filter(({ taken }) => taken).length);
  const asked = actions.some(({ confidence }) => confidence.length > 0);
  const rows = numbered.map((one) => commitment(context, one));
  return {
    ...NOTHING,
    section: [{ type: 'commitments', caption: context.definition.room, rows }, ...notesOf(context, numbered)],
    brief: briefOf(context, numbered),
    appendix: asked ? [roundsTable(strings, numbered, context.definition.passMark)] : [],
    headline,
    decided: words.decided(headline, datesOf(strings, actions)),
    trace: words.trace(
      numbered.filter(({ owner }) => owner !== '').length,
      actions.length,
      actions.filter(({ confidence }) => confidence.length > 0).length,
    ),
    actions: numbered.map((one) => planned(context, one)),
    unserved,
  };
}
