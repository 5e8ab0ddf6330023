import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKept, keepCode, Tries } from '@host/secret-code';
import { SeatDesk } from '@host/seat-desk';
import { seatCardFiles } from '@host/storage/seat-cards';
import { add, cast, close, open, turn } from '../../fixtures/commands';
import { Files, unexpected } from '../../fixtures/host';
import { at } from '../../fixtures/session';
import { stepOfKind } from '@shared/session/work-of';

/** A desk at an open walk-up vote of p1 and p2; `later` lets time pass for it, in seconds. */
async function atTheVote() {
  const files = await Files.make();
  const service = await files.open();
  const opening = [
    add(at.elements, 'Speed', 'Warmth'),
    open(at.vote, 'v1', 'walk-up', { present: ['p1', 'p2'] }),
    { type: 'agenda/go', to: at.vote } as const,
  ];
  for (const [index, command] of opening.entries())
    expect(await service.dispatch(`c-${index}`, command), command.type).toMatchObject({ ok: true });
  let now = 0;
  const folder = join(files.folder, 'cards');
  const make = () => {
    const made = new SeatDesk({
      service: () => service,
      cards: seatCardFiles(folder),
      now: () => now,
      changed: () => undefined,
      failed: unexpected,
    });
    made.follow('session-1');
    return made;
  };
  const later = (seconds: number) => {
    now += seconds * 1_000;
  };
  const present = () => stepOfKind(service.session, at.vote, 'vote')?.work.votes.at(-1)?.present ?? [];
  return { files, folder, service, desk: make(), make, later, present };
}

const ballot = (participant: string) => cast(at.vote, 'v1', participant, {});

describe('at the seat', () => {
  it('only whoever sat down has a turn, and one', async () => {
    const { desk } = await atTheVote();
    expect(desk.maySend(ballot('p1'))).toBe(false);
    expect(await desk.sit('p1', null)).toEqual({ ok: true });
    expect(desk.maySend(ballot('p1'))).toBe(true);
    expect(desk.maySend(ballot('p2'))).toBe(false);
    expect(desk.maySend(add(at.elements, 'Another'))).toBe(false);
    /* Nor in another vote, or step, than the one that is open here. */
    expect(desk.maySend(cast(at.vote, 'v2', 'p1', {}))).toBe(false);
    expect(desk.maySend(cast(at.secretVote, 'v1', 'p1', {}))).toBe(false);
    expect(desk.maySend(turn(at.pretences, 'p1', 'Mine'))).toBe(false);
    desk.rise(ballot('p2'));
    expect(desk.maySend(ballot('p1'))).toBe(true);
    desk.rise(ballot('p1'));
    expect(desk.maySend(ballot('p1'))).toBe(false);
    expect(await desk.sit('p3', null)).toEqual({ ok: false, refused: 'not-present' });
    expect(await desk.sit('nobody', null)).toEqual({ ok: false, refused: 'not-present' });
  });

  it('nobody sits on when the vote is over', async () => {
    const { desk, service } = await atTheVote();
    await desk.sit('p1', null);
    await service.dispatch('close', close(at.vote, 'v1'));
    expect(desk.maySend(ballot('p1'))).toBe(false);
    expect(await desk.sit('p1', null)).toEqual({ ok: false, refused: 'nobody-is-asked' });
    expect(await desk.arrive({ participant: null, name: 'Late' })).toEqual({ ok: false, refused: 'nobody-is-asked' });
  });
});

describe('a late arrival', () => {
  it('waits for the facilitator’s yes, and is nobody until then', async () => {
    const { desk, service, present } = await atTheVote();
    const people = service.session.participants.length;
    expect(await desk.arrive({ participant: null, name: 'Late' })).toEqual({ ok: true, participant: null });
    expect(service.session.participants).toHaveLength(people);
    expect(present()).toEqual(['p1', 'p2']);
    const [waiting, ...more] = desk.view().waiting;
    expect(more).toEqual([]);
    const answer = await desk.letIn(waiting?.id ?? '');
    expect(answer).toMatchObject({ ok: true });
    expect(service.session.participants.at(-1)).toMatchObject({ name: 'Late' });
    expect(present()).toContain(answer.ok && answer.participant);
    expect(desk.view().waiting).toEqual([]);
    expect(await desk.letIn(waiting?.id ?? '')).toEqual({ ok: false, refused: 'nobody-waits' });
  });

  it('who is turned away does not wait any more', async () => {
    const { desk, present } = await atTheVote();
    await desk.arrive({ participant: 'p3', name: '' });
    desk.turnAway(desk.view().waiting[0]?.id ?? '');
    expect(desk.view().waiting).toEqual([]);
    expect(present()).toEqual(['p1', 'p2']);
  });

  it('comes in without asking as often as the facilitator has allowed, in this vote and in no other', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(4), fc.nat(6), async (allowed, coming) => {
        const { desk, service } = await atTheVote();
        const people = service.session.participants.length;
        desk.allow(allowed);
        for (let index = 0; index < coming; index += 1)
          // oxlint-disable-next-line eslint/no-await-in-loop -- one after the other, as people come
          await desk.arrive({ participant: null, name: `Late ${index}` });
        const came = Math.min(allowed, coming);
        expect(service.session.participants).toHaveLength(people + came);
        expect(desk.view()).toMatchObject({ mayCome: allowed - came });
        expect(desk.view().waiting).toHaveLength(coming - came);
        await service.dispatch('close', close(at.vote, 'v1'));
        expect(desk.view()).toMatchObject({ mayCome: 0, waiting: [] });
      }),
      { numRuns: 15 },
    );
  });

  it('of two who come in one breath one is let in by one permission', async () => {
    const { desk, service } = await atTheVote();
    const people = service.session.participants.length;
    desk.allow(1);
    const answers = await Promise.all(['A', 'B', 'C'].map((name) => desk.arrive({ participant: null, name })));
    expect(answers.filter((answer) => answer.ok && answer.participant !== null)).toHaveLength(1);
    expect(service.session.participants).toHaveLength(people + 1);
    expect(desk.view()).toMatchObject({ mayCome: 0 });
    expect(desk.view().waiting.map(({ name }) => name)).toEqual(['B', 'C']);
  });

  it('two without a name, or of one name, are two', async () => {
    const { desk } = await atTheVote();
    for (const name of ['', '', 'Anna', 'Anna'])
      // oxlint-disable-next-line eslint/no-await-in-loop -- one after the other, as people come
      await desk.arrive({ participant: null, name });
    expect(desk.view().waiting).toHaveLength(4);
  });

  it('is on the list once, however often they say so; and a stranger’s id is nobody’s', async () => {
    const { desk, present, service } = await atTheVote();
    const people = service.session.participants.length;
    desk.allow(3);
    expect(await desk.arrive({ participant: 'p3', name: '' })).toEqual({ ok: true, participant: 'p3' });
    expect(await desk.arrive({ participant: 'p3', name: '' })).toEqual({ ok: true, participant: 'p3' });
    expect(present()).toEqual(['p1', 'p2', 'p3']);
    expect(desk.view().mayCome).toBe(2);
    expect(await desk.arrive({ participant: 'toString', name: '' })).toEqual({
      ok: false,
      refused: 'unknown-participant',
    });
    expect(service.session.participants).toHaveLength(people);
  });

  it('no more wait than could be true', async () => {
    const { desk } = await atTheVote();
    for (let index = 0; index < 12; index += 1)
      // oxlint-disable-next-line eslint/no-await-in-loop -- one after the other, as people come
      await desk.arrive({ participant: null, name: `Late ${index}` });
    expect(await desk.arrive({ participant: null, name: 'One more' })).toEqual({ ok: false, refused: 'too-many-wait' });
  });
});

describe('seat cards', () => {
  it('open one’s own seat and no other, also after a restart', async () => {
    const { desk, make } = await atTheVote();
    const made = await desk.makeCards('all');
    if (!made.ok) throw new Error(made.refused);
    const codeOf = (id: string) => made.codes.find(({ participant }) => participant === id)?.code ?? '';
    expect(new Set(made.codes.map(({ code }) => code)).size).toBe(made.codes.length);
    for (const { code } of made.codes) expect(code).toMatch(/^\d{4}$/u);
    const again = make();
    for (const one of [desk, again]) {
      expect(await one.sit('p1', null)).toEqual({ ok: false, refused: 'code-needed' });
      expect(await one.sit('p1', codeOf('p2'))).toEqual({ ok: false, refused: 'wrong-code' });
      expect(one.maySend(ballot('p1'))).toBe(false);
      expect(await one.sit('p1', ` ${codeOf('p1')} `)).toEqual({ ok: true });
      expect(one.maySend(ballot('p1'))).toBe(true);
      one.rise(ballot('p1'));
    }
  });

  it('nobody gets through all codes: after three wrong ones nothing is tried for a while, not the right one either', async () => {
    const { desk, later } = await atTheVote();
    const made = await desk.makeCards('all');
    const right = made.ok ? (made.codes.find(({ participant }) => participant === 'p1')?.code ?? '') : '';
    for (const refused of ['wrong-code', 'wrong-code', 'too-many-tries'])
      // oxlint-disable-next-line eslint/no-await-in-loop -- one after the other
      expect(await desk.sit('p1', 'none')).toEqual({ ok: false, refused });
    expect(await desk.sit('p1', right)).toEqual({ ok: false, refused: 'too-many-tries' });
    later(16);
    expect(await desk.sit('p1', right)).toEqual({ ok: true });
  });

  it('are kept as salted hashes, apart from the session, and gone when they are not wanted', async () => {
    const { desk, files, folder, make } = await atTheVote();
    const made = await desk.makeCards('all');
    if (!made.ok) throw new Error(made.refused);
    const kept = await readFile(join(folder, 'session-1.json'), 'utf8');
    const file = await files.text();
    for (const { code } of made.codes) {
      expect(kept).not.toContain(`"${code}"`);
      expect(file).not.toContain(`"${code}"`);
    }
    expect(new Set(kept.match(/"salt": "[^"]+"/gu)).size).toBe(made.codes.length);
    await desk.dropCards('p1');
    expect(await desk.sit('p1', null)).toEqual({ ok: true });
    expect(await make().sit('p2', null)).toEqual({ ok: false, refused: 'code-needed' });
    await desk.dropCards(null);
    expect(await desk.sit('p2', null)).toEqual({ ok: true });
    expect(await readdir(folder)).toEqual([]);
  });

  it('of those who have come since are made without the others’', async () => {
    const { desk, service } = await atTheVote();
    const first = await desk.makeCards('all');
    await service.dispatch('late', { type: 'participant/add', participant: { id: 'late', name: 'Late', group: '' } });
    const more = await desk.makeCards('new');
    expect(more.ok && more.codes.map(({ participant }) => participant)).toEqual(['late']);
    const code = first.ok ? (first.codes.find(({ participant }) => participant === 'p1')?.code ?? '') : '';
    expect(await desk.sit('p1', code)).toEqual({ ok: true });
  });
});

describe('a code', () => {
  it('is known again, and no other is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^\d{4,8}$/u), fc.stringMatching(/^\d{4,8}$/u), async (code, other) => {
        const kept = await keepCode(code);
        expect(isKept(code, kept)).toBe(true);
        expect(isKept(other, kept)).toBe(other === code);
        expect(JSON.stringify(kept)).not.toContain(`"${code}"`);
      }),
      { numRuns: 10 },
    );
  });

  it('that was right ends a row of wrong ones', () => {
    const tries = new Tries(() => 0);
    const answers = [false, false, true, false, false, false, true].map((right) => tries.try(() => right));
    expect(answers).toEqual(['wrong', 'wrong', 'right', 'wrong', 'wrong', 'wait', 'wait']);
  });
});
