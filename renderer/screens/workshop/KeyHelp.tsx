import { Modal } from '@mantine/core';
import { strings } from '@shared/strings';
import classes from './Workshop.module.css';

/** The keys, on `?`. */
export function KeyHelp({ opened, close }: { readonly opened: boolean; readonly close: () => void }) {
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={strings.workshop.keys}
      size="lg"
      closeButtonProps={{ 'aria-label': strings.app.close }}
    >
      <dl className={classes.keys}>
        {strings.workshop.keyHelp.map(([key, does]) => (
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
