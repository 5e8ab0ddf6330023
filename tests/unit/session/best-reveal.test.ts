import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bestReveal } from '@shared/session/best-reveal';
import { readSession } from '@shared/session/schema/read';
import { add, ideaId, open } from '../../fixtures/commands';
import { at, newSession } from '../../fixtures/session';
import { workshop } from '../../fixtures/workshop';

const samples = join(import.meta.dirname, '../../../resources/samples');

it.each(['a-clinic', 'the-essentials', 'full-day'])('of the sample %s is its secret vote', (name) => {
  const read = readSession(JSON.parse(readFileSync(join(samples, `${name}.candor.json`), 'utf8')));
  if (!('session' in read)) throw new Error(read.unreadable);
  const reveal = bestReveal(read.session);
  const exercise = read.session.agenda.items.find(({ id }) => id === reveal?.item)?.exercise;
  expect([exercise, reveal?.step]).toEqual(['pretending-not-to-know', 'vote']);
});

it('is none before anything was voted on and seen', () => {
  expect(bestReveal(newSession())).toBeNull();
  const held = workshop(add(at.elements, 'Speed', 'Warmth'), open(at.vote, 'v1', 'hand-count'));
  expect(bestReveal(held.session)).toBeNull();
  held.apply({ type: 'vote/count', at: at.vote, voteId: 'v1', option: ideaId('Speed'), dots: 2 });
  held.apply({ type: 'vote/close', at: at.vote, voteId: 'v1' });
  expect(bestReveal(held.session)).toBeNull();
  held.apply({ type: 'vote/reveal', at: at.vote, voteId: 'v1' });
  expect(bestReveal(held.session)).toEqual(at.vote);
});
