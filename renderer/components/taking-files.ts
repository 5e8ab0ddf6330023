import { useEffect, useLayoutEffect, useRef } from 'react';

/** Takes files that were dropped; false where they are nothing for it. */
type Taker = (files: readonly File[]) => boolean;

/* What is on screen and takes files, the latest last. */
const takers: Taker[] = [];

/** Lets the screen take files of its own kind that are dropped while it is there. */
export function useTakingFiles(take: Taker): void {
  const latest = useRef(take);
  useLayoutEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const taker: Taker = (files) => latest.current(files);
    takers.push(taker);
    return () => void takers.splice(takers.indexOf(taker), 1);
  }, []);
}

/** Offers dropped files to what is on screen; true when they were taken. */
export const offerFiles = (files: readonly File[]): boolean => takers.toReversed().some((take) => take(files));

/** No session is larger, in bytes. */
export const LARGEST_SESSION = 200_000_000;

/** The one JSON file that was dropped, unless its name says that it is a session. */
export function onlyOther(files: readonly File[]): File | null {
  const [file] = files;
  return file && files.length === 1 && /(?<!\.candor)\.json$/iu.test(file.name) ? file : null;
}

/** What a file is, as its name or the system says. */
export function fileKindOf({ name, type }: File): 'session' | 'ideas' | 'picture' | 'other' {
  if (/\.json$/iu.test(name)) return 'session';
  if (/\.(?:csv|tsv|txt)$/iu.test(name)) return 'ideas';
  return /\.(?:png|jpe?g|webp|svg|heic|heif)$/iu.test(name) || type.startsWith('image/') ? 'picture' : 'other';
}
