import { describe, expect, it } from 'vitest';
import { buildPlan } from '@shared/plan/build';
import type { Command } from '@shared/session/commands';
import { ideaId, typed } from '../../fixtures/commands';
import { rated, sorted } from '../../fixtures/method-commands';
import { refused, refusesEach } from '../../fixtures/refused';
import { method, methodSession } from '../../fixtures/session';
import { stepView, Workshop } from '../../fixtures/workshop';

const held = (...commands: Command[]) => new Workshop(methodSession()).apply(...commands);
const bins = (workshop: Workshop) =>
  stepView(workshop, method.sort, 'sort').bins.map(({ items }) => items.map(({ text }) => text));

describe('sorting', () => {
  refusesEach(refused.sort, methodSession());

  it('puts items into bins and takes them out', () => {
    expect(bins(held(...sorted))).toEqual([['Bill', 'Call'], ['Birthday'], ['Letter']]);
    const out: Command = { type: 'sort/put', at: method.sort, sortItems: [ideaId('Bill')], bin: null };
    const workshop = held(...sorted, out);
    expect(bins(workshop)).toEqual([['Call'], ['Birthday'], ['Letter']]);
    expect(stepView(workshop, method.sort, 'sort').unsorted).toEqual([{ id: ideaId('Bill'), text: 'Bill' }]);
  });

  it('keeps what was said beside an item when it moves to another bin and back', () => {
    const put = (bin: string): Command => ({ type: 'sort/put', at: method.sort, sortItems: [ideaId('Letter')], bin });
    const said: Command = {
      type: 'sort/field',
      at: method.sort,
      sortItem: ideaId('Letter'),
      field: 'with-whom',
      text: 'Twenty new customers',
    };
    const { bins: shown } = stepView(held(...sorted, said, put('basic'), put('ask')), method.sort, 'sort');
    expect(shown[2]?.items[0]?.fields).toEqual([
      { id: 'with-whom', text: 'Twenty new customers' },
      { id: 'when', text: '' },
    ]);
  });

  it('takes typed items where nothing flows in', () => {
    const workshop = held(typed(method.sort, 'One'), {
      type: 'sort/put',
      at: method.sort,
      sortItems: [ideaId('One')],
      bin: 'ask',
    });
    expect(bins(workshop)).toEqual([[], [], ['One']]);
  });

  it('lets only the chosen bins flow into the rating', () => {
    const { items } = stepView(held(...sorted), method.importance, 'rate');
    expect(items.map(({ text }) => text)).toEqual(['Bill', 'Call', 'Birthday']);
  });
});

describe('importance and performance', () => {
  const rating = stepView(held(...rated), method.importance, 'rate');

  it('only a basic can fail, and failing outranks the widest gap', () => {
    const rows = rating.results[0]?.rows ?? [];
    expect(rows.map(({ text, fails }) => [text, fails])).toEqual([
      ['Bill', true],
      ['Call', false],
      ['Birthday', false],
    ]);
    expect(rating.failing).toEqual(['Bill']);
    expect(rating.chart).toMatchObject({
      type: 'scatter',
      points: [{ text: 'Bill' }, { text: 'Call' }, { text: 'Birthday' }],
    });
    expect(rows.map(({ gap }) => gap)).toEqual([3.5, 1, 1]);
  });

  it('says in the plan how many basics fail, what comes first, and what to ask customers', () => {
    const plan = buildPlan(held(...rated).session);
    const section = plan.sections.find(({ eyebrow }) => eyebrow === 'Basics and beyond');
    expect(section?.title).toBe('What our customers take for granted, and do not get: “Bill”');
    expect(plan.summary.found.map(({ text }) => text)).toContain(
      'What our customers take for granted, and do not get: “Bill”.',
    );
    expect(plan.summary.decided.map(({ text }) => text)).toContain('First to work on: “Bill”, “Call” and “Birthday”.');
    expect(JSON.stringify(section)).toContain('Letter');
  });

  it('the failing basic is something an action can serve', () => {
    expect(stepView(held(...rated), method.actions, 'commit').servedBy).toEqual(['Bill']);
  });
});
