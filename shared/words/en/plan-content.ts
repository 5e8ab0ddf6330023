import { commit as commitIn } from './plan-commit';
import { followUp as followUpIn } from './plan-follow-up';
import { judge as judgeIn } from './plan-judge';
import { notes as notesIn } from './plan-notes';
import { rate as rateIn } from './plan-rate';
import { unknown as unknownIn } from './plan-rounds';
import { vote as voteIn } from './plan-vote';
import type { Speaking } from './count';

/** So many stages that are level are named; more are counted. */
const MOST_STAGES = 3;

/** Sentences, titles and captions of the plan. What stands in quotation marks comes from the room or from an exercise. */
export const content = (speak: Speaking) => {
  const { participants, locale, and, andMore, capital, counted, every, number, quotedText, plural, signed } = speak;
  const commit = commitIn(speak);
  const followUp = followUpIn(speak);
  const judge = judgeIn(speak);
  const notes = notesIn(speak);
  const rate = rateIn(speak);
  const vote = voteIn(speak);
  /** Stages that are level: named, or counted. */
  const stages = (columns: readonly string[]): string =>
    columns.length > MOST_STAGES ? counted(columns.length, 'stage', 'stages') : and(columns);
  return {
    quoted: quotedText,
    and,
    /** At the end of a list that goes on. */
    more: (n: number): string => `${number(n)} more`,
    /** In words up to twelve. */
    number,
    /** With a capital letter first. */
    capital,
    decimal: (value: number, mark?: number | null): string => locale.decimal(value, mark),
    notKnown: 'not known',
    round: (n: number): string => `Round ${n}`,
    /** Whose they were is not on record. */
    replaced: {
      ballots: (n: number): string =>
        `${capital(counted(n, 'ballot was', 'ballots were'))} replaced at ${n === 1 ? 'its' : 'their'} own ${n === 1 ? 'seat' : 'seats'} before the vote was closed.`,
      sheets: (n: number): string =>
        `${capital(counted(n, 'sheet was', 'sheets were'))} replaced at ${n === 1 ? 'its' : 'their'} own ${n === 1 ? 'seat' : 'seats'} before the end.`,
    },

    cover: {
      people: (all: number, groups: readonly { name: string; size: number }[]): string =>
        all === 0 || groups.length === 0
          ? participants(all)
          : `${participants(all)} (${groups.map(({ name, size }) => `${name} ${size}`).join(', ')})`,
    },
    participants: {
      title: 'Who was in the room',
      group: (name: string, names: readonly string[]): string =>
        `${capital(name)} (${names.length}): ${names.join(', ')}`,
      noGroup: 'without a group',
    },
    photographs: {
      title: 'Photographs',
      untitled: (step: string): string => (step === '' ? 'Photographed in the workshop' : `Photographed at “${step}”`),
      /** Where no picture can stand. */
      inPrint: 'A photograph; it is in the printed plan.',
      missing: 'This picture did not come with the session, or cannot be read.',
    },
    turnout: {
      title: 'Who took part in each vote',
      columns: ['Vote', 'Form', 'Present', 'Voted', 'Abstained', 'Dots given', 'Dots unused'],
      /** Over what everybody had and what was chosen, and over the votes for which that held. */
      rule: 'Rule',
      votes: 'Votes',
      dots: (given: number, possible: number): string => `${given} of ${possible}`,
      note: 'Voted: at least one dot. Abstained: present, without a dot. With a show of hands only dots are counted, so who voted is not known.',
    },
    decisions: {
      eyebrow: 'Decision log',
      title: (n: number): string =>
        `${capital(counted(n, 'decision', 'decisions'))}, and how ${n === 1 ? 'it was' : 'each was'} made`,
      columns: { decision: 'Decision', where: 'Where', how: 'How we know' },
    },
    milestones: {
      eyebrow: 'The next 90 days',
      /** "All six actions are due within 90 days; the first step is on 27 November 2026". */
      title: (due: number, all: number, days: number, first: string | null): string =>
        `${
          due === all
            ? `${capital(every(all, 'the action', 'actions'))} ${all === 1 ? 'is' : 'are'}`
            : due === 0
              ? all === 1
                ? 'The action is not'
                : `${all === 2 ? 'Neither' : 'None'} of the ${number(all)} actions is`
              : `${capital(number(due))} of ${counted(all, 'action', 'actions')} ${due === 1 ? 'is' : 'are'}`
        } due within ${days} days${first === null ? '' : `; the first step is on ${first}`}`,
      caption: (stops: readonly string[]): string => `Review dates: ${and(stops)}`,
      days: (n: number): string => `${n} days`,
      later: 'later',
      starts: (n: number, text: string): string => (text === '' ? `Action ${n} starts` : `Action ${n} starts: ${text}`),
      due: (n: number, text: string): string => `Action ${n} is due: ${text}`,
      columns: { stop: 'Within', day: 'Day', what: 'What', who: 'Who' },
    },
    changes: {
      eyebrow: 'Since the last edition',
      title: (
        day: string,
        { actions, sentences, gone }: Readonly<Record<'actions' | 'sentences' | 'gone', number>>,
      ): string =>
        `Since the edition of ${day}: ${[
          ...(actions > 0 ? [`${counted(actions, 'action has', 'actions have')} changed`] : []),
          ...(sentences > 0
            ? [`${counted(sentences, 'sentence', 'sentences')} ${sentences === 1 ? 'is' : 'are'} new`]
            : []),
          ...(gone > 0 ? [`${counted(gone, 'sentence', 'sentences')} ${gone === 1 ? 'is' : 'are'} gone`] : []),
        ].join(', ')}`,
      action: (n: number): string => `Action ${n}`,
      gone: 'No longer there',
      notOnPage: 'No longer on the one page',
      columns: { about: 'About', before: 'Then', now: 'Now' },
    },
    /** "14 ideas, one of them merged into another", "in five groups". */
    origin: (parts: readonly string[], inAppendix: boolean): string =>
      `${capital(parts.join(', '))}${inAppendix ? '; see the appendix' : ''}.`,
    /** Where several steps each have answers of their own. */
    origins: 'The answers that are not here are in the appendix.',
    notRun: (steps: readonly string[]): string => `Not run so far: ${and(steps)}.`,
    shortfall: (mark: number): string => `under ${locale.written(mark)}`,

    collect: {
      notRevealed: 'Not revealed. What was written here, if anything, is still sealed.',
      origin: (ideas: number, merged: number, anonymous: boolean, turns: number | null): string =>
        [
          plural(ideas + merged, 'idea', 'ideas'),
          ...(merged > 0 ? [`${number(merged)} of them merged into ${merged === 1 ? 'another' : 'others'}`] : []),
          ...(anonymous ? ['written unsigned'] : []),
          ...(turns === null ? [] : [`${plural(turns, 'person', 'people')} took a turn`]),
        ].join(', '),
      /** Over what was said about each of several things. */
      columns: { about: 'About', said: 'What was said' },
      unsigned: 'They are in shuffled order; nobody knows who wrote which.',
      /** `answers`: all that were given so often. */
      sameAnswer: (times: number, all: number, question: string, [answer = '', ...others]: readonly string[]): string =>
        `Asked ${question}, ${number(times)} of ${all} answers say ${answer}${others.length > 0 ? `, and as many say ${andMore(others)}` : ''}.`,
      mergedField: (text: string, fields: readonly { label: string; text: string }[]): string =>
        [text, ...fields.map((field) => `${field.label} ${field.text}`)].join(' · '),
    },

    group: {
      headline: (ideas: number, groups: number, alone: number): string =>
        `${capital(counted(ideas, 'idea', 'ideas'))} in ${counted(groups, 'group', 'groups')}${
          alone === 0 ? '' : `, ${number(alone)} on ${alone === 1 ? 'its' : 'their'} own`
        }`,
      origin: (groups: number, alone: number): string =>
        `in ${counted(groups, 'group', 'groups')}${alone === 0 ? '' : `, ${number(alone)} on ${alone === 1 ? 'its' : 'their'} own`}`,
      /** "14 people wrote, and there are nine definitions". */
      finding: (ideas: number, different: number, { one, many }: { one: string; many: string }): string =>
        `${capital(counted(ideas, 'answer', 'answers'))}, ${counted(different, one, many)}`,
      alone: 'On their own',
    },

    notes,
    followUp,
    vote,
    rate,
    unknown: unknownIn(speak),

    define: {
      headline: (signs: number): string =>
        signs === 0
          ? 'One sentence, and no sign yet that could be observed'
          : `One sentence, and ${counted(signs, 'sign', 'signs')} to observe`,
      noSentence: 'No sentence was agreed.',
      origin: (climbs: number, rungs: number, signs: number): string =>
        `The room climbed the ladder ${climbs === 1 ? 'once' : climbs === 2 ? 'twice' : `${number(climbs)} times`} and gave ${counted(rungs, 'answer', 'answers')}, ${rungs === 1 ? (signs === 0 ? 'which is not observable' : 'which is observable') : `${signs === 0 ? 'none' : number(signs)} of them observable`}.`,
      trace: (climbs: number, rungs: number): string =>
        `${plural(rungs, 'answer', 'answers')} in ${plural(climbs, 'climb', 'climbs')}`,
      climb: (n: number): string => `Climb ${n} of the ladder`,
      changed: 'Changed or dropped later:',
      observable: (text: string): string => `${text} (can be observed)`,
      sentence: (text: string): string => `The sentence then: ${text}`,
    },

    link: {
      times: (text: string, times: number): string =>
        times > 1 ? `${text} (${times === 2 ? 'twice' : `${number(times)} times`})` : text,
      empty: (empty: number, all: number, meaning: string): string =>
        `${empty} of ${plural(all, 'cell', 'cells')} ${empty === 1 ? 'is' : 'are'} empty, meaning ${quotedText(meaning)}.`,
      /** A list of what has no tick: "Measures nothing that matters to customers (3)". */
      leftOver: (meaning: string, items: number): string => `${capital(meaning)} (${items})`,
      ticks: (
        emptyRows: number,
        rows: number,
        emptyColumns: number,
        columns: number,
        meaning: { row: string; column: string },
      ): string =>
        emptyRows + emptyColumns === 0
          ? `Everything is linked: ${rows} by ${columns}`
          : [
              ...(emptyRows > 0 ? [`${meaning.row}: ${emptyRows} of ${rows}`] : []),
              ...(emptyColumns > 0 ? [`${meaning.column}: ${emptyColumns} of ${columns}`] : []),
            ]
              .map((part, index) => (index === 0 ? capital(part) : part))
              .join('; '),
      leftOverOf: (
        [rows, allRows]: readonly [number, number],
        [columns, allColumns]: readonly [number, number],
      ): string =>
        `${rows} of ${plural(allRows, 'row', 'rows')}, ${columns} of ${plural(allColumns, 'column', 'columns')}`,
      stepsOf: (steps: number): string => `up by ${plural(steps, 'step', 'steps')}`,
      ticksFound: (headline: string, columns: readonly string[]): string =>
        columns.length === 0 ? `${headline}.` : `${headline}, among them ${and(columns)}.`,
      inRow: (row: string): string => `in ${row}`,
      /** All stages that are level: named, or counted where they are many. */
      widest: (columns: readonly string[], first: string, last: string): string =>
        columns.length === 1
          ? `The widest step from ${first} to ${last} is at ${and(columns)}`
          : `The widest steps from ${first} to ${last} are at ${stages(columns)}`,
      /** `low`: where the lowest mood is looked for, "today". */
      moodsFound: (
        climbs: readonly { column: string; from: number; to: number }[],
        low: string,
        lowest: readonly string[],
        mood: number,
      ): string => {
        const [first] = climbs;
        const told =
          climbs.length > MOST_STAGES
            ? `At ${stages(climbs.map(({ column }) => column))} it is to rise by ${(first?.to ?? 0) - (first?.from ?? 0)} each`
            : `At ${and(climbs.map(({ column, from, to }, index) => `${index === 0 ? '' : 'at '}${column} it is to go from ${signed(from)} to ${signed(to)}`))}`;
        return lowest.length === 1
          ? `${told}; the low point ${low} is ${and(lowest)} with ${signed(mood)}.`
          : `${told}; the low points ${low} are ${stages(lowest)} with ${signed(mood)} each.`;
      },
      moodAndText: (mood: number | null, text: string): string =>
        [...(mood === null ? [] : [signed(mood)]), ...(text === '' ? [] : [text])].join(' · '),
    },

    sort: {
      trace: (sorted: number, all: number): string => `${sorted} of ${all} sorted`,
      item: 'Item',
      counted: (bins: readonly { label: string; items: number }[]): string =>
        bins.map(({ label, items }) => `${label}: ${items}`).join(' · '),
      found: (bins: readonly { label: string; items: number }[]): string =>
        `Sorted: ${and(bins.map(({ label, items }) => `${number(items)} as ${quotedText(label)}`))}.`,
      unsorted: (items: readonly string[]): string => `In no bin: ${items.join(' · ')}.`,
    },

    place: {
      trace: (placed: number, all: number): string => `${placed} of ${all} placed`,
      firstOf: (first: number, all: number): string => `${first} of ${all}`,
      headline: (first: number, all: number, where: string): string =>
        first === 0
          ? `None of ${counted(all, 'item', 'items')} is in ${quotedText(where)}`
          : `${capital(number(first))} of ${number(all)} ${first === 1 ? 'is' : 'are'} in ${quotedText(where)}`,
      found: (headline: string, items: readonly string[]): string => `${headline}: ${and(items)}.`,
      unplaced: (items: readonly string[]): string => `Not placed: ${and(items)}.`,
    },

    judge,

    commit,

    needs: {
      unserved: (items: readonly string[]): string =>
        `Chosen, and nobody acts on it yet: ${andMore(items)}. Who could?`,
      promises: (all: readonly { text: string; who: string }[]): string =>
        `Promised in the room, and waiting to be kept: ${andMore(all.map(({ text, who }) => (who === '' ? text : `${text} (${who})`)))}.`,
      unsure: (actions: readonly { number: number; average: string }[]): string =>
        `The room is less sure than it should be of ${actions.length === 1 ? 'action' : 'actions'} ${andMore(actions.map(({ number: n, average }) => `${n} (${average})`))}. What would make it surer?`,
      review: (days: readonly string[]): string => `We look back on ${and(days)}. Please keep the time.`,
    },
    summary: {
      /** Under the hands of those actions that were asked about. */
      allActions: (asked: number, all: number): string =>
        asked === all
          ? `${capital(every(asked, 'the action', 'actions'))}${asked === 1 ? '' : ' together'}`
          : `${capital(number(asked))} of ${number(all)} actions${asked === 1 ? '' : ' together'}`,
      confidence: (
        average: string,
        asked: number,
        all: number,
        least: { numbers: readonly number[]; average: string } | null,
      ): string =>
        `${average} out of 5 by fist-to-five, across ${asked === all ? counted(all, 'action', 'actions') : `${number(asked)} of ${counted(all, 'action', 'actions')}`}${
          least === null
            ? ''
            : least.numbers.length === asked
              ? `; ${asked === 2 ? 'both' : 'all of them'} have ${least.average}`
              : least.numbers.length === 1
                ? `; the room is least sure of action ${least.numbers.join('')}, with ${least.average}`
                : `; the room is least sure of actions ${andMore(least.numbers.map(String))}, with ${least.average} each`
        }.`,
    },
  };
};
