import { Button, Group, Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Push } from '@shared/host/contract';
import { listen, request } from '../bridge/client';
import { useStrings } from '../components/use-strings';

type Asked = Extract<Push, { to: 'ending' }>;

/** Candor was to end with something open or not saved: the facilitator is asked, in this window and in no other. */
export function EndingQuestion() {
  const {
    cover: { ending: words },
  } = useStrings();
  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(() => listen((push) => push.to === 'ending' && setAsked(push)), []);
  const stay = () => setAsked(null);
  return (
    /* The screen beneath does not hear what is pressed here. */
    <Modal
      opened={asked !== null}
      onClose={stay}
      attributes={{ content: { 'aria-label': words.title } }}
      withCloseButton={false}
      centered
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2>{words.title}</h2>
      {asked && asked.rounds > 0 && <p>{words.open(asked.rounds)}</p>}
      {asked && asked.texts > 0 && <p>{words.texts(asked.texts)}</p>}
      {asked?.unsaved && <p>{words.unsaved}</p>}
      <Group mt="md" justify="flex-end">
        <Button variant="subtle" onClick={() => void request('windows/end', null)}>
          {words.end}
        </Button>
        <Button variant="filled" onClick={stay} data-autofocus>
          {words.stay}
        </Button>
      </Group>
    </Modal>
  );
}
