const NOTHING_UNDONE = { past: [], future: [] };

/** What a tree is asked for to hold a session and to show it. */
export const hostNames = [
  'readSession',
  'SessionService',
  'MemoryStorage',
  'facilitatorView',
  'roomView',
  'seatView',
  'buildPlan',
  'stringsOf',
];

/** The English words of a tree; an older one has one catalogue, and no function for several. */
export const englishOf = ({ stringsOf }) => (typeof stringsOf === 'function' ? stringsOf('en-GB') : stringsOf);

/** Calls what makes something for the facilitator: it is given the words first, but in a tree that has only one catalogue. */
export const inEnglish = (tree, make, ...given) =>
  typeof tree.stringsOf === 'function' ? make(englishOf(tree), ...given) : make(...given);

/** The sealed box in memory. */
function boxInMemory(box) {
  const entries = new Map(Object.entries(box));
  return {
    all: () => Object.fromEntries(entries),
    load: async () => ({ box: Object.fromEntries(entries), damaged: [] }),
    keep: async (key, entry) => void entries.set(key, entry),
    destroy: async (key) => void entries.delete(key),
    destroyAll: async () => entries.clear(),
  };
}

/** Chance that falls as it fell when it was listened to; where more is asked for than was then, it is foreseeable all the same. */
function chanceAgain({ ids = [], orders = [] } = {}) {
  let drawn = 0;
  let mixed = 0;
  return {
    id: () => ids[drawn++] ?? `more-${drawn}`,
    shuffled: (items) => {
      const order = orders[mixed++];
      return order?.length === items.length ? order.map((place) => items[place]) : [...items];
    },
  };
}

/**
 * A tree's own session service over memory. It is what the app does with a command, and the same in every tree: between
 * command and new session a tree may do what it likes.
 */
export async function serve(tree, { session, box = {}, undo = NOTHING_UNDONE }, { time, chance } = {}) {
  const boxes = boxInMemory(box);
  const service = await tree.SessionService.open({
    storage: new tree.MemoryStorage({ session, undo }),
    boxes,
    now: () => time,
    chance: chanceAgain(chance),
    onChange: () => undefined,
  });
  return { service, held: () => ({ session: service.session, box: boxes.all(), undo: service.undoStack }) };
}

/** What each window gets of what a service holds; a view that cannot be made is what it says when it fails. */
export function viewsOf(tree, { session, sealed, undoStack }) {
  const orError = (make) => {
    try {
      return make();
    } catch (error) {
      return { failed: String(error) };
    }
  };
  return {
    facilitator: orError(() => inEnglish(tree, tree.facilitatorView, session, sealed, undoStack, { state: 'saved' })),
    room: orError(() => tree.roomView(session, sealed)),
    seat: orError(() => tree.seatView(session, sealed)),
    report: orError(() => tree.buildPlan(session)),
  };
}
