import { Button, Popover, Tooltip } from '@mantine/core';
import type { FacilitatorView, Saving } from '@shared/views/views';
import { useStrings } from '../../components/use-strings';
import { keyName } from '../../keys/name';
import type { Strings } from '@shared/words';
import { ActButton } from '../../acts/ActButton';
import { nextAction, stepBack } from '../../acts/moving';
import { versions } from '../../acts/places';
import { redo, undo } from '../../acts/undo';
import { Quiet } from '../../components/Quiet';
import { screensOf } from '../../kinds/registry';
import classes from './Footer.module.css';

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
      <Popover position="top" trapFocus returnFocus withinPortal>
        <Popover.Target>
          <Button variant="subtle">{words.history}</Button>
        </Popover.Target>
        <Popover.Dropdown>
          <ActButton act={versions} variant="subtle" fullWidth />
          {view.history.length === 0 ? (
            <p>{view.stop ? strings.refusals[view.stop] : words.historyEmpty}</p>
          ) : (
            <>
              <Quiet>{words.historyHint}</Quiet>
              <ol className={classes.history}>
                {view.history.map(({ type, time }, index) => (
                  <li key={`${time}-${index}`}>
                    <span>{words.doing(type)}</span>
                    <Quiet as="span">{strings.locale.moment(time)}</Quiet>
                  </li>
                ))}
              </ol>
            </>
          )}
        </Popover.Dropdown>
      </Popover>
      <span className={classes.saving} role="status" data-saving={view.saving.state}>
        {savingInWords(strings, view.saving)}
      </span>
      {(screensOf(view.work).mayGoOn(view.work) || view.apart) && (
        <Button size="md" onClick={goOn}>
          {view.apart ? words.goOnUnmerged : words.goOnAnyway}
        </Button>
      )}
      <ActButton act={nextAction} size="lg" variant="filled" className={classes.next ?? ''} />
    </footer>
  );
}
