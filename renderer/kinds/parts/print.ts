import type { Seat } from '@shared/base/people';
import type { FacilitatorView } from '@shared/views/views';
import { stringsOf, type Strings } from '@shared/words';
import { request } from '../../bridge/client';
import { paperFor } from '../../report/paper';
import { tell, tellIfProblem } from '../../components/tell';
import type { BallotForm } from '../../report/ballots/form';

type Lines = readonly { readonly text: string }[];
const numbered = (lines: Lines) => lines.map(({ text }, index) => ({ number: index + 1, text }));

/** A ballot with as many circles on a line as it may get dots. */
export const voteBallot = (
  strings: Strings,
  prompt: string,
  options: Lines,
  budget: number,
  most: number,
): BallotForm => ({
  prompt,
  rules: strings.print.ballotRules(budget, most),
  lines: numbered(options),
  columns: Array.from({ length: Math.min(most, budget) }, () => ''),
  marks: 'circles',
});

/** A sheet on which hands are counted. */
export const handSheet = (strings: Strings, prompt: string, options: Lines): BallotForm => ({
  prompt,
  rules: strings.print.handRules,
  lines: numbered(options),
  columns: [strings.print.dots],
  marks: 'boxes',
});

interface Scale {
  readonly lowest: string;
  readonly highest: string;
}

/** A ballot with a circle for each value of the scale. */
export const ratingBallot = (
  strings: Strings,
  prompt: string,
  items: Lines,
  values: readonly number[],
  scale: Scale,
): BallotForm => ({
  prompt,
  rules: strings.print.ratingRules(values[0] ?? 0, scale.lowest, values.at(-1) ?? 0, scale.highest),
  lines: numbered(items),
  columns: values.map(String),
  marks: 'circles',
});

/** A ballot with a circle for each verdict. */
export const verdictBallot = (
  strings: Strings,
  prompt: string,
  items: Lines,
  verdicts: readonly string[],
): BallotForm => ({
  prompt,
  rules: strings.print.verdictRules,
  lines: numbered(items),
  columns: [...verdicts],
  marks: 'circles',
});

/** A sheet on which fingers are counted: a box for each value. */
export const fingerSheet = (strings: Strings, prompt: string, items: Lines, values: readonly number[]): BallotForm => ({
  prompt,
  rules: strings.print.fingerRules,
  lines: numbered(items),
  columns: values.map(String),
  marks: 'boxes',
});

/** A slip for each person with their code for the seat, which is on no other paper and in no file. */
export const seatCards = (
  strings: Strings,
  people: readonly Pick<Seat, 'id' | 'seat' | 'name'>[],
  codes: readonly { readonly participant: string; readonly code: string }[],
): BallotForm[] =>
  codes.flatMap(({ participant, code }) => {
    const person = people.find(({ id }) => id === participant);
    if (!person) return [];
    const prompt = strings.print.card(strings.seat.whose(person.seat, person.name), code);
    return [{ prompt, rules: strings.print.cardRules, lines: [], columns: [], marks: 'circles' }];
  });

/** Lays a form out as often as it is needed, and writes it where the facilitator says; `copies` of 1 is a sheet for the facilitator. */
export const printForms = (strings: Strings, form: BallotForm, copies: number, view: FacilitatorView): Promise<void> =>
  printAll(
    strings,
    Array.from({ length: Math.max(1, copies) }, () => form),
    copies > 1 ? 'ballots' : 'tally',
    view,
  );

/** Lays forms out and writes them where the facilitator says. */
export async function printAll(
  strings: Strings,
  forms: readonly BallotForm[],
  what: 'ballots' | 'tally' | 'cards',
  { sessionId, language, revision, details, rehearsal }: FacilitatorView,
): Promise<void> {
  /* The paper speaks as the room does, its file's message to the facilitator. */
  const { print: told, rehearsal: words } = stringsOf(language);
  const { layOutForms } = await import('../../report/ballots/lay-out');
  const paper = await paperFor(strings);
  const about = {
    language,
    title: rehearsal ? words.marked(details.title) : details.title,
    subject: told.subject[what],
    organisation: details.organisation,
    sessionId,
    revision,
    changedAt: `${details.date}T00:00:00.000Z`,
  };
  const bytes = await layOutForms(forms, about, paper);
  const answer = tellIfProblem(strings, await request('report/save', { bytes, paper, what }));
  if (answer.ok) tell(what === 'cards' ? strings.print.cardsSaved(answer.file) : strings.print.saved(answer.file));
}
