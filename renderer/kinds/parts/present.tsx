import { createContext, useContext, type ReactNode } from 'react';
import type { Participant } from '@shared/base/people';

interface Attendance {
  readonly participants: readonly Participant[];
  /** Ids of those in the room now; everyone until somebody is marked as away. */
  readonly present: readonly string[];
}

const Context = createContext<Attendance>({ participants: [], present: [] });

/** Who is in the room now. A vote or a rating that opens puts it on record. */
export function PresentProvider({ view, children }: { readonly view: Attendance; readonly children: ReactNode }) {
  return <Context value={view}>{children}</Context>;
}

export const useAttendance = (): Attendance => useContext(Context);
