import type { Strings } from '../words';
import type { PlanBlock } from '../document/registry';
import type { Plan, PlanSection, Summary, Wording } from './model';
import type { Edition, EditionRecord } from '../session/schema/plan';
import { dayInWords, inShort } from '../document/texts';
import type { Wordings } from './wording';

const MOST_SENTENCES = 200;

type Next = Summary['next'];

/** True for what a reader of the edition has read of the one page and of the log of decisions, which holds them all. */
const isSaid = ({ id, place }: Wording): boolean =>
  // oxlint-disable-next-line candor/no-english-pattern -- ids of sentences
  id.startsWith('decided:') || (/^(?:found|sure)/u.test(id) && place === 'shown');

/** All actions by their number, also those that are over: they are not gone. */
const agreedIn = ({ next, over }: Pick<Summary, 'next' | 'over'>): Summary['next'] =>
  [...next, ...over].toSorted((a, b) => a.number - b.number);

/** What an edition leaves behind, for the next one to tell what has changed. */
export const recordOf = ({ wordings, summary }: Pick<Plan, 'wordings' | 'summary'>): EditionRecord => ({
  sentences: wordings
    .filter(isSaid)
    .slice(0, MOST_SENTENCES)
    .map(({ id, text }) => ({ id, text })),
  actions: agreedIn(summary).map(({ id, what, owner, due }) => ({ id, what, owner, due })),
});

interface Change {
  readonly about: string;
  readonly before: string;
  readonly now: string;
}

/** Sentences that are new or say something else. */
function sentenceChanges(last: EditionRecord['sentences'], all: readonly Wording[]): Change[] {
  const then = new Map(last.map(({ id, text }) => [id, text]));
  return all
    .filter((one) => isSaid(one) && then.get(one.id) !== one.text)
    .map(({ id, text, about }) => ({ about, before: then.get(id) ?? '', now: text }));
}

/** Sentences that are no longer said: left out, without room beside others, or without a result that they could say. */
function sentencesGone(strings: Strings, last: EditionRecord['sentences'], all: readonly Wording[]): Change[] {
  const words = strings.plan.content.changes;
  const now = new Map(all.map((one) => [one.id, one]));
  return last.flatMap(({ id, text }) => {
    const one = now.get(id);
    if (!one) return [{ about: words.gone, before: text, now: '' }];
    return isSaid(one) ? [] : [{ about: one.about, before: text, now: words.notOnPage }];
  });
}

const actionText = ({ what, owner, due }: { what: string; owner: string; due: string }): string =>
  [inShort(what, 160), [owner, due].filter((part) => part !== '').join(', ')].filter((part) => part !== '').join('\n');

function actionChanges(strings: Strings, last: EditionRecord['actions'], now: Next): Change[] {
  const words = strings.plan.content.changes;
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
export function changesSection(
  strings: Strings,
  edition: Edition | undefined,
  wordings: Wordings,
  summary: Pick<Summary, 'next' | 'over'>,
): PlanSection[] {
  const words = strings.plan.content.changes;
  if (!edition) return [];
  const sentences = sentenceChanges(edition.sentences, wordings.all);
  const gone = sentencesGone(strings, edition.sentences, wordings.all);
  const actions = actionChanges(strings, edition.actions, agreedIn(summary));
  const changes = [...sentences, ...gone, ...actions];
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
  const title = words.title(dayInWords(strings, edition.time.slice(0, 10)), {
    actions: actions.length,
    sentences: sentences.length,
    gone: gone.length,
  });
  return [
    {
      id: 'changes',
      eyebrow: words.eyebrow,
      lens: 'close',
      title: wordings.say('title:changes', words.eyebrow, title),
      blocks: [table],
    },
  ];
}
