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

  onChange(listener: () => void): void {
    this.#changed = listener;
  }

  get service(): SessionService | null {
    return this.#service;
  }

  async open(path: string, session: Session): Promise<void> {
    await this.close();
    this.#service = await SessionService.open({
      session,
      storage: new JsonFile<Session>(path),
      boxes: sealedBoxFiles(this.#sealedFolder, session.id),
      now,
      chance: systemChance,
      onChange: () => this.#changed(),
    });
    await this.#settings.change({ openSession: session.id });
    this.#changed();
  }

  /** Closes the session once everything accepted is on disk. */
  async close(): Promise<void> {
    const service = this.#service;
    if (!service) return;
    await service.settled();
    this.#service = null;
    await this.#settings.change({ openSession: null });
    this.#changed();
  }

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

  pushTo(windows: Windows): void {
    for (const role of ['facilitator', 'room', 'seat'] as const) windows.push(role, this.viewFor(role, windows));
  }
}
