import type { ActionFields } from '../action';
import type { Example } from '../example';
import type { Strings } from '../../words';
import { servedItems } from './served';
import type { CommitCommand, CommitDefinition, CommitWork } from './schema';

const none = { text: '' };

const fieldsIn = ({ editor: { madeUp } }: Strings): ActionFields => ({
  text: madeUp.action,
  serves: none,
  owner: { participant: null, text: '' },
  taken: false,
  due: null,
  firstStep: { text: '', due: null },
  measure: { text: madeUp.measure, from: none, to: none },
  told: none,
});

/** Hands by fist-to-five: a room that is fairly sure, and one that is not. */
const SURE = [0, 0, 1, 2, 2, 1];
const UNSURE = [1, 2, 2, 1, 0, 0];

/** As many hands as there are people. */
function hands(people: number, counts: readonly number[]): number[] {
  let left = people;
  return counts.map((count) => {
    const here = Math.min(left, count);
    left -= here;
    return here;
  });
}

export const commitExample: Example<CommitDefinition, CommitWork, CommitCommand> = {
  done: ({ strings }) => ({ kind: 'commit', actions: [{ id: 'action', ...fieldsIn(strings), confidence: [] }] }),
  begun: () => ({ kind: 'commit', actions: [] }),
  opening: () => null,
  /* Two actions: one that is taken and believed in, and one that nobody takes. */
  played(context) {
    const { strings } = context;
    const { madeUp: words } = strings.editor;
    const { at, people, definition, day } = context;
    const [owner] = people;
    const serves = servedItems(context, definition)[0]?.text ?? '';
    const id = (number: number) => `${definition.id.slice(0, 50)}-action-${number}`;
    const first: ActionFields = {
      ...fieldsIn(strings),
      serves: { text: serves },
      owner: { participant: owner?.id ?? null, text: '' },
      taken: true,
      due: day(),
      firstStep: { text: words.ideas[5] ?? words.action, due: day() },
    };
    const commands: CommitCommand[] = [
      { type: 'commit/add', at, actionId: id(1), fields: first },
      {
        type: 'commit/add',
        at,
        actionId: id(2),
        fields: { ...fieldsIn(strings), text: words.ideas[8] ?? words.action },
      },
    ];
    if (people.length === 0) return commands;
    return [
      ...commands,
      { type: 'commit/confidence', at, actionId: id(1), counts: hands(people.length, SURE) },
      { type: 'commit/confidence', at, actionId: id(2), counts: hands(people.length, UNSURE) },
    ];
  },
};
