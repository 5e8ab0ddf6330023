import type { Version } from './version';

const LATEST = 20;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const DAYS = 30;
/** All versions of a session together, in bytes. */
const MOST = 200_000_000;

const ageOf = ({ keptAt }: Version, now: string): number => Date.parse(now) - Date.parse(keptAt);

/** The newest version of each hour of the last day, and of each day of the last month. */
function milestones(versions: readonly Version[], now: string): Set<string> {
  const kept = new Map<string, string>();
  for (const version of versions.toReversed()) {
    const age = ageOf(version, now);
    if (age <= DAY_MS) kept.set(version.keptAt.slice(0, 13), version.id);
    if (age <= DAYS * DAY_MS) kept.set(version.keptAt.slice(0, 10), version.id);
  }
  return new Set(kept.values());
}

/**
 * Versions to let go of. Kept are the 20 latest, one an hour for a day, one a day for a month, and named ones for ever;
 * all within 200 MB, the oldest without a name going first. The newest that holds a session always stays.
 */
export function expendable(newestFirst: readonly Version[], now: string): Version[] {
  const stay = milestones(newestFirst, now);
  const lastGood = newestFirst.find(({ holds }) => holds !== null)?.id;
  let size = 0;
  return newestFirst.filter((version, index) => {
    if (version.name === null && version.id !== lastGood) {
      if (index >= LATEST && !stay.has(version.id)) return true;
      if (size + version.size > MOST) return true;
    }
    size += version.size;
    return false;
  });
}
