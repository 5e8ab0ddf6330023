import type { Strings } from '@shared/words';
import { newId, request } from '../bridge/client';
import { tell, tellIfRefused } from '../components/tell';
import { isTyping } from '../keys/is-typing';
import { SILENT, type Act, type WhyNot } from './act';
import type { Doings } from './doing';
import { hasTypedText } from './typed-text';

/** Takes back what was done to the session last, or does it again. */
async function travel(
  { strings, view: { sessionId } }: Doings['workshop' | 'report'],
  way: 'undo' | 'redo',
): Promise<void> {
  const answer = tellIfRefused(strings, await request(`session/${way}`, { sessionId, commandId: newId() }));
  const words = strings.workshop;
  if (answer.ok) tell(way === 'undo' ? words.undone(answer.what) : words.redone(answer.what));
}

/** Takes back so many things that were done last, one by one, as its key would; what cannot be taken back ends it. */
export async function takeBack(strings: Strings, sessionId: string, times: number): Promise<void> {
  for (let done = 0; done < times; done += 1) {
    const answer = tellIfRefused(strings, await request('session/undo', { sessionId, commandId: newId() }));
    if (!answer.ok) return;
  }
  tell(strings.workshop.wentBack(times));
}

/** What is done beside the plan; what was done in the workshop is undone there, where one sees it. */
const OF_THE_PLAN: readonly (string | null)[] = ['plan/word', 'plan/leave-out', 'plan/lift', 'plan/logo'];

const inTextArea = (field: EventTarget): boolean => field instanceof HTMLTextAreaElement;

/** Only main knows of a change that was made a moment ago. */
const asked = (words: string | null): WhyNot => ({ words, asks: true });

export const undo: Act = {
  id: 'undo',
  name: (strings) => strings.workshop.undo,
  keys: ['Ctrl+Z'],
  help: (strings) => strings.acts.help.undo,
  menu: { section: 'edit', part: 0 },
  inPalette: true,
  at: {
    workshop: {
      name: ({ strings, view }) => (view.undo === null ? strings.workshop.undo : strings.workshop.undoWhat(view.undo)),
      whyNot: ({ strings, view }) =>
        view.undo === null ? asked(strings.refusals[view.stop ?? 'nothing-to-undo']) : null,
      does: (doing) => {
        return void travel(doing, 'undo');
      },
      inField: hasTypedText,
    },
    report: {
      whyNot: ({ view }) => (OF_THE_PLAN.includes(view.undo) ? null : SILENT),
      does: (doing) => {
        return void travel(doing, 'undo');
      },
      inField: inTextArea,
    },
    'new-session': {
      whyNot: ({ canUndo }) => (canUndo ? null : SILENT),
      does: (draft) => draft.undo(),
      inField: isTyping,
    },
    editor: {
      whyNot: ({ canUndo }) => (canUndo ? null : SILENT),
      does: (editor) => editor.undo(),
      inPlace: true,
    },
  },
};

export const redo: Act = {
  id: 'redo',
  name: (strings) => strings.workshop.redo,
  keys: ['Ctrl+Shift+Z', 'Ctrl+Y'],
  help: (strings) => strings.acts.help.redo,
  menu: { section: 'edit', part: 0 },
  inPalette: true,
  at: {
    workshop: {
      name: ({ strings, view }) => (view.redo === null ? strings.workshop.redo : strings.workshop.redoWhat(view.redo)),
      whyNot: ({ view }) => (view.redo === null ? asked(null) : null),
      does: (doing) => {
        return void travel(doing, 'redo');
      },
      inField: hasTypedText,
    },
    report: {
      whyNot: ({ view }) => (OF_THE_PLAN.includes(view.redo) ? null : SILENT),
      does: (doing) => {
        return void travel(doing, 'redo');
      },
      inField: inTextArea,
    },
    editor: {
      whyNot: ({ canRedo }) => (canRedo ? null : SILENT),
      does: (editor) => editor.redo(),
      inPlace: true,
    },
  },
};
