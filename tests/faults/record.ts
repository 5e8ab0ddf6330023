import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { sealedBoxFiles } from '@host/sealed-box-store';
import { lookIntoFolder } from '@host/storage/sessions-folder';
import { textBox, voteBox } from '@shared/kinds/sealed-box';
import type { Files } from '../fixtures/host';
import { at } from '../fixtures/session';
import { Workshop } from '../fixtures/workshop';
import { ballotOf, parts, ROUND, voterOf } from './burst';

/** What a writer said before it ended. */
export interface Burst {
  readonly sent: readonly string[];
  readonly done: readonly string[];
  readonly trouble: readonly string[];
}

/** All that was acknowledged or may have been under way, in one session. */
export class Record {
  readonly sent = new Set<string>();
  readonly done = new Set<string>();

  add({ sent, done }: Burst): void {
    for (const id of sent) this.sent.add(id);
    for (const id of done) this.done.add(id);
  }

  numbers(from: ReadonlySet<string>, kind: string): number[] {
    return [...from].map(parts).flatMap((one) => (one.kind === kind ? [one.number] : []));
  }

  /** Where the next burst begins: with a round of its own, as the last of a round builds on one before it. */
  get next(): number {
    return ROUND * Math.ceil((1 + Math.max(-1, ...[...this.sent].map((id) => parts(id).number))) / ROUND);
  }
}

/** Everything acknowledged is there, once; nothing is there that was never sent. */
function expectAll(
  what: string,
  found: readonly string[],
  record: Record,
  kind: string,
  name: (number: number) => string,
): void {
  expect(new Set(found).size, `${what} are doubled`).toBe(found.length);
  const lost = record
    .numbers(record.done, kind)
    .map(name)
    .filter((one) => !found.includes(one));
  expect(lost, `${what} were acknowledged and are lost`).toEqual([]);
  const sent = new Set(record.numbers(record.sent, kind).map(name));
  expect(
    found.filter((one) => !sent.has(one)),
    `${what} were never sent`,
  ).toEqual([]);
}

/** The session opens; everything acknowledged is in it once, in its sealed box too, and nothing that was never sent. */
export async function check(files: Files, record: Record): Promise<void> {
  const { cards, refused } = await lookIntoFolder(files.folder);
  expect(refused).toEqual([]);
  expect(cards).toHaveLength(1);

  const service = await files.peek();
  const held = new Workshop(service.session);
  const { box } = await sealedBoxFiles(files.boxes, service.session.id).load();
  expectAll(
    'ideas',
    held.work(at.elements, 'collect').ideas.map(({ text }) => text),
    record,
    'idea',
    (number) => `idea ${number}`,
  );
  expectAll(
    'cards',
    textBox(box, at.pretences).ideas.map(({ text }) => text),
    record,
    'card',
    (number) => `card ${number}`,
  );
  const { actions } = held.work(at.actions, 'commit');
  expectAll(
    'actions',
    actions.map(({ text }) => text),
    record,
    'action',
    (number) => `action ${number}`,
  );
  expectAll(
    'fists',
    actions.flatMap(({ text, confidence }) => confidence.map(() => text)),
    record,
    'fist',
    (number) => `action ${number - 1}`,
  );

  const { votes } = held.work(at.secretVote, 'vote');
  for (const vote of votes) {
    const about = (ids: ReadonlySet<string>) =>
      [...ids].map(parts).filter((one) => one.kind === 'cast' && one.vote === vote.id);
    const { seats } = voteBox(box, vote.id);
    if (vote.status === 'closed') expect(seats, 'ballots of a closed vote').toEqual({});
    else expect(vote).toMatchObject({ entries: [], tookPart: null });
    for (const voter of new Set(about(record.done).map(({ number }) => voterOf(number)))) {
      if (vote.status === 'closed') {
        expect(vote.tookPart, 'who took part').toContain(voter);
        continue;
      }
      const last = Math.max(
        ...about(record.done)
          .filter(({ number }) => voterOf(number) === voter)
          .map(({ number }) => number),
      );
      const possible = about(record.sent)
        .filter(({ number }) => voterOf(number) === voter && number >= last)
        .map(({ number }) => ballotOf(number));
      expect(possible, `the ballot of ${voter}`).toContainEqual(seats[voter]);
    }
  }
  const open = votes.filter(({ status }) => status === 'open').map(({ id }) => `vote-${id}.json`);
  const left = await readdir(join(files.boxes, service.session.id)).catch(() => []);
  expect(
    left.filter((name) => !name.startsWith('texts-') && !open.includes(name)),
    'left-over boxes',
  ).toEqual([]);
}
