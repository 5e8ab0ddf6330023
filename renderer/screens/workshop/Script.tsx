import { ActionIcon } from '@mantine/core';
import { useStrings } from '../../components/use-strings';
import { ActButton } from '../../acts/ActButton';
import { blank, freeze, fullScreen, spotlightOff } from '../../acts/windows';
import type { RoomPages } from '../../acts/doing';
import { photographOff } from '../../acts/photographs';
import { Quiet } from '../../components/Quiet';
import { Traps } from '../../components/Traps';
import { useChoices } from '../../kinds/parts/choices';
import { screensOf } from '../../kinds/registry';
import { RoomPicture, type RoomPictureProps } from './RoomPicture';
import classes from './Script.module.css';

interface Props extends RoomPictureProps {
  readonly pages: RoomPages;
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
          <Traps traps={traps} />
        </>
      )}
    </>
  );
}

/** Points back or on, as the window reads. */
function Turn({ way }: { readonly way: 'back' | 'on' }) {
  return (
    <svg className={classes.turn} data-way={way} viewBox="0 0 10 16" height="0.9em" aria-hidden>
      <path d="M2 1l6 7-6 7" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}

/** The script, and below it what the room sees. */
export function Script({ view, windows, pages, watch, pick }: Props) {
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
              <ActButton act={freeze} size="compact-sm" variant="subtle">
                {windows.stage.frozen ? words.unfreeze : words.freeze}
              </ActButton>
              <ActButton act={blank} size="compact-sm" variant="subtle">
                {windows.room.blank ? words.unblank : words.blank}
              </ActButton>
            </span>
          )}
        </header>
        {/* The same drawing as in the room window, in its shape; its words are in the main column already, and what a click does here keys do as well. */}
        <div
          className={classes.previewFrame}
          data-frozen={windows.stage.frozen}
          style={{ aspectRatio: windows.room?.aspect ?? 16 / 9 }}
          aria-hidden
        >
          <RoomPicture view={view} windows={windows} watch={watch} pick={pick} />
        </div>
        <footer>
          {windows.stage.frozen && <Quiet as="span">{words.frozen}</Quiet>}
          {windows.stage.photograph && <ActButton act={photographOff} size="compact-sm" variant="subtle" />}
          {pages.isLit && (
            <ActButton act={spotlightOff} size="compact-sm" variant="subtle">
              {words.wholeWall}
            </ActButton>
          )}
          {pages.of > 1 && !pages.isLit && (
            <span>
              <ActionIcon size="md" aria-label={words.pageBack} disabled={!pages.back} onClick={() => pages.back?.()}>
                <Turn way="back" />
              </ActionIcon>
              <span role="status">{words.roomPage(pages.page + 1, pages.of)}</span>
              <ActionIcon size="md" aria-label={words.pageOn} disabled={!pages.next} onClick={() => pages.next?.()}>
                <Turn way="on" />
              </ActionIcon>
            </span>
          )}
        </footer>
      </section>
    </aside>
  );
}
