import { digest, digestOfSession } from './canonical.mjs';
import { serve, viewsOf } from './host.mjs';

/** From one command to the next, in milliseconds. */
const PACE = 47_000;

/** One of two halves of the stories that take about as long as each other, the longest stories first. */
export function halfOf(stories, half) {
  const halves = [[], []];
  const sizeOf = (all) => all.reduce((sum, { commands }) => sum + commands.length, 0);
  for (const story of stories.toSorted((a, b) => b.commands.length - a.commands.length))
    halves[sizeOf(halves[0]) <= sizeOf(halves[1]) ? 0 : 1].push(story);
  return halves[half];
}

/** How far each command is from its story's beginning. */
function depthsOf(commands) {
  const depths = [];
  for (const { after } of commands) depths.push(after < 0 ? 1 : depths[after] + 1);
  return depths;
}

/** The commands that lead to one, itself included. */
function pathTo(commands, index) {
  const path = new Set();
  for (let at = index; at >= 0; at = commands[at].after) path.add(at);
  return path;
}

/** Takes back all that can be taken back, and does it again: each answer, and the session then. */
async function thereAndBack(tree, held, time) {
  const { service } = await serve(tree, held, { time });
  const states = [];
  for (const way of ['undo', 'redo']) {
    for (let answer = { ok: true }; answer.ok;) {
      answer = await service[way](`${way}-${states.length}`);
      states.push({ way, answer, session: service.session });
    }
  }
  return states;
}

/**
 * Plays a story command by command, and tells after each how it was answered and what is made of the state then. After
 * commands nothing comes after, undo all the way and redo all the way are part of it. `only`: just this one, and what leads
 * to it.
 */
export async function playStory(tree, { session, box, commands }, { readIn, tell, only }) {
  const depths = depthsOf(commands);
  const path = only === undefined ? null : pathTo(commands, only);
  const followed = new Set(commands.map(({ after }) => after));
  const start = { session: readIn(session), box };
  const base = Date.parse(session.changedAt);
  const states = new Map();
  for (const [index, { after, command, fell }] of commands.entries()) {
    if (path && !path.has(index)) continue;
    const before = after < 0 ? start : states.get(after);
    if (!before) {
      tell(index, { command, answer: 'not asked' }, null);
      continue;
    }
    const time = new Date(base + depths[index] * PACE).toISOString();
    const { service, held } = await serve(tree, before, { time, chance: fell });
    const answer = await service.dispatch(`command-${index}`, command);
    if (!answer.ok) {
      tell(index, { command, answer: answer.refused }, null);
      continue;
    }
    if (followed.has(index)) states.set(index, held());
    const undone = followed.has(index) ? [] : await thereAndBack(tree, held(), time);
    if (only === undefined || only === index)
      tell(
        index,
        { command, answer: 'accepted' },
        {
          session: service.session,
          sealed: service.sealed,
          ...viewsOf(tree, service),
          undone,
        },
      );
  }
}

/** A line a command: what it was, how it was answered, and a short name for each thing that is made of the state then. */
export async function linesOf(tree, story, readIn) {
  const lines = [];
  const short = ({ session, undone, ...rest }) => ({
    session: digestOfSession(session),
    undone: digest(undone.map((state) => ({ ...state, session: digestOfSession(state.session) }))),
    ...Object.fromEntries(Object.entries(rest).map(([what, value]) => [what, digest(value)])),
  });
  await playStory(tree, story, {
    readIn,
    tell: (index, { command, answer }, made) =>
      lines.push({
        index,
        after: story.commands[index].after,
        type: command.type,
        answer,
        ...(made ? short(made) : {}),
      }),
  });
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
