import { Button, Tooltip } from '@mantine/core';
import { useRef } from 'react';
import { useStrings } from '../../../components/use-strings';
import { ChosenFile } from '../../../components/ChosenFile';
import classes from '../ReportScreen.module.css';

interface Props {
  /** There is a logo on the cover. */
  readonly there: boolean;
  /** It cannot be read. */
  readonly lost: boolean;
  readonly takeFile: (file: File) => void;
  readonly remove: () => void;
}

/** In the cover's free corner: chooses the organisation's logo, another one, or none. */
export function CoverLogo({ there, lost, takeFile, remove }: Props) {
  const strings = useStrings();
  const words = strings.report.logo;
  const input = useRef<HTMLInputElement>(null);
  const choose = useRef<HTMLButtonElement>(null);
  return (
    <div className={classes.logo}>
      {lost && <p>{words.lost}</p>}
      <Tooltip label={words.hint} events={{ hover: true, focus: true, touch: false }}>
        <Button ref={choose} size="compact-sm" variant="default" onClick={() => input.current?.click()}>
          {there ? words.change : words.add}
        </Button>
      </Tooltip>
      {there && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            /* This button goes with the logo; whoever works by keys goes on from the other. */
            choose.current?.focus();
            remove();
          }}
        >
          {words.remove}
        </Button>
      )}
      <ChosenFile input={input} accept="image/png,image/jpeg,image/webp,image/svg+xml" take={takeFile} />
    </div>
  );
}
