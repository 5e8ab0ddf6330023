/**
 * The circles of a graph (a map of names to what has `to`, a set of names): whoever reaches each other, together in one
 * list. Tarjan's strongly connected components.
 */
export function circlesOf(graph) {
  const circles = [];
  const waiting = [];
  const seen = new Map(); // name → { number, lowest, isWaiting }
  for (const name of graph.keys()) if (!seen.has(name)) visit(name);
  return circles;

  function visit(name) {
    const here = { number: seen.size, lowest: seen.size, isWaiting: true };
    seen.set(name, here);
    waiting.push(name);
    for (const next of graph.get(name).to) {
      const there = seen.get(next) ?? visit(next);
      if (there.isWaiting) here.lowest = Math.min(here.lowest, there.lowest);
    }
    if (here.lowest === here.number) close(name);
    return here;
  }

  function close(name) {
    const circle = waiting.splice(waiting.indexOf(name));
    for (const member of circle) seen.get(member).isWaiting = false;
    if (circle.length > 1 || graph.get(name).to.has(name)) circles.push(circle.toSorted((a, b) => a.localeCompare(b)));
  }
}
