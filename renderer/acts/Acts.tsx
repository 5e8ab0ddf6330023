import { useContext, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { Strings } from '@shared/words';
import { listen, request } from '../bridge/client';
import { opensList } from '../components/opens-list';
import { useStrings } from '../components/use-strings';
import { useKeys } from '../keys/hear';
import { is } from '../keys/is';
import { isTyping } from '../keys/is-typing';
import type { Key } from '../keys/read-key';
import type { Act } from './act';
import { actOfKey, bind, bindAll, type Bound } from './bound';
import { EverywhereContext, HereContext, HoldingContext } from './context';
import type { Doings, Own, Screen } from './doing';
import { useHolding } from './holding';
import { KeyHelp } from './KeyHelp';
import { menuOf } from './menu';
import { Palette } from './Palette';
import { rememberText } from './typed-text';

/** What is being typed is kept before anything moves, as if its field were left; the focus stays, but where it would open a list again. */
function leaveField(): void {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || !isTyping(activeElement)) return;
  activeElement.blur();
  if (!opensList(activeElement)) activeElement.focus({ preventScroll: true });
}

function carryOut(bound: Bound): void {
  if (!bound.inPlace) leaveField();
  bound.press();
}

/** What is typed counts while the key is held: what the act would leave out is said without it. */
function beginHold({ act, inPlace }: Bound, hold: (act: Act) => void): void {
  if (!inPlace) leaveField();
  hold(act);
}

/** As if its key had been pressed; where the field that has the focus does it itself, that is asked. */
function choose(bound: Bound): void {
  if (bound.inField(document.activeElement)) document.execCommand(bound.act.id);
  else carryOut(bound);
}

/** Tells main what the application menu holds whenever that is something else. */
function useMenu(strings: Strings, bound: readonly Bound[]): void {
  const latest = useRef({ strings, bound });
  const told = useRef('');
  const look = useRef(() => {
    const contents = menuOf(latest.current.strings, latest.current.bound, document.activeElement);
    const written = JSON.stringify(contents);
    if (written === told.current) return;
    told.current = written;
    void request('windows/menu', contents);
  });
  useLayoutEffect(() => {
    latest.current = { strings, bound };
    look.current();
  });
  useEffect(() => {
    /* Whether a field has something to take back is known by typing only. */
    const events = ['focusin', 'focusout', 'input'] as const;
    const again = () => look.current();
    for (const event of events) document.addEventListener(event, again);
    const stop = listen((push) => {
      const chosen = push.to === 'menu' && latest.current.bound.find(({ act }) => act.id === push.item);
      if (chosen) choose(chosen);
    });
    return () => {
      for (const event of events) document.removeEventListener(event, again);
      stop();
    };
  }, []);
}

interface Props<S extends Screen> {
  readonly screen: S;
  readonly doing: Own[S];
  readonly children: ReactNode;
}

/** A screen with what can be done on it: its keys are heard, the menu and the key help are its own, its buttons are acts. */
export function Acts<S extends Screen>({ screen, doing, children }: Props<S>) {
  const everywhere = useContext(EverywhereContext);
  if (!everywhere) throw new Error('there is a screen outside of the facilitator’s window');
  const strings = useStrings();
  const [help, setHelp] = useState(false);
  const here = { ...everywhere, strings, showKeys: () => setHelp((shown) => !shown), ...doing } as Doings[S];
  const bound = bindAll(screen, here);
  const holding = useHolding(bound);
  const find = (key: Key, { target }: KeyboardEvent): Bound | undefined => actOfKey(bound, key, target);
  useKeys(
    (key, event) => {
      if (help && is(key, 'Esc')) return () => setHelp(false);
      const found = find(key, event);
      return found && (() => (found.isHeld ? beginHold(found, holding.hold) : carryOut(found)));
    },
    (key, event) => {
      const found = find(key, event);
      return found?.held ? () => carryOut(found) : null;
    },
    document,
  );
  useMenu(strings, bound);
  useEffect(() => {
    window.addEventListener('focusin', rememberText);
    return () => window.removeEventListener('focusin', rememberText);
  }, []);
  const boundOf = (act: Act): Bound => {
    const one = bind(act, screen, here);
    if (!one) throw new Error(`there is no ${act.id} on the screen ${screen}`);
    return one;
  };
  return (
    <HereContext value={boundOf}>
      <HoldingContext value={holding}>{children}</HoldingContext>
      <Palette screen={screen} view={everywhere.view} />
      <KeyHelp screen={screen} opened={help} close={() => setHelp(false)} />
    </HereContext>
  );
}
