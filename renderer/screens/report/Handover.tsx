import { Button, Checkbox, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { useStrings } from '../../components/use-strings';
import classes from './ReportScreen.module.css';

/** What goes into the zip, where that is chosen. */
export interface HandoverChoice {
  readonly names: boolean;
  readonly file: boolean;
}

interface Props {
  readonly opened: boolean;
  readonly close: () => void;
  readonly make: (choice: HandoverChoice) => void;
}

const ALWAYS = ['full', 'executive', 'slides', 'word', 'markdown', 'sheets', 'csv', 'calendar'] as const;

/** Says what is in the zip before it is made, and lets names and the session's file be left out. */
export function Handover({ opened, close, make }: Props) {
  const strings = useStrings();
  const words = strings.report.handover;
  const [names, setNames] = useState(true);
  const [file, setFile] = useState(true);
  const withFile = names && file;
  return (
    /* The screen beneath does not hear what is pressed here. */
    <Modal
      opened={opened}
      onClose={close}
      attributes={{ content: { 'aria-label': words.title } }}
      withCloseButton={false}
      centered
      size="lg"
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2>{words.title}</h2>
      <p>{words.about}</p>
      <ul className={classes.handed}>
        {[...ALWAYS, ...(names ? (['photographs'] as const) : []), ...(withFile ? (['file'] as const) : [])].map(
          (one) => (
            <li key={one}>{words.files[one]}</li>
          ),
        )}
      </ul>
      <div className={classes.choices}>
        <Checkbox
          label={words.names}
          description={words.namesHint}
          checked={names}
          onChange={({ currentTarget }) => setNames(currentTarget.checked)}
        />
        <Checkbox
          label={words.file}
          description={names ? words.fileHint : words.noFile}
          checked={withFile}
          disabled={!names}
          onChange={({ currentTarget }) => setFile(currentTarget.checked)}
        />
      </div>
      <Group mt="md" justify="flex-end">
        <Button variant="subtle" onClick={close}>
          {strings.app.cancel}
        </Button>
        <Button variant="filled" data-autofocus onClick={() => make({ names, file: withFile })}>
          {words.make}
        </Button>
      </Group>
    </Modal>
  );
}
