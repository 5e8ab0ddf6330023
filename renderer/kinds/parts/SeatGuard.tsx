import { Button } from '@mantine/core';
import { useState } from 'react';
import { MOST_TO_COME, PIN, type SeatDeskView } from '@shared/host/views';
import type { FacilitatorView } from '@shared/views/views';
import { stringsOf } from '@shared/words';
import { namesAmong } from '@shared/words/called';
import { request } from '../../bridge/client';
import { NumberField } from '../../components/NumberField';
import { Quiet } from '../../components/Quiet';
import { tellIfRefused } from '../../components/tell';
import { CodeField } from '../../components/CodeField';
import { useStrings } from '../../components/use-strings';
import { printAll, seatCards } from './print';
import classes from './step.module.css';

/** A PIN beside the held key, so that nobody but the facilitator leads back from the seat. */
function Pin({ isSet }: { readonly isSet: boolean }) {
  const { desk: words } = useStrings();
  const [pin, setPin] = useState('');
  if (isSet)
    return (
      <div className={classes.between}>
        <p>{words.pinIsSet}</p>
        <Button variant="subtle" onClick={() => void request('windows/pin', { pin: null })}>
          {words.noPin}
        </Button>
      </div>
    );
  const isPin = PIN.test(pin);
  return (
    <form
      className={classes.row}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPin) return;
        setPin('');
        void request('windows/pin', { pin });
      }}
    >
      <CodeField label={words.pin} description={words.pinHint} value={pin} onChange={setPin} />
      <Button type="submit" disabled={!isPin}>
        {words.setPin}
      </Button>
    </form>
  );
}

/** Slips with a code for each person, that the seat asks for. */
function Cards({ desk, view }: Props) {
  const strings = useStrings();
  const { desk: words } = strings;
  const { participants } = view;
  const called = namesAmong(strings, participants);
  const without = participants.filter(({ id }) => !desk.cards.includes(id));
  const print = async (who: 'all' | 'new') => {
    const made = tellIfRefused(strings, await request('seat/cards', { who }));
    if (!made.ok) return;
    await printAll(strings, seatCards(stringsOf(view.language), participants, made.codes), 'cards', view);
  };
  const none = (participant: string | null) => void request('seat/no-cards', { participant });
  return (
    <>
      <h3>{words.cards}</h3>
      <Quiet>{desk.cards.length === 0 ? words.cardsHint : words.cardsOf(desk.cards.length)}</Quiet>
      <div className={classes.chips}>
        {without.length > 0 && (
          <Button variant="default" onClick={() => void print('new')}>
            {words.printCards(without.length)}
          </Button>
        )}
        {desk.cards.length > 0 && (
          <>
            <Button variant="default" onClick={() => void print('all')}>
              {words.printAgain}
            </Button>
            <Button variant="subtle" onClick={() => none(null)}>
              {words.noCards}
            </Button>
          </>
        )}
      </div>
      {desk.cards.length > 0 && (
        <div className={classes.chips}>
          <Quiet as="span">{words.lost}</Quiet>
          {participants
            .filter(({ id }) => desk.cards.includes(id))
            .map((person) => (
              <Button key={person.id} size="compact-sm" variant="default" onClick={() => none(person.id)}>
                {called(person)}
              </Button>
            ))}
        </div>
      )}
    </>
  );
}

interface Props {
  readonly desk: SeatDeskView;
  readonly view: FacilitatorView;
}

/** What guards the seat, if the facilitator wants it: how many come in late without asking, a PIN for the way back, and cards with codes. */
export function SeatGuard({ desk, view }: Props) {
  const { desk: words } = useStrings();
  return (
    <details>
      <summary>{words.guard}</summary>
      <div className={classes.stack}>
        <NumberField
          label={words.mayCome}
          value={desk.mayCome}
          min={0}
          max={MOST_TO_COME}
          w={340}
          onChange={(mayCome) => mayCome !== null && void request('seat/allow', { mayCome })}
        />
        <Pin isSet={desk.pin} />
        <Cards desk={desk} view={view} />
      </div>
    </details>
  );
}
