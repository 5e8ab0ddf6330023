import { zipSync, type Zippable } from 'fflate';
import { planEndings } from '@shared/base/plan-format';
import type { Handover } from '@shared/host/contract';
import { actionsCsv, ideasCsv } from '@shared/plan/csv';
import type { Strings } from '@shared/words';
import { datedFrom } from '../office/seal';
import type { Paper } from '../report/tokens';
import { makeFile, type MakeOptions } from './make';

interface HandoverOptions {
  /** What files are called, in the facilitator's language. */
  readonly strings: Strings;
  readonly paper: Paper;
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  readonly progress: (done: number) => void;
}

/** Everything that can be made of a session in one zip; the same session gives the same names and the same day. Throws an AbortError when it is cancelled. */
export async function makeHandover(
  { plan, calendar, photographs, file }: Handover,
  { strings, paper, signal, progress }: HandoverOptions,
): Promise<Uint8Array> {
  const { reportName: names, executiveSuffix } = strings.dialogs;
  const text = (said: string) => new TextEncoder().encode(said);
  type Share = NonNullable<MakeOptions['progress']>;
  const made = (format: keyof typeof planEndings, edition: MakeOptions['edition']) => async (share: Share) =>
    (await makeFile(format, plan, { paper, edition, signal, progress: share })).bytes;
  const files: (readonly [name: string, make: (share: Share) => Uint8Array | Promise<Uint8Array>])[] = [
    [`${names.plan(paper)}.${planEndings.pdf}`, made('pdf', 'full')],
    [`${names.plan(paper)}${executiveSuffix}.${planEndings.pdf}`, made('pdf', 'executive')],
    [`${names.slides()}.${planEndings.slides}`, made('slides', 'full')],
    [`${names.word(paper)}.${planEndings.word}`, made('word', 'full')],
    [`${names.markdown()}.${planEndings.markdown}`, made('markdown', 'full')],
    [`${names.sheets()}.${planEndings.sheets}`, made('sheets', 'full')],
    [`${names.actions()}.csv`, () => text(actionsCsv(plan))],
    [`${names.ideas()}.csv`, () => text(ideasCsv(plan))],
    ...(calendar === null ? [] : [[`${strings.due.fileName}.ics`, () => text(calendar)] as const]),
    ...photographs.map(
      ({ file: name, bytes }) => [`${strings.report.handover.photographs}/${name}`, () => bytes] as const,
    ),
    ...(file === null ? [] : [[`${strings.report.handover.session}.candor.json`, () => file] as const]),
  ];
  const parts: Zippable = {};
  for (const [index, [name, make]] of files.entries()) {
    signal.throwIfAborted();
    progress(index / files.length);
    parts[name] = await make((done) => progress((index + done) / files.length));
  }
  signal.throwIfAborted();
  return zipSync(parts, { mtime: datedFrom(plan.changedAt) });
}
