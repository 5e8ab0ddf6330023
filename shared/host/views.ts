import type { ExerciseDefinition } from '../session/schema/definition';
import type { DueDate } from '../session/due';
import type { FileProblem } from '../base/file-problems';
import type { Region } from '../words/regions';
import type { StageState } from './stage';
import type { Preferences } from './preferences';

export interface SessionCard {
  readonly sessionId: string;
  readonly title: string;
  readonly organisation: string;
  /** Invented people play it. */
  readonly rehearsal: boolean;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly changedAt: string;
  /** How many changes were made to it: what tells the newest of several files. */
  readonly revision: number;
  readonly participants: number;
  readonly progress: { readonly done: number; readonly passed: number; readonly of: number };
  readonly file: string;
  /** Ids of the exercises it worked in; of a rehearsal none. */
  readonly ran: readonly string[];
  /** Of its open actions, earliest first; of a rehearsal none. */
  readonly due: readonly DueDate[];
  /** Other files of the folder that hold this session, newest first: copies of sync tools and people. */
  readonly copies: readonly SessionCopy[];
}

/** A file that holds a session of which another file is newer, or the same. */
export type SessionCopy = Pick<SessionCard, 'file' | 'changedAt' | 'revision'>;

/** A file in the sessions folder that is not opened, and why; it stays as it is. */
export interface RefusedFile {
  readonly file: string;
  readonly problem: FileProblem;
  readonly detail: string;
  /** When the newest version of it was kept that can be opened in its place; null when there is none. */
  readonly recoverable: string | null;
}

/** The first screen: what is in the sessions folder, newest first. */
export interface HomeView {
  /** The folder as the facilitator knows it; only shown, never sent back. */
  readonly folder: string;
  /** False when the folder cannot be reached: its sessions are then not known, which is not the same as gone. */
  readonly reachable: boolean;
  readonly sessions: readonly SessionCard[];
  readonly refused: readonly RefusedFile[];
  /** The session that was open when Candor last ended without closing it. */
  readonly interrupted: { readonly sessionId: string; readonly title: string; readonly changedAt: string } | null;
}

/** The user's own exercises, by title; drafts among them. */
export interface OwnLibrary {
  readonly exercises: readonly ExerciseDefinition[];
  /** Files of the folder that are not read, and why; they stay as they are. */
  readonly refused: readonly { readonly file: string; readonly problem: FileProblem; readonly detail: string }[];
}

/** What the room window shows beside the session. */
export interface RoomScreenState {
  readonly blank: boolean;
  readonly fullScreen: boolean;
  /** Its width divided by its height: 16 / 9 on most projectors. */
  readonly aspect: number;
  readonly stage: StageState;
}

/** Late arrivals that the facilitator can let in beforehand, at most. */
export const MOST_TO_COME = 20;

/** What guards the way back from the seat: digits, as they are typed beside a held key. */
export const PIN = /^\d{4,8}$/u;

/** Somebody who came late and waits for the facilitator. */
export interface LateArrival {
  readonly id: string;
  /** On the list of the session already; null for somebody new. */
  readonly participant: string | null;
  /** As they typed it; may be empty. */
  readonly name: string;
}

/** Who may do what at the seat now. */
export interface SeatDeskView {
  /** So many late arrivals come in without asking. */
  readonly mayCome: number;
  readonly waiting: readonly LateArrival[];
  /** Participants (ids) who are asked for the code of their seat card. */
  readonly cards: readonly string[];
  /** Whether the way back from the seat is guarded by a PIN beside the held key. */
  readonly pin: boolean;
}

/** What the settings screen shows beside the preferences: only to be read, never sent back. */
export interface SettingsView {
  /** Where sessions are kept. */
  readonly folder: string;
  /** Where the settings themselves are. */
  readonly file: string;
}

/** A work of others that is part of Candor. */
export interface Work {
  readonly name: string;
  readonly version: string;
  /** As it is called in a word: "MIT". */
  readonly licence: string;
  /** The licence itself. */
  readonly text: string;
}

/** Which Candor this is, what it runs on, and what it is made of. */
export interface AboutView {
  readonly versions: Readonly<Record<'candor' | 'electron' | 'chromium' | 'node', string>>;
  /** By name. */
  readonly works: readonly Work[];
}

/** Windows and displays as the facilitator sees them. */
export interface WindowsView {
  /** `canMove`: there is another display without the script. */
  readonly room: (Omit<RoomScreenState, 'stage'> & { readonly open: boolean; readonly canMove: boolean }) | null;
  /** What the room sees, or would see; the picture itself is in the session's view. */
  readonly stage: StageState;
  readonly seatOpen: boolean;
  readonly desk: SeatDeskView;
  readonly displays: number;
  /** Two displays that show the same picture: the script would be seen. */
  readonly mirrored: boolean;
  /** Whether a timer that is over makes a sound: a setting of this machine. */
  readonly sound: boolean;
  /** Whether hints are still shown to whoever looks around. */
  readonly hints: boolean;
  /** The facilitator's (BCP 47), with the region whose days, times and figures their screens show. */
  readonly language: string;
  /** Whose they are: chosen here, the system's, or said as Candor was started. */
  readonly region: Region | 'system' | 'at-start';
  /** What of it is on paper; null: what is usual there. */
  readonly paper: Preferences['paper'];
  /** How each window looks. */
  readonly look: Pick<Preferences, 'facilitator' | 'room' | 'seat'>;
}
