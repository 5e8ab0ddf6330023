import { memo } from 'react';
import type { RoomView } from '@shared/views/views';
import { RoomOptions } from './parts/RoomOptions';
import { pictures } from './registry';

/**
 * What the room sees of a step. Options that something will be asked of are no kind's own. Drawn anew for another view only: to
 * turn a page of it is no reason to measure it again.
 */
export const RoomStep = memo(function RoomStep({ view }: { readonly view: RoomView }) {
  const { body } = view;
  if (body.kind === 'options') return <RoomOptions view={body} />;
  return pictures.get(body.kind)?.(body, view);
});
