import { inJson } from './differences.mjs';
import { placeIn } from './make.mjs';

/** Places of stories that are looked into: each takes both trees some seconds. */
const MOST = 6;

/** What is different at a place, of what begins to be different there. */
async function differencesAt({ story, index, line, whats }, inputs, [theirs, ours], more) {
  const only = (made) => Object.fromEntries(Object.entries(made).filter(([what]) => whats.includes(what)));
  const [was, is] = await Promise.all([theirs, ours].map((tree) => placeIn(tree, inputs, story, index)));
  const where = `after command ${index + 1}, ${line.type}`;
  return [...inJson(only(was), only(is))].slice(0, 20).map((one) => ({ ...one, path: `${where}: ${one.path}`, more }));
}

/**
 * Of stories only short names of what came of them are kept: where these are not the same, both trees play on to there once
 * more and show everything. The first place of a story, of as many stories as tell what is going on.
 */
export async function lookInto(kinds, inputs, trees) {
  const stories = kinds.flatMap(({ other }) => other.filter(({ places }) => places?.length > 0)).slice(0, MOST);
  for (const story of stories) {
    const [first, ...others] = story.places;
    const more = others.length > 0 ? `${others.length} more places in this story` : '';
    story.found = await differencesAt(first, inputs, trees, more);
  }
}
