import { newSession } from '../../fixtures/session';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exercises } from '@shared/exercises';
import { buildPlan } from '@shared/plan/build';
import { planMarkdown } from '@shared/plan/markdown';
import { strings } from '../../english';
import { isSample } from '@shared/session/sample';
import { readSession } from '@shared/session/schema/read';
import { progressOf } from '@shared/views/views';
import { isTold } from '../../fixtures/story/essentials-scenes';
import { asFile, playSamples } from '../../fixtures/story/play';
import { loadStory, samples } from '../../fixtures/story/essentials';

const words = strings.plan.content;
const sessions = playSamples();

describe.each(Object.entries(sessions))('the sample %s', (name, session) => {
  it('is what the stories give: `node scripts/make-sample.mjs` makes it again', () => {
    const committed = readFileSync(new URL(`${name}.candor.json`, samples), 'utf8');
    expect(committed).toBe(asFile(session));
    expect(readSession(JSON.parse(committed))).toEqual({ session });
  });

  it('is known as a sample by its id, and no session that is made is', () => {
    expect(isSample(session)).toBe(true);
    expect(isSample(newSession())).toBe(false);
    expect(isSample({ id: crypto.randomUUID() })).toBe(false);
  });

  it('is a finished workshop that leaves a part in the plan for every exercise', () => {
    const { done, of } = progressOf(session);
    expect(done).toBe(of);
    const ran = Object.values(session.exercises).filter(({ plan }) => plan !== null);
    const { sections } = buildPlan(session);
    const noted = (session.notes ?? []).some(({ kind }) => kind !== 'decision');
    const own = [words.decisions.eyebrow, words.milestones.eyebrow, ...(noted ? [words.notes.eyebrow] : [])];
    expect(sections.map(({ eyebrow }) => eyebrow).toSorted()).toEqual(
      [...own, ...ran.map(({ title }) => title)].toSorted(),
    );
  });
});

describe('the sample of the whole method', () => {
  const session = sessions['the-whole-method'];
  if (!session) throw new Error('no such sample');
  const plan = buildPlan(session);

  it('has fourteen people, every exercise that is told of, and 140 ideas', () => {
    expect(session.participants).toHaveLength(14);
    expect(Object.keys(session.exercises)).toEqual(
      expect.arrayContaining(exercises.filter(({ id }) => isTold(id)).map(({ id }) => id)),
    );
    const ideas = Object.values(session.work).flatMap((work) =>
      work.kind === 'collect' ? work.ideas.flatMap((idea) => [idea, ...idea.merged]) : [],
    );
    expect(ideas.length).toBeGreaterThanOrEqual(140);
  });

  it('has every kind of picture in its plan', () => {
    const types = new Set(plan.sections.flatMap(({ blocks }) => blocks.map(({ type }) => type)));
    for (const type of ['scatter', 'curves', 'gaps', 'ticks', 'scores', 'spread', 'bars'] as const)
      expect(types).toContain(type);
  });

  it('says of the points that stand out in a field what is true of them, and of no other', () => {
    const fields = plan.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'scatter' ? [block] : [])),
    );
    const failing = fields.filter(({ strongMeans }) => strongMeans === words.rate.thatFail({ many: 'basics' }));
    expect(failing).toHaveLength(1);
    for (const { points } of failing) {
      const low = points.filter(({ values }) => Number(values.at(-1)) < 3);
      /* A chance to delight that is done badly is no basic that fails. */
      expect(points.filter(({ strong }) => strong).every((point) => low.includes(point))).toBe(true);
      expect(low.some(({ strong }) => !strong)).toBe(true);
    }
    for (const { points, strongMeans } of fields)
      if (strongMeans === words.shortfall(3))
        for (const { values, strong } of points) expect(strong).toBe(Number(values.at(-1)) < 3);
  });

  it('says where the answers are where several steps have some, and how many there are where one has', () => {
    const notesOf = (id: string) => {
      const { title } = session.exercises[id] ?? {};
      const section = plan.sections.find(({ eyebrow }) => eyebrow === title);
      return section?.blocks.flatMap((block) => (block.type === 'note' ? [block.text] : []));
    };
    expect(notesOf('the-comfortable-numbers')).toContain(words.origins);
    expect(notesOf('pretending-not-to-know')).toContainEqual(expect.stringMatching(/^14 ideas, .*in five groups/u));
    expect(notesOf('pretending-not-to-know')).not.toContain(words.origins);
  });

  it('has no lens over what was said in a block', () => {
    const blocks = new Set(
      Object.values(session.exercises).flatMap(({ type, title }) => (type === 'block' ? [title] : [])),
    );
    const parts = [...plan.sections, ...plan.appendix];
    const said = parts.filter(({ eyebrow }) => blocks.has(eyebrow));
    expect(said.length).toBeGreaterThan(1);
    expect(new Set(said.map(({ lens }) => lens))).toEqual(new Set([null]));
    expect(parts.filter(({ eyebrow }) => eyebrow === 'Fact or fiction').every(({ lens }) => lens === 'myth')).toBe(
      true,
    );
  });

  it('says the findings of the method in words', () => {
    const titles = plan.sections.map(({ title }) => title);
    for (const title of [
      'A new colleague would hear eight different answers to what our customer experience is',
      'What our customers take for granted, and do not get: “The amount in the letter”, “The proof of the debt” and two more',
      'We act: 13, Not now: 26, No: 4',
    ])
      expect(titles).toContain(title);
  });
});

describe('the sample of a clinic', () => {
  const session = sessions['a-clinic'];
  if (!session) throw new Error('no such sample');
  const plan = buildPlan(session);

  it('says on the cover, at each figure and among the decisions that it is invented', () => {
    expect(session.id).toBe('sample-a-clinic');
    expect(plan.cover.organisation).toBe('Puddingstone Road Clinic (invented)');
    expect(plan.summary.decided.map(({ text }) => text).join()).toContain('invented for this sample workshop');
    expect(planMarkdown(plan)).toContain('147 rang off before anyone answered (our own count, invented)');
  });

  it('has an action for everything that was chosen', () => {
    expect(plan.summary.next.length).toBeGreaterThan(5);
    expect(plan.summary.needs.map(({ id }) => id)).not.toContain('need:unserved');
  });

  it('sets the groups side by side in the vote on the elements, and says where they are furthest apart', () => {
    const blocks = plan.appendix.flatMap((section) => section.blocks);
    const table = blocks.find((block) => block.type === 'table' && block.caption === strings.stepKinds.compare.title);
    if (table?.type !== 'table') throw new Error('no table by group');
    expect(table.columns.map(({ label }) => label)).toEqual(['Item', 'doctors and nurses', 'front desk', 'leaders']);
    expect(table.rows[0]).toEqual(['The phone is answered', '0', '9', '1']);
    const groups = new Map(session.participants.map(({ name, group }) => [name, group]));
    const { counts, ballots } = loadStory('a-clinic').exercises['pick-the-elements'].vote;
    const dotsOf = (group: string, option: string) =>
      ballots
        .filter(({ participant }) => groups.get(participant) === group)
        .flatMap(({ choices }) => choices.filter((choice) => choice.option === option))
        .reduce((sum, { dots }) => sum + dots, 0);
    const [, ...columns] = table.columns.map(({ label }) => label);
    expect(table.rows).toEqual(
      counts.map(({ option }) => [option, ...columns.map((group) => String(dotsOf(group, option)))]),
    );
    expect(blocks.filter(({ type }) => type === 'note')).toContainEqual(expect.objectContaining({ finding: 'groups' }));
    const said = blocks.find((block) => block.type === 'note' && block.finding === 'groups');
    expect(said).toMatchObject({ text: expect.stringMatching(/“The phone is answered” \(front desk 9.*nurses 0/) });
  });
});
