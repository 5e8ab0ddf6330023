import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { agendaTemplates } from '@shared/agenda/templates';
import { exerciseById } from '@shared/exercises';
import { SampleName } from '@shared/host/contract';
import type { StepDefinition } from '@shared/kinds/registry';
import { loadStory, samples, type Story, type VoteStory } from '../../fixtures/story/essentials';

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const average = (counts: readonly number[], from: number) =>
  sum(counts.map((count, at) => count * (from + at))) / sum(counts);

function step<Kind extends StepDefinition['kind']>(exercise: string, kind: Kind) {
  const found = exerciseById(exercise)?.steps.find((each) => each.kind === kind);
  if (found?.kind !== kind) throw new Error(`${exercise} has no ${kind}`);
  return found as Extract<StepDefinition, { kind: Kind }>;
}

/** What is one story's own: which tests its sentence fails at first, and how many ideas its elements come to. */
const particular: Readonly<Record<SampleName, { readonly fails: readonly string[]; readonly ideas: number }>> = {
  'the-essentials': { fails: ['measure'], ideas: 13 },
  'a-clinic': { fails: ['manage', 'measure'], ideas: 14 },
};

/** What can be voted on: the groups, and the ideas that stand alone. */
function options(ideas: readonly string[], groups: readonly { title: string; ideas: readonly string[] }[]): string[] {
  const grouped = groups.flatMap((group) => group.ideas);
  expect(new Set(grouped).size).toBe(grouped.length);
  for (const idea of grouped) expect(ideas).toContain(idea);
  return [...groups.map(({ title }) => title), ...ideas.filter((idea) => !grouped.includes(idea))];
}

const confidence = (counts: readonly number[] | undefined) => average(counts ?? [], 0);

describe.each(SampleName.options)('the story %s', (sample) => {
  const story = loadStory(sample);
  const people = story.participants.map(({ name }) => name);
  const great = story.exercises['what-exactly-is-really-great'];
  const elements = story.exercises['pick-the-elements'];
  const pretending = story.exercises['pretending-not-to-know'];
  const { actions } = story.exercises['action-plan'];
  const daysAfter = (day: string) => (Date.parse(day) - Date.parse(story.details.date)) / 86_400_000;

  describe('the people', () => {
    it('are fourteen, each with a name of their own and a group', () => {
      expect(new Set(people).size).toBe(14);
      const groups = [...new Set(story.participants.map(({ group }) => group))];
      expect(groups).toHaveLength(3);
      const sizes = groups.map((one) => story.participants.filter(({ group }) => group === one).length);
      expect(sizes.filter((size) => size >= 5)).toHaveLength(2);
    });

    it('meet for an agenda there is', () => {
      expect(agendaTemplates.map(({ id }) => id)).toContain(story.agenda);
    });
  });

  describe('the definition', () => {
    const { items, scale, passMark } = step('what-exactly-is-really-great', 'rate');
    const ids = items.take === 'fixed' ? items.items.map(({ id }) => id) : [];
    const failing = (round: number) =>
      ids.filter((id) => average(great.tests[round]?.counts[id] ?? [], scale.from) < (passMark ?? 0));

    it('is tested by everybody on every item, in each round', () => {
      expect(great.tests).toHaveLength(2);
      for (const { counts } of great.tests) {
        expect(Object.keys(counts)).toEqual(ids);
        for (const histogram of Object.values(counts)) {
          expect(histogram).toHaveLength(scale.to - scale.from + 1);
          expect(sum(histogram)).toBe(people.length);
        }
      }
    });

    it('fails at first, and holds after a second climb', () => {
      expect(failing(0)).toEqual(particular[sample].fails);
      expect(failing(1)).toEqual([]);
    });

    it('climbs twice and ends with signs that can be observed', () => {
      const [first, second] = great.ladder;
      expect(great.ladder).toHaveLength(2);
      expect(first?.rungs.length).toBeGreaterThanOrEqual(4);
      expect(second?.rungs.every(({ observable }) => observable)).toBe(true);
      expect(second?.sentence).not.toBe(first?.sentence);
    });
  });

  function expectFair({ budget, cap, counts, ballots, winners }: VoteStory, offered: string[], places: number) {
    expect(budget).toBe(Math.min(5, Math.max(3, Math.round(offered.length / 4))));
    expect(counts.map(({ option }) => option).toSorted()).toEqual(offered.toSorted());
    const voters = ballots.map(({ participant }) => participant);
    expect(new Set(voters).size).toBe(voters.length);
    for (const { participant, choices } of ballots) {
      expect(people).toContain(participant);
      expect(new Set(choices.map(({ option }) => option)).size).toBe(choices.length);
      expect(sum(choices.map(({ dots }) => dots))).toBeLessThanOrEqual(budget);
      for (const { dots } of choices) {
        expect(dots).toBeGreaterThanOrEqual(1);
        expect(dots).toBeLessThanOrEqual(cap);
      }
    }
    const dotsOn = (option: string) =>
      sum(
        ballots.flatMap(({ choices }) => choices.filter((choice) => choice.option === option)).map(({ dots }) => dots),
      );
    for (const { option, dots } of counts) {
      expect(dotsOn(option), option).toBe(dots);
      expect(dots).toBeLessThanOrEqual(ballots.length * cap);
    }
    const ranked = counts.toSorted((a, b) => b.dots - a.dots);
    expect(winners).toHaveLength(places);
    expect(winners).toEqual(ranked.slice(0, places).map(({ option }) => option));
    // No tie at the line, so that the winners are exactly these.
    expect(ranked[places - 1]?.dots).toBeGreaterThan(ranked[places]?.dots ?? 0);
  }

  describe('the elements', () => {
    const { suggestions, own, merge } = elements.elements;
    const ideas = [...suggestions, ...own].filter((idea) => !merge.some(({ from }) => from === idea));
    const vote = step('pick-the-elements', 'vote');

    it('start from the suggestions on offer, and merge what is there twice', () => {
      const { suggestions: offered } = step('pick-the-elements', 'collect');
      for (const suggestion of suggestions) expect(offered).toContain(suggestion);
      for (const { into, from } of merge) {
        expect(own).toContain(from);
        expect(ideas).toContain(into);
      }
      expect(ideas).toHaveLength(particular[sample].ideas);
    });

    it('are voted on by the rules, with a tie', () => {
      expect(elements.vote.cap).toBe(vote.cap);
      expectFair(elements.vote, options(ideas, elements.group), vote.winners);
      const chosen = elements.vote.counts.slice(0, vote.winners).map(({ dots }) => dots);
      expect(new Set(chosen).size).toBeLessThan(chosen.length);
    });

    it('say what a customer would notice of each winner', () => {
      expect(elements.noticed.map(({ row }) => row)).toEqual(elements.vote.winners);
    });
  });

  describe('the pretences', () => {
    const { limit } = step('pretending-not-to-know', 'collect');
    const vote = step('pretending-not-to-know', 'vote');
    const ideas = pretending.pretences.flatMap((turn) => turn.ideas);

    it('come from everybody, within the limit, no text twice', () => {
      expect(pretending.pretences.map(({ participant }) => participant)).toEqual(people);
      for (const turn of pretending.pretences) {
        expect(turn.ideas.length).toBeGreaterThanOrEqual(1);
        expect(turn.ideas.length).toBeLessThanOrEqual(limit);
      }
      expect(new Set(ideas.map(({ text }) => text)).size).toBe(ideas.length);
    });

    it('are voted on in secret by the rules', () => {
      expect(pretending.vote.cap).toBe(vote.cap);
      const offered = options(
        ideas.map(({ text }) => text),
        pretending.group,
      );
      expectFair(pretending.vote, offered, vote.winners);
    });

    it('are busted, each winner in every column', () => {
      expect(pretending.busting.map(({ row }) => row)).toEqual(pretending.vote.winners);
      const { columns: across } = step('pretending-not-to-know', 'link');
      const columns = Array.isArray(across) ? across.map(({ id }) => id) : [];
      for (const row of pretending.busting) expect(Object.keys(row)).toEqual(['row', ...columns]);
    });

    it('send people from the room to get the evidence', () => {
      const firstNames = people.map((name) => name.split(' ')[0] ?? name);
      for (const { evidence } of pretending.busting) {
        expect(firstNames.filter((name) => evidence.includes(name))).toHaveLength(2);
        expect(evidence).toMatch(/by \d+ December 2026/);
      }
    });
  });

  describe('the actions', () => {
    const { passMark, firstStepDays } = step('action-plan', 'commit');
    const final = actions.map(({ rounds }) => rounds.at(-1));

    it('are six, each taken by somebody in the room and serving something that won', () => {
      expect(actions).toHaveLength(6);
      for (const round of final) {
        expect(people).toContain(round?.fields.owner);
        expect(round?.fields.taken).toBe(true);
        expect([...elements.vote.winners, ...pretending.vote.winners]).toContain(round?.fields.serves);
      }
    });

    it('start within two weeks and end within 30, 60 and 90 days', () => {
      for (const { fields } of actions.flatMap(({ rounds }) => rounds)) {
        const [start, end] = [daysAfter(fields.firstStep.due), daysAfter(fields.due)];
        expect(start).toBeGreaterThan(0);
        expect(start).toBeLessThanOrEqual(firstStepDays);
        expect(end).toBeGreaterThan(start);
      }
      const thirds = final.map((round) => Math.ceil(daysAfter(round?.fields.due ?? '') / 30));
      expect(new Set(thirds)).toEqual(new Set([1, 2, 3]));
    });

    it('are believed in; one only after it was rewritten', () => {
      for (const { confidence: counts } of actions.flatMap(({ rounds }) => rounds))
        expect(sum(counts)).toBe(people.length);
      for (const round of final) expect(confidence(round?.confidence)).toBeGreaterThanOrEqual(passMark);
      const rewritten = actions.filter(({ rounds }) => rounds.length > 1);
      expect(rewritten).toHaveLength(1);
      const [before, after] = rewritten[0]?.rounds ?? [];
      expect(confidence(before?.confidence)).toBeLessThan(passMark);
      expect(after?.fields.text).not.toBe(before?.fields.text);
    });
  });
});

/** What everybody wrote unsigned. */
const written = (story: Story) => story.exercises['pretending-not-to-know'].pretences.flatMap((turn) => turn.ideas);

/** The lines of a complaint file, without the header. */
const rows = (file: string) =>
  readFileSync(new URL(file, samples), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => [...line.matchAll(/"([^"]*)"|([^,]+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? ''));

describe('the complaint figures', () => {
  const story = loadStory();
  const sourced = story.figures.flatMap((one) => ('file' in one ? [one] : []));
  const outcomes = rows('cfpb-outcomes.csv');
  const timely = outcomes.filter(([measure]) => measure === 'timely response');
  const total = sum(timely.map(([, , complaints]) => Number(complaints)));
  const inTime = Number(timely.find(([, value]) => value === 'Yes')?.[2]);

  it.each(sourced)('$figure stands in $file', ({ figure, file, row }) => {
    const found = rows(file).find(([first, second]) => first === row[0] && second === row[1]);
    expect(Number(found?.[2]).toLocaleString('en-GB')).toBe(figure);
  });

  it('are the only ones in what is shown as evidence', () => {
    const known = new Set([...story.figures.map(({ figure }) => figure), total.toLocaleString('en-GB'), '96']);
    expect(total).toBe(5_273);
    expect(Math.round((100 * inTime) / total)).toBe(96);
    const citation = '(CFPB, December 2021)';
    for (const { text, fields } of written(story)) {
      for (const shown of [text, fields.evidence, fields.hides]) {
        const figures = shown.replaceAll(citation, '').match(/\d[\d,]*\d|\d/g) ?? [];
        for (const figure of figures) expect(known).toContain(figure);
        if (figures.length > 0) expect(shown).toContain(citation);
      }
    }
  });
});

describe('the figures of the clinic', () => {
  const story = loadStory('a-clinic');
  const counted = story.figures.map(({ figure }) => figure);
  const figuresIn = (text: string) => text.match(/\d[\d,]*\d|\d/g) ?? [];

  it('are invented, and say so wherever one is shown as evidence or as a comfortable number', () => {
    expect(story.figures.filter((one) => 'file' in one)).toEqual([]);
    for (const { text, fields } of written(story))
      for (const shown of [text, fields.evidence, fields.hides])
        if (figuresIn(shown).length > 0) expect(shown).toMatch(/\(our own count, invented\)\.?$/);
    expect(story.details.organisation).toContain('(invented)');
    expect(story.notes.map(({ text }) => text).join()).toContain('invented for this sample workshop');
  });

  it('are listed with how they were counted, and are where each measure starts', () => {
    for (const { text, fields } of written(story))
      for (const figure of [text, fields.evidence, fields.hides].flatMap(figuresIn)) expect(counted).toContain(figure);
    for (const { rounds } of story.exercises['action-plan'].actions)
      for (const figure of figuresIn(rounds.at(-1)?.fields.measure.from ?? '')) expect(counted).toContain(figure);
    expect(Math.round((100 * 147) / 412)).toBe(36);
  });

  it('belong to an organisation and to people that no other story has', () => {
    const hard = loadStory();
    const names = new Set(hard.participants.map(({ name }) => name));
    expect(story.participants.filter(({ name }) => names.has(name))).toEqual([]);
    expect(story.details.organisation).not.toBe(hard.details.organisation);
  });
});
