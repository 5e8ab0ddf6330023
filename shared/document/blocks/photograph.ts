import { whole } from '../brief';
import type { BlockType } from '../contract';
import { BELOW, captionLines } from '../lines';
import { captioned, paragraph } from '../markdown';

/** What the room made, photographed: a picture. Null where nobody has it any more: then that is said. */
export interface PhotographBlock {
  readonly type: 'photograph';
  readonly caption: string;
  readonly picture: {
    /** By what is in it: the same name is the same picture. */
    readonly name: string;
    /** In pixels. */
    readonly width: number;
    readonly height: number;
    /** A JPEG in base64. */
    readonly data: string;
  } | null;
}

export const photograph = {
  role: () => 'matter',
  overview: false,
  onPoster: 'never',
  prints: () => [],
  markdown: ({ caption, picture }, strings) =>
    captioned(caption, paragraph(strings.plan.content.photographs[picture ? 'inPrint' : 'missing'])),
  alternative: ({ caption }, strings) => strings.plan.alternative.photograph(caption),
  brief: whole,
  /* Two of them to a page. */
  lines: ({ caption }) => captionLines(caption) + 22 + BELOW,
} satisfies BlockType<PhotographBlock>;
