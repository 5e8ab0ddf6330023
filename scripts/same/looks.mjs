import { canonical } from './canonical.mjs';
import { englishOf, inEnglish, serve, viewsOf } from './host.mjs';

// prettier-ignore
export const looksNames = [
  'executiveOf', 'agendaSheet', 'versionPreview', 'compareSessions', 'earlierFor', 'mergeRooms', 'stepsInOrder',
  'stringsOf', 'stages', 'sheetStages', 'crowdedStages', 'playSamples',
];

/** Everything that is made of a session which stands still. */
async function lookAt(tree, session) {
  const { service } = await serve(tree, { session });
  const made = viewsOf(tree, service);
  return {
    ...made,
    executive: tree.executiveOf(made.report),
    agenda: tree.agendaSheet(session),
    version: tree.versionPreview(session),
  };
}

/** Sessions beside each other: compared, and what came up before at each step. */
function across(tree, all, write) {
  for (const [one, session] of all) {
    const others = all.filter(([name]) => name !== one);
    for (const [other, against] of others)
      write(`across/${one} with ${other}.json`, canonical(inEnglish(tree, tree.compareSessions, session, against)));
    const held = others.map(([, other]) => other);
    const earlier = tree
      .stepsInOrder(session)
      .map((at) => [`${at.item}/${at.step}`, tree.earlierFor(session, at, held)]);
    write(`across/${one}, earlier.json`, canonical(Object.fromEntries(earlier)));
  }
}

/** Breakout rooms merged: as proposed, and with the last choice of everything that can be chosen. */
async function mergeAll(tree, rooms) {
  const making = { id: 'merged', time: '2026-11-19T09:00:00.000Z', title: 'All rooms' };
  const first = inEnglish(tree, tree.mergeRooms, rooms, {}, making);
  const choosable = (first.conflicts ?? []).filter(({ choices }) => choices.length > 0);
  const choices = Object.fromEntries(choosable.map(({ key, choices: all }) => [key, all.at(-1)]));
  const second = inEnglish(tree, tree.mergeRooms, rooms, choices, making);
  return { first, second, looks: second.session ? await lookAt(tree, second.session) : null };
}

/** Every word there is, wherever it stands; those that are made of others are seen in views and plans. */
function wordsOf(tree) {
  const all = new Set();
  const visit = (value) => {
    if (typeof value === 'string') all.add(value);
    else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) visit(one);
  };
  const { locale: _locale, ...words } = englishOf(tree);
  visit(words);
  return Object.fromEntries([...all].map((word) => [word, 'is there']));
}

/** The sessions that a tree's own fixtures make. */
function ownOf(tree) {
  const crowded = Object.entries(tree.crowdedStages()).map(([name, { session }]) => [session.id ?? name, session]);
  return { ...tree.sheetStages(), ...tree.stages(), ...Object.fromEntries(crowded), ...tree.playSamples() };
}

/** What a tree makes of sessions that stand still, and what it has of its own. */
export async function makeLooks(tree, { sessions, views, merges }, { readIn, write }) {
  for (const [name, session] of Object.entries(views))
    write(`views/${name}.json`, canonical(await lookAt(tree, readIn(session))));
  across(
    tree,
    Object.entries(sessions).map(([name, session]) => [name, readIn(session)]),
    write,
  );
  for (const [index, rooms] of merges.entries()) {
    const read = rooms.map(({ room, session }) => ({ room, session: readIn(session) }));
    write(`merges/${index + 1}.json`, canonical(await mergeAll(tree, read)));
  }
  for (const [name, session] of Object.entries(ownOf(tree))) write(`own/${name}.json`, canonical(session));
  write('words/words.json', canonical(wordsOf(tree)));
}
