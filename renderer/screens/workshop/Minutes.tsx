import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { FacilitatorView } from '@shared/views/views';
import type { Command } from '@shared/session/commands';
import { request } from '../../bridge/client';
import { NumberField } from '../../components/NumberField';
import { Quiet } from '../../components/Quiet';
import { useNow } from '../../components/use-now';
import { useStrings } from '../../components/use-strings';
import { BottomLine } from './BottomLine';

const LONGEST = 600;
const MINUTE_MS = 60_000;

interface Props {
  readonly of: 'clock' | 'break';
  readonly view: FacilitatorView;
  readonly send: (command: Command) => Promise<boolean>;
  readonly close: () => void;
}

/** How long a clock runs, or a break takes: type 7, Enter. */
export function Minutes({ of, view, send, close }: Props) {
  const strings = useStrings();
  const words = strings.timer.ask[of];
  const [minutes, setMinutes] = useState<number | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const now = useNow(1_000);
  useEffect(() => {
    const before = document.activeElement;
    field.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const begin = () => {
    if (minutes === null) return;
    if (of === 'clock') {
      void request('windows/stage', { does: 'clock', large: true });
      void send({ type: 'timer/set', at: view.position, minutes });
    } else {
      const until = new Date(Date.now() + minutes * MINUTE_MS).toISOString();
      void request('windows/stage', { does: 'cover', with: { as: 'break', until } });
    }
    close();
  };
  return (
    <BottomLine label={words.title} submit={begin} close={close}>
      <strong>{words.title}</strong>
      <NumberField
        ref={field}
        w={120}
        aria-label={words.minutes}
        placeholder={words.minutes}
        value={minutes}
        onChange={setMinutes}
        min={1}
        max={LONGEST}
      />
      {of === 'break' && minutes !== null && (
        <Quiet as="span">{strings.room.backAt(strings.locale.timeOfDay(now + minutes * MINUTE_MS))}</Quiet>
      )}
      <Button type="submit" disabled={minutes === null}>
        {words.begin}
      </Button>
    </BottomLine>
  );
}
