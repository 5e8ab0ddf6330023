import { stepKinds as stepKindsIn } from '../step-kinds';
import { forms, items } from './common';
import type { Speaking } from '../count';

/** How united a room is, as part of a sentence. */
type Unity = 'united' | 'mixed' | 'split' | null;

/** Words of the kind `rank`: in the editor, on the screens, at the seat, in the plan, and what undo takes back of it. */
export const rank = (speak: Speaking) => {
  const { and, counted, quotedText } = speak;
  const stepKinds = stepKindsIn(speak);
  return {
    name: 'Rank',
    what: 'Everybody puts a few items in order.',
    room: 'Which comes first, and which after it?',
    say: 'Put them in order by yourself, from the most important to the least. No two share a place.',
    options: { ...items, ...forms, secret: 'Secret: no order is kept, nothing of fewer than five people' },
    values: {
      forms: {
        'walk-up': stepKinds.round.forms['walk-up'],
        paper: stepKinds.round.forms.paper,
        together: stepKinds.judge.together,
      },
    },
    doings: {
      'rank/open': 'opened ranking',
      'rank/join': 'late arrival',
      'rank/leave': 'somebody who left',
      'rank/cast': 'order at a seat',
      'rank/closed': 'closed ranking',
      'rank/agree': 'order agreed aloud',
    },
    next: { 'open-ranking': 'Start the ranking', 'close-ranking': 'Close the ranking' },
    taken: { ranked: (step: string) => `The order of ${quotedText(step)}, best first` },

    facilitator: {
      tooFew: (least: number) => `It takes at least ${least} items to put in order.`,
      tooMany: (most: number, there: number) =>
        `Nobody can put ${there} items in order in their head. Choose up to ${most} first, with a vote for example.`,
      outdated:
        'The step before has changed since this ranking. It stands as it was; rank again to take in what is there now.',
      paperHint: 'Type a sheet’s numbers from the first place to the last, such as 3 1 2. Enter takes the sheet.',
      again: 'Rank again',
      rounds: (n: number) => counted(n, 'round', 'rounds'),
      points: (points: number, most: number) => `${points} of ${most} points`,
      place: 'Place',
      item: 'Item',
      pointsColumn: 'Points',
      nobody: 'Nobody has put anything in order.',
      togetherHint:
        'Read the items out and agree on the order. Alt and the up and down arrows move an item, and so do the buttons.',
      begin: 'Put them in order as they stand',
      up: (text: string) => `Move ${quotedText(text)} up`,
      down: (text: string) => `Move ${quotedText(text)} down`,
      unplaced: (n: number) => `${counted(n, 'item has', 'items have')} no place yet.`,
      addUnplaced: 'Put them at the end',
      gone: 'is no longer among the items.',
      takeOut: 'Take it out',
    },
    unity: {
      united: 'The room is united.',
      mixed: 'Opinion in the room is mixed.',
      split: 'The room is split.',
    },
    seat: {
      howTo: 'A number puts its line into the next place, Backspace takes the last one back, Enter hands in.',
      placed: (placed: number, all: number) => `${placed} of ${all} in order`,
      put: (text: string) => `Put ${quotedText(text)} next`,
      takeOut: (text: string, place: number) => `Take ${quotedText(text)} out of place ${place}`,
      notWhole: 'Put every line into the order first, or none.',
      handIn: 'Hand in my ranking',
      handInEmpty: 'Hand in without a ranking',
      leave: 'Leave without ranking',
      thanks: 'Your ranking is in.',
      thanksSecret: 'Your ranking is in the sealed box.',
      again:
        'You can put them in order again while the round is open; the new ranking replaces the old one, and the result says how many were replaced.',
    },
    plan: {
      headline: (first: readonly string[], unity: Unity): string => {
        const comes = first.length === 1 ? `${first[0] ?? ''} comes first` : `${and(first)} come joint first`;
        const room = {
          united: 'the room is united',
          mixed: 'opinion in the room is mixed',
          split: 'the room is split',
        };
        return unity === null ? comes : `${comes}, and ${room[unity]}`;
      },
      tie: (level: readonly string[], points: number): string =>
        `${and(level)} are level with ${counted(points, 'point', 'points')} each.`,
      origin: (how: 'secret' | 'walk-up' | 'paper', orders: number, present: number, most: number): string => {
        const where = { secret: 'in secret, one after the other', 'walk-up': 'one after the other', paper: 'on paper' };
        return `${orders} of ${present} people put the items in order, ${where[how]}. First place gives the most points, last place none; an item can have ${most} at most.`;
      },
      unity: {
        united: (orders: number): string => `The ${orders} orders are much alike: the room is united.`,
        mixed: (orders: number): string => `The ${orders} orders agree in part: opinion in the room is mixed.`,
        split: (orders: number): string => `The ${orders} orders have little in common: the room is split.`,
      },
      /** Place by place; what is level shares one. */
      decided(places: readonly (readonly string[])[]): string {
        const levels = places.some((texts) => texts.length > 1);
        const each = places.map((texts) => (texts.length > 1 ? `${and(texts)} level` : (texts[0] ?? '')));
        return `In order: ${each.join(levels ? ', then ' : ', ')}.`;
      },
      trace: (orders: number, present: number): string => `${orders} of ${present} put them in order`,
      round: (n: number): string => `Round ${n}`,
      stillOpen: 'This ranking was still open; its orders are not in the plan.',
      agreedHeadline: (first: string): string => `${first} comes first`,
      agreed: (order: readonly string[]): string => order.map((text, index) => `${index + 1}. ${text}`).join('\n'),
      agreedNote: 'The room agreed on this order aloud; nobody was counted.',
      unplaced: (texts: readonly string[]): string =>
        `${and(texts)} ${texts.length === 1 ? 'has' : 'have'} no place in it yet.`,
      agreedTrace: (all: number): string => `agreed aloud, ${counted(all, 'item', 'items')}`,
    },
  };
};
