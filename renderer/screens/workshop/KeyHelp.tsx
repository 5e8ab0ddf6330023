import { CloseButton, Modal } from '@mantine/core';
import { strings } from '@shared/words';
import classes from './KeyHelp.module.css';

const words = strings.workshop;

/** The keys, on `?`. */
export function KeyHelp({ opened, close }: { readonly opened: boolean; readonly close: () => void }) {
  return (
    <Modal
      opened={opened}
      onClose={close}
      size="lg"
      withCloseButton={false}
      attributes={{ content: { 'aria-label': words.keys } }}
    >
      <div className={classes.keysHead}>
        <h2>{words.keys}</h2>
        <CloseButton aria-label={strings.app.close} onClick={close} />
      </div>
      <dl className={classes.keys}>
        {words.keyHelp.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
