import { z } from 'zod';
import { AgendaFile } from '../agenda/agenda-file';
import { ExerciseDefinition } from '../session/schema/definition';
import { Id, Language } from '../base/primitives';
import type { AgendaSheet } from '../agenda/sheet';
import { Agenda, AgendaItem, MOST_BLOCKS } from '../session/schema/agenda';
import { Logo } from '../session/schema/logo';
import { PictureId, type Picture } from '../session/schema/photograph';
import { SessionDetails } from '../session/schema/session';
import { Participants } from '../base/people';
import { Command } from '../session/commands';
import type { Earlier } from '../across/earlier';
import type { Comparison } from '../across/model';
import { StepAddress } from '../base/steps';
import { withoutBlanks } from '../base/text';
import { seatCommands } from '../kinds/registry';
import { MOST_ROOMS } from '../merge/room';
import type { FacilitatorView, RoomView, SeatView } from '../views/views';
import type { Plan } from '../plan/model';
import type { Opened, FileBeside, ImportedExercise, Kept, MergeView, VersionCard } from './replies';
import { MenuContents } from './menu';
import { Organisation } from './organisation';
import { Trace, type Trouble } from '../base/trouble';
import type { VersionPreview } from '../session/preview';
import { request, type Answer, type FileAnswer, type Role } from './request';
import { seatRequests } from './seat-contract';
import { Preferences, type RoomLook, type Scheme } from './preferences';
import { StageRequest } from './stage';
import type {
  AboutView,
  HomeView,
  OwnLibrary,
  RoomScreenState,
  SeatDeskView,
  SettingsView,
  WindowsView,
} from './views';

/** What windows may send: no text in it is of signs that nobody sees, which would be there and look empty. */
const seen = <S extends z.ZodType>(schema: S): S => schema.refine((value) => withoutBlanks(value) === value);

export type { Answer, FileAnswer, Role } from './request';

/** The sample workshops that Home offers, the first one first: also the names of their files. */
export const SampleName = z.enum(['a-clinic', 'the-essentials']);
export type SampleName = z.infer<typeof SampleName>;

/** What can be made of a session for others to read. */
export const ReportFile = z.enum([
  'plan',
  'ballots',
  'cards',
  'tally',
  'agenda',
  'slides',
  'word',
  'sheets',
  'markdown',
  'actions',
  'ideas',
  'board',
  'poster',
  'handover',
]);
export type ReportFile = z.infer<typeof ReportFile>;

/** A session, to be handed over. */
export interface Handover {
  readonly plan: Plan;
  readonly calendar: string | null;
  /** Its photographs, in their order; none without names. */
  readonly photographs: readonly { readonly file: string; readonly bytes: Uint8Array }[];
  /** As its file holds it; null where that would say names. */
  readonly file: Uint8Array | null;
}

const nothing = z.null();
const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const bySession = z.object({ sessionId: Id });
const byExercise = z.object({ exercise: Id });
const DroppedFile = z.object({ name: z.string().max(300), bytes: Bytes });
const byVersion = bySession.extend({ version: Id });

/** Every request a window can make, once: its input, who may make it, what comes back. */
export const contract = {
  'home/view': request<HomeView>()(nothing, 'facilitator'),
  'home/create': request<FileAnswer<Opened>>()(
    z.object({
      language: Language,
      /** Invented people in the place of those who are given, as many. */
      rehearsal: z.literal(true).optional(),
      details: seen(SessionDetails),
      participants: seen(Participants),
      agenda: Agenda.extend({
        title: z.string().max(200),
        items: z
          .array(AgendaItem.omit({ id: true }))
          .min(1)
          .max(MOST_BLOCKS),
      }),
      /** The organisation's, for the plan's cover. */
      logo: Logo.optional(),
      /** Definitions that do not come with Candor. */
      own: z.array(ExerciseDefinition).max(MOST_BLOCKS).optional(),
    }),
    'facilitator',
  ),
  /** `evenIf`: although another computer left word that it has it open. */
  'home/open': request<FileAnswer<Opened>>()(bySession.extend({ evenIf: z.boolean().optional() }), 'facilitator'),
  /** Opens a copy, only to look at, of a file that says what cannot be: in the sessions folder, or the one that was asked for last. */
  'home/look': request<FileAnswer<Opened>>()(z.object({ file: z.string().max(300) }), 'facilitator'),
  /**
   * Another file of the folder that holds this session: opened as a session of its own, to be looked at, or put in the place
   * of the newest, of which a version is kept.
   */
  'home/open-copy': request<FileAnswer<Opened>>()(
    bySession.extend({ file: z.string().max(300), take: z.enum(['copy', 'file']) }),
    'facilitator',
  ),
  'home/open-file': request<FileAnswer<Opened>>()(nothing, 'facilitator'),
  'home/sample': request<FileAnswer<Opened>>()(z.object({ sample: SampleName }), 'facilitator'),
  'home/duplicate': request<FileAnswer<{ sessionId: string }>>()(bySession, 'facilitator'),
  'home/reveal': request<FileAnswer>()(bySession, 'facilitator'),
  'home/delete': request<FileAnswer>()(bySession, 'facilitator'),
  /**
   * A file dropped on the window. `take`: of a session that is here already, the one that is here, the file, or both.
   * `mayOpen`: false where opening would throw away what is being typed; where a session is open none is opened anyway.
   */
  'home/import': request<FileAnswer<Opened | FileBeside | Kept>>()(
    DroppedFile.extend({ take: z.enum(['ask', 'here', 'file', 'copy']), mayOpen: z.boolean() }),
    'facilitator',
  ),
  /** Merges sessions of breakout rooms into a new one, or only looks at what that would come to. `choices`: by a conflict's key. */
  'home/merge': request<FileAnswer<Opened | { merge: MergeView }>>()(
    z.object({
      rooms: z
        .array(z.object({ name: seen(z.string().trim().min(1).max(120)), from: z.union([bySession, DroppedFile]) }))
        .min(1)
        .max(MOST_ROOMS),
      title: seen(z.string().trim().min(1).max(300)),
      choices: z.record(z.string().max(300), z.string().max(64)),
      make: z.boolean(),
    }),
    'facilitator',
  ),
  /** Puts a damaged file aside and opens the best version of it. */
  'home/recover': request<FileAnswer<Opened>>()(z.object({ file: z.string().max(300) }), 'facilitator'),
  /** All that is due, as an iCalendar file. */
  'home/calendar': request<FileAnswer<{ file: string }>>()(nothing, 'facilitator'),
  /** Two sessions side by side. */
  'home/compare': request<FileAnswer<{ comparison: Comparison }>>()(bySession.extend({ with: Id }), 'facilitator'),
  'home/choose-folder': request<FileAnswer>()(nothing, 'facilitator'),

  'exercises/list': request<OwnLibrary>()(nothing, 'facilitator'),
  /** Puts an exercise of one's own into the library, or another state of one in its place; ready or still a draft. */
  'exercises/save': request<FileAnswer>()(ExerciseDefinition, 'facilitator'),
  'exercises/delete': request<FileAnswer>()(byExercise, 'facilitator'),
  /** A file dropped on the window. */
  'exercises/import': request<FileAnswer<ImportedExercise>>()(
    z.object({ name: z.string().max(300), bytes: Bytes }),
    'facilitator',
  ),
  'exercises/open-file': request<FileAnswer<ImportedExercise>>()(nothing, 'facilitator'),
  'exercises/export': request<FileAnswer<{ file: string }>>()(byExercise, 'facilitator'),

  /** The facilitator's own agenda templates. */
  'library/agendas': request<{ agendas: readonly AgendaFile[] }>()(nothing, 'facilitator'),
  'library/save': request<FileAnswer>()(z.object({ template: AgendaFile }), 'facilitator'),
  'library/delete': request<FileAnswer>()(z.object({ id: Id }), 'facilitator'),
  /** Writes a template to a file for somebody else. */
  'library/share': request<FileAnswer<{ file: string }>>()(z.object({ template: AgendaFile }), 'facilitator'),
  /** Takes a template in from a file that is asked for, or that was dropped. */
  'library/open': request<FileAnswer<{ template: AgendaFile }>>()(nothing, 'facilitator'),
  'library/import': request<FileAnswer<{ template: AgendaFile }>>()(
    z.object({ name: z.string().max(300), bytes: Bytes }),
    'facilitator',
  ),
  /** What came up at a step in other sessions with the same organisation. */
  'library/earlier': request<Answer<{ earlier: readonly Earlier[] }>>()(
    bySession.extend({ at: StepAddress }),
    'facilitator',
  ),

  'session/dispatch': request<Answer<{ revision: number }>>()(
    z.object({ commandId: Id, sessionId: Id, command: seen(Command) }),
    'facilitator',
    'seat',
  ),
  /** In a rehearsal: the invented people do what the step asks of them. Any other session is refused. */
  'session/rehearse': request<Answer<{ revision: number }>>()(bySession.extend({ commandId: Id }), 'facilitator'),
  'session/undo': request<Answer<{ what: string }>>()(bySession.extend({ commandId: Id }), 'facilitator'),
  'session/redo': request<Answer<{ what: string }>>()(bySession.extend({ commandId: Id }), 'facilitator'),
  /** Of a file that another program has changed or deleted: goes on with what is open here, or with what is in the file now. */
  'session/choose': request<FileAnswer<Opened>>()(z.object({ take: z.enum(['ours', 'theirs']) }), 'facilitator'),
  /** Writes a copy of the open session elsewhere, without anything of the sealed box. */
  'session/save-copy': request<FileAnswer<{ file: string }>>()(nothing, 'facilitator'),
  'session/close': request<Answer>()(nothing, 'facilitator'),
  /** The current view again, for a window that has just loaded. */
  'session/view': request<Push | null>()(nothing, 'facilitator', 'room', 'seat'),

  /** What is in a photograph of the open session, by the name of its picture; the room is given the one that it is shown. */
  'session/picture': request<Answer<{ picture: Picture }>>()(z.object({ picture: PictureId }), 'facilitator', 'room'),

  'history/list': request<FileAnswer<{ versions: readonly VersionCard[] }>>()(bySession, 'facilitator'),
  'history/preview': request<FileAnswer<{ preview: VersionPreview }>>()(byVersion, 'facilitator'),
  /** Makes a session of its own of a version; the one it comes from stays as it is. */
  'history/restore': request<FileAnswer<Opened>>()(byVersion, 'facilitator'),
  /** Keeps the open session as it is now, for ever. */
  'history/name': request<FileAnswer>()(z.object({ name: seen(z.string().trim().min(1).max(120)) }), 'facilitator'),

  /** What is kept of organisations on this machine. */
  'organisations/list': request<{ organisations: readonly Organisation[] }>()(nothing, 'facilitator'),
  'organisations/save': request<FileAnswer>()(seen(Organisation), 'facilitator'),
  'organisations/delete': request<FileAnswer>()(z.object({ id: Id }), 'facilitator'),

  'about/view': request<AboutView>()(nothing, 'facilitator'),
  'settings/view': request<SettingsView>()(nothing, 'facilitator'),
  'settings/change': request<Answer>()(Preferences.partial(), 'facilitator'),
  /** Everything as it was at first, or, after that, as it was before. */
  'settings/reset': request<Answer>()(z.object({ to: z.enum(['first', 'before']) }), 'facilitator'),

  'windows/view': request<WindowsView>()(nothing, 'facilitator'),
  'windows/room': request<Answer>()(
    z.object({ to: z.enum(['open', 'close', 'move-on', 'toggle-full-screen', 'toggle-blank']) }),
    'facilitator',
    'room',
  ),
  /** Turns a page of the room's picture, puts one of its things in the spotlight, or holds the picture as it is. */
  'windows/stage': request<Answer>()(StageRequest, 'facilitator'),
  /** Ends Candor, whatever is open. */
  'windows/end': request<Answer>()(nothing, 'facilitator'),

  ...seatRequests,
  /** What the application menu holds from now on beside what the system brings; each entry comes back by its id. */
  'windows/menu': request<Answer>()(MenuContents, 'facilitator'),
  /** Something went wrong in the window: where in its program, for the log. `said`: its own screen says so. */
  'windows/failed': request<Answer>()(z.object({ trace: Trace, said: z.boolean() }), 'facilitator', 'room', 'seat'),
  /** Starts the window that asks afresh. */
  'windows/afresh': request<Answer>()(nothing, 'facilitator', 'room', 'seat'),
  /** Clicker keys that reach the room window are passed on to the facilitator's. */
  'windows/clicker': request<Answer>()(z.object({ key: z.enum(['next', 'back']) }), 'room'),

  'report/plan': request<Plan | null>()(nothing, 'facilitator', 'report'),
  /** The agenda with the script, to be printed. */
  'report/agenda': request<AgendaSheet | null>()(nothing, 'facilitator'),
  /**
   * What everything that can be made of the session is made of: its plan, its dates as a calendar file (null where nothing is
   * due), and its file. Without names it has none of those on the list, and no file.
   */
  'report/handover': request<Handover | null>()(z.object({ names: z.boolean() }), 'facilitator'),
  /** Asks where something that was made from the session goes, and writes it there. */
  'report/save': request<FileAnswer<{ file: string; beside: string | null }>>()(
    z.object({
      bytes: Bytes,
      paper: z.enum(['a4', 'letter']),
      what: ReportFile,
      /** What was made holds the executive edition alone: its name says so. */
      isExecutive: z.boolean().optional(),
      /** Nobody's name is in what was made: nor is one in its own. */
      isUnnamed: z.boolean().optional(),
      /** The plan's executive edition, written beside it. */
      executive: Bytes.optional(),
    }),
    'facilitator',
  ),
  /** What becomes of the file that was written last: main alone knows where it is. */
  'report/after': request<FileAnswer>()(z.object({ to: z.enum(['open', 'show', 'copy']) }), 'facilitator'),
  /** `npm run plan`: the hidden window hands over the file that it made, or says why it could not. */
  'report/deliver': request<Answer>()(
    z.union([
      /** `notShown`: characters for which this machine has no font. */
      z.object({ bytes: Bytes, notShown: z.int().min(0), logoLost: z.boolean() }),
      z.object({ failed: z.string().max(500) }),
    ]),
    'report',
  ),
} as const;

type Contract = typeof contract;
export type RequestName = keyof Contract;
export type InputOf<N extends RequestName> = z.infer<Contract[N]['input']>;
export type ReplyOf<N extends RequestName> = Exclude<Contract[N]['reply'], undefined>;

/** Which commands a role may send; from the seat one can only hand in. */
export const mayDispatch = (role: Role, command: Command): boolean =>
  role === 'facilitator' || (role === 'seat' && (seatCommands as readonly string[]).includes(command.type));

/** What main pushes to a window of its own accord. */
export type Push =
  | { readonly to: 'facilitator'; readonly view: FacilitatorView | null; readonly windows: WindowsView }
  | { readonly to: 'room'; readonly screen: RoomScreenState; readonly look: RoomLook; readonly view: RoomView | null }
  | { readonly to: 'seat'; readonly desk: SeatDeskView; readonly scheme: Scheme; readonly view: SeatView | null }
  /** An entry of the menu was chosen, by the act's id, or a clicker's key was pressed in the room window. */
  | { readonly to: 'menu'; readonly item: string }
  | { readonly to: 'home' }
  /** Candor was to end, with votes or rounds open, texts sealed in so many steps, or something not saved yet. */
  | { readonly to: 'ending'; readonly rounds: number; readonly texts: number; readonly unsaved: boolean }
  /** Something went wrong in Candor itself. */
  | { readonly to: 'trouble'; readonly what: Trouble };
