import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exercises } from '@shared/exercises';
import { buildPlan } from '@shared/plan/build';
import { strings } from '../../english';
import { readSession } from '@shared/session/schema/read';
import { progressOf } from '@shared/views/views';
import { isTold } from '../../fixtures/story/essentials-scenes';
import { asFile, playSamples } from '../../fixtures/story/play';
import { samples } from '../../fixtures/story/essentials';

const words = strings.plan.content;
const sessions = playSamples();

describe.each(Object.entries(sessions))('the sample %s', (name, session) => {
  it('is what the stories give: `node scripts/make-sample.mjs` makes it again', () => {
    const committed = readFileSync(new URL(`${name}.candor.json`, samples), 'utf8');
    expect(committed).toBe(asFile(session));
    expect(readSession(JSON.parse(committed))).toEqual({ session });
  });

  it('is a finished workshop that leaves a part in the plan for every exercise', () => {
    const { done, of } = progressOf(session);
    expect(done).toBe(of);
    const ran = Object.values(session.exercises).filter(({ plan }) => plan !== null);
    const { sections } = buildPlan(session);
    const own = [words.decisions.eyebrow, words.milestones.eyebrow];
    expect(sections.map(({ eyebrow }) => eyebrow).toSorted()).toEqual(
      [...own, ...ran.map(({ title }) => title)].toSorted(),
    );
  });
});

describe('the sample of the whole method', () => {
  const session = sessions['the-whole-method'];
  if (!session) throw new Error('no such sample');
  const plan = buildPlan(session);

  it('has fourteen people, every exercise that is told of, and 150 ideas', () => {
    expect(session.participants).toHaveLength(14);
    expect(Object.keys(session.exercises)).toEqual(
      expect.arrayContaining(exercises.filter(({ id }) => isTold(id)).map(({ id }) => id)),
    );
    const ideas = Object.values(session.work).flatMap((work) =>
      work.kind === 'collect' ? work.ideas.flatMap((idea) => [idea, ...idea.merged]) : [],
    );
    expect(ideas.length).toBeGreaterThanOrEqual(150);
  });

  it('has every kind of picture in its plan', () => {
    const types = new Set(plan.sections.flatMap(({ blocks }) => blocks.map(({ type }) => type)));
    for (const type of ['scatter', 'curves', 'gaps', 'ticks', 'scores', 'spread', 'bars'] as const)
      expect(types).toContain(type);
  });

  it('says the findings of the method in words', () => {
    const titles = plan.sections.map(({ title }) => title);
    for (const title of [
      '14 answers, eight definitions',
      'Four basics of eight fail',
      'Six statements of 16 fooled half the room or more',
      'Wishes of customers that nobody measures: 7 of 10; measures that matter to no customer: 6 of 10',
      'We act: 13, Not now: 28, No: 4',
    ])
      expect(titles).toContain(title);
  });
});
