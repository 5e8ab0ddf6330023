import { expect, test } from 'vitest';
import { buildPlan } from '@shared/plan/build';
import { actionsCsv, ideasCsv } from '@shared/plan/csv';
import { executiveOf } from '@shared/plan/executive';
import { planMarkdown } from '@shared/plan/markdown';
import { exerciseTexts, pseudoSession, typedTexts } from '../../fixtures/pseudo';
import { playSamples } from '../../fixtures/story/play';
import { kindStages } from '../../fixtures/story/kind-stages';
import { unsaid, without } from '../../fixtures/unsaid';

/** Every exercise played through, and every kind of step in each of its forms. */
const sessions = { ...playSamples(), ...kindStages() };

/** A paragraph, or a cell, without what Markdown puts before its lines and into them. */
const plain = (text: string): string =>
  text.replaceAll(/\\([^\p{L}\d])/gu, '$1').replaceAll(/\*\*|^#+ |^- |^> |<br>/gmu, ' ');

test.each(Object.entries(sessions).filter(([name]) => !/-(?:ready|begun)$/u.test(name)))(
  '%s: the plan says no word that is not in the catalogue',
  (_name, session) => {
    const pseudo = pseudoSession(session);
    const owned = without([...typedTexts(pseudo), ...exerciseTexts(pseudo)]);
    const plan = buildPlan(pseudo);
    const texts = [planMarkdown(plan), planMarkdown(executiveOf(plan)), actionsCsv(plan), ideasCsv(plan)];
    const faults = texts.flatMap((text) => text.split(/\n\n|\|/u)).flatMap((line) => unsaid(plain(line), owned) ?? []);
    expect([...new Set(faults)]).toEqual([]);
  },
);
