import type { WindowsView } from '@shared/host/views';
import type { FacilitatorView } from '@shared/views/views';
import { useStrings } from '../../components/use-strings';
import { ActButton } from '../../acts/ActButton';
import { blank, fullScreen } from '../../acts/windows';
import { useChoices } from '../../kinds/parts/choices';
import { screensOf } from '../../kinds/registry';
import { RoomScreen } from '../room/RoomScreen';
import classes from './Script.module.css';

interface Props {
  readonly view: FacilitatorView;
  readonly windows: WindowsView;
}

/** What to say now: to open, to push deeper, to close; with the first step what goes wrong. */
export function ScriptWords({ view }: Pick<Props, 'view'>) {
  const strings = useStrings();
  const words = strings.workshop;
  const { say, first, last } = view.step;
  const { script, traps } = view.exercise;
  const choices = useChoices();
  const form = screensOf(view.work).formOf(view.work, choices.of(view.position));
  const open = [...(first ? script.open : []), say.forms?.[form ?? ''] ?? say.open];
  const push = [...(say.push ? [say.push] : []), ...(first ? script.push : [])];
  const close = [...(say.close ? [say.close] : []), ...(last ? script.close : [])];
  return (
    <>
      <h2>{words.script}</h2>
      {[...new Set(open)].map((text) => (
        <p key={text} className={classes.aloud} dir="auto">
          {text}
        </p>
      ))}
      {push.length > 0 && <h3>{words.pushDeeper}</h3>}
      {[...new Set(push)].map((text) => (
        <p key={text} dir="auto">
          {text}
        </p>
      ))}
      {close.length > 0 && <h3>{words.toClose}</h3>}
      {[...new Set(close)].map((text) => (
        <p key={text} dir="auto">
          {text}
        </p>
      ))}
      {first && traps.length > 0 && (
        <>
          <h3>{words.traps}</h3>
          <ul className={classes.traps}>
            {traps.map((trap) => (
              <li key={trap}>
                <bdi>{trap}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** The script, and below it what the room sees. */
export function Script({ view, windows }: Props) {
  const strings = useStrings();
  const words = strings.workshop;
  return (
    <aside className={classes.script}>
      {/* Focusable, so that a long script can be scrolled with the keyboard. */}
      <section className={classes.words} tabIndex={0} aria-label={words.script}>
        <ScriptWords view={view} />
      </section>
      <section className={classes.preview} aria-label={words.preview}>
        <header>
          <h2>{windows.room ? words.preview : words.previewClosed}</h2>
          {windows.room && (
            <span>
              <ActButton act={fullScreen} size="compact-sm" variant="subtle">
                {words.fullScreen}
              </ActButton>
              <ActButton act={blank} size="compact-sm" variant="subtle">
                {windows.room.blank ? words.unblank : words.blank}
              </ActButton>
            </span>
          )}
        </header>
        {/* The same drawing as in the room window; its words are in the main column already. */}
        <div className={classes.previewFrame} aria-hidden inert>
          <RoomScreen view={view.room} blank={windows.room?.blank ?? false} look={windows.look.room} />
        </div>
      </section>
    </aside>
  );
}
