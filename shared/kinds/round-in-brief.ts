/** What a step with rounds (votes, ratings, judgings) holds of one: who was there, and whether it is still open. */
export interface RoundInBrief {
  readonly id: string;
  readonly status: string;
  readonly present: readonly string[];
  /** The breakout room that held it. */
  readonly room?: string | undefined;
  /** Null while what it came to is not shown; left out by what shows it as it closes. */
  readonly revealedAt?: string | null;
  /** The round whose tie it runs off. */
  readonly runOffOf?: string | null;
  /** Why nothing of it is kept. */
  readonly withheld?: string | null | undefined;
  /** The breakout rooms whose rounds it adds up. */
  readonly rooms?: readonly string[] | undefined;
}
