import { useState } from 'react';
import type { FacilitatorView } from '@shared/views/views';
import { stepKey } from '@shared/base/steps';
import { useStrings } from '../../components/use-strings';
import { useChime } from './use-chime';

/** What a timer belongs to: "Pick the elements · Vote". */
function nameOf({ agenda }: FacilitatorView, key: string): string {
  const found = agenda.flatMap((item) => item.steps.map((step) => ({ item, step })));
  const one = found.find(({ step }) => stepKey(step.at) === key);
  return one ? `${one.item.title} · ${one.step.title}` : '';
}

/** Says that a timer is over, on whichever screen the facilitator is; to be heard, and to be read aloud. */
export function TimerChime({ view, sound }: { readonly view: FacilitatorView; readonly sound: boolean }) {
  const strings = useStrings();
  const [ended, setEnded] = useState('');
  useChime(view.timers, sound, (key) => setEnded(strings.timer.over(nameOf(view, key))));
  return (
    <span className="visually-hidden" role="status">
      {ended}
    </span>
  );
}
