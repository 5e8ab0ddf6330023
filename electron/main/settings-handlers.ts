import type { SettingsFile } from '@host/settings';
import { AT_FIRST } from '@shared/host/preferences';
import { versions, works } from './about';
import type { Handlers } from './ipc';
import { writeAsIn } from './language';
import type { Organisations } from './organisations';
import { showAs } from './schemes';
import type { SessionLibrary } from './session-library';

interface Parts {
  readonly settings: SettingsFile;
  readonly library: SessionLibrary;
  readonly organisations: Organisations;
  readonly pushAll: () => void;
  /** Lets what stands in front of the room's picture bear what is kept of the organisation now. */
  readonly bear: () => void;
}

type Change = Parameters<SettingsFile['change']>[0];

const OK = { ok: true } as const;

/** What is there of it: nothing is changed to nothing. */
const withoutGaps = (change: object): Change =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));

/** What main does for the requests about settings, and about what is kept of organisations. */
export function settingsHandlers({
  settings,
  library,
  organisations,
  pushAll,
  bear,
}: Parts): Pick<Handlers, Extract<keyof Handlers, `${'settings' | 'about' | 'organisations'}/${string}`>> {
  /* What was there before it was put as it was at first: the way back, until Candor ends. */
  let before: Change | null = null;

  const take = async (change: Change) => {
    /* A setting that cannot be kept holds until Candor ends. */
    await settings.change(change).catch(() => undefined);
    writeAsIn(settings.values.region);
    showAs(settings.values);
    pushAll();
    return OK;
  };

  const kept = <R>(refused: R | null) => {
    bear();
    return refused ?? OK;
  };

  return {
    'organisations/list': async () => ({ organisations: await organisations.list() }),
    'organisations/save': async (organisation) => kept(await organisations.save(organisation)),
    'organisations/delete': async ({ id }) => kept(await organisations.delete(id)),
    'about/view': async () => ({ versions: versions(), works: await works() }),
    'settings/view': async () => ({ folder: library.folder, file: settings.path }),
    'settings/change': (change) => take(withoutGaps(change)),
    'settings/reset': async ({ to }) => {
      if (to === 'before') return before ? take(before) : OK;
      /* What is open, and what guards the seat, is nobody's taste. */
      const { openSession: _open, pin: _pin, ...tastes } = settings.values;
      before = tastes;
      return take({ ...AT_FIRST, sessionsFolder: null, roomDisplay: null });
    },
  };
}
