import { Button, Group } from '@mantine/core';
import type { SampleName } from '@shared/host/contract';
import { request } from '../../bridge/client';
import { Quiet } from '../../components/Quiet';
import { tellIfDamaged } from '../../components/tell';
import { useStrings } from '../../components/use-strings';

const ABOUT = 'about-the-sample';

const useOpenSample = () => {
  const strings = useStrings();
  return (sample: SampleName) =>
    void request('home/sample', { sample }).then((answer) => tellIfDamaged(strings, answer));
};

/** Opens the sample that is offered first; what it is of is said by `OtherSample`. */
export function SampleButton() {
  const words = useStrings().home;
  const open = useOpenSample();
  return (
    <Button size="md" aria-describedby={ABOUT} onClick={() => open('a-clinic')}>
      {words.sample}
    </Button>
  );
}

/** What the first sample is of, and beside it the hard one. */
export function OtherSample() {
  const words = useStrings().home;
  const open = useOpenSample();
  return (
    <Group gap="xs" justify="end">
      <Quiet as="span" small id={ABOUT}>
        {words.sampleAbout}
      </Quiet>
      <Button size="compact-sm" variant="subtle" title={words.hardSampleHint} onClick={() => open('the-essentials')}>
        {words.hardSample}
      </Button>
    </Group>
  );
}
