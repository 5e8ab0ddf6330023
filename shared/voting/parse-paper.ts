import type { Choices } from './schema';

/** A paper ballot as typed: the options' numbers (from 1) with anything between them, "1 1 4"; null where a number is no option's. */
export function parsePaperBallot(typed: string, options: readonly { readonly id: string }[]): Choices | null {
  const numbers = typed.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
  const choices: Record<string, number> = {};
  for (const number of numbers) {
    const option = /^\d{1,3}$/.test(number) ? options[Number(number) - 1] : undefined;
    if (!option) return null;
    choices[option.id] = (choices[option.id] ?? 0) + 1;
  }
  return choices;
}
