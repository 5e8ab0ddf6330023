import type { Place } from '../kinds/found';
import { listed } from '../kinds/found';
import { filled, type Value } from '../kinds/pattern';
import type { Strings } from '../words';

/** How many things a case tells of in an example; two where it has no number of its own. */
const SOME: Readonly<Record<string, number>> = { one: 1, many: 3 };
const ALL = 7;

/** What a sentence for a case would say, of made-up things; null where it names a place that there is not. */
export function findingExample(
  strings: Strings,
  name: string,
  places: readonly Place[],
  sentence: string,
): string | null {
  const things = strings.editor.madeUp.ideas.map((text) => ({ text })).slice(0, SOME[name] ?? 2);
  const value = ({ is }: Place): Value => (is === 'number' ? ALL : listed(strings, things));
  return filled(strings, sentence, Object.fromEntries(places.map((place) => [place.name, value(place)])));
}
