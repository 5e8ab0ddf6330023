import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import type { Participant } from '@shared/schema/session';

interface Attendance {
  readonly participants: readonly Participant[];
  /** Ids of those in the room now; everyone until somebody is marked as away. */
  readonly present: readonly string[];
  readonly toggle: (participantId: string) => void;
}

const Context = createContext<Attendance>({ participants: [], present: [], toggle: () => undefined });

/** Who is in the room now. It is the facilitator's tick until a vote or a rating opens and puts it on record. */
export function PresentProvider({
  participants,
  children,
}: {
  readonly participants: readonly Participant[];
  readonly children: ReactNode;
}) {
  const [away, setAway] = useState<readonly string[]>([]);
  const attendance = useMemo(
    () => ({
      participants,
      present: participants.map(({ id }) => id).filter((id) => !away.includes(id)),
      toggle: (id: string) => setAway((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id])),
    }),
    [participants, away],
  );
  return <Context value={attendance}>{children}</Context>;
}

export const useAttendance = (): Attendance => useContext(Context);
