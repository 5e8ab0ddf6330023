import { across } from './across';
import { agenda } from './agenda';
import { app, dialogs, menu } from './app';
import { editor, exercisesScreen } from './editor';
import { exerciseCheck } from './exercise-check';
import { dropped } from './dropped';
import { files } from './files';
import { due } from './due';
import { history } from './history';
import { home, newSession } from './home';
import { importIdeas } from './import-ideas';
import { kinds } from './kinds';
import { merge } from './merge';
import { notes } from './notes';
import { plan } from './plan';
import { print } from './print';
import { refusals } from './refusals';
import { report } from './report';
import { room, seat } from './room';
import { seatAnswers, stepKinds } from './step-kinds';
import { steps } from './steps';
import { timer } from './timer';
import { workshop } from './workshop';

export const en = {
  across,
  agenda,
  app,
  dialogs,
  editor,
  exerciseCheck,
  exercisesScreen,
  dropped,
  files,
  due,
  history,
  home,
  importIdeas,
  kinds,
  menu,
  merge,
  newSession,
  notes,
  plan,
  print,
  refusals,
  report,
  room,
  seat,
  seatAnswers,
  stepKinds,
  steps,
  timer,
  workshop,
};
