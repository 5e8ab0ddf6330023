import type { SpreadRow } from '../document/blocks/spread';
import type { PlanBlock } from '../document/registry';
import type { Logo } from '../session/schema/logo';
import type { Lens } from '../base/primitives';
import type { PlanTables } from './rows';

/** The edition for those who have five minutes, and the one with everything in it. */
export type EditionName = 'executive' | 'full';

/**
 * The plan: what a session leaves behind, ready to be laid out. Every text is final (from the catalogue or from the
 * room); a layout adds nothing but headings' numbers, page numbers and line breaks. Derived from the session only, so
 * the same session gives the same plan.
 */
export interface Plan {
  readonly edition: EditionName;
  /** In which it is (BCP 47). */
  readonly language: string;
  readonly sessionId: string;
  readonly revision: number;
  /** ISO 8601, UTC; the only date a printed file may carry as its own. */
  readonly changedAt: string;
  readonly cover: Cover;
  readonly summary: Summary;
  readonly sections: readonly PlanSection[];
  readonly appendix: readonly PlanSection[];
  /** Every sentence that the app proposes and the facilitator may put in other words. */
  readonly wordings: readonly Wording[];
  readonly tables: PlanTables;
  /** Everything that was found, in the order of the plan. */
  readonly findings: readonly PlanFinding[];
}

/** A finding, how strongly the answers speak for it, and who acts on it. */
export interface PlanFinding {
  /** As its sentence has it. */
  readonly id: string;
  readonly about: string;
  readonly text: string;
  readonly trace: string;
  /** From 0 to 100, see docs/exercises.md. */
  readonly weight: number;
  /** The id of the section that shows it. */
  readonly section: string;
  /** The ids of the actions, from whichever step, that say that they serve what it is about. */
  readonly servedBy: readonly string[];
}

/** A sentence as it stands, what the app proposes for it, and whether the result has changed since it was edited. */
export interface Wording {
  readonly id: string;
  /** The exercise it is about. */
  readonly about: string;
  readonly proposed: string;
  readonly text: string;
  readonly state: 'proposed' | 'changed' | 'outdated';
  /** Of a sentence of the one page: there, not among those for which there is room, or left out by the facilitator. */
  readonly place: 'shown' | 'no-room' | 'left-out';
  /** The result has changed since it was left out. */
  readonly changedSince: boolean;
}

/** A claim of the one page, traced to where it comes from. */
export interface Sentence {
  readonly id: string;
  readonly text: string;
  /** "13 of 14 voted, 38 of 42 dots"; empty where nothing was counted. */
  readonly trace: string;
  /** The id of the section that shows it. */
  readonly section: string;
}

export interface Cover {
  /** That it is a rehearsal: for every page, and in a sentence; null where the workshop is real. */
  readonly rehearsal: { readonly mark: string; readonly about: string } | null;
  readonly logo: Logo | null;
  readonly title: string;
  readonly organisation: string;
  /** Written out: "21 November 2026". */
  readonly date: string;
  /** "Second edition, after the follow-up of …"; empty before there was a follow-up. */
  readonly edition: string;
  readonly place: string;
  readonly brandPromise: string;
  /** "14 participants", with their groups where there are some. */
  readonly people: string;
}

/** The one page an executive reads. */
export interface Summary {
  /** Findings, one sentence each, at most five; empty when nothing was run yet. */
  readonly found: readonly Sentence[];
  readonly decided: readonly Sentence[];
  /** Every action, by its number. */
  readonly next: readonly NextAction[];
  /** What was chosen and nobody acts on yet, in a sentence; null where there is nothing of that, or it is left out. */
  readonly unserved: string | null;
  /** How sure the room was, over all actions; null when nobody was asked. */
  readonly confidence: { readonly text: string; readonly spread: SpreadRow } | null;
  /** Of what the facilitator has left something out: where nothing is left, that does not mean that there was nothing. */
  readonly leftOut: { readonly found: boolean; readonly decided: boolean; readonly confidence: boolean };
}

interface NextAction {
  /** The action's own, the same in every edition. */
  readonly id: string;
  readonly number: number;
  readonly what: string;
  readonly owner: string;
  readonly due: string;
  /** The day of its first step; empty when there is none. */
  readonly start: string;
}

/** One exercise's part: its title says the finding. */
export interface PlanSection {
  readonly id: string;
  /** The exercise's name, printed small above the title. */
  readonly eyebrow: string;
  /** Null for what belongs to no exercise. */
  readonly lens: Lens | null;
  readonly title: string;
  readonly blocks: readonly PlanBlock[];
}
