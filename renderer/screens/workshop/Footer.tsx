import { Button, Popover, Tooltip } from '@mantine/core';
import type { FacilitatorView, Saving } from '@shared/views/views';
import { strings } from '@shared/words';
import { momentInWords } from '../../components/format';
import { Quiet } from '../../components/Quiet';
import { screensOf } from '../../kinds/registry';
import type { WorkshopActs } from './acts';
import classes from './Footer.module.css';

const words = strings.workshop;

function nextLabel({ work, nextStep }: FacilitatorView): string {
  const label = screensOf(work).nextLabel(work);
  if (label !== null) return label;
  if (work.next !== 'next-step') return words.next[work.next];
  if (!nextStep) return words.finish;
  return words.nextIs(nextStep.newExercise ? nextStep.exercise : nextStep.step);
}

function savingInWords(saving: Saving): string {
  switch (saving.state) {
    case 'saved':
      return words.saved;
    case 'retrying':
      return words.retrying[saving.reason];
    case 'behind':
      return words.fileBehind[saving.reason];
    case 'outside':
      return words.waitsForChoice;
    case 'read-only':
      return words.readOnly;
  }
}

/** Undo, how saving goes, and the one next action. */
export function Footer({ view, acts }: { readonly view: FacilitatorView; readonly acts: WorkshopActs }) {
  return (
    <footer className={classes.footer}>
      <Tooltip label="PageUp">
        <Button variant="subtle" disabled={!view.canGoBack} onClick={() => acts.step('agenda/back')}>
          {words.back}
        </Button>
      </Tooltip>
      <Tooltip label={view.stop ? strings.refusals[view.stop] : 'Ctrl+Z'}>
        <Button variant="subtle" onClick={acts.undo}>
          {view.undo ? words.undoWhat(view.undo) : words.undo}
        </Button>
      </Tooltip>
      <Tooltip label="Ctrl+Shift+Z">
        <Button variant="subtle" onClick={acts.redo} disabled={view.redo === null}>
          {view.redo ? words.redoWhat(view.redo) : words.redo}
        </Button>
      </Tooltip>
      <Popover position="top" trapFocus returnFocus withinPortal>
        <Popover.Target>
          <Button variant="subtle">{words.history}</Button>
        </Popover.Target>
        <Popover.Dropdown>
          <Button variant="subtle" fullWidth onClick={acts.versions}>
            {strings.history.title}
          </Button>
          {view.history.length === 0 ? (
            <p>{view.stop ? strings.refusals[view.stop] : words.historyEmpty}</p>
          ) : (
            <>
              <Quiet>{words.historyHint}</Quiet>
              <ol className={classes.history}>
                {view.history.map(({ type, time }, index) => (
                  <li key={`${time}-${index}`}>
                    <span>{words.doing(type)}</span>
                    <Quiet as="span">{momentInWords(time)}</Quiet>
                  </li>
                ))}
              </ol>
            </>
          )}
        </Popover.Dropdown>
      </Popover>
      <span className={classes.saving} role="status" data-saving={view.saving.state}>
        {savingInWords(view.saving)}
      </span>
      {screensOf(view.work).mayGoOn(view.work) && (
        <Button size="md" onClick={() => acts.step('agenda/next')}>
          {words.goOnAnyway}
        </Button>
      )}
      <Tooltip label="Ctrl+Enter">
        <Button size="lg" variant="filled" onClick={acts.next} className={classes.next}>
          {nextLabel(view)}
        </Button>
      </Tooltip>
    </footer>
  );
}
