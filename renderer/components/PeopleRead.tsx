import { NativeSelect } from '@mantine/core';
import { LONGEST_GROUP, LONGEST_NAME } from '@shared/base/people';
import { sameWords } from '@shared/base/same-words';
import { parseList } from '@shared/kinds/collect/parse-list';
import type { PeopleList, Second } from '@shared/session/parse-names';
import type { Strings } from '@shared/words';
import classes from './PeopleRead.module.css';
import { Quiet } from './Quiet';
import { useStrings } from './use-strings';

/** Why a list of people cannot be taken, in words; null where it can. `most`: how many there is room for. */
export function whyNotTaken({ people: words }: Strings, { people, tooLong }: PeopleList, most: number): string | null {
  const [long] = tooLong;
  if (long !== undefined) return words.list.tooLong(`${long.slice(0, 30)}…`, LONGEST_NAME, LONGEST_GROUP);
  return people.length > most ? words.list.tooMany(people.length, most) : null;
}

/** Names that stand more than once, in a list or in a list and among those who are here. */
function doubledIn(people: PeopleList['people'], here: readonly { readonly name: string }[]): string[] {
  const seen = new Set(here.map(({ name }) => sameWords(name)));
  const doubled = new Map<string, string>();
  for (const { name } of people) {
    if (seen.has(sameWords(name))) doubled.set(sameWords(name), name);
    seen.add(sameWords(name));
  }
  return [...doubled.values()];
}

interface Props {
  readonly list: PeopleList;
  /** What it was read from; a list of plain names is not said again. */
  readonly typed: string;
  /** Who is on the list already. */
  readonly here?: readonly { readonly name: string; readonly seat: number }[];
  readonly choose: (second: Second) => void;
}

/** How a list of people was understood, for all to be seen before it is taken, and to be put right. */
export function PeopleRead({ list, typed, here = [], choose }: Props) {
  const { list: words } = useStrings().people;
  const { people, second, headed, unused } = list;
  const doubled = doubledIn(people, here);
  const isPlain =
    people.every(({ group }) => group === '') && parseList(typed).join() === people.map(({ name }) => name).join();
  if (people.length === 0 || (isPlain && here.length === 0 && doubled.length === 0)) return null;
  return (
    <section className={classes.read} aria-label={words.title}>
      {second !== null && (
        <NativeSelect
          label={words.second}
          value={second}
          onChange={({ currentTarget: { value } }) => choose(value as Second)}
          data={(['group', 'given', 'surname'] as const).map((value) => ({ value, label: words.seconds[value] }))}
        />
      )}
      <ol
        className={classes.people}
        start={Math.max(0, ...here.map(({ seat }) => seat)) + 1}
        tabIndex={0}
        aria-label={words.found(people.length)}
      >
        {people.map(({ name, group }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- two may have one name
          <li key={index}>
            <bdi>{name}</bdi>
            {group !== '' && (
              <Quiet as="span">
                {' '}
                · <bdi>{group}</bdi>
              </Quiet>
            )}
          </li>
        ))}
      </ol>
      {headed && <Quiet>{words.headed}</Quiet>}
      {unused > 0 && <Quiet>{words.unused(unused)}</Quiet>}
      {doubled.length > 0 && <Quiet>{words.doubled(doubled)}</Quiet>}
    </section>
  );
}
