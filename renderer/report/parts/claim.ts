import type { Line } from '../text/line';
import { cleanLine } from '../text/clean';
import { styles } from '../tokens';

/* What the parts of the one page have in common. */

/** How it is said where a claim comes from. */
export const traceStyle = styles.small;
/** Room for the page beside a claim. */
export const pageWidth = 34;

/** Whether a text ends before its end. */
export function isShort(text: string, lines: readonly Line[]): boolean {
  const last = lines.at(-1)?.pieces.at(-1);
  return last?.kind === 'letters' && last.text.endsWith('…') && !cleanLine(text).endsWith('…');
}
