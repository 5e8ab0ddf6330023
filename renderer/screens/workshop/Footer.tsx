import { Button, Tooltip } from '@mantine/core';
import type { FacilitatorView, Saving } from '@shared/views/views';
import { useStrings } from '../../components/use-strings';
import { keyName } from '../../keys/name';
import type { Strings } from '@shared/words';
import { ActButton } from '../../acts/ActButton';
import { nextAction, stepBack } from '../../acts/moving';
import { redo, undo } from '../../acts/undo';
import { screensOf } from '../../kinds/registry';
import classes from './Footer.module.css';
import { History } from './History';

function savingInWords(strings: Strings, saving: Saving): string {
  const words = strings.workshop;
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

interface Props {
  readonly view: FacilitatorView;
  /** By a click, which is meant: unlike a clicker's key it may leave a vote open behind it. */
  readonly goBack: () => void;
  /** The same: past what is still open, whatever page the room is on. */
  readonly goOn: () => void;
}

/** Undo, how saving goes, and the one next action. */
export function Footer({ view, goBack, goOn }: Props) {
  const strings = useStrings();
  const words = strings.workshop;
  return (
    <footer className={classes.footer}>
      <Tooltip label={stepBack.keys.map((key) => keyName(strings, key))[0]}>
        <Button variant="subtle" disabled={!view.canGoBack} onClick={goBack}>
          {stepBack.name(strings)}
        </Button>
      </Tooltip>
      <ActButton act={undo} variant="subtle" />
      <ActButton act={redo} variant="subtle" />
      <History view={view} />
      <span className={classes.saving} role="status" data-saving={view.saving.state}>
        {savingInWords(strings, view.saving)}
      </span>
      {screensOf(view.work).mayGoOn(view.work) && (
        <Button size="md" onClick={goOn}>
          {words.goOnAnyway}
        </Button>
      )}
      <ActButton act={nextAction} size="lg" variant="filled" className={classes.next ?? ''} />
    </footer>
  );
}
