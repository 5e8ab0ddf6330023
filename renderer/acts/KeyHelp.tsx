import { CloseButton, Modal } from '@mantine/core';
import { useStrings } from '../components/use-strings';
import type { Screen } from './doing';
import { helpOn } from './help';
import classes from './KeyHelp.module.css';

interface Props {
  readonly screen: Screen;
  readonly opened: boolean;
  readonly close: () => void;
}

/** The keys of a screen, on `?`. Esc is heard by the screen, which would act on it otherwise. */
export function KeyHelp({ screen, opened, close }: Props) {
  const strings = useStrings();
  const words = strings.workshop;
  return (
    <Modal
      opened={opened}
      onClose={close}
      closeOnEscape={false}
      size="lg"
      withCloseButton={false}
      attributes={{ content: { 'aria-label': words.keys } }}
    >
      <div className={classes.keysHead}>
        <h2>{words.keys}</h2>
        <CloseButton aria-label={strings.app.close} onClick={close} />
      </div>
      <dl className={classes.keys}>
        {helpOn(strings, screen).map(({ keys, does }) => (
          <div key={does}>
            <dt>
              <kbd>{keys.join(', ')}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
