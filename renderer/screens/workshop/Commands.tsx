import { Spotlight } from '@mantine/spotlight';
import type { WindowsView } from '@shared/host/views';
import type { FacilitatorView } from '@shared/views/views';
import { strings } from '@shared/words';
import { screensOf } from '../../kinds/registry';
import type { WorkshopActs } from './acts';

const words = strings.workshop;

/** A step that collects ideas, and takes them now. */
const takesIdeas = ({ work }: FacilitatorView): boolean => screensOf(work).takesIdeas(work);

/** Every command by name, on Ctrl+K: what the buttons do, and a jump to every step. */
export function Commands({
  view,
  windows,
  acts,
}: {
  readonly view: FacilitatorView;
  readonly windows: WindowsView;
  readonly acts: WorkshopActs;
}) {
  const command = (id: string, label: string, onClick: () => void, key?: string) => ({
    id,
    label,
    onClick,
    rightSection: key && <kbd>{key}</kbd>,
  });
  const actions = [
    command('next', words.next[view.work.next], acts.next, 'Ctrl+Enter'),
    command('undo', view.undo ? words.undoWhat(view.undo) : words.undo, acts.undo, 'Ctrl+Z'),
    command('redo', view.redo ? words.redoWhat(view.redo) : words.redo, acts.redo, 'Ctrl+Shift+Z'),
    ...(view.seatTask ? [command('seat', words.seat, acts.seat, 'F6')] : []),
    command(
      'room',
      windows.room ? words.closeRoom : words.openRoom,
      () => acts.room(windows.room ? 'close' : 'open'),
      'F7',
    ),
    command('blank', strings.menu.blank, () => acts.room('toggle-blank'), 'B'),
    command('full', strings.menu.fullScreen, () => acts.room('toggle-full-screen'), 'F11'),
    command('one', words.oneScreen, acts.oneScreen, 'F2'),
    command('report', words.report, acts.report, 'Ctrl+P'),
    command('agenda', strings.agenda.edit, acts.editAgenda, 'Ctrl+E'),
    command('print-agenda', strings.agenda.print, acts.printAgenda),
    ...(view.suggestions.length > 0 ? [command('suggestion', words.suggest.take, acts.takeFirst, 'F4')] : []),
    ...view.agenda
      .filter(({ used, block }) => used && !block)
      .map(({ id, title }) => command(`again-${id}`, strings.agenda.againWhat(title), () => acts.again(id))),
    ...(takesIdeas(view) ? [command('ideas', strings.importIdeas.choose, acts.importIdeas, 'Ctrl+I')] : []),
    command('copy', strings.menu.saveCopy, acts.saveCopy),
    command('merge', strings.menu.mergeRooms, acts.mergeRooms),
    command('timer', strings.timer.startOrStop, acts.timer, 'F9'),
    command('more-time', strings.timer.twoMore, acts.moreTime, 'F3'),
    command('sound', windows.sound ? strings.timer.soundOn : strings.timer.soundOff, () => acts.sound(!windows.sound)),
    ...(view.cameFrom ? [command('came-from', words.backTo(view.cameFrom.title), acts.comeBack, 'Ctrl+J')] : []),
    command('notes', strings.notes.open, acts.notes, 'F8'),
    command('follow-up', strings.due.followUp, acts.followUp),
    command('versions', strings.history.title, acts.versions),
    command('keys', words.keys, acts.keys, '?'),
    command('home', words.home, acts.home, 'Ctrl+Shift+H'),
    ...view.agenda.flatMap((item) =>
      item.steps.map(({ at, title }) =>
        command(
          `${at.item}/${at.step}`,
          `${item.title} · ${title}`,
          () => void acts.send({ type: 'agenda/go', to: at }),
        ),
      ),
    ),
  ];
  return (
    <Spotlight
      actions={actions}
      shortcut={null}
      nothingFound={words.commandsNothing}
      attributes={{ content: { 'aria-label': words.commands } }}
      highlightQuery
      scrollable
      maxHeight={480}
      overlayProps={{ blur: 0, backgroundOpacity: 0.45 }}
      searchProps={{ placeholder: words.commandsPlaceholder, 'aria-label': words.commands }}
    />
  );
}
