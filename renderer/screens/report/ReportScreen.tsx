import { Button, Progress, SegmentedControl } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { FacilitatorView } from '@shared/session/views';
import { strings } from '@shared/strings';
import { request } from '../../bridge/client';
import { tell, tellIfProblem } from '../../components/tell';
import { layOutPlan } from '../../report/export';
import { PlanPages } from './PlanPages';
import classes from './ReportScreen.module.css';

const words = strings.report;
type Paper = 'a4' | 'letter';
type State =
  | { readonly at: 'making'; readonly done: number; readonly section: string }
  | { readonly at: 'made'; readonly bytes: Uint8Array }
  | { readonly at: 'cancelled' }
  | { readonly at: 'failed' };

/** Lays the plan out anew for each paper and revision; cancelling or leaving stops it. */
function useLaidOutPlan(paper: Paper, revision: number, attempt: number) {
  const [state, setState] = useState<State>({ at: 'making', done: 0, section: '' });
  const control = useRef(new AbortController());
  useEffect(() => {
    const abort = new AbortController();
    control.current = abort;
    setState({ at: 'making', done: 0, section: '' });
    void (async () => {
      try {
        const plan = await request('report/plan', null);
        if (!plan) return;
        const bytes = await layOutPlan(plan, {
          paper,
          signal: abort.signal,
          progress: (done, section) => !abort.signal.aborted && setState({ at: 'making', done, section }),
        });
        if (!abort.signal.aborted) setState({ at: 'made', bytes });
      } catch {
        setState({ at: abort.signal.aborted ? 'cancelled' : 'failed' });
      }
    })();
    return () => abort.abort();
  }, [paper, revision, attempt]);
  const cancel = () => {
    control.current.abort();
    setState({ at: 'cancelled' });
  };
  return { state, cancel };
}

/** The plan as it will be printed, and the button that writes it. */
export function ReportScreen({ view, back }: { readonly view: FacilitatorView; readonly back: () => void }) {
  const [paper, setPaper] = useState<Paper>('a4');
  const [attempt, setAttempt] = useState(0);
  const { state, cancel } = useLaidOutPlan(paper, view.revision, attempt);

  useEffect(() => {
    const press = (event: KeyboardEvent) => event.key === 'Escape' && back();
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [back]);

  const save = async () => {
    if (state.at !== 'made') return;
    const answer = tellIfProblem(await request('report/save', { bytes: state.bytes, paper, what: 'plan' }));
    if (answer.ok) tell(words.saved(answer.file));
  };

  return (
    <main className={classes.report} data-lens="mission" data-screen="report">
      <header className={classes.head}>
        <Button variant="subtle" onClick={back}>
          {words.backToWorkshop}
        </Button>
        <h1>{words.title}</h1>
        <SegmentedControl
          aria-label={words.paper}
          value={paper}
          onChange={setPaper}
          data={[
            { value: 'a4', label: words.a4 },
            { value: 'letter', label: words.letter },
          ]}
        />
        <Button variant="filled" size="md" disabled={state.at !== 'made'} onClick={() => void save()}>
          {words.export}
        </Button>
      </header>
      {state.at === 'making' && (
        <div className={classes.progress} role="status">
          <p>{state.section ? words.makingSection(state.section) : words.making}</p>
          <Progress value={state.done * 100} aria-label={words.making} color="accent" />
          <div>
            <Button onClick={cancel}>{strings.app.cancel}</Button>
          </div>
        </div>
      )}
      {(state.at === 'cancelled' || state.at === 'failed') && (
        <div className={classes.progress} role="status">
          <p>{state.at === 'failed' ? words.failed : words.cancelled}</p>
          <div>
            <Button onClick={() => setAttempt(attempt + 1)}>{words.tryAgain}</Button>
          </div>
        </div>
      )}
      {state.at === 'made' && <PlanPages bytes={state.bytes} />}
    </main>
  );
}
