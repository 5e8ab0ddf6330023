import type { Plan } from '@shared/plan/model';
import { layOutPlan } from '../../../renderer/report/export';
import { report, withoutBoards } from './content';
import { makeTheUsualWay } from './the-usual-way';
import { makeWithPdfmake } from './with-pdfmake';
import { makeWithReactPdf } from './with-react-pdf';

export type Maker = 'candor' | 'candor with boards' | 'pdfmake' | 'react-pdf' | 'the usual way';

const fonts = new URL('./fonts/', location.href).href;

const base64 = (bytes: Uint8Array): string => {
  let text = '';
  for (let from = 0; from < bytes.length; from += 0x8000)
    text += String.fromCharCode(...bytes.subarray(from, from + 0x8000));
  return btoa(text);
};

const fontFiles = async (): Promise<Record<string, string>> =>
  Object.fromEntries(
    await Promise.all(
      ['SourceSans3-Regular.ttf', 'SourceSans3-SemiBold.ttf', 'Fraunces-SemiBold.ttf'].map(async (name) => [
        name,
        base64(new Uint8Array(await (await fetch(fonts + name)).arrayBuffer())),
      ]),
    ),
  );

const makers: Record<Maker, (plan: Plan) => Promise<Uint8Array>> = {
  candor: (plan) => layOutPlan(withoutBoards(plan), { paper: 'a4', boards: false }),
  'candor with boards': (plan) => layOutPlan(plan, { paper: 'a4' }),
  pdfmake: async (plan) => makeWithPdfmake(report(plan), await fontFiles()),
  'react-pdf': (plan) => makeWithReactPdf(report(plan), fonts),
  'the usual way': (plan) => makeTheUsualWay(report(plan), fonts),
};

/** Makes the plan once; milliseconds, and the file in base 64. */
async function make(maker: Maker, plan: Plan): Promise<{ ms: number; file: string }> {
  const begun = performance.now();
  const bytes = await makers[maker](plan);
  return { ms: performance.now() - begun, file: base64(bytes) };
}

Object.assign(window, { make });
