import { expect, it } from 'vitest';
import { besideItems } from '@shared/kinds/beside';
import { finish, open, reveal, turn } from '../../fixtures/commands';
import { at } from '../../fixtures/session';
import { workshop, type Workshop } from '../../fixtures/workshop';

const evidence = { evidence: { text: '5,058 of 5,273' }, hides: { text: ' ' } };

const withEvidence = (held: Workshop) =>
  held.apply({
    ...turn(at.pretences, 'p1'),
    ideas: [{ id: 't0', text: '“Resolved” means we closed it.', fields: evidence }],
  });

const bodyOf = (held: Workshop) => held.views().room.body;

it('what is said beside an idea is in the room once it is revealed, and not a word of it before', () => {
  const held = withEvidence(workshop().go(at.pretences));
  expect(JSON.stringify(held.views().room)).not.toContain('5,058');
  held.apply(reveal(at.pretences));
  const body = bodyOf(held);
  expect(body.kind === 'ideas' && body.ideas[0]?.beside).toEqual([
    { label: expect.any(String) as string, text: '5,058 of 5,273' },
  ]);
});

it('stands under its card in the vote, open and before it, and no longer once there is a result', () => {
  const held = withEvidence(workshop().go(at.pretences));
  held.apply({ ...turn(at.pretences, 'p2'), ideas: [{ id: 't0', text: 'Nobody reads the letters.', fields: {} }] });
  held.apply(reveal(at.pretences)).go(at.secretVote);
  expect(bodyOf(held)).toMatchObject({
    kind: 'options',
    options: expect.arrayContaining([
      expect.objectContaining({ beside: [expect.objectContaining({ text: '5,058 of 5,273' })] }),
    ]) as unknown,
  });
  held.apply(open(at.secretVote, 'v1', 'paper'));
  const during = bodyOf(held);
  expect(during.kind === 'vote-open' && during.options.filter(({ beside }) => beside.length > 0)).toHaveLength(1);
  held.apply(...finish(at.secretVote, 'v1'));
  expect(JSON.stringify(bodyOf(held))).not.toContain('5,058');
});

it('of an item that comes from several ideas is left out, as nobody could tell which idea it belongs to', () => {
  const behind = {
    ideas: ['a', 'b', 'c'].map((id) => ({ id, text: id, fields: { why: { text: `why ${id}` } }, merged: [] })),
    fields: [{ id: 'why', label: 'Why?' }],
    headed: false,
    byGroup: false,
    sealed: false,
    revealed: true,
    tookPart: null,
  };
  const items = [
    { id: 'g', text: 'both', ideaIds: ['c', 'a'] },
    { id: 'b', text: 'b', ideaIds: ['b'] },
    { id: 'gone', text: 'gone', ideaIds: ['gone'] },
  ];
  const beside = besideItems({ ideasBehind: () => behind }, items);
  expect(beside.get('g')).toEqual([]);
  expect(beside.get('b')).toEqual([{ label: 'Why?', text: 'why b' }]);
  expect(beside.get('gone')).toEqual([]);
  expect(besideItems({ ideasBehind: () => ({ ...behind, sealed: true }) }, items).size).toBe(0);
  expect(besideItems({ ideasBehind: () => null }, items).size).toBe(0);
});
