import { said } from '@shared/base/text';
import type { Strings } from '@shared/words';
import { numberIn } from '@shared/words/number-in';

/** What a field for a number takes. */
export interface NumberRules {
  readonly decimals: boolean;
  readonly min: number | undefined;
  readonly max: number | undefined;
  /** What may stand behind the number, such as its unit. */
  readonly suffix: string;
}

/** A number as typed: it is read whole, or not at all and `wrong` says why. An empty field is no number, and not wrong. */
export function readNumber(
  { locale, numbers: words }: Strings,
  typed: string,
  { decimals, min, max, suffix }: NumberRules,
): { readonly number: number | null; readonly wrong: string | null } {
  const text = said(typed);
  const bare = said(suffix !== '' && text.endsWith(suffix.trim()) ? text.slice(0, -suffix.trim().length) : text);
  if (bare === '') return { number: null, wrong: null };
  const short = bare.length > 20 ? `${bare.slice(0, 20)}…` : bare;
  const refused = (wrong: string) => ({ number: null, wrong });
  const number = numberIn(locale, bare);
  if (number === null) return refused(words.none(short));
  if (!decimals && !Number.isInteger(number)) return refused(words.notWhole(short));
  const [small, large] = [min !== undefined && number < min, max !== undefined && number > max];
  if (!small && !large) return { number, wrong: null };
  if (min !== undefined && max !== undefined) return refused(words.range(short, min, max));
  return refused(small ? words.tooSmall(short, min ?? 0) : words.tooLarge(short, max ?? 0));
}
