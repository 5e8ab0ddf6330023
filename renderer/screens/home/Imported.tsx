import { Button } from '@mantine/core';
import { useCallback, useState } from 'react';
import type { InputOf, Known } from '@shared/host/contract';
import { strings } from '@shared/strings';
import { request } from '../../bridge/client';
import { momentInWords } from '../../components/format';
import { tell, tellIfDamaged } from '../../components/tell';
import classes from './Home.module.css';
import { useDrop } from './use-drop';

const words = strings.home;

interface Dropped extends Known {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A session file dropped on the window: opened, or, where that session is here already, the facilitator's choice. */
export function Imported({ look }: { readonly look: () => Promise<void> }) {
  const [dropped, setDropped] = useState<Dropped | null>(null);
  const ask = useCallback(
    async (input: InputOf<'home/import'>) => {
      const answer = await request('home/import', input);
      setDropped(answer.ok && 'known' in answer ? { ...input, known: answer.known } : null);
      if (answer.ok && 'known' in answer) return;
      tellIfDamaged(answer);
      await look();
    },
    [look],
  );
  const take = useCallback(
    (file: File) => {
      if (file.size > 200_000_000) tell(words.tooLarge(file.name));
      else void file.arrayBuffer().then((bytes) => ask({ name: file.name, bytes: new Uint8Array(bytes), take: 'ask' }));
    },
    [ask],
  );
  useDrop(take);
  if (!dropped) return null;
  const { name, bytes, known } = dropped;
  const choose = (how: InputOf<'home/import'>['take']) => void ask({ name, bytes, take: how });
  return (
    <section className={classes.imported} role="status">
      <p>
        {words.known[known.relation](name, known.title, momentInWords(known.there), momentInWords(known.here))}{' '}
        {words.knownHint}
      </p>
      <div className={classes.buttons}>
        <Button onClick={() => choose('here')}>{words.takeHere}</Button>
        <Button onClick={() => choose('file')}>{words.takeFile}</Button>
        <Button onClick={() => choose('copy')}>{words.takeBoth}</Button>
      </div>
    </section>
  );
}
