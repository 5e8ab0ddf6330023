import { Session } from '@shared/session/schema/session';
import type { Dice } from './chance';
import { fieldsOf, made, placesIn, shapeOf, type Places, type Shape, type Way } from './fields';
import { another, at, idsIn, put } from './mutate';
import { sessions } from './seeds';

const MOST_AT_ONCE = 9;

interface Seed {
  readonly session: Session;
  readonly places: Places;
  readonly ids: readonly string[];
}

/** Session files with something changed in them, such that every field of the schema has its turn. */
export class MutatedFiles {
  readonly #shape: Shape = shapeOf(Session);
  readonly #fields = fieldsOf(this.#shape);
  readonly #seeds: readonly Seed[];
  readonly #dice: Dice;
  readonly counts = new Map<string, number>();

  constructor(dice: Dice) {
    this.#dice = dice;
    this.#seeds = sessions().map((session) => ({
      session,
      places: placesIn(this.#shape, session),
      ids: [...idsIn(session)].slice(0, 400),
    }));
    for (const field of this.#fields.keys()) this.counts.set(field, 0);
  }

  get base(): Session {
    return this.#seeds[0]?.session as Session;
  }

  /**
   * The next file, as a value that is nobody else's. What is not opened any more after a change is mostly left at that, and
   * goes on without it: so most files are opened in the end. `opens`: tries, with each change.
   */
  next(opens: (value: unknown) => boolean): unknown {
    const seed = this.#dice.of(this.#seeds);
    let value = structuredClone(seed.session);
    const times = 1 + this.#dice.below(MOST_AT_ONCE);
    for (let time = 0; time < times; time += 1) {
      const before = structuredClone(value);
      this.#change(value, seed);
      if (!opens(value) && this.#dice.next() < 0.9) value = before;
    }
    return value;
  }

  #change(value: Session, { places, ids }: Seed): void {
    const field = this.#leastChanged();
    const way = this.#wayTo(field, value, places);
    const shape = this.#fields.get(field) ?? {};
    put(value, way, another(this.#dice, shape, at(value, way), ids));
    this.counts.set(field, (this.counts.get(field) ?? 0) + 1);
  }

  /** Of a few fields the one that was changed least. */
  #leastChanged(): string {
    const some = Array.from({ length: 4 }, () => this.#dice.of([...this.#fields.keys()]));
    return some.reduce((least, one) => ((this.counts.get(one) ?? 0) < (this.counts.get(least) ?? 0) ? one : least));
  }

  /** A place of the field in the value; where it has none, one is made from the nearest that there is. */
  #wayTo(field: string, value: Session, places: Places): Way {
    const known = places.get(field);
    if (known) return this.#dice.of(known);
    for (
      let up = field;
      up !== '';
      up = up.slice(0, Math.max(0, up.search(/(?:\.[^.[\]{}<>]+|\[\d*\]|\{\}|<[^<>]*>)$/)))
    ) {
      const there = places.get(up);
      if (!there) continue;
      const way = this.#dice.of(there);
      put(value, way, made(this.#fields.get(up) ?? {}, field, up));
      return this.#dice.of(placesIn(this.#shape, value).get(field) ?? [way]);
    }
    return ['details'];
  }

  /** How many fields there are, and those that were changed least. */
  coverage(): { fields: number; least: number; under: (most: number) => string[] } {
    const all = [...this.counts];
    return {
      fields: all.length,
      least: Math.min(...all.map(([, count]) => count)),
      under: (most) => all.filter(([, count]) => count < most).map(([field]) => field),
    };
  }
}
