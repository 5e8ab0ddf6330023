import type { VoteForm } from './schema';

/** What can be printed for a form of voting: a ballot for each person, or a sheet to count on; null where all is done at the screen. */
export const printedFor = (form: VoteForm): 'ballots' | 'tally' | null =>
  form === 'hand-count' ? 'tally' : form === 'open' ? null : 'ballots';
