import { Spotlight } from '@mantine/spotlight';
import { keyName } from '../keys/name';
import { useStrings } from '../components/use-strings';
import type { Act } from './act';
import { useActs } from './context';
import { repeats } from './day';
import type { Everywhere, Screen } from './doing';
import { acts } from './list';
import { jumps } from './moving';

interface Props extends Pick<Everywhere, 'view'> {
  readonly screen: Screen;
}

const inPalette = ({ screen, view }: Props): Act[] => [
  ...acts.filter((act) => act.inPalette && act.at[screen]),
  ...(screen === 'workshop' && view ? [...repeats(view), ...jumps(view)] : []),
];

/** Every act of the screen that is possible now, by name, on Ctrl+K; in the workshop a jump to every step, too. */
export function Palette(props: Props) {
  const bound = useActs();
  const strings = useStrings();
  const words = strings.workshop;
  const actions = inPalette(props)
    .map(bound)
    .filter(({ whyNot }) => whyNot === null)
    .map(({ act, name, keys: [key], press }) => ({
      id: act.id,
      label: name,
      onClick: press,
      rightSection: key && <kbd>{keyName(strings, key)}</kbd>,
    }));
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
