import type { Act } from './act';
import { agendaOnPaper, editAgenda, moreTime, sound, takeFirst, timer } from './day';
import { actOnIt, allActions } from './making';
import { comeBack, nextAction, nextStep, stepBack } from './moving';
import {
  about,
  exercises,
  find,
  goBack,
  home,
  keys,
  mergeRooms,
  newSession,
  palette,
  plan,
  saveCopy,
  settings,
  versions,
} from './places';
import { roomTextLarger, roomTextSmaller, zoomIn, zoomOut, zoomReset } from './look';
import { redo, undo } from './undo';
import { afresh, blank, fullScreen, oneScreen, room, roomElsewhere, roomToFront, seat } from './windows';
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
  fullScreen,
  roomElsewhere,
  roomToFront,
  roomTextLarger,
  roomTextSmaller,
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
  find,
  settings,
  zoomIn,
  zoomOut,
  zoomReset,
  about,
  goBack,
  moveUp,
  moveDown,
];
