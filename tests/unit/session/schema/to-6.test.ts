import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { agendaFile, readAgendaFile } from '@shared/agenda/agenda-file';
import { exerciseById } from '@shared/exercises';
import { readExercise } from '@shared/exercises/file';
import { buildPlan } from '@shared/plan/build';
import { planMarkdown } from '@shared/plan/markdown';
import { migrateEvent } from '@shared/session/schema/migrations';
import { readSession } from '@shared/session/schema/read';
import type { Session } from '@shared/session/schema/session';
import { stepOf, stepsInOrder } from '@shared/session/step-of';
import { roomView } from '@shared/views/views';
import { sumUp } from '@shared/kinds/sealed-box';
import { wholeExercise } from '../../../fixtures/own-exercise';
import { asSchemaFive } from '../../../fixtures/schema-five';
import { strings } from '../../../english';

const sample = JSON.parse(
  readFileSync(new URL('../../../../resources/samples/the-whole-method.candor.json', import.meta.url), 'utf8'),
) as Session;

function opened(value: unknown): Session {
  const read = readSession(value);
  if (!('session' in read)) throw new Error(`${read.unreadable} ${read.detail}`);
  return read.session;
}

/** Everything that the room is shown, step by step, but where something is only said. */
const roomTexts = (session: Session): string[] =>
  stepsInOrder(session).flatMap((position) => {
    if (stepOf(session, position)?.kind === 'say') return [];
    const there = { ...session, position };
    /* What is found is said in the exercise's own words since then. */
    return [JSON.stringify({ ...roomView(there, sumUp({}, stepsInOrder(there))), finding: null })];
  });

describe('a session of schema 5', () => {
  const old = asSchemaFive(sample);
  const read = opened(old);

  it('says in the plan what its kinds said of their own accord then', () => {
    const built = buildPlan(read);
    /* Not all that is found has room on the one page. */
    const plan = [planMarkdown(built), ...built.wordings.map(({ text }) => text)].join('\n');
    const said = [
      'We act as if',
      'We said where we still act as if it were true, for',
      'What becomes of what was said: ',
      'Four basics of eight fail',
      'A basic that fails comes before every gap; the others follow by how much further importance is than performance.',
      'the low points today are ',
    ];
    expect(said.filter((sentence) => !plan.includes(sentence))).toEqual([]);
  });

  it('shows the room what it showed then', () => {
    expect(roomTexts(read)).toEqual(roomTexts(sample));
    expect(roomTexts(read).join('\n')).toContain('A customer would notice');
    const said = Object.values(read.exercises).flatMap((one) => one.steps.filter(({ kind }) => kind === 'say'));
    expect(said.length).toBeGreaterThan(0);
    expect(said.map((step) => step.kind === 'say' && step.promise)).toEqual(said.map(() => true));
  });

  it('asks what it asked then', () => {
    const steps = Object.values(read.exercises).flatMap((one) => one.steps);
    expect(steps.flatMap((step) => (step.kind === 'commit' ? [step.serves] : []))).toContain(
      'For which element or obstacle',
    );
    expect(steps.flatMap((step) => (step.kind === 'define' ? [step.sign.asked] : []))).toEqual([
      'A customer would see, hear or get it',
    ]);
    expect(steps.flatMap((step) => (step.kind === 'judge' ? [step.additions] : []))).toContainEqual({
      heading: 'Statements of our own',
      asked: 'A statement about this house',
    });
  });
});

describe('definitions of schema 5 elsewhere', () => {
  const old = asSchemaFive(wholeExercise());
  const words = { serves: 'For which element or obstacle' };

  it('in an exercise’s file, with its head or bare, are carried over', () => {
    for (const file of [{ format: 'candor-exercise', schemaVersion: 5, exercise: old }, old]) {
      const now = readExercise(strings, file, exerciseById);
      expect('exercise' in now && now.exercise.steps.find(({ kind }) => kind === 'commit')).toMatchObject(words);
    }
  });

  it('in an agenda of one’s own are carried over', () => {
    const agenda = { title: 'Ours', items: [{ id: 'one', exercise: 'ours', variant: 'full' as const }] };
    const file = agendaFile('ours', agenda, { ours: wholeExercise() });
    const now = readAgendaFile({ ...asSchemaFive(file), schemaVersion: 2 });
    expect('exercises' in now && now.exercises['ours']?.steps.find(({ kind }) => kind === 'commit')).toMatchObject(
      words,
    );
  });

  it('in an event, and in what undo keeps, are carried over', () => {
    const insert = { type: 'agenda/insert', definition: old };
    expect(JSON.stringify(migrateEvent(insert, 5))).toContain(words.serves);
    const kept = { schemaVersion: 5, stack: { past: [{ again: { keys: { exercises: { set: { ours: old } } } } }] } };
    expect(JSON.stringify(migrateEvent(kept, 5))).toContain(words.serves);
  });

  it('that say it for themselves are left as they are', () => {
    expect(migrateEvent({ definition: wholeExercise() }, 5)).toEqual({ definition: wholeExercise() });
  });
});
