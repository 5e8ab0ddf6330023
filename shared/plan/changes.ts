import { strings } from '../strings';
import type { Plan, PlanBlock, PlanSection, Summary, Wording } from './model';
import type { Edition, EditionRecord } from './schema';
import { dayInWords, inShort } from './texts';

const words = strings.plan.content.changes;

const MOST_SENTENCES = 200;

type Said = Pick<Wording, 'id' | 'text' | 'about'>;
type Next = Summary['next'];

/** What an edition leaves behind, for the next one to tell what has changed. */
export const recordOf = ({ wordings, summary }: Pick<Plan, 'wordings' | 'summary'>): EditionRecord => ({
  sentences: wordings.slice(0, MOST_SENTENCES).map(({ id, text }) => ({ id, text })),
  actions: summary.next.map(({ id, what, owner, due }) => ({ id, what, owner, due })),
});

interface Change {
  readonly about: string;
  readonly before: string;
  readonly now: string;
}

function sentenceChanges(last: EditionRecord['sentences'], now: readonly Said[]): Change[] {
  const then = new Map(last.map(({ id, text }) => [id, text]));
  const titles = (id: string) => id.startsWith('title:');
  return now
    .filter(({ id, text }) => !titles(id) && then.get(id) !== text)
    .map(({ id, text, about }) => ({ about, before: then.get(id) ?? '', now: text }));
}

const actionText = ({ what, owner, due }: { what: string; owner: string; due: string }): string =>
  [inShort(what, 160), [owner, due].filter((part) => part !== '').join(', ')].filter((part) => part !== '').join('\n');

function actionChanges(last: EditionRecord['actions'], now: Next): Change[] {
  const then = new Map(last.map((action) => [action.id, actionText(action)]));
  const known = new Set(now.map(({ id }) => id));
  return [
    ...now
      .filter((action) => then.get(action.id) !== actionText(action))
      .map((action) => ({
        about: words.action(action.number),
        before: then.get(action.id) ?? '',
        now: actionText(action),
      })),
    ...last
      .filter(({ id }) => !known.has(id))
      .map((action) => ({ about: words.gone, before: actionText(action), now: '' })),
  ];
}

/** What has changed since the plan was last exported; nothing where nothing has, or where it never was. */
export function changesSection(edition: Edition | undefined, wordings: readonly Said[], next: Next): PlanSection[] {
  if (!edition) return [];
  const sentences = sentenceChanges(edition.sentences, wordings);
  const actions = actionChanges(edition.actions, next);
  const changes = [...sentences, ...actions];
  if (changes.length === 0) return [];
  const table: PlanBlock = {
    type: 'table',
    caption: '',
    columns: [
      { label: words.columns.about, width: 0.2 },
      { label: words.columns.before, width: 0.4 },
      { label: words.columns.now, width: 0.4 },
    ],
    rows: changes.map(({ about, before, now }) => [about, before, now]),
  };
  return [
    {
      id: 'changes',
      eyebrow: words.eyebrow,
      lens: 'close',
      title: words.title(dayInWords(edition.time.slice(0, 10)), sentences.length, actions.length),
      blocks: [table],
    },
  ];
}
