import { expect } from 'vitest';
import { typeOf } from '@shared/document/registry';
import { kindOf, type AnyKind } from '@shared/kinds/registry';
import { buildPlan } from '@shared/plan/build';
import { executiveOf } from '@shared/plan/executive';
import { planMarkdown } from '@shared/plan/markdown';
import { planOfStep } from '@shared/session/step-plan';
import { played, type Variant } from './example';

type Check = (variant: Variant) => void;

const kindIn = ({ definition }: Variant): AnyKind => kindOf(definition);

const textsOf = (value: unknown): string => JSON.stringify(value);

/** What was done stands in the plan: whole, in the executive edition where it found something, and as Markdown. */
export const planIsNotEmpty: Check = (variant) => {
  const kind = kindIn(variant);
  if (!kind.plan || kind.markInPlan(variant.definition, variant.exercise.id) === 'said') return;
  const { session } = played(variant);
  const own = planOfStep(session, variant.at);
  expect([...own.section, ...own.appendix].length).toBeGreaterThan(0);
  const plan = buildPlan(session);
  const parts = [...plan.sections, ...plan.appendix].filter(({ id }) => id.startsWith(variant.at.item));
  expect(parts.length).toBeGreaterThan(0);
  const [first] = [...own.section, ...own.appendix];
  const brief = executiveOf(plan);
  const said = [...brief.summary.found, ...brief.summary.decided].map(({ text }) => text).join(' ');
  expect(brief.sections.length + said.length, own.headline ?? '').toBeGreaterThan(
    own.headline !== null || own.found !== null || own.decided !== null ? 0 : -1,
  );
  const words = textsOf(first).match(/"text":"([^"]{8,60})"/)?.[1];
  if (words !== undefined) expect(planMarkdown(plan).replaceAll('\\', '')).toContain(words.replaceAll('\\', ''));
};

/** Where a picture says its finding to the room, the plan has one for the wall; lists alone are no poster. */
export const pictureGoesOnAPoster: Check = (variant) => {
  const held = played(variant);
  if (!kindIn(variant).views.saysFinding?.(held.views().room.body)) return;
  const { section } = planOfStep(held.session, variant.at);
  expect(section.filter((block) => typeOf(block).onPoster !== 'never')).not.toEqual([]);
};

/** Where a picture says its finding, what was found stands under it. */
export const findingStandsUnderPicture: Check = (variant) => {
  const held = played(variant);
  const { body, finding } = held.views().room;
  const { headline, found } = planOfStep(held.session, variant.at);
  if (!kindIn(variant).views.saysFinding?.(body)) return;
  expect(finding).toBe(headline);
  if (found !== null) expect(finding ?? '').not.toBe('');
};
