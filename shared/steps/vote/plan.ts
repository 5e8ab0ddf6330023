import type { BarRow, PlanBlock } from '../../plan/model';
import { NOTHING, type PlanContext, type StepPlan } from '../../plan/step-plan';
import { asked, quoted } from '../../plan/texts';
import { exerciseOf } from '../../session/step-of';
import { strings } from '../../strings';
import type { VoteDefinition, VoteWork } from './schema';
import { resultOf, type VoteResult } from './view';

type Context = PlanContext<VoteDefinition, VoteWork>;

const { vote: words, notKnown, turnout: turnoutWords } = strings.plan.content;

const namesOf = (rows: VoteResult['rows']): string[] => rows.map(({ text }) => quoted(text, 90));

const barsOf = (caption: string, { rows }: VoteResult): PlanBlock => ({
  type: 'bars',
  caption,
  rows: rows.map(({ rank, text, dots, winner, tied }): BarRow => ({
    rank: tied ? `${rank}=` : String(rank),
    text,
    dots,
    winner,
    tied,
  })),
});

const originOf = ({ form, participation }: VoteResult): string => words.origin(words.forms[form], participation);

/** Ties that matter: among the chosen, or at the line. One sentence each. */
function tiesOf({ rows, tiedAtTheLine, winners }: VoteResult): string[] {
  const tied = rows.filter((row) => row.tied && row.winner);
  const levels = [...new Set(tied.map(({ dots }) => dots))];
  const ties = levels.map((dots) => words.tie(namesOf(tied.filter((row) => row.dots === dots)), dots));
  return tiedAtTheLine ? [...ties, words.tieAtTheLine(rows.filter(({ winner }) => winner).length, winners)] : ties;
}

const notesOf = (result: VoteResult): PlanBlock[] =>
  [[originOf(result), ...tiesOf(result)].join(' ')].map((text) => ({ type: 'note', text }));

function findingOf(exercise: string, { rows }: VoteResult): Pick<StepPlan, 'headline' | 'found'> {
  const chosen = rows.filter(({ winner }) => winner);
  const first = chosen.filter(({ rank }) => rank === 1);
  const best = first[0];
  if (!best) return { headline: null, found: words.nobody(asked(exercise)) };
  const given = rows.reduce((sum, { dots }) => sum + dots, 0);
  return {
    headline: words.headline(namesOf(first), chosen.length - first.length),
    found: words.found(asked(exercise), namesOf(first), best.dots, given),
  };
}

function turnoutRow(label: string, { form, participation: part }: VoteResult): string[] {
  return [
    label,
    words.forms[form],
    String(part.present),
    part.voted === null ? notKnown : String(part.voted),
    part.abstained === null ? notKnown : String(part.abstained),
    turnoutWords.dots(part.dots, part.possible),
    part.unused === null ? notKnown : String(part.unused),
  ];
}

/** The last closed vote as bars, where its figures come from, and every vote's method. No total of an open vote. */
export function votePlan({ session, at, definition, work }: Context): StepPlan {
  const results = work.votes.filter(({ status }) => status === 'closed').map(resultOf);
  const resets = work.votes.filter(({ status }) => status === 'reset').length;
  const open: PlanBlock[] = work.votes.some(({ status }) => status === 'open')
    ? [{ type: 'note', text: words.stillOpen }]
    : [];
  const last = results.at(-1);
  if (!last) return { ...NOTHING, section: open };
  const of = results.length;
  const exercise = exerciseOf(session, at.item)?.title ?? '';
  const winners = last.rows.filter(({ winner }) => winner);
  return {
    ...NOTHING,
    ...findingOf(exercise, last),
    section: [
      barsOf(definition.room, last),
      ...notesOf(last),
      ...(of > 1 ? [{ type: 'note' as const, text: words.earlier(of) }] : []),
      ...open,
    ],
    appendix: [
      ...results.flatMap((result, index): PlanBlock[] => [
        { type: 'heading', text: words.nth(definition.room, index + 1, of) },
        { type: 'paragraph', text: words.methods[result.form] },
        { type: 'note', text: words.settings(result.budget, result.cap, result.winners) },
        ...(result === last ? [] : [barsOf(words.nth(definition.room, index + 1, of), result)]),
        ...notesOf(result),
      ]),
      ...(resets > 0 ? [{ type: 'note' as const, text: words.reset(resets) }] : []),
    ],
    decided: winners.length > 0 ? words.decided(asked(exercise), namesOf(winners)) : null,
    turnout: results.map((result, index) => turnoutRow(words.label(exercise, definition.title, index + 1, of), result)),
  };
}
