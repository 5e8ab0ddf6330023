import { useEffect, useRef, useState } from 'react';
import { recordOf } from '@shared/plan/changes';
import { actionsCsv, ideasCsv } from '@shared/plan/csv';
import type { Plan, PlanSection } from '@shared/plan/model';
import type { InputOf, ReportFile } from '@shared/host/contract';
import { useStrings } from '../../components/use-strings';
import { dispatch, request } from '../../bridge/client';
import { tell, tellIfProblem } from '../../components/tell';
import { makeHandover } from '../../formats/handover';
import { makeFile } from '../../formats/make';
import { layOut } from '../../report/export';
import { layOutPoster } from '../../report/poster';
import type { BlockPicture } from '../../report/block-pictures';
import type { HandoverChoice } from './Handover';
import type { LaidOutPlan } from './use-laid-out';

/** What can be exported from the plan on view; one at a time. */
export function useExports(sessionId: string, made: LaidOutPlan | null) {
  const strings = useStrings();
  const words = strings.report;
  /** The name of what is being made; null when nothing is. */
  const [working, setWorking] = useState<string | null>(null);
  /** How far it is, from 0 to 1, where that is known. */
  const [done, setDone] = useState<number | null>(null);
  /** The file that was written last; null while another one is made. */
  const [written, setWritten] = useState<string | null>(null);
  /** Stops what is being made; null while nothing is. */
  const control = useRef<AbortController | null>(null);

  /* Whoever leaves the plan is not asked later, in front of the room, where something goes. */
  useEffect(() => () => control.current?.abort(), []);

  const during = async (what: string, work: (signal: AbortSignal) => Promise<void>) => {
    /* A second click comes before the button is drawn as one that cannot be pressed. */
    if (control.current) return;
    const abort = new AbortController();
    control.current = abort;
    setWorking(what);
    setWritten(null);
    try {
      await work(abort.signal);
    } catch {
      tell(abort.signal.aborted ? words.cancelled : words.failed);
    } finally {
      control.current = null;
      setWorking(null);
      setDone(null);
    }
  };

  const write = async (
    what: ReportFile,
    bytes: Uint8Array,
    more: Pick<InputOf<'report/save'>, 'executive' | 'isExecutive' | 'isUnnamed'> = {},
  ): Promise<boolean> => {
    const paper = made?.paper ?? 'a4';
    const answer = tellIfProblem(strings, await request('report/save', { bytes, paper, what, ...more }));
    if (answer.ok) setWritten(answer.file);
    if (answer.ok)
      tell(answer.beside === null ? words.saved(answer.file) : words.savedBoth(answer.file, answer.beside));
    return answer.ok;
  };

  /** Both editions in one press; the plan remembers what it said, for the next one. */
  const pdf = () =>
    during(words.export, async (signal) => {
      if (!made) return;
      const { plan, edition, paper, laidOut } = made;
      /* The executive edition names pages of the full one, which are known where that was laid out first. */
      const known =
        edition === 'full' ? { edition: 'executive' as const, full: laidOut.sections } : { edition: 'full' as const };
      const other = await layOut(plan, { paper, ...known, signal });
      const [full, executive] = edition === 'full' ? [laidOut, other] : [other, laidOut];
      if (!(await write('plan', full.bytes, { executive: executive.bytes }))) return;
      if (full.notShown > 0) tell(words.notShown(full.notShown));
      if (full.logoLost) tell(words.logo.lost);
      await dispatch(sessionId, { type: 'plan/edition', record: recordOf(plan) });
    });

  /** The edition on view as a file of another kind, lists of all there is in either; slides and documents take a while. */
  const file = (what: 'slides' | 'word' | 'sheets' | 'markdown') =>
    during(words.more[what], async (signal) => {
      if (!made) return;
      const { plan, paper, edition } = made;
      const { bytes, logoLost } = await makeFile(what, plan, { paper, edition, signal });
      const isExecutive = edition === 'executive' && what !== 'sheets';
      if ((await write(what, bytes, { isExecutive })) && logoLost) tell(words.logo.lost);
    });

  const text = (what: 'actions' | 'ideas') =>
    during(words.more[what], async () => {
      if (!made) return;
      const make: Record<typeof what, (plan: Plan) => string> = {
        actions: actionsCsv,
        ideas: ideasCsv,
      };
      await write(what, new TextEncoder().encode(make[what](made.plan)));
    });

  const picture = ({ png: make }: BlockPicture) =>
    during(words.more.board(''), async () => {
      const png = await make();
      if (png) await write('board', png);
      else tell(words.failed);
    });

  const poster = (section: PlanSection) =>
    during(words.more.poster(''), async (signal) => {
      if (made) await write('poster', await layOutPoster(made.plan, section, signal));
    });

  /** Everything of the session in one zip. */
  const handover = ({ names, file: withFile }: HandoverChoice) =>
    during(words.handover.title, async (signal) => {
      setDone(0);
      const all = await request('report/handover', { names });
      if (!made || !all) return;
      const options = { strings, paper: made.paper, signal, progress: setDone };
      const zip = await makeHandover({ ...all, file: withFile ? all.file : null }, options);
      await write('handover', zip, { isUnnamed: !names });
    });

  return { working, done, written, cancel: () => control.current?.abort(), pdf, file, text, picture, poster, handover };
}
