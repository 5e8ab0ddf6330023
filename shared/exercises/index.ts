import type { ExerciseDefinition } from '../session/schema/definition';
import { actionPlan } from './action-plan.exercise';
import { askOnlyIfYouWillAct } from './ask-only-if-you-will-act.exercise';
import { basicsAndBeyond } from './basics-and-beyond.exercise';
import { bigRocks } from './big-rocks.exercise';
import { factOrFiction } from './fact-or-fiction.exercise';
import { fiveQuestions } from './five-questions.exercise';
import { followUp } from './follow-up.exercise';
import { fromElementToBehaviour } from './from-element-to-behaviour.exercise';
import { goodOnABadDay } from './good-on-a-bad-day.exercise';
import { howItFeelsToWorkHere } from './how-it-feels-to-work-here.exercise';
import { insideOutOrOutsideIn } from './inside-out-or-outside-in.exercise';
import { pickTheElements } from './pick-the-elements.exercise';
import { pretendingNotToKnow } from './pretending-not-to-know.exercise';
import { theComfortableNumbers } from './the-comfortable-numbers.exercise';
import { theDefinitionRound } from './the-definition-round.exercise';
import { todaysJourneyTomorrowsJourney } from './todays-journey-tomorrows-journey.exercise';
import { whatEachElementNeeds } from './what-each-element-needs.exercise';
import { whatExactlyIsReallyGreat } from './what-exactly-is-really-great.exercise';

/** The library, in the order of the method: mystery, myth, mission, magic, close; then what follows weeks later. */
export const exercises: readonly ExerciseDefinition[] = [
  theDefinitionRound,
  whatExactlyIsReallyGreat,
  pickTheElements,
  whatEachElementNeeds,
  pretendingNotToKnow,
  factOrFiction,
  theComfortableNumbers,
  insideOutOrOutsideIn,
  basicsAndBeyond,
  todaysJourneyTomorrowsJourney,
  fromElementToBehaviour,
  bigRocks,
  fiveQuestions,
  howItFeelsToWorkHere,
  goodOnABadDay,
  askOnlyIfYouWillAct,
  actionPlan,
  followUp,
];

/** The exercise with that id; undefined where there is none. */
export const exerciseById = (id: string): ExerciseDefinition | undefined =>
  exercises.find((exercise) => exercise.id === id);
