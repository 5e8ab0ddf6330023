import { Button, Group, Tooltip } from '@mantine/core';
import type { SampleName } from '@shared/host/contract';
import { request } from '../../bridge/client';
import { tellIfDamaged } from '../../components/tell';
import { useStrings } from '../../components/use-strings';

/** Opens the sample workshops: the one that is offered first, unless that is offered elsewhere, and the hard one. */
export function Samples({ onlyHard }: { readonly onlyHard: boolean }) {
  const strings = useStrings();
  const words = strings.home;
  const open = (sample: SampleName) =>
    void request('home/sample', { sample }).then((answer) => tellIfDamaged(strings, answer));
  return (
    <Group gap="xs">
      {!onlyHard && (
        <Tooltip label={words.sampleAbout} events={{ hover: true, focus: true, touch: false }}>
          <Button size="compact-md" aria-description={words.sampleAbout} onClick={() => open('a-clinic')}>
            {words.sample}
          </Button>
        </Tooltip>
      )}
      <Tooltip label={words.hardSampleHint} events={{ hover: true, focus: true, touch: false }}>
        <Button
          size="compact-md"
          variant="subtle"
          aria-description={words.hardSampleHint}
          onClick={() => open('the-essentials')}
        >
          {onlyHard ? words.onlyHardSample : words.hardSample}
        </Button>
      </Tooltip>
    </Group>
  );
}
