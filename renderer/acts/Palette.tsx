import { Spotlight } from '@mantine/spotlight';
import type { FacilitatorView } from '@shared/views/views';
import { keyName } from '../keys/name';
import { useStrings } from '../components/use-strings';
import type { Act } from './act';
import { useActs } from './context';
import { repeats } from './day';
import { acts } from './list';
import { jumps } from './moving';

const inPalette = (view: FacilitatorView): Act[] => [
  ...acts.filter((act) => act.inPalette && act.at.workshop),
  ...repeats(view),
  ...jumps(view),
];

/** Every act of the workshop that is possible now, by name, on Ctrl+K, and a jump to every step. */
export function Palette({ view }: { readonly view: FacilitatorView }) {
  const bound = useActs();
  const strings = useStrings();
  const words = strings.workshop;
  const actions = inPalette(view)
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
