import type { PlanFormat } from '@shared/base/plan-format';
import { executiveOf } from '@shared/plan/executive';
import { planMarkdown } from '@shared/plan/markdown';
import type { EditionName, Plan } from '@shared/plan/model';
import type { Paper } from '../report/tokens';

export interface MakeOptions {
  readonly paper: Paper;
  readonly edition: EditionName;
  /** Of the PDF: boards as pictures, or drawn. */
  readonly boards?: boolean;
  readonly signal?: AbortSignal;
  /** From 0 to 1, with the name of the part that comes next. */
  readonly progress?: (done: number, section: string) => void;
}

/** A file that was made of the plan. */
export interface Made {
  readonly bytes: Uint8Array;
  /** Characters of the PDF for which this machine has no font. */
  readonly notShown: number;
  /** The logo could not be read and is not on the cover. */
  readonly logoLost: boolean;
}

const sound = (bytes: Uint8Array): Made => ({ bytes, notShown: 0, logoLost: false });

/** A file with the logo on its cover, or, where nothing can read that, without; and with the photographs that can be read. */
async function withLogo(whole: Plan, make: (plan: Plan) => Promise<Uint8Array>): Promise<Made> {
  const { withReadablePictures } = await import('../office/pictures');
  const plan = await withReadablePictures(whole);
  const { logo } = plan.cover;
  const { isReadable } = await import('../office/logo');
  if (logo === null || (await isReadable(logo))) return sound(await make(plan));
  return { ...sound(await make({ ...plan, cover: { ...plan.cover, logo: null } })), logoLost: true };
}

/** How each file is made. What makes it is only loaded then: Home has no use for a library of slides. */
const makers: Record<PlanFormat, (plan: Plan, options: MakeOptions) => Promise<Made>> = {
  pdf: async (plan, options) => (await import('../report/export')).layOut(plan, options),
  slides: async (whole, options) => {
    const { makeSlides } = await import('../slides/export');
    return withLogo(whole, (plan) => makeSlides(plan, options));
  },
  word: async (whole, options) => {
    const { makeDocument } = await import('../word/export');
    return withLogo(whole, (plan) => makeDocument(plan, options));
  },
  markdown: async (plan, { edition }) =>
    sound(new TextEncoder().encode(planMarkdown(edition === 'executive' ? executiveOf(plan) : plan))),
  sheets: async (plan) => sound(await (await import('../sheets/export')).makeSheets(plan)),
};

/** The plan as a file of a format. Throws an AbortError when it is cancelled. */
export async function makeFile(format: PlanFormat, plan: Plan, options: MakeOptions): Promise<Made> {
  const made = await makers[format](plan, options);
  options.signal?.throwIfAborted();
  return made;
}
