import { describe, expect, it } from 'vitest';
import { pictureName } from '@host/picture-name';
import { whyDoubtful } from '@shared/session/doubts';
import { readSession } from '@shared/session/schema/read';
import { LARGEST_PHOTOGRAPH, MOST_PHOTOGRAPHS, Picture } from '@shared/session/schema/photograph';
import { Command } from '@shared/session/commands';
import {
  caption,
  exif,
  greyJpeg,
  part,
  photograph,
  picture,
  pictureOf,
  removePhotograph,
  withParts,
} from '../../fixtures/photograph';
import { at } from '../../fixtures/session';
import { Workshop, workshop } from '../../fixtures/workshop';

const shown = ({ session }: Workshop) => (session.photographs ?? []).map(({ id, text }) => `${id} ${text}`.trim());

describe('a photograph', () => {
  it('is taken in at a step, said something under, and taken away, each undone and done again', () => {
    const held = workshop(
      photograph('a', at.elements, 1),
      caption('a', ' The wall at ten '),
      photograph('b', at.group, 2),
    );
    expect(shown(held)).toEqual(['a The wall at ten', 'b']);
    held.apply(removePhotograph('a'));
    expect(shown(held)).toEqual(['b']);
    expect(Object.keys(held.session.pictures ?? {})).toEqual([pictureName(picture(2).data)]);
    held.undo();
    expect(shown(held)).toEqual(['a The wall at ten', 'b']);
    expect(Object.values(held.session.pictures ?? {})).toEqual([picture(1), picture(2)]);
    held.undo();
    held.undo();
    expect(shown(held)).toEqual(['a']);
    held.undo();
    expect(held.session).not.toHaveProperty('photographs');
    expect(held.session).not.toHaveProperty('pictures');
    held.redo();
    expect(Object.values(held.session.pictures ?? {})).toEqual([picture(1)]);
  });

  it('is carried by name in views and undo: its bytes are in neither', () => {
    const held = workshop(photograph('a', at.elements, 1), photograph('b', at.elements, 2), removePhotograph('a'));
    const { data } = picture(2);
    expect(JSON.stringify(held.session)).toContain(data);
    expect(JSON.stringify(held.views())).not.toContain(data);
    expect(JSON.stringify(held.undoStack)).not.toContain(data);
    expect(JSON.stringify(held.undoStack)).not.toContain(picture(1).data);
  });

  it('that is the same as another one is kept once', () => {
    const held = workshop(photograph('a', at.elements, 1), photograph('b', at.group, 1), removePhotograph('a'));
    expect(Object.values(held.session.pictures ?? {})).toEqual([picture(1)]);
  });

  it('is one of twelve, and the thirteenth is refused', () => {
    const held = new Workshop();
    for (let index = 0; index < MOST_PHOTOGRAPHS; index += 1) held.apply(photograph(`p-${index}`, at.elements, index));
    expect(held.attempt(photograph('late', at.elements, 40))).toBe('too-many-photographs');
    held.apply(removePhotograph('p-0'), photograph('late', at.elements, 40));
    expect(held.session.photographs).toHaveLength(MOST_PHOTOGRAPHS);
    const read = readSession(JSON.parse(JSON.stringify(held.session)));
    expect('session' in read && whyDoubtful(read.session)).toBeNull();
  });

  it('that is not there, or is said the same of, is told apart', () => {
    const held = workshop(photograph('a', at.elements));
    expect(held.attempt(caption('none', 'It'))).toBe('unknown-photograph');
    expect(held.attempt(removePhotograph('none'))).toBe('unknown-photograph');
    expect(held.attempt(photograph('a', at.elements, 3))).toBe('id-in-use');
    expect(held.attempt(photograph('b', { item: 'none', step: 'none' }))).toBe('unknown-step');
    expect(held.attempt(caption('a', ' '))).toBe('nothing-changes');
  });
});

const clean = greyJpeg(64, 48);
const data = clean.toString('base64');
const end = Buffer.from([0xff, 0xd9]);
const drawn = clean.subarray(0, -2);
const small = Buffer.alloc(9 + 3 * 16, 1);
/** Where it says how large it is. */
const frame = clean.indexOf(Buffer.from([0xff, 0xc0]));
const asText = (text: string) => pictureOf(Buffer.from(text.padEnd(60)), 64, 48);

describe('a picture from a stranger', () => {
  it('is one that a picture needs nothing beside', () => {
    expect(Picture.safeParse(pictureOf(clean, 64, 48)).success).toBe(true);
    const colours = part(0xe2, Buffer.from('ICC_PROFILE\0\u0001\u0001', 'latin1'));
    expect(Picture.safeParse(pictureOf(withParts(clean, colours), 64, 48)).success).toBe(true);
    const again = clean.subarray(clean.indexOf(Buffer.from([0xff, 0xda])), -2);
    const scans = Buffer.concat([drawn, part(0xc4, 0x11, Buffer.alloc(16)), again, Buffer.from([0xff, 0xd0, 7]), end]);
    expect(Picture.safeParse(pictureOf(scans, 64, 48)).success).toBe(true);
  });

  it.each([
    ['has its place and its camera in it', pictureOf(withParts(clean, exif(6)), 64, 48)],
    ['has a remark in it', pictureOf(withParts(clean, part(0xfe, Buffer.from('Ann took it'))), 64, 48)],
    ['has another picture beside it', pictureOf(withParts(clean, part(0xe2, Buffer.from('MPF\0'))), 64, 48)],
    ['has something behind it', pictureOf(Buffer.concat([clean, Buffer.from('PK and more')]), 64, 48)],
    ['has something behind it that ends as it does', pictureOf(Buffer.concat([clean, Buffer.from('PK'), end]), 64, 48)],
    ['has its place in it behind what was drawn', pictureOf(Buffer.concat([drawn, exif(6), end]), 64, 48)],
    ['has a small picture in its head', pictureOf(withParts(clean, part(0xe0, Buffer.from('JFIF\0'), small)), 64, 48)],
    ['is of two sizes', pictureOf(withParts(clean, clean.subarray(frame, frame + 13)), 64, 48)],
    ['is filled up in its middle', { width: 64, height: 48, data: `${data.slice(0, -16)}====${data.slice(-16)}` }],
    ['has half a sign too many', { width: 64, height: 48, data: `${data.replace(/=+$/u, '')}A` }],
    ['is larger than it says', pictureOf(clean, 8, 8)],
    ['is longer than 1,600 pixels', pictureOf(greyJpeg(1_601, 8), 1_601, 8)],
    ['is cut off', pictureOf(clean.subarray(0, 40), 64, 48)],
    ['never begins', pictureOf(Buffer.concat([Buffer.from([0xff, 0xd8]), Buffer.alloc(4_000, 0xff)]), 64, 48)],
    ['is a drawing', asText('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['is a PNG', asText('\u0089PNG\r\n\u001a\n')],
    ['is no base64', { width: 64, height: 48, data: `${clean.toString('base64').slice(0, -4)}<b>=` }],
    ['is too large', pictureOf(Buffer.concat([clean, Buffer.alloc(LARGEST_PHOTOGRAPH)]), 64, 48)],
  ])('is refused where it %s', (_why, wrong) => {
    expect(Picture.safeParse(wrong).success).toBe(false);
    expect(
      Command.safeParse({ type: 'photograph/add', photographId: 'a', at: at.elements, picture: wrong }).success,
    ).toBe(false);
    const { session } = workshop(photograph('a', at.elements));
    const [name = ''] = Object.keys(session.pictures ?? {});
    expect(readSession({ ...session, pictures: { [name]: wrong } })).toMatchObject({ unreadable: expect.any(String) });
  });
});
