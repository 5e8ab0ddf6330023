import { AgendaFile, agendaFile, readAgendaFile } from '@shared/agenda/agenda-file';
import { agendaTemplates } from '@shared/agenda/templates';
import { libraryWith } from '@shared/agenda/library';
import { exercises } from '@shared/exercises';
import { inFile, readExercise } from '@shared/exercises/file';
import { stepPreviews } from '@shared/editor/preview';
import { contract } from '@shared/host/contract';
import { columnsFor, hasNames, readRows } from '@shared/kinds/collect/table';
import { Command } from '@shared/session/commands';
import { ExerciseDefinition } from '@shared/session/schema/definition';
import { parseNames } from '@shared/session/parse-names';
import { readFile, readPasted } from '../../../renderer/kinds/collect/import/read-list';
import type { Workshop } from '../../fixtures/workshop';
import { strings } from '../../english';
import type { Dice } from './chance';
import { fieldsOf, placesIn, shapeOf, type Shape } from './fields';
import { another, at, idsIn, put } from './mutate';
import type { Outcome } from './open';
import { commands } from './seeds';

const shapes = { exercise: shapeOf(ExerciseDefinition), agenda: shapeOf(AgendaFile), command: shapeOf(Command) };
const fields: ReadonlyMap<Shape, ReadonlyMap<string, Shape>> = new Map(
  Object.values(shapes).map((shape) => [shape, fieldsOf(shape)]),
);

/** A value of a shape with one to three things in it changed. */
function mutated(dice: Dice, shape: Shape, value: unknown): unknown {
  const changed = structuredClone(value);
  const places = [...placesIn(shape, changed)];
  const ids = [...idsIn(changed)];
  for (let times = 1 + dice.below(3); times > 0 && places.length > 0; times -= 1) {
    const [field, ways] = dice.of(places);
    const way = dice.of(ways);
    put(changed, way, another(dice, fields.get(shape)?.get(field) ?? {}, at(changed, way), ids));
  }
  return changed;
}

/** An exercise's file: refused in words, or shown as the editor shows it. */
export function exerciseFile(dice: Dice): Outcome {
  const definition = mutated(dice, shapes.exercise, dice.of(exercises));
  const { find } = libraryWith([]);
  const file = dice.next() < 0.5 ? inFile(definition as ExerciseDefinition) : definition;
  const read = readExercise(strings, JSON.parse(JSON.stringify(file ?? null)), find);
  if ('unreadable' in read) {
    strings.files.problem(read.unreadable, 'x.exercise.json', read.detail);
    return `refused: ${read.unreadable}`;
  }
  for (const step of read.exercise.steps) stepPreviews(strings, read.exercise, step.id);
  return 'taken';
}

/** An agenda template's file. */
export function agendaTemplate(dice: Dice): Outcome {
  const { id, title, items } = dice.of(agendaTemplates);
  const used = Object.fromEntries(
    exercises.slice(0, 2).map((one) => [`own-${one.id}`, { ...one, id: `own-${one.id}` }]),
  );
  const own = Object.keys(used).map((exercise) => ({ exercise, variant: 'full' as const }));
  const agenda = {
    title,
    items: [...items, ...own].map((item, index) => ({ ...item, id: `item-${index + 1}` })),
  };
  const read = readAgendaFile(mutated(dice, shapes.agenda, agendaFile(id, agenda, used)));
  if (!('unreadable' in read)) return 'taken';
  strings.files.problem(read.unreadable, 'x.candor-agenda.json', read.detail);
  return `refused: ${read.unreadable}`;
}

const requests = Object.entries(contract);

/** Messages of a window: not understood, or carried out or refused like any other. `held` goes on from message to message. */
export function messages(dice: Dice, held: Workshop): Outcome {
  const command = mutated(dice, shapes.command, dice.of(commands));
  const [, { input }] = dice.of(requests);
  input.safeParse(mutated(dice, {}, command));
  const understood = contract['session/dispatch'].input.safeParse({
    commandId: 'c',
    sessionId: held.session.id,
    command,
  });
  if (!understood.success) return 'not understood';
  const refused = held.attempt(understood.data.command);
  held.views();
  return refused === null ? 'carried out' : 'refused';
}

const PIECES = [
  'Idea',
  ';',
  ',',
  '\t',
  '\n',
  '\r\n',
  '"',
  '""',
  'sep=;',
  '•',
  '1.',
  '- [ ]',
  ' ',
  '\u200b',
  '\u0000',
  '\ufeff',
  'é',
  '😀',
  'x'.repeat(11_000),
  '=1+1',
  'constructor',
];

/** A list as it is dropped, pasted or typed: bytes of all kinds. */
export function csv(dice: Dice): Outcome {
  const text = Array.from({ length: dice.below(60) }, () => dice.of(PIECES)).join('');
  const bytes = new TextEncoder().encode(text);
  for (let times = dice.below(4); times > 0 && bytes.length > 0; times -= 1)
    bytes[dice.below(bytes.length)] = dice.below(256);
  const read = dice.next() < 0.5 ? readFile(dice.of(['a.csv', 'a.txt', 'a.tsv']), bytes) : readPasted(text);
  parseNames(strings, text);
  if ('refused' in read) {
    strings.importIdeas.refused(read.refused, 'a.csv', 'line' in read ? read.line : 0);
    return `refused: ${read.refused}`;
  }
  const target = {
    fields: [{ id: 'constructor', label: 'Idea' }],
    headings: [],
    texts: [],
    heading: null,
    names: strings.importIdeas.columnNames,
  };
  const named = read.table && hasNames(read.rows, target);
  readRows(read.rows, columnsFor(read.rows, named, target), named, false, target);
  return 'read';
}
