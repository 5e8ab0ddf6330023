import { Button } from '@mantine/core';
import { useCallback, useState } from 'react';
import type { InputOf } from '@shared/host/contract';
import type { FileBeside } from '@shared/host/replies';
import { useStrings } from '../components/use-strings';
import type { Strings } from '@shared/words';
import { request } from '../bridge/client';
import { fileKindOf, LARGEST_SESSION, offerFiles } from '../components/taking-files';
import { tell, tellIfDamaged, tellIfProblem } from '../components/tell';
import classes from './Dropped.module.css';
import { useDrop, type DroppedFiles } from './use-drop';

interface Dropped extends FileBeside {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Why what was dropped is no session file; null for one that may be. */
function whyNot(strings: Strings, { files, folder }: DroppedFiles): string | null {
  const words = strings.dropped;
  const [file] = files;
  if (folder) return words.folder;
  if (!file) return words.nothing;
  if (files.length > 1) return words.several(files.length);
  const kind = fileKindOf(file);
  if (kind === 'ideas') return words.ideasWhere(file.name);
  if (kind === 'picture') return words.pictureWhere(file.name);
  if (kind === 'other') return words.other(file.name);
  return file.size > LARGEST_SESSION ? words.tooLarge(file.name) : null;
}

/** What can be done with a file that is not simply opened. */
function Choice({
  dropped,
  choose,
  leave,
}: {
  dropped: Dropped;
  choose: (take: InputOf<'home/import'>['take']) => void;
  leave: () => void;
}) {
  const strings = useStrings();
  const words = strings.dropped;
  const { name, known } = dropped;
  const { relation, title, busy, isOpen } = known;
  const [there, here] = [
    strings.locale.moment(known.there),
    known.here === '' ? '' : strings.locale.moment(known.here),
  ];
  return (
    <section className={classes.dropped} role="status">
      <p>
        {relation === 'new' || relation === 'same'
          ? words.another(name, title)
          : words.known[relation](name, title, there, here)}{' '}
        {busy ? (isOpen ? words.openStays : words.nothingOpens) : words.knownHint}
      </p>
      <div className={classes.buttons}>
        {busy ? (
          <>
            <Button onClick={() => choose('copy')} autoFocus>
              {relation === 'new' ? words.put : words.takeCopy}
            </Button>
            <Button variant="subtle" onClick={leave}>
              {words.leave}
            </Button>
          </>
        ) : (
          <>
            <Button onClick={() => choose('here')}>{words.takeHere}</Button>
            <Button onClick={() => choose('file')}>{words.takeFile}</Button>
            <Button onClick={() => choose('copy')}>{words.takeBoth}</Button>
          </>
        )}
      </div>
    </section>
  );
}

/**
 * Files dropped anywhere on the facilitator's window. What is on screen takes its own kind first; a session file is opened
 * from Home, or, where that session is here already or something else is going on, left to the facilitator's choice.
 */
export function DroppedFile({ mayOpen }: { readonly mayOpen: boolean }) {
  const strings = useStrings();
  const words = strings.dropped;
  const [dropped, setDropped] = useState<Dropped | null>(null);
  const ask = useCallback(
    async (input: InputOf<'home/import'>) => {
      const answer = await request('home/import', input);
      const known = answer.ok && 'known' in answer ? answer.known : null;
      const same = known !== null && known.relation === 'same';
      setDropped(known && !same ? { ...input, known } : null);
      if (known && same) tell(known.isOpen ? words.sameOpen(input.name) : words.sameHere(input.name, known.title));
      else if (answer.ok && 'kept' in answer) tell(words.kept(answer.kept));
      else if (!answer.ok) tellIfProblem(strings, answer);
      else if ('sessionId' in answer) tellIfDamaged(strings, answer);
    },
    [strings, words],
  );
  const take = useCallback(
    (given: DroppedFiles) => {
      if (!given.folder && offerFiles(given.files)) return;
      const why = whyNot(strings, given);
      const [file] = given.files;
      if (why !== null || !file) {
        tell(why ?? words.nothing);
        return;
      }
      file.arrayBuffer().then(
        (bytes) => ask({ name: file.name, bytes: new Uint8Array(bytes), take: 'ask', mayOpen }),
        () => tell(words.unreadable(file.name)),
      );
    },
    [strings, words, ask, mayOpen],
  );
  useDrop(take);
  if (!dropped) return null;
  const { name, bytes } = dropped;
  return (
    <Choice
      dropped={dropped}
      choose={(how) => void ask({ name, bytes, take: how, mayOpen })}
      leave={() => setDropped(null)}
    />
  );
}
