import { byGroupBlocks } from '../by-group';
import type { BarRow } from '../../document/blocks/bars';
import { ifRoom } from '../../document/in-brief';
import type { PlanBlock } from '../../document/registry';
import type { StepContext } from '../given';
import { NOTHING, type StepPlan, type Turnout } from '../step-plan';
import { asked, quoted } from '../../document/texts';
import type { Room } from '../../base/people';
import { replacedSentence } from '../replaced';
import { roomName, roomsInWords } from '../rooms';
import type { Strings } from '../../words';
import { beatenIn } from './beaten';
import { voteByGroup } from './compare';
import { standingResults } from '../../engines/voting/outcome';
import type { VoteDefinition, VoteWork } from './schema';
import { resultsOf, type VoteResult } from './results';
import { entryOf } from '../../base/entry-of';

type Context = StepContext<VoteDefinition, VoteWork>;

const namesOf = (strings: Strings, rows: VoteResult['rows']): string[] =>
  rows.map(({ text }) => quoted(strings, text, 90));

const barsOf = (strings: Strings, caption: string, { rows, uncounted }: VoteResult): PlanBlock => ({
  type: 'bars',
  caption,
  unit: 'dots',
  rows: [
    ...rows.map(({ rank, text, merged, dots, winner, tied }): BarRow => ({
      rank: tied ? `${rank}=` : String(rank),
      text: merged.length === 0 ? text : strings.plan.content.vote.withMerged(text, merged),
      dots,
      winner,
      tied,
    })),
    ...uncounted.map(({ text }): BarRow => ({ rank: '–', text, dots: null, winner: false, tied: false })),
  ],
});

const originOf = (strings: Strings, { form, participation, replaced, uncounted }: VoteResult): string[] => [
  strings.plan.content.vote.origin(strings.plan.content.vote.forms[form], participation),
  ...(uncounted.length > 0
    ? [strings.plan.content.vote.uncountedOptions(uncounted.map(({ text }) => quoted(strings, text)))]
    : []),
  ...replacedSentence(strings, 'ballots', replaced),
];

/** Ties that matter: among the chosen, or at the line and how it was settled. One sentence each. */
function tiesOf(strings: Strings, { rows, tie, settled, winners }: VoteResult): string[] {
  const { vote: words } = strings.plan.content;
  const atTheLine = new Set(tie?.options.map(({ id }) => id));
  const tied = rows.filter((row) => row.tied && (row.winner || atTheLine.has(row.id)));
  const levels = [...new Set(tied.map(({ dots }) => dots))];
  const ties = levels.map((dots) =>
    words.tie(
      namesOf(
        strings,
        tied.filter((row) => row.dots === dots),
      ),
      dots,
    ),
  );
  if (!tie) return ties;
  const chosen = namesOf(
    strings,
    rows.filter((row) => row.winner && atTheLine.has(row.id)),
  );
  if (settled?.by === 'decider')
    return [...ties, words.decidedBy(chosen, settled.decider.trim(), settled.reason.trim())];
  if (settled) return [...ties, words.ranOff(chosen)];
  if (chosen.length < tie.options.length) return [...ties, words.ranOffLevel(chosen)];
  return [...ties, words.tieAtTheLine(rows.filter(({ winner }) => winner).length, winners)];
}

/** What was done to the result after the vote was closed, in full: nothing about it is silent. */
function changesOf(strings: Strings, { rows, leftOut, cut, winners, form, participation }: VoteResult): string[] {
  const { vote: words } = strings.plan.content;
  const merged = rows.filter((row) => row.merged.length > 0);
  return [
    ...merged.map(({ text, merged: others }) =>
      words.mergedLater(
        quoted(strings, text),
        others.map((other) => quoted(strings, other)),
      ),
    ),
    ...(merged.length > 0 && form === 'hand-count' ? [words.mergedCounts] : []),
    ...(leftOut.length > 0 ? [words.leftOut(leftOut.map((text) => quoted(strings, text)))] : []),
    ...(participation.uncounted > 0 ? [words.uncounted(participation.uncounted)] : []),
    ...(cut === null ? [] : [words.cut[cut](winners)]),
  ];
}

/** Where the figures come from, and all that is to be said of them, a sentence each. */
const sentencesOf = (strings: Strings, result: VoteResult): string[] => [
  ...originOf(strings, result),
  ...tiesOf(strings, result),
  ...changesOf(strings, result),
];

const noteOf = (strings: Strings, result: VoteResult): PlanBlock => ({
  type: 'note',
  text: sentencesOf(strings, result).join(' '),
});

/** The same, where it may stand with that of other votes. */
function noteAmong(strings: Strings, result: VoteResult): PlanBlock {
  const { vote: words } = strings.plan.content;
  const [origin = '', ...more] = sentencesOf(strings, result);
  const ofAll = more.length > 0 ? null : words.originOfAll(words.forms[result.form], result.participation);
  return { type: 'note', text: [origin, ...more].join(' '), ofAll };
}

function findingOf(strings: Strings, exercise: string, result: VoteResult): Pick<StepPlan, 'headline' | 'found'> {
  const { rows, uncounted, participation } = result;
  const { vote: words } = strings.plan.content;
  const unknown = uncounted.map(({ text }) => quoted(strings, text, 90));
  if (rows.length === 0) return { headline: null, found: words.nothingCounted(asked(exercise)) };
  const chosen = rows.filter(({ winner }) => winner);
  const beaten = beatenIn(strings, result);
  const first = rows.filter(({ rank, dots, winner }) => rank === 1 && dots > 0 && (winner || beaten.length === 0));
  const best = first[0];
  if (!best) return { headline: null, found: words.nobody(asked(exercise), unknown, participation.dots > 0) };
  const given = participation.dots;
  const more = chosen.filter(({ rank }) => rank > 1).length;
  const headline = words.headline(namesOf(strings, first), more, unknown.length > 0 ? rows.length : null);
  const comes = words.headline(namesOf(strings, first), 0, unknown.length > 0 ? rows.length : null);
  const dots = [words.dotsEach(best.dots, given, first.length > 1), ...beaten].join(', ');
  return { headline: [headline, ...beaten].join(', '), found: words.found(asked(exercise), comes, dots, unknown) };
}

/** What was said beside the options, in the order of the result; where no later step works on them it stands with the vote. */
function fieldsTable({ definition, strings, ...given }: Context, { rows }: VoteResult): PlanBlock[] {
  const { vote: words } = strings.plan.content;
  const behind = given.ideasBehind();
  if (!behind || behind.fields.length === 0 || given.areWorkedOn()) return [];
  const { fields } = behind;
  const ideasOf = new Map(given.itemsFrom(definition.items).map(({ id, ideaIds }) => [id, ideaIds]));
  const lines = rows.map(({ id, text }) => {
    const ideas = behind.ideas.filter((idea) => ideasOf.get(id)?.includes(idea.id));
    return [
      text,
      ...fields.map((field) => ideas.flatMap((idea) => entryOf(idea.fields, field.id)?.text ?? []).join(' · ')),
    ];
  });
  if (lines.every(([, ...said]) => said.every((text) => text === ''))) return [];
  const width = 0.4 / fields.length;
  const columns = [{ label: words.inOrder, width: 0.6 }, ...fields.map(({ label }) => ({ label, width }))];
  return [{ type: 'table', caption: '', columns, rows: lines }];
}

function turnoutOf(strings: Strings, label: string, result: VoteResult): Turnout {
  const { form, participation: part, budget, most, winners } = result;
  const { vote: words, notKnown, turnout: turnoutWords } = strings.plan.content;
  return {
    row: [
      label,
      words.forms[form],
      String(part.present),
      part.voted === null ? notKnown : String(part.voted),
      part.abstained === null ? notKnown : String(part.abstained),
      turnoutWords.dots(part.dots, part.possible),
      part.unused === null ? notKnown : String(part.unused),
    ],
    method: words.method(words.forms[form], words.methods[form]),
    rule: words.settings(budget, most, winners),
  };
}

/** Which rooms a result adds up; or, where it is one room's own, what the others chose. */
function roomNotes(
  strings: Strings,
  rooms: readonly Room[] | undefined,
  whole: readonly VoteResult[],
  last: VoteResult,
): PlanBlock[] {
  const said = roomsInWords(strings, rooms, last);
  if (said === null) return [];
  const others = last.rooms ? [] : standingResults(whole).filter((one) => one.id !== last.id);
  const chosen = others.map((one) =>
    strings.merge.roomChose(
      roomName(rooms, one.room) ?? '',
      namesOf(
        strings,
        one.rows.filter(({ winner }) => winner),
      ),
    ),
  );
  return [{ type: 'note', text: [`${said}.`, ...chosen].join(' ') }];
}

/** Who voted, with how many dots; of breakout rooms that voted apart, in each. */
const traceIn = (strings: Strings, standing: readonly VoteResult[], rooms: readonly Room[] | undefined): string =>
  standing
    .map(({ room, participation, uncounted }) => {
      const own = strings.plan.content.vote.trace(participation, uncounted.length);
      const name = standing.length > 1 ? roomName(rooms, room) : null;
      return name === null ? own : `${name}: ${own}`;
    })
    .join('; ');

/** What was chosen; of breakout rooms that voted apart, by each. */
function decidedIn(
  strings: Strings,
  about: string,
  standing: readonly VoteResult[],
  rooms: readonly Room[] | undefined,
): string | null {
  const { vote: words } = strings.plan.content;
  const chosen = standing.map(({ room, rows }) => ({
    room: roomName(rooms, room) ?? '',
    winners: namesOf(
      strings,
      rows.filter(({ winner }) => winner),
    ),
  }));
  if (chosen.every(({ winners }) => winners.length === 0)) return null;
  const [only, ...others] = chosen;
  if (others.length === 0 && only?.room === '') return words.decided(about, only.winners);
  return [about, ...chosen.map(({ room, winners }) => strings.merge.roomChose(room, winners))].join(' ');
}

/** The latest result as bars, where its figures come from, and every vote's method. No total before the room saw it. */
export function votePlan(context: Context): StepPlan {
  const { strings } = context;
  const { vote: words } = strings.plan.content;
  const { rooms, definition, work } = context;
  const results = resultsOf(work);
  const whole = results.filter(({ runOff }) => !runOff);
  const resets = work.votes.filter(({ status }) => status === 'reset').length;
  const open: PlanBlock[] = work.votes.some(({ status, revealedAt }) => status !== 'reset' && revealedAt === null)
    ? [{ type: 'note', text: words.stillOpen }]
    : [];
  const last = whole.at(-1);
  if (!last) return { ...NOTHING, section: open };
  const of = results.length;
  const { title: exercise, kinds } = context.exercise();
  /* Where an exercise votes more than once, each vote answers its own question, and none is the finding of the whole. */
  const alone = kinds.filter((kind) => kind === definition.kind).length < 2;
  const about = alone ? exercise : definition.room;
  const finding = findingOf(strings, about, last);
  const ofRooms = (result: VoteResult) => roomsInWords(strings, rooms, result);
  const nth = (index: number, result: VoteResult) =>
    [words.nth(definition.room, index + 1, of, result.runOff), ofRooms(result)].filter(Boolean).join(' · ');
  return {
    ...NOTHING,
    ...finding,
    headline: alone ? finding.headline : null,
    brief: ifRoom(strings, [
      barsOf(strings, definition.room, last),
      noteOf(strings, last),
      ...roomNotes(strings, rooms, whole, last),
    ]),
    section: [
      barsOf(strings, definition.room, last),
      noteAmong(strings, last),
      ...roomNotes(strings, rooms, whole, last),
      ...fieldsTable(context, last),
      ...(whole.length > 1 && last.room === null && last.rooms === null
        ? [{ type: 'note' as const, text: words.earlier(whole.length) }]
        : []),
      ...(resets > 0 ? [{ type: 'note' as const, text: words.reset(resets) }] : []),
      ...open,
    ],
    appendix: [
      ...results.flatMap((result, index): PlanBlock[] =>
        result === last
          ? []
          : [{ type: 'heading', text: nth(index, result) }, barsOf(strings, '', result), noteOf(strings, result)],
      ),
      ...byGroupBlocks(strings, voteByGroup(strings, context)),
    ],
    trace: traceIn(strings, standingResults(whole), rooms),
    decided: decidedIn(strings, asked(about), standingResults(whole), rooms),
    turnout: results.map((result, index) =>
      turnoutOf(
        strings,
        [words.label(exercise, definition.title, index + 1, of, result.runOff), ofRooms(result)]
          .filter(Boolean)
          .join(' · '),
        result,
      ),
    ),
  };
}
