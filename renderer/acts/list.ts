import type { Act } from './act';
import { agendaOnPaper, editAgenda, moreTime, sound, takeFirst, timer } from './day';
import { actOnIt, allActions } from './making';
import { comeBack, nextAction, nextStep, stepBack } from './moving';
import { exercises, goBack, home, keys, mergeRooms, newSession, palette, plan, saveCopy, versions } from './places';
import { redo, undo } from './undo';
import { clock, clockSize, pause, welcome } from './time';
import {
  afresh,
  blank,
  freeze,
  fullScreen,
  oneScreen,
  room,
  roomElsewhere,
  roomToFront,
  seat,
  spotlight,
  spotlightOff,
} from './windows';
import { followUp, importIdeas, moveDown, moveUp, note } from './work';

/** All that a facilitator can do by key, menu or command, in the order in which lists show it. */
export const acts: readonly Act[] = [
  nextAction,
  nextStep,
  stepBack,
  undo,
  redo,
  palette,
  seat,
  room,
  blank,
  freeze,
  spotlight,
  spotlightOff,
  fullScreen,
  roomElsewhere,
  roomToFront,
  oneScreen,
  plan,
  editAgenda,
  agendaOnPaper,
  takeFirst,
  importIdeas,
  saveCopy,
  newSession,
  mergeRooms,
  timer,
  moreTime,
  clock,
  clockSize,
  pause,
  welcome,
  sound,
  comeBack,
  note,
  allActions,
  actOnIt,
  followUp,
  versions,
  keys,
  afresh,
  home,
  exercises,
  goBack,
  moveUp,
  moveDown,
];
