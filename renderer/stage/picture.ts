import type { RoomView } from '@shared/views/views';

/** By which a picture is known: what was turned or lit in one says nothing about the next. */
export const pictureOf = ({ step, body }: RoomView): string => `${step.item}/${step.step}/${body.kind}`;
