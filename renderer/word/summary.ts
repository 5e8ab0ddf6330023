import type { Plan, Sentence } from '@shared/plan/model';
import { whereNothing } from '@shared/plan/summary';
import { stringsOf } from '@shared/words';
import { dueCell, numberCell, ownerCell, sureCell } from '../office/actions';
import { colours } from '../office/look';
import type { Content } from './blocks/contract';
import { table } from './parts/table';
import { bullet, heading, note, paragraph } from './parts/words';

/** A claim with where it comes from. */
const claims = (all: readonly Sentence[], none: string): Content[] =>
  all.length === 0 ? [note(none)] : all.map(({ text, trace }) => bullet(trace === '' ? text : `${text} (${trace})`));

/** The one page as far as the text document has it: nothing else here reads it. */
export function summaryOf(plan: Plan, width: number): Content[] {
  const { summary, language } = plan;
  const strings = stringsOf(language);
  const words = strings.plan.layout;
  const none = whereNothing(plan);
  const { headline, confidence, leftOut, next, needs } = summary;
  return [
    heading(words.summaryTitle, 1, { pageBreakBefore: true }),
    ...(headline === null ? [] : claims([headline], '')),
    heading(words.found, 3),
    ...claims(summary.found, none.found),
    heading(words.decided, 3),
    ...claims(summary.decided, none.decided),
    heading(words.next, 3),
    ...(next.length === 0
      ? [note(words.nothingNext)]
      : table({
          caption: '',
          colour: colours.lens.close,
          width,
          columns: [
            { label: '', share: 0.06 },
            { label: words.what, share: 0.46 },
            { label: words.who, share: 0.2 },
            { label: words.when, share: 0.18 },
            { label: words.sure, share: 0.1 },
          ],
          rows: next.map(({ number, what, owner, due, start, sure }) => [
            numberCell(number),
            what,
            ownerCell(words, owner),
            [...dueCell(words, due), { text: start === '' ? '' : words.starts(start), look: 'muted' }],
            sureCell(sure),
          ]),
        })),
    ...(leftOut.confidence
      ? []
      : [
          heading(words.confidence, 3),
          confidence ? paragraph(confidence.text) : note(words.nothingAsked),
          ...(confidence?.spread.shortfall ? [note(confidence.spread.shortfall)] : []),
        ]),
    ...(needs.length === 0 ? [] : [heading(words.needs, 3), ...claims(needs, '')]),
  ];
}
