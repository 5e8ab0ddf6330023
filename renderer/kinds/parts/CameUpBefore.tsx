import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Earlier } from '@shared/across/earlier';
import type { FacilitatorView } from '@shared/views/views';
import type { StepAddress } from '@shared/base/steps';
import { said } from '@shared/base/text';
import { useStrings } from '../../components/use-strings';
import { request } from '../../bridge/client';
import { tellIfRefused } from '../../components/tell';
import { Quiet } from '../../components/Quiet';
import classes from './CameUpBefore.module.css';

/** As many as leave room for what the room says now. */
const FEW = 12;

interface Props {
  readonly view: FacilitatorView;
  readonly at: StepAddress;
  readonly isThere: (text: string) => boolean;
  readonly take: (earlier: Earlier) => void;
}

/** What came up at this step in other sessions with the same organisation, each to be taken over; looked for when asked. */
export function CameUpBefore({ view, at, isThere, take }: Props) {
  const strings = useStrings();
  const words = strings.across.earlier;
  const [earlier, setEarlier] = useState<readonly Earlier[] | null>(null);
  const [all, setAll] = useState(false);
  const organisation = said(view.details.organisation);
  if (organisation === '') return null;
  const toggle = async () => {
    if (earlier) return setEarlier(null);
    const answer = tellIfRefused(strings, await request('library/earlier', { sessionId: view.sessionId, at }));
    if (answer.ok) setEarlier(answer.earlier);
  };
  return (
    <section className={classes.earlier} aria-label={words.title(organisation)}>
      <Button
        className={classes.show}
        size="compact-md"
        variant="subtle"
        aria-expanded={earlier !== null}
        onClick={() => void toggle()}
      >
        {words.show}
      </Button>
      {earlier?.length === 0 && <Quiet role="status">{words.none(organisation)}</Quiet>}
      {earlier && earlier.length > 0 && (
        <ul>
          {(all ? earlier : earlier.slice(0, FEW)).map((one) => {
            const there = isThere(one.text);
            return (
              <li key={one.text}>
                <button
                  type="button"
                  className={classes.take}
                  /* It keeps the focus when it is taken: the next one is one key away. */
                  aria-disabled={there}
                  onClick={() => !there && take(one)}
                >
                  <span aria-hidden>{there ? '✓' : '+'}</span>
                  <span className={classes.text} dir="auto">
                    {one.text}
                  </span>
                  <Quiet as="span">
                    {there ? words.isTaken : words.when(one.times, strings.locale.shortDay(one.last))}
                  </Quiet>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {earlier && earlier.length > FEW && !all && (
        <Button className={classes.show} size="compact-md" variant="subtle" onClick={() => setAll(true)}>
          {words.all(earlier.length)}
        </Button>
      )}
    </section>
  );
}
