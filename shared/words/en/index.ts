import type { Locale } from '../locale';
import { speakingIn } from './count';
import { about } from './about';
import { across } from './across';
import { actions } from './actions';
import { acts } from './acts';
import { agenda } from './agenda';
import { app, dialogs, menu } from './app';
import { editor } from './editor';
import { exerciseCheck } from './exercise-check';
import { exercisesScreen } from './exercises-screen';
import { doubts } from './doubts';
import { dropped } from './dropped';
import { files } from './files';
import { firstStart } from './first-start';
import { due } from './due';
import { history } from './history';
import { home, newSession } from './home';
import { importIdeas } from './import-ideas';
import { kinds } from './kinds';
import { merge } from './merge';
import { notes } from './notes';
import { numbers } from './numbers';
import { organisations } from './organisations';
import { people } from './people';
import { photographs } from './photographs';
import { plan } from './plan';
import { print } from './print';
import { refusals } from './refusals';
import { rehearsal } from './rehearsal';
import { report } from './report';
import { room } from './room';
import { said } from './said';
import { cover, desk } from './cover';
import { seat } from './seat';
import { settings } from './settings';
import { seatAnswers, stepKinds } from './step-kinds';
import { steps } from './steps';
import { timer } from './timer';
import { trouble } from './trouble';
import { workshop } from './workshop';

/** The English catalogue, with the figures and days of a region. */
export const english = (locale: Locale) => {
  const speak = speakingIn(locale);
  return {
    locale,
    about,
    across: across(speak),
    actions: actions(speak),
    acts,
    agenda: agenda(speak),
    app,
    dialogs: dialogs(speak),
    editor: editor(speak),
    exerciseCheck: exerciseCheck(speak),
    exercisesScreen: exercisesScreen(speak),
    doubts: doubts(speak),
    dropped,
    files: files(speak),
    firstStart,
    due: due(speak),
    history: history(speak),
    home: home(speak),
    importIdeas: importIdeas(speak),
    kinds: kinds(speak),
    menu,
    merge: merge(speak),
    newSession: newSession(speak),
    notes,
    numbers: numbers(speak),
    organisations: organisations(speak),
    people: people(speak),
    photographs: photographs(speak),
    plan: plan(speak),
    print: print(speak),
    refusals,
    rehearsal,
    report: report(speak),
    room: room(speak),
    said,
    seat: seat(speak),
    settings,
    cover: cover(speak),
    desk: desk(speak),
    seatAnswers,
    stepKinds: stepKinds(speak),
    steps: steps(speak),
    timer,
    trouble,
    workshop: workshop(speak),
  };
};
