import { useCallback, useEffect, useState } from 'react';
import type { InputOf } from '@shared/host/contract';
import type { MergeView } from '@shared/host/replies';
import type { SessionCard } from '@shared/host/views';
import { MOST_ROOMS } from '@shared/merge/room';
import { said } from '@shared/base/text';
import { useStrings } from '../../components/use-strings';
import { newId, request } from '../../bridge/client';
import { fileKindOf, LARGEST_SESSION, useTakingFiles } from '../../components/taking-files';
import { tell, tellIfDamaged, tellIfProblem } from '../../components/tell';

type From = InputOf<'home/merge'>['rooms'][number]['from'];

/** A room that was chosen; `title` is its session's, or its file's name. */
interface ChosenRoom {
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly from: From;
}

/** What is chosen to be merged, what that would come to, and how to make it. */
export function useMerge() {
  const strings = useStrings();
  const words = strings.merge;
  const [sessions, setSessions] = useState<readonly SessionCard[]>([]);
  const [rooms, setRooms] = useState<readonly ChosenRoom[]>([]);
  const [title, setTitle] = useState<string | null>(null);
  const [choices, setChoices] = useState<Readonly<Record<string, string>>>({});
  const [view, setView] = useState<MergeView | null>(null);
  useEffect(() => void request('home/view', null).then((home) => setSessions(home.sessions)), []);

  const named = title ?? words.merged(rooms[0]?.title ?? '');
  const input = useCallback(
    (make: boolean): InputOf<'home/merge'> => ({
      rooms: rooms.map(({ name, from }, index) => ({ name: said(name) || words.room(index + 1), from })),
      title: said(named) || words.title,
      choices: { ...choices },
      make,
    }),
    [words, rooms, named, choices],
  );
  useEffect(() => {
    let stale = false;
    if (rooms.length === 0) setView(null);
    else
      void request('home/merge', input(false)).then((answer) => {
        if (stale) return;
        if (answer.ok && 'merge' in answer) setView(answer.merge);
        else if (!answer.ok) {
          tellIfProblem(strings, answer);
          /* What cannot be read is no room. */
          setRooms((now) => now.slice(0, -1));
        }
      });
    return () => {
      stale = true;
    };
  }, [strings, input, rooms.length]);

  const add = (more: readonly Omit<ChosenRoom, 'key' | 'name'>[]) => {
    if (rooms.length + more.length > MOST_ROOMS) return tell(words.mostRooms(MOST_ROOMS));
    return setRooms([
      ...rooms,
      ...more.map((one, index) => ({ ...one, key: newId(), name: words.room(rooms.length + index + 1) })),
    ]);
  };
  useTakingFiles((files) => {
    if (files.length === 0) return false;
    if (files.some((file) => fileKindOf(file) !== 'session')) {
      tell(words.onlySessions);
      return true;
    }
    const large = files.find(({ size }) => size > LARGEST_SESSION);
    if (large) {
      tell(strings.dropped.tooLarge(large.name));
      return true;
    }
    void Promise.all(
      files.map(async (file) => ({
        title: file.name,
        from: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) },
      })),
    ).then(add, () => tell(strings.dropped.unreadable(files[0]?.name ?? '')));
    return true;
  });
  return {
    sessions,
    rooms,
    title: named,
    view,
    setTitle,
    /** What was chosen just now; what it comes to follows. */
    choices,
    choose: (key: string, choice: string) => setChoices((now) => ({ ...now, [key]: choice })),
    /** Takes a session among the rooms, or out again. */
    toggle: ({ sessionId, title: called }: SessionCard) => {
      const known = rooms.find(({ from }) => 'sessionId' in from && from.sessionId === sessionId);
      if (known) setRooms(rooms.filter((one) => one !== known));
      else add([{ title: called, from: { sessionId } }]);
    },
    remove: (key: string) => setRooms(rooms.filter((one) => one.key !== key)),
    rename: (key: string, name: string) => setRooms(rooms.map((one) => (one.key === key ? { ...one, name } : one))),
    make: async () => {
      const answer = await request('home/merge', input(true));
      if (!answer.ok) tellIfProblem(strings, answer);
      else if ('merge' in answer) setView(answer.merge);
      else tellIfDamaged(strings, answer);
    },
  };
}
