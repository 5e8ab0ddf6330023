import type { Plan, Sentence } from '@shared/plan/model';
import { confidenceSaid, foundBelow, isSureAsked, notOnPage, saysAllFound, withoutNext } from '@shared/plan/on-page';
import { whereNothing } from '@shared/plan/summary';
import { stringsOf, type Strings } from '@shared/words';
import { dueCell, numberCell, ownerCell, sureCell } from '../office/actions';
import { colours } from '../office/look';
import type { Content } from './blocks/contract';
import { table } from './parts/table';
import { bullet, heading, note, paragraph } from './parts/words';
import { styleNames } from './styles';

type Words = Strings['plan']['layout'];

/** Claims with where they come from. */
const claims = (words: Words, all: readonly Sentence[], none: string): Content[] =>
  all.length === 0 ? [note(none)] : all.map(({ text, trace }) => bullet(words.claim(text, trace)));

/** The one page as far as the text document has it: nothing else here reads it. */
export function summaryOf(plan: Plan, width: number): Content[] {
  const { summary, language } = plan;
  const strings = stringsOf(language);
  const words = strings.plan.layout;
  const none = whereNothing(plan);
  const { headline, confidence, next, needs } = summary;
  const [said, elsewhere, isAsked] = [confidenceSaid(plan), notOnPage(plan), isSureAsked(summary)];
  return [
    heading(words.summaryTitle, 1, { pageBreakBefore: true }),
    ...(headline === null
      ? []
      : [
          paragraph(headline.text, { style: styleNames.statement, indent: { start: 0 } }),
          ...(headline.trace === '' ? [] : [note(headline.trace)]),
        ]),
    ...(saysAllFound(summary) ? [] : [heading(words.found, 3), ...claims(words, foundBelow(summary), none.found)]),
    heading(words.decided, 3),
    ...claims(words, summary.decided, none.decided),
    ...(elsewhere === '' ? [] : [note(elsewhere)]),
    heading(words.next, 3),
    ...(next.length === 0
      ? [note(withoutNext(words, summary))]
      : table({
          caption: '',
          colour: colours.lens.close,
          width,
          columns: [
            { label: '', share: 0.06 },
            { label: words.what, share: isAsked ? 0.46 : 0.56 },
            { label: words.who, share: 0.2 },
            { label: words.when, share: 0.18 },
            ...(isAsked ? [{ label: words.sure, share: 0.1 }] : []),
          ],
          rows: next.map(({ number, what, owner, due, start, sure }) => [
            numberCell(number),
            what,
            ownerCell(words, owner),
            [...dueCell(words, due), { text: start === '' ? '' : words.starts(start), look: 'muted' }],
            ...(isAsked ? [sureCell(sure)] : []),
          ]),
        })),
    ...(said === ''
      ? []
      : [
          heading(words.confidence, 3),
          confidence ? paragraph(said) : note(said),
          ...(confidence?.spread.shortfall ? [note(confidence.spread.shortfall)] : []),
        ]),
    ...(needs.length === 0 ? [] : [heading(words.needs, 3), ...claims(words, needs, '')]),
  ];
}
