import { createHash } from 'node:crypto';
import type { PictureId, Pictures } from '@shared/session/schema/photograph';

const LENGTH = 32;

/** The name of a picture, by the base64 of its file: the same bytes have one name, in every session and version. */
export const pictureName = (data: string): PictureId =>
  createHash('sha256').update(Buffer.from(data, 'base64')).digest('hex').slice(0, LENGTH);

/** The first picture that is not called by what is in it; undefined where all are. */
export const wronglyNamed = (pictures: Pictures = {}): PictureId | undefined =>
  Object.entries(pictures).find(([name, { data }]) => pictureName(data) !== name)?.[0];
