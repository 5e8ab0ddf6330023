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

/** Words of each step kind, a line a kind. */
export const kinds = { say, collect, group, vote, rate, judge, rank, sort, place, define, link, commit };
