import { collect } from './collect';
import { commit } from './commit';
import { define } from './define';
import { group } from './group';
import { judge } from './judge';
import { link } from './link';
import { place } from './place';
import { rank } from './rank';
import { rate } from './rate';
import { say } from './say';
import { sort } from './sort';
import { vote } from './vote';
import type { Speaking } from '../count';

/** Words of each step kind, a line a kind. */
export const kinds = (speak: Speaking) => ({
  say,
  collect: collect(speak),
  group: group(speak),
  vote: vote(speak),
  rate: rate(speak),
  judge: judge(speak),
  rank: rank(speak),
  sort: sort(speak),
  place: place(speak),
  define,
  link,
  commit: commit(speak),
});
