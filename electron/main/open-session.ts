import { SessionService, systemChance } from '@host/session-service';
import { sealedBoxFiles } from '@host/sealed-box-store';
import type { SettingsFile } from '@host/settings';
import { JsonFile } from '@host/storage/json-file';
import type { Push } from '@shared/host/contract';
import type { Session } from '@shared/schema/session';
import { facilitatorView, roomView, seatView } from '@shared/session/views';
import { buildPlan } from '@shared/plan/build';
import type { Plan } from '@shared/plan/model';
import type { Windows } from './windows';

const now = () => new Date().toISOString();

/** The one session that is open, if any: its service, and the views each window gets of it. */
export class OpenSession {
  readonly #sealedFolder: string;
  readonly #settings: SettingsFile;
  #service: SessionService | null = null;
  #changed: () => void = () => undefined;

  constructor(sealedFolder: string, settings: SettingsFile) {
    this.#sealedFolder = sealedFolder;
    this.#settings = settings;
  }

  /** Says who is to hear of every change. */
  onChange(listener: () => void): void {
    this.#changed = listener;
  }

  /** The service of the open session; null while Home is shown. */
  get service(): SessionService | null {
    return this.#service;
  }

  /** Opens a session in the place of the one that is open. Rejects, with none open, when its sealed box cannot be reached. */
  async open(path: string, session: Session): Promise<SessionService> {
    await this.close();
    const service = await SessionService.open({
      session,
      storage: new JsonFile<Session>(path),
      boxes: sealedBoxFiles(this.#sealedFolder, session.id),
      now,
      chance: systemChance,
      onChange: () => this.#changed(),
    });
    this.#service = service;
    await this.#settings.noteOpen(session.id);
    this.#changed();
    return service;
  }

  /** Closes the session once everything accepted is on disk. */
  async close(): Promise<void> {
    const service = this.#service;
    if (!service) return;
    await service.settled();
    this.#service = null;
    await this.#settings.noteOpen(null);
    this.#changed();
  }

  /** The plan of the open session. */
  plan(): Plan | null {
    return this.#service && buildPlan(this.#service.session);
  }

  /** The present view for a role. */
  viewFor(role: 'facilitator' | 'room' | 'seat', windows: Windows): Push {
    const service = this.#service;
    if (role === 'facilitator') {
      const view = service && facilitatorView(service.session, service.sealed, service.undoStack, service.saving);
      return { to: 'facilitator', view, windows: windows.view() };
    }
    if (role === 'room') {
      return { to: 'room', screen: windows.roomScreen(), view: service && roomView(service.session, service.sealed) };
    }
    return { to: 'seat', view: service && seatView(service.session, service.sealed) };
  }

  /** Sends every window its present view. */
  pushTo(windows: Windows): void {
    for (const role of ['facilitator', 'room', 'seat'] as const) windows.push(role, this.viewFor(role, windows));
  }
}
