import type { ReactNode, Ref } from 'react';
import type { FacilitatorView } from '@shared/views/views';
import { Estimates } from './Estimates';
import classes from './Question.module.css';

interface Props {
  readonly view: FacilitatorView;
  /** The work begins with it. */
  readonly top?: Ref<HTMLElement>;
  readonly children?: ReactNode;
}

/** The question of the step in hand, where we are, and how long the forms would take; `children` stand beside where we are. */
export function Question({ view, top, children }: Props) {
  return (
    <header ref={top} className={classes.question}>
      <div className={classes.whereAndTimer}>
        <p className={classes.where}>
          <bdi>{view.exercise.title}</bdi> · <bdi>{view.step.title}</bdi>
        </p>
        {children}
      </div>
      <h1 dir="auto">{view.step.prompt}</h1>
      <Estimates view={view} />
    </header>
  );
}
