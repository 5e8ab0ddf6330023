import { canonical } from './canonical.mjs';

/** Chance that is noted as it falls, so that it can fall the same way again. */
function noted(chance) {
  const fell = { ids: [], orders: [] };
  return {
    fell,
    /* What else a decision is provided with goes on as it is. */
    chance: {
      ...chance,
      id: () => {
        const id = chance.id();
        fell.ids.push(id);
        return id;
      },
      shuffled: (items) => {
        const mixed = chance.shuffled(items);
        fell.orders.push(mixed.map((item) => items.indexOf(item)));
        return mixed;
      },
    },
  };
}

/** The box after what was decided. */
function boxAfter(box, { seals, entry, destroys }) {
  if (seals !== undefined) return { ...box, [seals]: entry };
  return Object.fromEntries(Object.entries(box).filter(([key]) => key !== destroys));
}

/**
 * Listens to what the fixtures of the tests do, and keeps it as stories: a session to begin with, and commands, each after
 * another one or at the beginning. Fixtures that begin alike share what they have in common.
 */
export class Listener {
  #stories = new Map();
  /** Where we are in which story, by the session that is held there; with the box, as many a command only changes that. */
  #places = new WeakMap();
  #undecided = null;

  /** What to call in the place of the tree's own functions. */
  get listen() {
    return {
      decide: (itself, ...given) => this.#decide(itself, ...given),
      reduce: (itself, ...given) => this.#reduce(itself, ...given),
    };
  }

  /** All that was heard. Names are the sessions' ids, counted. */
  get stories() {
    const times = new Map();
    return [...this.#stories.values()].map(({ session, box, commands }) => {
      const time = (times.get(session.id) ?? 0) + 1;
      times.set(session.id, time);
      return { name: time === 1 ? session.id : `${session.id}-${time}`, session, box, commands };
    });
  }

  #decide(itself, session, box, command, chance) {
    const { chance: listenedTo, fell } = noted(chance);
    const decision = itself(session, box, command, listenedTo);
    const { story, index: after } = this.#placeOf(session, box) ?? this.#begin(session, box);
    const index = this.#indexOf(story, {
      after,
      command,
      ...(fell.ids.length + fell.orders.length > 0 ? { fell } : {}),
    });
    this.#undecided = null;
    if ('refused' in decision) return decision;
    const place = { story, index, box: canonical(boxAfter(box, decision)) };
    if ('event' in decision) this.#undecided = { event: decision.event, place };
    else this.#remember(session, place);
    return decision;
  }

  #reduce(itself, session, event, ...rest) {
    const reduced = itself(session, event, ...rest);
    if (this.#undecided?.event === event && 'session' in reduced)
      this.#remember(reduced.session, this.#undecided.place);
    return reduced;
  }

  #remember(session, place) {
    this.#places.set(session, [place, ...(this.#places.get(session) ?? [])]);
  }

  #placeOf(session, box) {
    const text = canonical(box);
    return this.#places.get(session)?.find((place) => place.box === text);
  }

  #begin(session, box) {
    const key = canonical({ session, box });
    if (!this.#stories.has(key)) this.#stories.set(key, { session, box, commands: [], known: new Map() });
    const place = { story: this.#stories.get(key), index: -1, box: canonical(box) };
    this.#remember(session, place);
    return place;
  }

  #indexOf({ commands, known }, step) {
    const key = canonical(step);
    if (!known.has(key)) known.set(key, commands.push(step) - 1);
    return known.get(key);
  }
}
