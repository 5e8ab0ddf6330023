import { tell } from '../components/tell';
import { is, type Keys } from '../keys/is';
import { isTyping } from '../keys/is-typing';
import type { Key } from '../keys/read-key';
import type { Act, WhyNot } from './act';
import type { Doings, Screen } from './doing';
import { acts } from './list';

/** An act on the screen that is there now, with what that gives it. */
export interface Bound {
  readonly act: Act;
  readonly name: string;
  /** Those of its keys that are heard here. */
  readonly keys: readonly Keys[];
  readonly whyNot: WhyNot | null;
  /** Does it, says why not, or that it has to be held. */
  readonly press: () => void;
  /** Does it, or says why not. */
  readonly carryOut: () => void;
  /** Whether its key or button has to be held now. */
  readonly isHeld: boolean;
  readonly inField: (field: EventTarget | null) => boolean;
  readonly held: boolean;
  readonly inPlace: boolean;
}

/** The keys of an act that are heard on a screen. */
export const keysOn = ({ keys, heardOn, at }: Act, screen: Screen): readonly Keys[] =>
  at[screen] && (heardOn?.includes(screen) ?? true) ? keys : [];

/** An act with what a screen gives it; null where the screen has no such act. */
export function bind<S extends Screen>(act: Act, screen: S, doing: Doings[S]): Bound | null {
  const on = act.at[screen];
  if (!on) return null;
  const whyNot = on.whyNot(doing);
  const carryOut = () => {
    if (whyNot === null || whyNot.asks) on.does(doing);
    else if (whyNot.words !== null) tell(whyNot.words);
  };
  const isHeld = on.isHeld?.(doing) ?? false;
  return {
    act,
    name: on.name?.(doing) ?? act.name(doing.strings),
    keys: keysOn(act, screen),
    whyNot,
    press: isHeld ? () => tell(doing.strings.acts.hold) : carryOut,
    carryOut,
    isHeld,
    inField: (field) => field !== null && on.inField?.(field) === true,
    held: on.held ?? false,
    inPlace: on.inPlace ?? false,
  };
}

/** All acts of a screen. */
export const bindAll = <S extends Screen>(screen: S, doing: Doings[S]): Bound[] =>
  acts.flatMap((act) => bind(act, screen, doing) ?? []);

/** The act of a key that is pressed with the focus in `field`; a character that is being typed is none. */
export function actOfKey(bound: readonly Bound[], key: Key, field: EventTarget | null): Bound | undefined {
  const typing = isTyping(field);
  const found = bound.find(({ keys }) => keys.some((one) => is(key, one) && !(typing && one.length === 1)));
  return found?.inField(field) ? undefined : found;
}
