import { folded } from '../base/folded';
import type { Participant } from '../base/people';

/** The one participant whose whole name stands in a text, else the one whose first name does; null where it is none or several. */
export function namedIn(people: readonly Participant[], text: string): Participant | null {
  const words = ` ${folded(text)} `;
  const only = (nameOf: (name: string) => string): Participant | null => {
    const found = people.filter(({ name }) => {
      const wanted = nameOf(folded(name));
      return wanted !== '' && words.includes(` ${wanted} `);
    });
    const [one] = found;
    return found.length === 1 && one ? one : null;
  };
  return only((name) => name) ?? only((name) => (name.includes(' ') ? (name.split(' ')[0] ?? '') : ''));
}
