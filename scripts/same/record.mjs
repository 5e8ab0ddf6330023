import { writeFileSync } from 'node:fs';
import { array, sample, tuple } from 'fast-check';
import { Listener } from './listen.mjs';
import { load } from './load.mjs';

/*
 * Run as `node record.mjs TREE OUT`: writes down what both trees are given. All of it comes from one tree's tests, and is
 * plain JSON: sessions to look at, stories to play, rooms to merge.
 */

const [tree, out] = process.argv.slice(2);
/** Chosen once: what is drawn with it is the same in each run. */
const SEED = 20_261_119;
const MORNINGS = 16;
const MERGES = 12;

/** Fixtures that play something, which is listened to. */
// prettier-ignore
const hears = [
  'stages', 'sheetStages', 'crowdedStages', 'playSamples', 'newSession', 'methodSession', 'Workshop', 'tour',
  'methodTour', 'refused', 'anyCommand', 'roomsFrom',
];

const listener = new Listener();
const { module: tests, missing } = await load(tree, [...hears, 'hostileTexts', 'logo', 'stepsInOrder'], {
  listen: listener.listen,
});
if (missing.length > 0)
  throw new Error(`there is no ${missing.join(', ')}. Where it has another name, say so in scripts/same/names.mjs.`);

/** The session with other words in every field that the room can write in; no text is like another. */
function inHostileWords(session) {
  let next = 0;
  const change = (value, key = '') => {
    if (typeof value === 'string') {
      if (key !== 'text' || value === '') return value;
      next += 1;
      return `${next}. ${tests.hostileTexts[next % tests.hostileTexts.length]}`;
    }
    if (Array.isArray(value)) return value.map((one) => change(one));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, change(part, name)]));
  };
  return { ...session, id: 'hostile', logo: tests.logo, work: change(session.work) };
}

/** Every session that is looked at, by a name that tells where it comes from. */
function looks(samples) {
  const named = {};
  const add = (from, all) => {
    for (const [name, session] of Object.entries(all)) named[`${from}/${name}`] = session;
  };
  const stages = tests.stages();
  add('stages', stages);
  add('sheets', Object.fromEntries(Object.entries(tests.sheetStages()).filter(([name]) => !(name in stages))));
  const crowded = Object.entries(tests.crowdedStages());
  add('crowded', Object.fromEntries(crowded.map(([name, { session }]) => [name, session])));
  for (const [name, session] of Object.entries(samples)) {
    for (const at of tests.stepsInOrder(session)) named[`${name}/${at.item}-${at.step}`] = { ...session, position: at };
  }
  return named;
}

/** Plays what the fixtures only have as lists of commands. */
function playLists() {
  const { Workshop } = tests;
  new Workshop().apply(...tests.tour);
  new Workshop(tests.methodSession()).apply(...tests.methodTour);
  for (const { before, command } of Object.values(tests.refused).flat()) {
    for (const start of [tests.newSession, tests.methodSession]) {
      const held = new Workshop(start());
      if (before.every((one) => held.attempt(one) === null)) held.attempt(command);
    }
  }
  for (const morning of sample(array(tests.anyCommand, { minLength: 40, maxLength: 60, size: 'max' }), {
    seed: SEED,
    numRuns: MORNINGS,
  })) {
    const held = new Workshop();
    for (const command of morning) held.attempt(command);
  }
}

/** Breakout rooms of one day each. */
function rooms() {
  const course = array(tests.anyCommand, { minLength: 12, maxLength: 30, size: 'max' });
  const days = tuple(course, array(course, { minLength: 2, maxLength: 3 }));
  return sample(days, { seed: SEED, numRuns: MERGES }).map(([prepared, parted]) => tests.roomsFrom(prepared, parted));
}

const samples = tests.playSamples();
const sessions = { ...samples, hostile: inHostileWords(samples['the-essentials']) };
const views = looks(samples);
playLists();
writeFileSync(out, JSON.stringify({ sessions, views, merges: rooms(), stories: listener.stories }));
