import { z } from 'zod';
import { createSession } from '@shared/session/create';
import type { Command } from '@shared/session/commands';
import type { ExerciseDefinition } from '@shared/session/schema/definition';
import type { Session } from '@shared/session/schema/session';
import type { Participant } from '@shared/base/people';
import type { StepAddress } from '@shared/base/steps';
import { exampleAt } from '@shared/editor/made-up';
import { newStep } from '@shared/editor/new-step';
import { checkKind } from '@shared/exercises/check/check-step';
import { kindOf, kinds, type StepCommand, type StepDefinition, type StepKind } from '@shared/kinds/registry';
import { Workshop } from '../fixtures/workshop';
import { strings } from '../english';

const PEOPLE = 12;
const ITEM = 'item-1';

/** Two groups of six, so that nothing secret is withheld. */
export const people: readonly Participant[] = Array.from({ length: PEOPLE }, (_, index) => ({
  id: `p${index + 1}`,
  seat: index + 1,
  name: `Person ${index + 1}`,
  group: index % 2 === 0 ? 'front line' : 'leaders',
}));

/** A kind's made-up step in one of the ways in which it can be done, behind a step that collects ideas. */
export interface Variant {
  readonly name: StepKind;
  /** Which way: its form, and whether it is secret. */
  readonly label: string;
  readonly exercise: ExerciseDefinition;
  readonly definition: StepDefinition;
  readonly at: StepAddress;
}

const blank: ExerciseDefinition = {
  id: 'made-up',
  version: 1,
  title: 'A made-up exercise',
  lens: 'mission',
  type: 'exercise',
  purpose: 'To try a kind.',
  minutes: { full: 20 },
  groupSize: { min: 1, max: 99 },
  script: { open: [], push: [], close: [] },
  traps: [],
  steps: [],
  plan: { heading: 'What came out', leaves: 'What was said.' },
};

function exerciseWith(steps: readonly StepDefinition[]): ExerciseDefinition {
  const minutes = { full: steps.reduce((sum, one) => sum + one.minutes.full, 0) };
  return { ...blank, minutes, steps: [...steps] };
}

/** What a kind's schema allows: its forms, and the options that make it secret. */
export function choicesIn(name: StepKind): { readonly forms: readonly string[]; readonly secret: readonly string[] } {
  const { shape } = kinds[name].schemas.definition as unknown as { shape: Record<string, z.ZodType> };
  const bare = (type: z.ZodType | undefined): z.ZodType | undefined =>
    type instanceof z.ZodOptional ? (type.unwrap() as z.ZodType) : type;
  const form = bare(shape['form']);
  const secret = ['secret', 'anonymous'].filter((option) => bare(shape[option]) instanceof z.ZodBoolean);
  return { forms: form instanceof z.ZodEnum ? form.options.map(String) : [], secret };
}

/** What is written down where something is said. */
const CARD = [
  { id: 'who', label: 'Whose journey', hint: 'A first name' },
  { id: 'why', label: 'Why', hint: '' },
];

/** What of a step can be chosen: the forms on offer in the editor, and what makes it secret. */
function choicesOf(definition: StepDefinition): readonly Record<string, unknown>[] {
  const { fields } = kindOf(definition).editor;
  const forms = fields.flatMap((field) =>
    field.field === 'several' && field.at === 'forms' && Array.isArray(field.of) ? field.of : [],
  );
  const secret = fields.find(
    (field) => field.field === 'flag' && (field.at === 'secret' || field.at === 'anonymous'),
  )?.at;
  const inForms = forms.length > 0 ? forms.map((form: string) => ({ form, forms: [form] })) : [{}];
  const hasCard = fields.some((field) => field.field === 'list' && field.at === 'card');
  return [...inForms, ...(hasCard ? [{ card: CARD }] : [])].flatMap((form) =>
    secret
      ? [
          { ...form, [secret]: false },
          { ...form, [secret]: true },
        ]
      : [form],
  );
}

const labelOf = (choice: Record<string, unknown>): string => {
  const secret = Object.entries(choice).some(([, value]) => value === true) ? ', secret' : '';
  const card = 'card' in choice ? ', with a card' : '';
  return `${typeof choice['form'] === 'string' ? choice['form'] : 'as it is'}${secret}${card}`;
};

/** Every way in which a new step of a kind can be done, but those that cannot work. */
export function variantsOf(name: StepKind): readonly Variant[] {
  const ideas = newStep(strings, blank, 'collect', 0);
  const before = name === 'collect' ? [] : [ideas];
  const fresh = newStep(strings, exerciseWith(before), name, before.length);
  return choicesOf(fresh).flatMap((choice) => {
    const definition = { ...fresh, ...choice };
    const exercise = exerciseWith([...before, definition]);
    if (checkKind(exercise, definition).length > 0) return [];
    return [{ name, label: labelOf(choice), exercise, definition, at: { item: ITEM, step: definition.id } }];
  });
}

/** A session with the variant's exercise, its ideas collected (made-up ones, or these), as the room comes to the step. */
export function arrived({ exercise, at }: Variant, id = 'session-1', ideas?: readonly string[]): Workshop {
  const session: Session = createSession(
    id,
    '2026-11-19T09:00:00.000Z',
    {
      language: 'en-GB',
      details: { title: 'A day', organisation: 'Example Ltd', date: '2026-11-19', place: '', brandPromise: '' },
      participants: people,
      agenda: { title: 'A day', items: [{ exercise: exercise.id, variant: 'full' }] },
    },
    () => exercise,
  );
  const held = new Workshop(session);
  const [first] = exercise.steps;
  if (first && first.id !== at.step) {
    const source = { item: ITEM, step: first.id };
    held.apply(...(ideas ? collected(source, ideas) : playedAt(held, first, source)));
  }
  return held.go(at);
}

/** Ideas said one after the other; no command where there are none. */
export const collected = (at: StepAddress, ideas: readonly string[]): readonly Command[] =>
  ideas.length === 0
    ? []
    : [
        {
          type: 'collect/add',
          at,
          ideas: ideas.map((text, index) => ({ id: `${at.step}-${index + 1}`, text, fields: {} })),
        },
      ];

const playedAt = (held: Workshop, definition: StepDefinition, at: StepAddress): readonly StepCommand[] =>
  kindOf(definition).example.played(exampleAt(strings, held.session, at, definition));

/** What invented people do in the step, with everybody's part given to the person `turned` places further on. */
export function commandsFor(held: Workshop, { definition, at }: Variant, turned = 0): readonly Command[] {
  const example = exampleAt(strings, held.session, at, definition);
  const shifted = [...example.people.slice(turned), ...example.people.slice(0, turned)];
  const commands = kindOf(definition).example.played({ ...example, people: shifted });
  /* Who is in which seat is as it was: only what each of them says is another's. */
  return commands;
}

/** The step played through, from its opening to its result. */
export const played = (variant: Variant): Workshop => {
  const held = arrived(variant);
  return held.apply(...commandsFor(held, variant));
};

/** A command that casts or hands in what one participant has to say, as the seat sends it. */
export const isCast = (command: Command): command is Extract<Command, { participant: string; at: StepAddress }> =>
  'participant' in command && typeof command.participant === 'string' && command.type !== 'participant/add';
