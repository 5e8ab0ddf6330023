import type { FacilitatorView } from '@shared/views/views';
import { strings } from '@shared/words';
import { request } from '../../bridge/client';
import { tell, tellIfProblem } from '../../components/tell';
import type { BallotForm } from '../../report/ballots/form';

const words = strings.print;

type Lines = readonly { readonly text: string }[];
const numbered = (lines: Lines) => lines.map(({ text }, index) => ({ number: index + 1, text }));

/** A ballot with as many circles on a line as it may get dots. */
export const voteBallot = (prompt: string, options: Lines, budget: number, most: number): BallotForm => ({
  prompt,
  rules: words.ballotRules(budget, most),
  lines: numbered(options),
  columns: Array.from({ length: Math.min(most, budget) }, () => ''),
  marks: 'circles',
});

/** A sheet on which hands are counted. */
export const handSheet = (prompt: string, options: Lines): BallotForm => ({
  prompt,
  rules: words.handRules,
  lines: numbered(options),
  columns: [words.dots],
  marks: 'boxes',
});

interface Scale {
  readonly lowest: string;
  readonly highest: string;
}

/** A ballot with a circle for each value of the scale. */
export const ratingBallot = (prompt: string, items: Lines, values: readonly number[], scale: Scale): BallotForm => ({
  prompt,
  rules: words.ratingRules(values[0] ?? 0, scale.lowest, values.at(-1) ?? 0, scale.highest),
  lines: numbered(items),
  columns: values.map(String),
  marks: 'circles',
});

/** A ballot with a circle for each verdict. */
export const verdictBallot = (prompt: string, items: Lines, verdicts: readonly string[]): BallotForm => ({
  prompt,
  rules: words.verdictRules,
  lines: numbered(items),
  columns: [...verdicts],
  marks: 'circles',
});

/** A sheet on which fingers are counted: a box for each value. */
export const fingerSheet = (prompt: string, items: Lines, values: readonly number[]): BallotForm => ({
  prompt,
  rules: words.fingerRules,
  lines: numbered(items),
  columns: values.map(String),
  marks: 'boxes',
});

/** Lays forms out and writes them where the facilitator says; `copies` of 1 is a sheet for the facilitator. */
export async function printForms(
  form: BallotForm,
  copies: number,
  { sessionId, language, revision, details }: FacilitatorView,
) {
  const { layOutForms, usualPaper } = await import('../../report/ballots/lay-out');
  const paper = usualPaper();
  const about = {
    language,
    title: details.title,
    subject: copies > 1 ? words.ballots : words.tallySheet,
    organisation: details.organisation,
    sessionId,
    revision,
    changedAt: `${details.date}T00:00:00.000Z`,
  };
  const bytes = await layOutForms(form, Math.max(1, copies), about, paper);
  const answer = tellIfProblem(await request('report/save', { bytes, paper, what: copies > 1 ? 'ballots' : 'tally' }));
  if (answer.ok) tell(words.saved(answer.file));
}
