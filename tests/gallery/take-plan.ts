import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Session } from '@shared/session/schema/session';
import { makeHome } from '../drive/candor';
import { plan } from '../drive/plan-command';
import { putSession } from '../drive/prepared';
import { playSamples } from '../fixtures/story/play';

/** The pages of the plan of the finished long session, in both editions; gives their files' names, without their ending. */
export async function takePlan(folder: string, spoken: (session: Session) => Session): Promise<readonly string[]> {
  const whole = playSamples()['the-whole-method'];
  if (!whole) throw new Error('no such sample');
  const home = makeHome();
  try {
    const session = putSession(home, spoken(whole));
    const editions = ['full', 'executive'];
    for (const edition of editions) {
      const pdf = join(home.folder, `${edition}.pdf`);
      const { code, stderr } = await plan(home.folder, session, pdf, '--edition', edition);
      if (code !== 0) throw new Error(stderr);
      execFileSync('pdftoppm', ['-png', '-r', '72', pdf, join(folder, `plan-${edition}`)]);
    }
    const pages = readdirSync(folder).filter((file) => /^plan-.*\.png$/u.test(file));
    return pages.toSorted().map((file) => file.replace('.png', ''));
  } finally {
    home.remove();
  }
}
