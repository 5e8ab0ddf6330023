import type { Bench } from './lib/bench';
import { plan as makePlan, soughtIn } from './pdf/content';
import { found, make, peak, startHost } from './pdf/host';
import type { Maker } from './pdf/window';

const KB = 1_024;

/**
 * The plan of a session with 300 ideas, 12 actions and three charts, tagged and without pictures of boards, against the
 * same report by Chromium's print, pdfmake, react-pdf and a picture of the whole cut into pages.
 */
export const bench: Bench = async (compare) => {
  const plan = makePlan();
  const sought = soughtIn(plan);
  const app = await startHost(plan);
  try {
    const ms = async (maker: Maker | 'print') => (await make(app, maker, plan)).ms;
    const size = async (maker: Maker | 'print') =>
      Buffer.from((await make(app, maker, plan)).file, 'base64').length / KB;
    const share = async (maker: Maker | 'print') => found((await make(app, maker, plan)).file, sought) / sought.length;
    const against = (other: Maker | 'print', target: number | null, own: Maker = 'candor') =>
      compare({ what: `${own}: ms, against ${other}`, target, subject: () => ms(own), reference: () => ms(other) });

    await against('print', 1.3);
    await against('pdfmake', 0.9);
    await against('react-pdf', 0.3);
    await against('the usual way', 0.15);
    await against('print', null, 'candor with boards');
    await compare({
      what: 'candor: size in KB, against print',
      target: 0.8,
      subject: () => size('candor'),
      reference: () => size('print'),
    });
    await compare({
      what: 'candor: peak memory in MB, against print',
      target: 1.5,
      subject: () => peak(app, 'candor', plan),
      reference: () => peak(app, 'print', plan),
    });
    for (const other of ['print', 'pdfmake', 'react-pdf', 'the usual way'] as const)
      await compare({
        what: `share of ${sought.length} strings that are found: ${other}, against candor`,
        target: null,
        subject: () => share(other),
        reference: () => share('candor'),
      });
  } finally {
    await app.close();
  }
};
