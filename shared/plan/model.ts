import type { SpreadRow } from '../document/blocks/spread';
import type { BriefPart } from '../document/in-brief';
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
  /** What of the full edition is not in this one, in its order; empty in the full one. */
  readonly elsewhere: readonly Elsewhere[];
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
  /** The facilitator has lifted it onto the one page. */
  readonly lifted: boolean;
  /** What speaks for it to stand on the one page; null for what is not weighed. */
  readonly reasons: PlanReasons | null;
}

/** What speaks for a sentence to stand on the one page; docs/findings.md says how they are weighed. */
export interface PlanReasons {
  /** It is about what customers do not get as they should. */
  readonly hurts: boolean;
  /** From 0 to 100, how widely the room agreed; null where nothing was counted. */
  readonly weight: number | null;
  /** No action says that it serves what it is about; false while there are no actions. */
  readonly unserved: boolean;
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

/** Something that is asked of whoever reads the plan, and the id of the section that shows it. */
export interface Needed {
  readonly id: `need:${string}`;
  readonly text: string;
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
  /** Who invited; empty where nobody is named. */
  readonly invitedBy: string;
  /** What the room wanted to have at the end; empty where that was not said. */
  readonly aim: string;
  /** "14 participants", with their groups where there are some. */
  readonly people: string;
}

/** In one line, for what stands without its cover: that it is a rehearsal, when, what and for whom. */
export const whereFrom = ({ rehearsal, date, title, organisation }: Cover): string =>
  [rehearsal?.mark ?? '', date, title, organisation].filter((part) => part.trim() !== '').join(' · ');

/** The one page an executive reads. */
export interface Summary {
  /**
   * The finding of the day; null while nothing was found. `says`: the id of the finding that it says word for word, which is
   * not said once more; null once it is in the facilitator's words.
   */
  readonly headline: (Sentence & { readonly says: string | null }) | null;
  /** Findings, one sentence each, at most five, the weightiest first; empty when nothing was run yet. */
  readonly found: readonly Sentence[];
  /** The same of what was decided. */
  readonly decided: readonly Sentence[];
  /** How many there are of both, without those that were left out. */
  readonly all: { readonly found: number; readonly decided: number };
  /** Every action of which something is still to be done, by its number. */
  readonly next: readonly NextAction[];
  /** Those that are done, dropped, or closed in some other way at a follow-up: nobody waits for them. */
  readonly over: readonly NextAction[];
  /** What is asked of whoever reads it: who acts on what was chosen, what was promised, where the room is not sure, when one looks back. */
  readonly needs: readonly Sentence[];
  /** How sure the room was, over all actions; null when nobody was asked, or it is left out. */
  readonly confidence: { readonly text: string; readonly spread: SpreadRow } | null;
  /** Of what the facilitator has left something out: where nothing is left, that does not mean that there was nothing. */
  readonly leftOut: { readonly found: boolean; readonly decided: boolean; readonly confidence: boolean };
}

export interface NextAction {
  /** The action's own, the same in every edition. */
  readonly id: string;
  /** The id of the section that shows all of it. */
  readonly section: string;
  readonly number: number;
  readonly what: string;
  readonly owner: string;
  readonly due: string;
  /** The day of its first step; empty when there is none. */
  readonly start: string;
  /** How sure the room is of it, of 5, as it is shown; null where nobody was asked. */
  readonly sure: { readonly figure: string; readonly isUnder: boolean } | null;
}

/** A part of the plan that only the full edition has: the id of its section, or that of the appendix, and its name as it stands in a sentence. */
export interface Elsewhere {
  readonly id: string;
  readonly name: string;
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
  /** What of it the executive edition has; left out where that is nothing. */
  readonly brief?: readonly BriefPart[];
  /** The plan opens with it, before what the exercises found. */
  readonly opens?: true;
}
