import { Button } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { stepPreviews } from '@shared/editor/preview';
import { factsOf, tellingStep } from '@shared/exercises/facts';
import type { ExerciseDefinition } from '@shared/session/schema/definition';
import { ActButton } from '../../acts/ActButton';
import { Acts } from '../../acts/Acts';
import { useWindows } from '../../acts/context';
import { goBack } from '../../acts/places';
import { useKeysEndHere } from '../../keys/hear';
import { LensMark } from '../../components/LensMark';
import { Page, PageHead, PagePart } from '../../components/Page';
import { Quiet } from '../../components/Quiet';
import { Traps } from '../../components/Traps';
import { useStrings } from '../../components/use-strings';
import { useLens } from '../../theme/use-lens';
import { PreviewFrame } from '../editor/PreviewFrame';
import { RoomScreen } from '../room/RoomScreen';
import { ReadingStep, Said } from './ReadingStep';
import classes from './Reading.module.css';

interface Props {
  readonly exercise: ExerciseDefinition;
  readonly copy: () => void;
  /** Null for one of Candor's, which is changed in a copy. */
  readonly edit: (() => void) | null;
  readonly back: () => void;
}

/** What can be known of the exercise at a glance. */
function Facts({ exercise }: { readonly exercise: ExerciseDefinition }) {
  const strings = useStrings();
  const words = strings.exercisesScreen;
  const { minutes, groupSize, plan } = exercise;
  const { secretSteps, paperSteps, stepsThatCanUsePaper } = factsOf(exercise);
  const facts = [
    [words.reading.minutes, strings.editor.minutes(minutes.full, minutes.short)],
    [words.reading.people, words.people(groupSize.min, groupSize.max)],
    [words.reading.secret, secretSteps.length > 0 ? words.reading.secretIn(secretSteps) : words.reading.nothingSecret],
    [
      words.reading.paper,
      paperSteps.length > 0
        ? words.reading.paperIn(paperSteps)
        : stepsThatCanUsePaper.length > 0
          ? words.reading.paperPossible(stepsThatCanUsePaper)
          : words.reading.noPaper,
    ],
    [words.reading.leaves, plan?.leaves || words.reading.leavesNothing],
  ];
  return (
    <dl className={classes.facts}>
      {facts.map(([name, fact]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd dir="auto">{fact}</dd>
        </div>
      ))}
    </dl>
  );
}

/** One exercise, opened to be read and not changed: what it is for, takes, asks, says and leaves, and what the room sees. */
export function Reading({ exercise, copy, edit, back }: Props) {
  const strings = useStrings();
  const words = strings.exercisesScreen.reading;
  const { title, lens, purpose, script, steps, traps } = exercise;
  const [shown, show] = useState(() => tellingStep(exercise));
  const preview = useMemo(() => stepPreviews(strings, exercise, shown, 'done'), [strings, exercise, shown]);
  const { look } = useWindows();
  /* What is read has the keys that scroll it; on a button, the Enter that opened it and is still held would press that. */
  const text = useRef<HTMLElement>(null);
  useEffect(() => text.current?.focus(), []);
  useLens(lens);
  useKeysEndHere();
  return (
    <Acts screen="exercise" doing={{ back }}>
      <Page screen="exercise" lens={lens} className={classes.reading}>
        <PageHead title={title || strings.editor.untitled}>
          {edit && (
            <Button size="md" variant="filled" onClick={edit}>
              {strings.app.edit}
            </Button>
          )}
          <Button size="md" variant={edit ? 'default' : 'filled'} onClick={copy}>
            {words.change}
          </Button>
          <ActButton act={goBack} size="md" variant="subtle" />
        </PageHead>
        <PagePart ref={text} className={classes.text} tabIndex={0} aria-label={title || strings.editor.untitled}>
          <Quiet>
            <LensMark lens={lens} named />
          </Quiet>
          <p className={classes.purpose} dir="auto">
            {purpose}
          </p>
          <h2>{words.steps}</h2>
          <Quiet small>{words.stepsHint}</Quiet>
          <Said title={words.saidAtFirst} paragraphs={script.open} />
          <ol className={classes.steps}>
            {steps.map((step, index) => (
              <ReadingStep
                key={step.id}
                number={index + 1}
                step={step}
                shown={step.id === shown}
                show={() => show(step.id)}
              />
            ))}
          </ol>
          <Said title={words.pushAnywhere} paragraphs={script.push} />
          <Said title={words.saidAtLast} paragraphs={script.close} />
          {traps.length > 0 && (
            <>
              <h2>{strings.workshop.traps}</h2>
              <Traps traps={traps} />
            </>
          )}
        </PagePart>
        <PagePart className={classes.beside} tabIndex={0} aria-label={words.picture(preview.facilitator.step.title)}>
          <figure className={classes.picture}>
            <figcaption>{words.picture(preview.facilitator.step.title)}</figcaption>
            <PreviewFrame>
              {/* Drawn anew for another step: what a picture holds of its own belongs to one. */}
              <RoomScreen key={shown} view={preview.room} blank={false} stage={null} look={look.room} />
            </PreviewFrame>
            <Quiet small>{words.madeUp}</Quiet>
          </figure>
          <Facts exercise={exercise} />
        </PagePart>
      </Page>
    </Acts>
  );
}
