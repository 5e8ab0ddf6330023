import type { Session } from './schema/session';
import { stepKey } from '../base/steps';
import { exerciseOf, stepOf, stepsInOrder } from './step-of';

/** What is in a version: what was gathered, step by step. */
export interface VersionPreview {
  readonly title: string;
  readonly participants: number;
  readonly steps: readonly { readonly title: string; readonly lines: readonly string[]; readonly more: number }[];
}

/** Lines of one step that a preview shows. */
const LINES = 12;

/** Every text that somebody wrote in a step's work, in its order. */
function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'text' && typeof inner === 'string') return inner.trim() === '' ? [] : [inner];
    return textsIn(inner);
  });
}

/** What a session has gathered, step by step; steps without anything are left out. */
export function versionPreview(session: Session): VersionPreview {
  const steps = stepsInOrder(session).flatMap((at) => {
    const texts = [...new Set(textsIn(session.work[stepKey(at)]))];
    if (texts.length === 0) return [];
    const title = `${exerciseOf(session, at.item)?.title ?? ''} · ${stepOf(session, at)?.title ?? ''}`;
    return [{ title, lines: texts.slice(0, LINES), more: Math.max(0, texts.length - LINES) }];
  });
  return { title: session.details.title, participants: session.participants.length, steps };
}
