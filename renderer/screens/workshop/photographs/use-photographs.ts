import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { MOST_PHOTOGRAPHS } from '@shared/session/schema/photograph';
import type { Command } from '@shared/session/commands';
import type { FacilitatorView } from '@shared/views/views';
import { newId } from '../../../bridge/client';
import { fileKindOf, useTakingFiles } from '../../../components/taking-files';
import { tell } from '../../../components/tell';
import { useStrings } from '../../../components/use-strings';
import { isTyping } from '../../../keys/is-typing';
import { readPhotograph } from './read-photograph';

/** Photographs on their way into the step: from files that are chosen, dropped anywhere on the window, or pasted. */
export function usePhotographs(view: FacilitatorView, send: (command: Command) => Promise<boolean>) {
  const strings = useStrings();
  const words = strings.photographs;
  /** Chosen at a step at which they would tell who wrote what: they wait for a yes. */
  const [waiting, setWaiting] = useState<readonly File[]>([]);
  const [working, setWorking] = useState<string | null>(null);
  /* One after the other, in the order in which they came. */
  const turn = useRef<Promise<void>>(Promise.resolve());
  const there = view.photographs.length;
  const { position: at } = view;

  const takeIn = (files: readonly File[]) => {
    setWaiting([]);
    const work = async () => {
      let taken = 0;
      for (const file of files) {
        setWorking(file.name);
        const picture = await readPhotograph(file);
        if (typeof picture === 'string') tell(words.refused[picture](file.name));
        else if (await send({ type: 'photograph/add', photographId: newId(), at, picture })) taken += 1;
        else break;
      }
      setWorking(null);
      if (taken > 0) tell(words.taken(taken));
    };
    turn.current = turn.current.then(work, work);
  };
  const take = (files: readonly File[]) => {
    /* Said before anybody waits for a picture that has no room. */
    if (there >= MOST_PHOTOGRAPHS) tell(strings.refusals['too-many-photographs']);
    else if (view.photographsTell) setWaiting((now) => [...now, ...files]);
    else takeIn(files);
  };
  /** False for what another part of the app takes: sessions and lists of ideas. */
  const takeFiles = (files: readonly File[]): boolean => {
    const isOurs = files.length > 0 && files.every((file) => fileKindOf(file) === 'picture');
    if (isOurs) take(files);
    return isOurs;
  };
  useTakingFiles(takeFiles);
  const latest = useRef(takeFiles);
  useLayoutEffect(() => {
    latest.current = takeFiles;
  });
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length > 0 && !isTyping(event.target) && latest.current(files)) event.preventDefault();
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, []);
  return { waiting, working, take, takeWaiting: () => takeIn(waiting), leaveWaiting: () => setWaiting([]) };
}
