import { Button, Progress, SegmentedControl } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { EditionName } from '@shared/plan/model';
import type { FacilitatorView } from '@shared/views/views';
import { useStrings } from '../../components/use-strings';
import { ActButton } from '../../acts/ActButton';
import { Acts } from '../../acts/Acts';
import { goBack } from '../../acts/places';
import { useWindows } from '../../acts/context';
import { usualPaper } from '../../report/paper';
import { PreviewReader } from '../../report/preview';
import type { Paper } from '../../report/tokens';
import { CoverLogo } from './logo/CoverLogo';
import { useLogo } from './logo/use-logo';
import { MoreExports } from './MoreExports';
import { PlanPages } from './PlanPages';
import classes from './ReportScreen.module.css';
import { useExports } from './use-exports';
import { useLaidOut } from './use-laid-out';
import { WordingPanel } from './WordingPanel';
import { Written } from './Written';

/** Who works on something that takes a while, how far it is, and the button that stops it. */
function Working({
  text,
  done,
  cancel,
}: {
  readonly text: string;
  readonly done: number;
  readonly cancel: () => void;
}) {
  const strings = useStrings();
  const words = strings.report;
  return (
    <div className={classes.progress} role="status">
      <p>{text}</p>
      <Progress value={done * 100} aria-label={words.making} color="accent" />
      <div>
        <Button onClick={cancel}>{strings.app.cancel}</Button>
      </div>
    </div>
  );
}

/** The plan as it will be printed, its sentences to be put in other words, and the buttons that write it. */
export function ReportScreen({ view, back }: { readonly view: FacilitatorView; readonly back: () => void }) {
  const strings = useStrings();
  const words = strings.report;
  const { paper: liked } = useWindows();
  const [paper, setPaper] = useState<Paper>(() => liked ?? usualPaper(strings.locale));
  const [edition, setEdition] = useState<EditionName>('full');
  const [wording, setWording] = useState(false);
  const { plan, making, made, stopped, cancel, again } = useLaidOut({ paper, edition, revision: view.revision });
  const exports = useExports(view.sessionId, made);
  const { takeFile, remove } = useLogo(view.sessionId);
  const [reader] = useState(() => new PreviewReader());
  useEffect(() => {
    reader.start();
    return () => reader.close();
  }, [reader]);

  const current = made !== null && making === null;
  return (
    <Acts screen="report" doing={{ view, back }}>
      <main className={classes.report} data-lens="mission" data-screen="report">
        <header className={classes.head}>
          <ActButton act={goBack} variant="subtle" />
          <h1>{words.title}</h1>
          <SegmentedControl
            aria-label={words.edition}
            value={edition}
            onChange={setEdition}
            data={[
              { value: 'full', label: words.editions.full },
              { value: 'executive', label: words.editions.executive },
            ]}
          />
          <SegmentedControl
            aria-label={words.paper}
            value={paper}
            onChange={setPaper}
            data={[
              { value: 'a4', label: words.a4 },
              { value: 'letter', label: words.letter },
            ]}
          />
          <Button variant="default" aria-pressed={wording} disabled={!made} onClick={() => setWording(!wording)}>
            {words.wordings.title}
          </Button>
          <MoreExports plan={made?.plan ?? null} isCurrent={current} exports={exports} />
          <Button
            variant="filled"
            size="md"
            disabled={!current || exports.working !== null}
            onClick={() => void exports.pdf()}
          >
            {words.export}
          </Button>
        </header>
        {made === null && making && (
          <Working
            text={making.section ? words.makingSection(making.section) : words.making}
            done={making.done}
            cancel={cancel}
          />
        )}
        {stopped && (
          <div className={classes.progress} role="status">
            <p>{stopped === 'failed' ? words.failed : words.cancelled}</p>
            <div>
              <Button onClick={again}>{words.tryAgain}</Button>
            </div>
          </div>
        )}
        {made && plan && (
          <div className={classes.body} data-wording={wording || undefined}>
            {wording && <WordingPanel all={plan.wordings} language={plan.language} sessionId={view.sessionId} />}
            <PlanPages
              laidOut={made.laidOut}
              reader={reader}
              language={plan.language}
              cover={
                <CoverLogo
                  there={plan.cover.logo !== null}
                  lost={made.laidOut.logoLost}
                  takeFile={takeFile}
                  remove={remove}
                />
              }
            />
            {exports.written !== null && <Written file={exports.written} />}
            {(making ?? exports.working) !== null && (
              <div className={classes.anew} role="status">
                {making ? words.making : words.working(exports.working ?? '')}
                {exports.done !== null && (
                  <Progress value={exports.done * 100} aria-label={words.handover.title} color="accent" />
                )}
                {exports.working !== null && (
                  <Button variant="subtle" size="compact-sm" onClick={exports.cancel}>
                    {strings.app.cancel}
                  </Button>
                )}
              </div>
            )}
          </div>
        )}
      </main>
    </Acts>
  );
}
