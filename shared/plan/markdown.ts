import { stringsOf, type Strings } from '../words';
import { item, line, paragraph, stacked, table } from '../document/markdown';
import { typeOf } from '../document/registry';
import type { Plan, PlanSection, Sentence } from './model';
import { leftOutSaid } from './executive';
import { confidenceSaid, foundBelow, notOnPage, saysAllFound, withoutNext } from './on-page';
import { whereNothing } from './summary';

const sectionOf = (strings: Strings, { eyebrow, title, blocks }: PlanSection): string[] => [
  `## ${line(title)}`,
  ...(eyebrow === title ? [] : [`*${line(eyebrow)}*`]),
  ...blocks.map((block) => typeOf(block).markdown(block, strings)),
];

type Words = Strings['plan']['layout'];

const sentences = (words: Words, title: string, all: readonly Sentence[], none: string): string[] => [
  `### ${title}`,
  all.length === 0 ? none : all.map(({ text, trace }) => item(words.claim(text, trace))).join('\n'),
];

/** The whole plan as Markdown (CommonMark with tables). Nothing that was typed is read as a mark. */
export function planMarkdown(plan: Plan): string {
  const strings = stringsOf(plan.language);
  const words = strings.plan.layout;
  const { cover, summary, sections, appendix } = plan;
  const none = whereNothing(plan);
  const facts = [
    cover.organisation,
    cover.date,
    cover.place,
    cover.people,
    cover.invitedBy === '' ? '' : `${words.invitedBy} ${cover.invitedBy}`,
  ].filter((text) => text.trim() !== '');
  const next = table(
    ['', words.what, words.who, words.when],
    summary.next.map(({ number, what, owner, due }) => [
      String(number),
      what,
      owner || words.nobody,
      due || words.noDue,
    ]),
  );
  const parts = [
    `# ${line(cover.title) || words.untitled}`,
    facts.map(line).join(' · '),
    ...(cover.rehearsal ? [`**${line(cover.rehearsal.about)}**`] : []),
    ...(cover.aim.trim() === '' ? [] : [`*${line(words.aim)}*`, `> ${line(cover.aim)}`]),
    ...(cover.brandPromise.trim() === '' ? [] : [`> ${line(cover.brandPromise)}`]),
    `## ${words.summaryTitle}`,
    ...(summary.headline === null ? [] : [`**${line(summary.headline.text)}**`]),
    ...(summary.headline?.trace ? [line(summary.headline.trace)] : []),
    ...(saysAllFound(summary) ? [] : sentences(words, words.found, foundBelow(summary), none.found)),
    ...sentences(words, words.decided, summary.decided, none.decided),
    paragraph(notOnPage(plan)),
    `### ${words.next}`,
    summary.next.length === 0 ? withoutNext(words, summary) : next,
    paragraph(confidenceSaid(plan)),
    ...(summary.needs.length === 0
      ? []
      : [`### ${words.needs}`, summary.needs.map(({ text }) => item(text)).join('\n')]),
    ...sections.flatMap((section) => sectionOf(strings, section)),
    ...(appendix.length > 0 ? [`# ${words.appendix}`] : []),
    ...appendix.flatMap((section) => sectionOf(strings, section)),
    paragraph(leftOutSaid(plan)),
  ];
  return `${stacked(parts)}\n`;
}
