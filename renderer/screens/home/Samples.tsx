import { Button, Group, Tooltip } from '@mantine/core';
import type { SampleName } from '@shared/host/contract';
import { request } from '../../bridge/client';
import { tellIfDamaged } from '../../components/tell';
import { useStrings } from '../../components/use-strings';

/** Opens the sample workshops: the one that is offered first, and the hard one. */
export function Samples() {
  const strings = useStrings();
  const words = strings.home;
  const open = (sample: SampleName) =>
    void request('home/sample', { sample }).then((answer) => tellIfDamaged(strings, answer));
  return (
    <Group gap="xs">
      <Tooltip label={words.sampleAbout} events={{ hover: true, focus: true, touch: false }}>
        <Button size="compact-md" aria-description={words.sampleAbout} onClick={() => open('a-clinic')}>
          {words.sample}
        </Button>
      </Tooltip>
      <Tooltip label={words.hardSampleHint} events={{ hover: true, focus: true, touch: false }}>
        <Button
          size="compact-md"
          variant="subtle"
          aria-description={words.hardSampleHint}
          onClick={() => open('the-essentials')}
        >
          {words.hardSample}
        </Button>
      </Tooltip>
    </Group>
  );
}
