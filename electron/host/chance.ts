import { randomInt, randomUUID } from 'node:crypto';
import type { Chance } from '@shared/kinds/decision';

/** Chance from the system's secure source: nothing that is shuffled can be put back in order. */
export const systemChance: Chance = {
  id: randomUUID,
  shuffled(items) {
    const mixed = [...items];
    for (let last = mixed.length - 1; last > 0; last -= 1) {
      const other = randomInt(last + 1);
      [mixed[last], mixed[other]] = [mixed[other] as (typeof mixed)[number], mixed[last] as (typeof mixed)[number]];
    }
    return mixed;
  },
};
