import { buildPlan } from '@shared/plan/build';
import type { PlanBlock } from '@shared/document/registry';
import type { Plan } from '@shared/plan/model';
import type { Session } from '@shared/session/schema/session';
import { action, finish, hands, open, rung } from '../../fixtures/commands';
import { at, newSession, people } from '../../fixtures/session';
import { Workshop } from '../../fixtures/workshop';

const IDEAS = 300;
const ACTIONS = 12;
const OPTIONS = 14;

const words =
  'we answer letters late and nobody says so when a customer asks why it takes three weeks to get one plain sentence'.split(
    ' ',
  );
const sentence = (from: number, length: number): string =>
  Array.from({ length }, (_, index) => words[(from + index) % words.length]).join(' ');
const day = (index: number): string =>
  new Date(Date.parse('2026-12-01') + index * 6 * 86_400_000).toISOString().slice(0, 10);

/** A session with 300 ideas, 12 actions and three charts: a rating, a vote, the days ahead. */
export function session(): Session {
  const held = new Workshop(newSession(14)).apply(
    rung(at.ladder, 'r1', 'Nobody waits', true),
    { type: 'define/sentence', at: at.ladder, text: 'we call back within the hour.' },
    { type: 'rate/open', at: at.tests, ratingId: 'rating', present: people(14) },
  );
  for (const rateItem of ['explain', 'manage', 'measure', 'teach', 'brag'])
    held.apply({ type: 'rate/count', at: at.tests, ratingId: 'rating', rateItem, counts: [0, 1, 3, 6, 4] });
  held.apply({ type: 'rate/close', at: at.tests, ratingId: 'rating' });
  const texts = Array.from({ length: IDEAS }, (_, index) => `Idea ${index + 1}: ${sentence(index, 5 + (index % 14))}`);
  for (let from = 0; from < IDEAS; from += 50)
    held.apply({
      type: 'collect/add',
      at: at.elements,
      ideas: texts.slice(from, from + 50).map((text, index) => ({ id: `idea-${from + index}`, text, fields: {} })),
    });
  for (let group = 0; group < OPTIONS; group += 1)
    held.apply({
      type: 'group/create',
      at: at.group,
      groupId: `g${group}`,
      text: `Group ${group + 1} ${sentence(group, 4)}`,
      ideaIds: Array.from({ length: 20 }, (_, index) => `idea-${group * 20 + index}`),
    });
  held.apply(open(at.vote, 'v1', 'hand-count', { present: people(14), budget: 3, cap: 2, winners: 5 }));
  for (let group = 0; group < OPTIONS; group += 1) held.apply(hands(at.vote, 'v1', `g${group}`, (group * 5) % 4));
  held.apply(...finish(at.vote, 'v1'));
  for (let index = 0; index < ACTIONS; index += 1)
    held.apply(
      {
        type: 'commit/add',
        at: at.actions,
        actionId: `a${index}`,
        fields: action(`Action ${index + 1}: ${sentence(index * 3, 16)}`, {
          owner: { participant: `p${index + 1}`, text: '' },
          taken: true,
          due: day(index),
          firstStep: { text: sentence(index, 12), due: day(index % 3) },
          measure: { text: sentence(index + 5, 10), from: { text: '58' }, to: { text: '0' } },
          told: { text: sentence(index + 2, 5) },
        }),
      },
      { type: 'commit/confidence', at: at.actions, actionId: `a${index}`, counts: [0, 1, 2, 4, 5, 2] },
    );
  return held.session;
}

export const plan = (): Plan => buildPlan(session());

/** What is looked for in every file: each idea and each action. */
export const soughtIn = ({ tables }: Plan): string[] => [
  ...tables.ideas.map(({ text }) => text),
  ...tables.actions.flatMap(({ what, firstStep, owner }) => [what, firstStep, owner]),
];

/** The plan as a plain report, for those that know no more than headings, lists and tables. */
export type Part =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'bars'; readonly rows: readonly { readonly label: string; readonly value: number }[] };

function partsOf(block: PlanBlock): Part[] {
  switch (block.type) {
    case 'heading':
      return [{ kind: 'heading', level: 3, text: block.text }];
    case 'paragraph':
    case 'note':
    case 'statement':
      return [{ kind: 'text', text: block.text }];
    case 'list':
      return [{ kind: 'list', items: block.items }];
    case 'table':
      return [{ kind: 'table', head: block.columns.map(({ label }) => label), rows: block.rows }];
    case 'bars':
      return [{ kind: 'bars', rows: block.rows.map(({ text, dots }) => ({ label: text, value: dots ?? 0 })) }];
    case 'spread':
      return [{ kind: 'bars', rows: block.rows.map(({ text, average }) => ({ label: text, value: average ?? 0 })) }];
    case 'timeline':
      return [
        { kind: 'bars', rows: block.marks.map(({ day: value, number }) => ({ label: `Action ${number}`, value })) },
      ];
    case 'commitments':
      return [
        {
          kind: 'table',
          head: ['', 'Action', 'Owner', 'First step', 'Measure'],
          rows: block.rows.map((row) => [
            String(row.number),
            `${row.what} ${row.told}`,
            `${row.owner} ${row.due}`,
            row.firstStep,
            row.measure,
          ]),
        },
      ];
    /* What the libraries are compared by has none. */
    case 'photograph':
      return [];
    case 'ideas':
      return [{ kind: 'list', items: block.ideas.map(({ text }) => text) }];
    /* The peers draw none: `withoutBoards` has lists in their place. */
    case 'board':
    case 'curves':
    case 'entries':
    case 'gaps':
    case 'scatter':
    case 'scores':
    case 'ticks':
      return [];
  }
}

/** A board as a list under the title of each of its groups. */
const asLists = (block: PlanBlock): PlanBlock[] =>
  block.type === 'board'
    ? block.groups.flatMap(({ title, ideas }): PlanBlock[] => [
        { type: 'heading', text: title, sub: true },
        { type: 'ideas', ideas },
      ])
    : [block];

/** The plan with what stands on its boards in lists: the peers draw none, and neither do we where we are measured against them. */
export const withoutBoards = (made: Plan): Plan => {
  const without = (sections: Plan['sections']) =>
    sections.map((section) => ({ ...section, blocks: section.blocks.flatMap(asLists) }));
  return { ...made, sections: without(made.sections), appendix: without(made.appendix) };
};

/** The same plan for the peers. */
export const report = (made: Plan): Part[] => partsIn(withoutBoards(made));

const partsIn = ({ cover, summary, sections, appendix }: Plan): Part[] => [
  { kind: 'heading', level: 1, text: cover.title },
  { kind: 'text', text: [cover.organisation, cover.date, cover.place].join(' · ') },
  { kind: 'heading', level: 2, text: 'On one page' },
  { kind: 'list', items: [...summary.found, ...summary.decided].map(({ text, trace }) => `${text} ${trace}`) },
  {
    kind: 'table',
    head: ['', 'What', 'Who', 'When'],
    rows: summary.next.map(({ number, what, owner, due }) => [String(number), what, owner, due]),
  },
  ...[...sections, ...appendix].flatMap(({ title, blocks }): Part[] => [
    { kind: 'heading', level: 2, text: title },
    ...blocks.flatMap(partsOf),
  ]),
];
