import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildPlan } from '@shared/plan/build';
import type { PlanEntry } from '@shared/document/blocks/entries';
import type { PlanBlock } from '@shared/document/registry';
import type { PlanSection } from '@shared/plan/model';
import { readSession } from '@shared/session/schema/read';
import { progressOf } from '@shared/views/views';
import { asFile, keyOf, playSample } from '../../fixtures/story/play';
import { loadStory, samples } from '../../fixtures/story/essentials';

const story = loadStory();
const session = playSample();
const plan = buildPlan(session);
const great = story.exercises['what-exactly-is-really-great'];
const elements = story.exercises['pick-the-elements'];
const pretending = story.exercises['pretending-not-to-know'];
const { actions } = story.exercises['action-plan'];

const [definition, picked, pretences, , commitments] = plan.sections;

function blocks<T extends PlanBlock['type']>(section: PlanSection | undefined, type: T) {
  return (section?.blocks ?? []).filter((block): block is Extract<PlanBlock, { type: T }> => block.type === type);
}
const notes = (section: PlanSection | undefined) => blocks(section, 'note').map(({ text }) => text);
const appendix = (id: string) => plan.appendix.find((section) => section.id === id);

describe('the sample session', () => {
  it('is what the story gives: `node scripts/make-sample.mjs` makes it again', () => {
    const committed = readFileSync(new URL('the-essentials.candor.json', samples), 'utf8');
    expect(committed).toBe(asFile(session));
    expect(readSession(JSON.parse(committed))).toEqual({ session });
  });

  it('is a finished workshop', () => {
    expect(session.id).toBe('sample-the-essentials');
    const { done, of } = progressOf(session);
    expect(done).toBe(of);
    for (const work of Object.values(session.work)) {
      if (work.kind === 'vote') expect(work.votes.map(({ status }) => status)).toEqual(['closed']);
      if (work.kind === 'commit') expect(work.actions.every(({ taken }) => taken)).toBe(true);
    }
  });

  it('shuffles what was written unsigned', () => {
    const work = session.work[keyOf(session, 'pretending-not-to-know/pretences')];
    const stored = work?.kind === 'collect' ? work.ideas.map(({ text }) => text) : [];
    const written = pretending.pretences.flatMap(({ ideas }) => ideas.map(({ text }) => text));
    expect(stored.toSorted()).toEqual(written.toSorted());
    expect(stored).not.toEqual(written);
  });
});

describe('the cover', () => {
  it('says what, for whom, when, where', () => {
    expect(plan.cover).toEqual({
      rehearsal: null,
      logo: null,
      title: story.details.title,
      organisation: story.details.organisation,
      date: '19 November 2026',
      edition: '',
      place: story.details.place,
      brandPromise: story.details.brandPromise,
      invitedBy: 'Margaret Okafor',
      aim: story.details.aim,
      people: '14 participants (leaders 3, managers 5, front line 6)',
    });
  });
});

describe('the definition', () => {
  const sentence = `A really great experience with us means that ${great.ladder[1]?.sentence}`;

  it('is the sentence, the signs and the five scores of the last round', () => {
    expect(definition?.title).toBe('Our sentence holds up: it passes every test');
    expect(blocks(definition, 'statement')).toEqual([{ type: 'statement', text: sentence }]);
    const signs = great.ladder.flatMap(({ rungs }) => rungs.filter(({ observable }) => observable));
    expect(blocks(definition, 'list')[0]?.items).toEqual(signs.map(({ text }) => text));
    const [spread] = blocks(definition, 'spread');
    expect(spread?.rows.map(({ counts }) => counts)).toEqual(Object.values(great.tests[1]?.counts ?? {}));
    expect(spread?.rows.map(({ average }) => average?.toFixed(1))).toEqual(['4.1', '3.6', '3.4', '3.7', '4.0']);
    expect(spread?.rows.every(({ shortfall }) => shortfall === null)).toBe(true);
  });

  it('keeps on record what fell short before, and the earlier sentence', () => {
    expect(notes(definition).join('\n')).toMatch(/In the first round the mark was missed: “Can we measure it.*2\.2/);
    expect(notes(definition).join('\n')).toContain('14 present, 14 answers on each item');
    expect(JSON.stringify(plan.appendix)).toContain(great.ladder[0]?.sentence);
  });
});

describe('the elements', () => {
  it('have their dots, ranks and tie, and where the figures come from', () => {
    const [bars] = blocks(picked, 'bars');
    const dots = Object.fromEntries(bars?.rows.map((row) => [row.text, row.dots]) ?? []);
    expect(dots).toEqual(Object.fromEntries(elements.vote.counts.map((count) => [count.option, count.dots])));
    expect(bars?.rows.map(({ rank }) => rank)).toEqual(['1', '2=', '2=', '4', '5', '6=', '6=', '8']);
    const winners = bars?.rows.filter(({ winner }) => winner).map(({ text }) => text);
    expect(winners?.toSorted()).toEqual(elements.vote.winners.toSorted());
    expect(notes(picked)[0]).toContain('Show of hands: 14 present, 41 of 42 dots counted. Who voted and who abstained');
    expect(notes(picked)[0]).toMatch(/A tie: .* are level at 7 dots\./);
  });

  it('say what a customer would notice, and lead the title', () => {
    const [table] = blocks(picked, 'table');
    const cells = table?.rows.map(([row, text]) => ({ row, noticed: text }));
    expect(cells).toHaveLength(elements.noticed.length);
    expect(cells).toEqual(expect.arrayContaining(elements.noticed));
    expect(picked?.title).toBe(
      'What matters most to the people we serve, as we see it: “The right person, the right amount”',
    );
    expect(plan.summary.decided[1]?.text).toContain('“One person who knows the story”');
  });
});

describe('the pretences', () => {
  const [busted] = blocks(pretences, 'entries');
  const itemsOf = (entry: PlanEntry | undefined, label: string) =>
    entry?.fields.find((field) => field.label === label)?.items;

  it('have their dots and who took part, and nobody’s ballot', () => {
    const [bars] = blocks(pretences, 'bars');
    const dots = Object.fromEntries(bars?.rows.map((row) => [row.text, row.dots]) ?? []);
    expect(dots).toEqual(Object.fromEntries(pretending.vote.counts.map((count) => [count.option, count.dots])));
    expect(notes(pretences)[0]).toBe('Secret, at the laptop: 13 of 14 voted, 38 of 42 dots given.');
  });

  it('show the evidence and the comfortable number of every idea behind a winner', () => {
    const ideas = new Map(pretending.pretences.flatMap((turn) => turn.ideas).map(({ text, fields }) => [text, fields]));
    expect(busted?.entries.map(({ text }) => text)).toEqual(pretending.vote.winners);
    for (const entry of busted?.entries ?? []) {
      for (const idea of pretending.group.find(({ title }) => title === entry.text)?.ideas ?? []) {
        expect(itemsOf(entry, 'How do we know?')).toContain(ideas.get(idea)?.evidence);
        expect(itemsOf(entry, 'Which comfortable number hides it?')?.join()).toContain(ideas.get(idea)?.hides);
      }
    }
    expect(itemsOf(busted?.entries[1], 'Which comfortable number hides it?')).toEqual([
      '96% answered in time: 5,058 of 5,273 (CFPB, December 2021) (twice)',
    ]);
    expect(plan.summary.found.map(({ text }) => text)).toContain(
      'Asked “Which comfortable number hides it?”, three of 14 answers say “96% answered in time: 5,058 of 5,273 (CFPB, December 2021)”.',
    );
  });

  it('are busted: obstacle, evidence to get, proof', () => {
    for (const { row, obstacle, evidence, proof } of pretending.busting) {
      const entry = busted?.entries.find(({ text }) => text === row);
      expect(itemsOf(entry, 'What keeps it alive')).toEqual([obstacle]);
      expect(itemsOf(entry, 'Evidence to go and get')).toEqual([evidence]);
      expect(itemsOf(entry, 'Proof in 90 days')).toEqual([proof]);
    }
    expect(busted?.entries.map(({ standing }) => standing)).toEqual([
      '1st with 11 of 38 dots',
      '2nd with 8 of 38 dots',
      '3rd with 6 of 38 dots',
    ]);
  });
});

describe('the actions', () => {
  const rows = blocks(commitments, 'commitments')[0]?.rows ?? [];
  const final = actions.map(({ rounds }) => rounds.at(-1));

  it('have owner, dates, first step and measure as agreed in the end', () => {
    expect(rows.map(({ what }) => what)).toEqual(final.map((round) => round?.fields.text));
    expect(rows.map(({ owner }) => owner)).toEqual(final.map((round) => round?.fields.owner));
    expect(rows.map(({ due }) => due)).toEqual([
      '17 February 2027',
      '18 December 2026',
      '15 January 2027',
      '18 January 2027',
      '12 February 2027',
      '17 February 2027',
    ]);
    expect(rows[1]?.measure).toBe(
      'Calls made in a week to people who told us to stop or dispute the debt (now:\u00a058; target:\u00a00)',
    );
    expect(rows[1]?.firstStep).toMatch(/^Agree with the dialling team .*, by 27 November 2026$/);
    expect(rows.map(({ confidence }) => confidence?.counts)).toEqual(final.map((round) => round?.confidence));
  });

  it('keep earlier rounds on record, and say what nobody took up', () => {
    expect(notes(commitments)).toContain('Action 3 was asked about twice: 2.1, then 3.9.');
    expect(notes(commitments).at(-1)).toBe(
      'Chosen, and nobody acts on it yet: “The right person, the right amount” and “Proof of the debt without having to ask”.',
    );
  });

  it('all come back in the summary, by number', () => {
    /* That the actions were agreed is said by their table. */
    expect(plan.summary.decided).toHaveLength(3);
    expect(plan.summary.next.map(({ what }) => what)).toEqual(final.map((round) => round?.fields.text));
    expect(plan.summary.next[1]).toMatchObject({
      number: 2,
      owner: 'Łukasz Baran',
      due: '18 December 2026',
      start: '27 November 2026',
    });
    expect(plan.summary.confidence?.text).toBe(
      '3.7 out of 5 by fist-to-five, across six actions; the room is least sure of actions 5 and 6, with 3.4 each.',
    );
  });
});

describe('the appendix', () => {
  it('holds the boards, which the main part only mentions', () => {
    expect(plan.sections.flatMap((section) => blocks(section, 'board'))).toEqual([]);
    expect(notes(picked).at(-1)).toBe(
      '14 ideas, one of them merged into another, in five groups, three on their own; see the appendix.',
    );
    const [board] = blocks(
      plan.appendix.find(({ title }) => title === picked?.eyebrow),
      'board',
    );
    expect(board?.groups.map(({ title }) => title).filter((title) => title !== '')).toEqual(
      elements.group.map(({ title }) => title),
    );
  });

  it('names everybody by group', () => {
    const [list] = blocks(appendix('participants'), 'list');
    expect(list?.items[0]).toBe('Leaders (3): Margaret Okafor, Daniel Reyes, Helen Sørby');
    expect(list?.items).toHaveLength(3);
  });

  it('says who took part in each vote', () => {
    expect(blocks(appendix('turnout'), 'table')[0]?.rows).toEqual([
      ['Pick the elements – Vote', 'Show of hands', '14', 'not known', 'not known', '41 of 42', 'not known'],
      [
        'What are we pretending not to know? – Vote in secret',
        'Secret, at the laptop',
        '14',
        '13',
        '1',
        '38 of 42',
        '4',
      ],
    ]);
  });

  it('and the sections hold every idea once, with its fields and the words merged into it', () => {
    const printed = [...plan.sections, ...plan.appendix];
    const ideas = [
      ...printed.flatMap((section) => blocks(section, 'ideas')).flatMap((block) => block.ideas),
      ...printed
        .flatMap((section) => blocks(section, 'board'))
        .flatMap(({ groups }) => groups.flatMap((group) => group.ideas)),
    ];
    const { suggestions, own, merge } = elements.elements;
    const texts = ideas.flatMap(({ text, merged }) => [text, ...merged]);
    const pretended = pretending.pretences.flatMap((turn) => turn.ideas);
    expect(texts.toSorted()).toEqual(
      [...suggestions, ...own, ...pretended.map(({ text }) => text), ...story.closing].toSorted(),
    );
    expect(ideas.find(({ text }) => text === merge[0]?.into)?.merged).toEqual([merge[0]?.from]);
    for (const { text, fields } of pretended) {
      const idea = ideas.find((one) => one.text === text);
      expect(idea?.fields.map((field) => field.text)).toEqual([fields.evidence, fields.hides]);
    }
  });
});
