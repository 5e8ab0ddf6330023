import { writeFileSync } from 'node:fs';
import { expect } from 'playwright/test';
import { cutOff } from '../drive/cut-off';
import { resize } from '../drive/staged';
import { spokenIn } from '../drive/spoken';
import { putStages, showStage } from '../drive/staged';
import { test } from '../drive/test';
import { exerciseTexts, pseudoSession, typedTexts } from '../fixtures/pseudo';
import { sheetStages } from '../fixtures/story/sheet-stages';
import { speaksPseudo, unsaid, without } from '../fixtures/unsaid';

const english = sheetStages();
const pseudo = Object.fromEntries(Object.entries(english).map(([name, one]) => [name, pseudoSession(one)]));

test('probe: app English, session pseudo', async ({ home, start }) => {
  test.setTimeout(500_000);
  putStages(home, pseudo);
  const candor = await start(['--lang=en-GB']);
  const [first] = Object.values(pseudo);
  await showStage(candor, first!);
  const room = await candor.openRoom();
  await resize(candor,'room',1280,720); await resize(candor,'facilitator',1280,720);await room.emulateMedia({ reducedMotion: 'reduce' });await candor.facilitator.emulateMedia({ reducedMotion: 'reduce' });
  const faults: Record<string, string[]> = {};
  const add = (what: string, stage: string) => (faults[what] ??= []).push(stage);
  for (const [name, session] of Object.entries(pseudo)) {
    await showStage(candor, session);
    const prompt = session.exercises[session.agenda.items.find((item) => item.id === session.position.item)?.exercise ?? '']?.steps.find(
          (step) => step.id === session.position.step)?.room ?? '';
    await expect(room.getByRole('heading', { level: 1, name: prompt })).toBeVisible();
    const typedOut = without(typedTexts(session));
    for (const one of await cutOff(room)) add(`CUT ROOM ${one}`, name);
    for (const one of await cutOff(candor.facilitator)) add(`CUT FAC ${one}`, name);
    const out = without([...typedTexts(session), ...exerciseTexts(session)]);
    for (const { text, as, at, language } of await spokenIn(room)) {
      const fault = unsaid(text, typedOut);
      if (fault) add(`ROOM ${as} ${at} ${language}: ${fault}`, name);
    }
    for (const { text, as, at, language } of await spokenIn(candor.facilitator)) {
      if (language === 'en-XA') {
        const fault = unsaid(text, typedOut);
        if (fault) add(`PREVIEW ${as} ${at}: ${fault}`, name);
      } else if (speaksPseudo(out(text))) add(`FAC ${as} ${at} ${language}: ${text}`, name);
    }
  }
  writeFileSync('/tmp/pseudo-a.json', JSON.stringify(faults, null, 1));
});
test('probe: app pseudo, session English', async ({ home, start }) => {
  test.setTimeout(500_000);
  putStages(home, english);
  const candor = await start(['--lang=en-XA']);
  const [first] = Object.values(english);
  await showStage(candor, first!);
  const room = await candor.openRoom();
  await resize(candor,'room',1280,720); await resize(candor,'facilitator',1280,720);await room.emulateMedia({ reducedMotion: 'reduce' });await candor.facilitator.emulateMedia({ reducedMotion: 'reduce' });
  const faults: Record<string, string[]> = {};
  const add = (what: string, stage: string) => (faults[what] ??= []).push(stage);
  for (const [name, session] of Object.entries(english)) {
    await showStage(candor, session);
    const prompt = session.exercises[session.agenda.items.find((item) => item.id === session.position.item)?.exercise ?? '']?.steps.find(
          (step) => step.id === session.position.step)?.room ?? '';
    await expect(room.getByRole('heading', { level: 1, name: prompt })).toBeVisible();
    for (const one of await cutOff(room)) add(`CUT ROOM ${one}`, name);
    for (const one of await cutOff(candor.facilitator)) add(`CUT FAC ${one}`, name);
    const out = without([...typedTexts(session), ...exerciseTexts(session)]);
    for (const { text, as, at, language } of await spokenIn(room)) if (speaksPseudo(text)) add(`ROOM ${as} ${at} ${language}: ${text}`, name);
    for (const { text, as, at, language } of await spokenIn(candor.facilitator)) {
      if (language !== 'en-XA') { if (speaksPseudo(text)) add(`PREVIEW ${as} ${at}: ${text}`, name); continue; }
      const fault = unsaid(text, out);
      if (fault) add(`FAC ${as} ${at}: ${fault}`, name);
    }
  }
  writeFileSync('/tmp/pseudo-b.json', JSON.stringify(faults, null, 1));
});
