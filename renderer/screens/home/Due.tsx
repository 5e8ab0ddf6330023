import { Button } from '@mantine/core';
import { useState } from 'react';
import { inOrder } from '@shared/base/in-order';
import type { SessionCard } from '@shared/host/views';
import { useStrings } from '../../components/use-strings';
import type { Strings } from '@shared/words';
import { request } from '../../bridge/client';
import { daysUntil } from '../../components/format';
import { tell, tellIfProblem } from '../../components/tell';
import { ListRow } from '../../components/ListRow';
import { PlainButton } from '../../components/PlainButton';
import { Quiet } from '../../components/Quiet';
import classes from './Home.module.css';

/** As many as stand beside the sessions. */
const FEW = 5;

const when = (strings: Strings, days: number): string => {
  const words = strings.due;
  return days < 0 ? words.overdue(-days) : days === 0 ? words.today : words.soon(days);
};

async function exportDates(strings: Strings): Promise<void> {
  const words = strings.due;
  const answer = tellIfProblem(strings, await request('home/calendar', null));
  if (answer.ok) tell(words.exported(answer.file));
}

/** What is due of the open actions of all sessions, earliest first; nothing where nothing is. */
export function Due({
  sessions,
  open,
}: {
  readonly sessions: readonly SessionCard[];
  readonly open: (sessionId: string) => Promise<void>;
}) {
  const strings = useStrings();
  const words = strings.due;
  const [all, setAll] = useState(false);
  const dates = sessions
    .flatMap(({ due, sessionId, title }) => due.map((date) => ({ ...date, sessionId, title })))
    .toSorted((a, b) => inOrder(a.day, b.day));
  if (dates.length === 0) return null;
  return (
    <section aria-label={words.title}>
      <div className={classes.between}>
        <h2>{words.title}</h2>
        <Button size="compact-sm" variant="subtle" onClick={() => void exportDates(strings)}>
          {words.export}
        </Button>
      </div>
      <ul>
        {(all ? dates : dates.slice(0, FEW)).map(({ actionId, kind, day, what, owner, sessionId, title }) => {
          const days = daysUntil(day);
          return (
            <ListRow key={`${sessionId} ${actionId} ${kind}`}>
              <PlainButton className={classes.date} onClick={() => void open(sessionId)}>
                <span className={classes.day}>
                  {strings.locale.shortDay(day)}
                  {days < 0 ? (
                    <span className={classes.late}>{when(strings, days)}</span>
                  ) : (
                    <Quiet as="span" className={classes.cut}>
                      {when(strings, days)}
                    </Quiet>
                  )}
                </span>
                <span className={classes.what}>
                  <bdi>{kind === 'first-step' ? words.firstStep(what) : what}</bdi>
                  <Quiet as="span" className={classes.cut}>
                    {words.of(owner, title)}
                  </Quiet>
                </span>
              </PlainButton>
            </ListRow>
          );
        })}
      </ul>
      {dates.length > FEW && (
        <Button size="compact-sm" variant="subtle" onClick={() => setAll(!all)}>
          {all ? words.fewer : words.all(dates.length)}
        </Button>
      )}
    </section>
  );
}
