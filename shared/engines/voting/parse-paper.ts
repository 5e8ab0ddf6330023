import type { Choices } from './schema';
import { entryOf } from '../../base/entry-of';

/** Why a ballot or sheet as typed cannot be read: a part of it that is none of those there are, or more parts than there are places. */
export type Misread =
  | { readonly why: 'no-option'; readonly typed: string; readonly most: number }
  | { readonly why: 'twice'; readonly typed: string }
  | { readonly why: 'no-answer'; readonly typed: string; readonly place: number }
  | { readonly why: 'too-many'; readonly given: number; readonly most: number };

export type Read<T> = { readonly read: T } | { readonly misread: Misread };

/** The parts of what was typed: numbers and words with anything between them. What has none, and is neither blank nor a dash, is a part of its own. */
export function partsOf(typed: string): string[] {
  const parts = typed.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
  return parts.length === 0 && /[^\s\-–—.]/u.test(typed) ? [typed.trim()] : parts;
}

/**
 * The parts of what was typed if it could mean something else: "1,5" is the options 1 and 5, or a number that no ballot has.
 * Null where spaces, or commas and spaces, keep them apart, as they should.
 */
export function doubtIn(typed: string): readonly string[] | null {
  const isPlain = (token: string) => /^(?:[\p{L}\p{N}]+[,;.]?|[-–—.])$/u.test(token);
  return typed.trim().split(/\s+/u).every(isPlain) || typed.trim() === '' ? null : partsOf(typed);
}

/** As `doubtIn`, where signs and dashes are answers: only commas without a space can mean something else. */
export function doubtInSheet(typed: string): readonly string[] | null {
  return /[^\s,;][,;][^\s,;]/u.test(typed) ? typed.trim().split(/[\s,;]+/u) : null;
}

/** A paper ballot as typed: the options' numbers (from 1) with anything between them, "1 1 4"; or which of them is no option's. */
export function parsePaperBallot(typed: string, options: readonly { readonly id: string }[]): Read<Choices> {
  const numbers = partsOf(typed);
  const choices: Record<string, number> = {};
  for (const number of numbers) {
    const option = /^\d{1,3}$/.test(number) ? options[Number(number) - 1] : undefined;
    if (!option) return { misread: { why: 'no-option', typed: number, most: options.length } };
    choices[option.id] = (entryOf(choices, option.id) ?? 0) + 1;
  }
  return { read: choices };
}
