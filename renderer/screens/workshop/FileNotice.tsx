import { Button } from '@mantine/core';
import type { Saving } from '@shared/views/views';
import { Doubts } from './Doubts';
import { useStrings } from '../../components/use-strings';
import { request } from '../../bridge/client';
import { tellIfDamaged } from '../../components/tell';
import classes from './Header.module.css';

/** What the facilitator must know of the session's file: another program changed it (they choose, without haste), or another Candor has it. */
export function FileNotice({ saving }: { readonly saving: Saving }) {
  const strings = useStrings();
  const words = strings.workshop;
  if (saving.state === 'read-only' && saving.doubts.length > 0) return <Doubts doubts={saving.doubts} />;
  if (saving.state === 'read-only') {
    return (
      <div className={classes.notice} role="status">
        <p>{words.readOnlyHint}</p>
      </div>
    );
  }
  if (saving.state !== 'outside') return null;
  const choose = (take: 'ours' | 'theirs') =>
    void request('session/choose', { take }).then((answer) => tellIfDamaged(strings, answer));
  return (
    <div className={classes.notice} role="status">
      <p>
        <strong>{words.outside[saving.what]}</strong> {words.outsideHint[saving.what]}
      </p>
      <Button onClick={() => choose('ours')}>{words.takeOurs}</Button>
      <Button onClick={() => choose('theirs')}>{words.takeTheirs[saving.what]}</Button>
    </div>
  );
}
