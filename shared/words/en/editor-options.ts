import { kinds as kindsIn } from './kinds';
import type { Speaking } from './count';
import { entryOf } from '../../base/entry-of';

type Labels = Readonly<Record<string, string>>;

/** What every step and every exercise has, by its way in the definition. */
const texts: Labels = {
  title: 'Title',
  room: 'What the room reads',
  'say.open': 'You say, to open',
  'say.forms': 'To open, in another way',
  'say.push': 'To push deeper',
  'say.close': 'To close',
  finding: 'What was found, in your own words',
  'minutes.full': 'Minutes',
  'minutes.short': 'In short',
  purpose: 'Purpose, in one sentence',
  lens: 'Lens',
  'groupSize.min': 'From how many people',
  'groupSize.max': 'To how many',
  'script.open': 'You say, to open (one paragraph per line)',
  'script.push': 'To push deeper',
  'script.close': 'To close',
  traps: 'What goes wrong, and what to do about it (one per line)',
  'plan.heading': 'Heading in the plan',
  'plan.leaves': 'What it leaves there',
  'plan.hurts': 'What it finds is what customers do not get as they should',
};

/** What a field is called, by its way in the definition; `kind: null` is the exercise. Entries of lists share their labels. */
export const optionLabel = (speak: Speaking) => {
  const kinds = kindsIn(speak);
  return (kind: keyof ReturnType<typeof kindsIn> | null, at: string): string => {
    const labels: Labels = { ...texts, ...(kind === null ? {} : kinds[kind].options) };
    return entryOf(labels, at) ?? entryOf(labels, at.replaceAll(/\.\d+(?=\.)/gu, '')) ?? at;
  };
};

/** What a field left empty means. */
export const emptyMeans: Labels = {
  budget: 'suggested on the day',
  passMark: 'none',
  'minutes.short': 'no short form',
};
