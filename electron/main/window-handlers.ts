import { BrowserWindow } from 'electron';
import { showPage } from './crashes';
import { assertNever } from '@shared/base/assert-never';
import type { Ending } from './ending';
import type { Handlers } from './ipc';
import type { AppMenu } from './menu';
import type { OpenSession } from './open-session';
import type { Troubles } from './troubles';
import type { Windows } from './windows';

interface Parts {
  readonly open: OpenSession;
  readonly windows: () => Windows;
  readonly menu: AppMenu;
  readonly pushAll: () => void;
  readonly troubles: Troubles;
  readonly ending: () => Ending;
  /** Lets what stands in front of the room's picture bear the brand of the session's organisation. */
  readonly bear: () => void;
}

const OK = { ok: true } as const;

type WindowRequest = Exclude<Extract<keyof Handlers, `windows/${string}`>, 'windows/seat' | 'windows/pin'>;

/** What main does for the requests about windows, their menu and what is shown in them, but for the seat's. */
export function windowHandlers({
  open,
  windows,
  menu,
  pushAll,
  troubles,
  ending,
  bear,
}: Parts): Pick<Handlers, WindowRequest> {
  return {
    'windows/view': async () => windows().view(),
    'windows/room': async ({ to }) => {
      const { room } = windows();
      ({
        open: () => room.open(),
        close: () => room.close(),
        'move-on': () => room.moveOn(),
        'toggle-full-screen': () => room.toggleFullScreen(),
        'toggle-blank': () => room.toggleBlank(),
      })[to]();
      pushAll();
      return OK;
    },
    'windows/stage': async (asked) => {
      const { stage } = windows();
      switch (asked.does) {
        case 'turn':
          stage.turn(asked.to);
          break;
        case 'light':
          stage.light(asked.on);
          break;
        case 'clock':
          stage.enlargeClock(asked.large);
          break;
        case 'cover':
          stage.cover(asked.with);
          bear();
          break;
        case 'freeze': {
          const push = open.viewFor('room', windows());
          stage.hold(stage.state.frozen || push.to !== 'room' ? null : push.view);
          break;
        }
        default:
          assertNever(asked);
      }
      pushAll();
      return OK;
    },
    'windows/end': async () => {
      ending().now();
      return OK;
    },
    'windows/menu': async (contents) => {
      menu.show(contents);
      return OK;
    },
    'windows/failed': async (failure, role) => {
      troubles.windowFailed(role, failure);
      return OK;
    },
    'windows/afresh': async (_input, role, from) => {
      const window = BrowserWindow.fromWebContents(from);
      if (window) showPage(window, role);
      return OK;
    },
    'windows/clicker': async ({ key }) => {
      windows().act(key);
      return OK;
    },
  };
}
