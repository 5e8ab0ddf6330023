/** An action as far as it matters whether it is agreed; `owner` is empty where nobody has it. */
interface Agreeable {
  readonly id: string;
  readonly owner: string;
  /** The owner has said yes. */
  readonly taken: boolean;
}

const isAgreed = ({ owner, taken }: Agreeable): boolean => owner !== '' && taken;

/**
 * The action that has been agreed between two views: it has an owner, who has said yes, and was not so before. Null where there
 * is none, and where there are several: they came from elsewhere, and no moment of the room's was theirs.
 */
export function justAgreed<A extends Agreeable>(before: readonly Agreeable[], after: readonly A[]): A | null {
  const known = new Set(before.filter(isAgreed).map(({ id }) => id));
  const [first, ...others] = after.filter((action) => isAgreed(action) && !known.has(action.id));
  return first && others.length === 0 ? first : null;
}

/** An action as far as it matters whether the room has just said how sure it is; `asked`: how often it was. */
interface Asked {
  readonly id: string;
  readonly asked: number;
}

/** The action of which the room has said how sure it is between two views; null where it has not, and where several came from elsewhere. */
export function justAsked<A extends Asked>(before: readonly Asked[], after: readonly A[]): A | null {
  const known = new Map(before.map(({ id, asked }) => [id, asked]));
  const [first, ...others] = after.filter(({ id, asked }) => asked > (known.get(id) ?? asked));
  return first && others.length === 0 ? first : null;
}
