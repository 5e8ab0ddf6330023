import { strings } from '../words';
import { alternativeTo } from '../document/alternative';
import type { Commitment, PlanBlock, SpreadRow } from '../document/blocks';
import type { Plan, PlanSection, Sentence } from './model';
import { whereNothing } from './summary';

const { layout: words, content } = strings.plan;

/** What Markdown or HTML would read as marks is to be read as it was typed. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|~&]/gu, '\\$&')
    .replace(/^(\s*)([#+=-])/gmu, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/gmu, '$1\\$2')
    .trim();

const line = (text: string): string => escaped(text).replace(/\s*\n\s*/gu, ' ');
const paragraph = (text: string): string => escaped(text).replace(/\n/gu, '  \n');
const item = (text: string): string => `- ${escaped(text).replace(/\n/gu, '  \n  ')}`;
const inCell = (text: string): string => escaped(text).replace(/\s*\n\s*/gu, '<br>') || '–';

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells, index) => `| ${cells.map((text) => (index === 1 ? text : inCell(text))).join(' | ')} |`)
    .join('\n');

const average = (row: Pick<SpreadRow, 'average'> | null): string =>
  row?.average === null || row === null ? words.notAsked : content.decimal(row.average);

const commitments = (rows: readonly Commitment[]): string =>
  table(
    ['', words.action, words.serves, words.owner, words.firstStep, words.measure, words.told, words.sure],
    rows.map((row) => [
      String(row.number),
      row.room === '' ? row.what : `${row.what}\n${strings.merge.of(row.room)}`,
      row.serves,
      [row.owner || words.nobody, row.due || words.noDue].join('\n'),
      row.firstStep,
      row.measure,
      row.told,
      average(row.confidence),
    ]),
  );

/** A block without its caption. */
function body(block: PlanBlock): string {
  switch (block.type) {
    case 'paragraph':
    case 'note':
      return paragraph(block.text);
    case 'heading':
      return `${block.sub ? '####' : '###'} ${line(block.text)}`;
    case 'statement':
      return `> ${escaped(block.text).replace(/\n/gu, '\n> ')}`;
    case 'list':
      return block.items.map(item).join('\n');
    case 'bars':
      return table(
        ['', words.what, words.dots],
        block.rows.map(({ rank, text, dots, winner }) => [rank, winner ? `${text} ✓` : text, String(dots)]),
      );
    case 'spread':
      return table(
        [words.what, ...block.values.map(String), words.average],
        block.rows.map((row) => [row.text, ...block.values.map((_, at) => String(row.counts[at] ?? 0)), average(row)]),
      );
    case 'table':
      return table(
        block.columns.map(({ label }) => label),
        block.rows,
      );
    case 'entries':
      return block.entries
        .map(({ text, standing, fields }) =>
          [
            `**${line(text)}**${standing === '' ? '' : ` (${line(standing)})`}`,
            ...fields.map(({ label, items }) => item(`${label} ${items.join('; ')}`)),
          ].join('\n\n'),
        )
        .join('\n\n');
    case 'commitments':
      return commitments(block.rows);
    case 'board':
      return block.groups
        .map(({ title, ideas }) => [`**${line(title || words.standAlone)}**`, '', ...ideas.map(item)].join('\n'))
        .join('\n\n');
    case 'scatter':
      return table(
        ['', words.what, words.where],
        block.points.map(({ number, text, values }) => [String(number), text, values]),
      );
    case 'curves':
      return table(
        ['', ...block.lines.map(({ label }) => label)],
        block.columns.map((column, at) => [
          column,
          ...block.lines.map(({ points }) => (points[at]?.mood === null ? '' : String(points[at]?.mood ?? ''))),
        ]),
      );
    case 'gaps':
      return table(
        ['', ...block.names],
        block.rows.map(({ text, first, second }) => [
          text,
          ...[first, second].map((value) => (value === null ? '–' : content.decimal(value))),
        ]),
      );
    case 'ticks':
      return table(
        ['', ...block.columns],
        block.rows.map(({ text, ticks }) => [text, ...ticks.map((tick) => (tick ? '✓' : ' '))]),
      );
    case 'scores':
      return table(
        [words.statement, ...block.verdicts],
        block.rows.map(({ text, counts, right }) => [
          text,
          ...block.verdicts.map((_, at) => `${counts[at] ?? 0}${at === right ? ' ✓' : ''}`),
        ]),
      );
    case 'timeline':
      return paragraph(alternativeTo(block));
    case 'ideas':
      return block.ideas
        .map(({ text, fields, merged }) =>
          item(
            [
              text,
              ...fields.map((field) => `${field.label} ${field.text}`),
              ...merged.map((one) => `${words.merged} ${one}`),
            ].join('\n'),
          ),
        )
        .join('\n');
  }
}

const captionOf = (block: PlanBlock): string[] =>
  'caption' in block && block.caption.trim() !== '' && block.type !== 'timeline' ? [`**${line(block.caption)}**`] : [];

const sectionOf = ({ eyebrow, title, blocks }: PlanSection): string[] => [
  `## ${line(title)}`,
  ...(eyebrow === title ? [] : [`*${line(eyebrow)}*`]),
  ...blocks.flatMap((block) => [...captionOf(block), body(block)]),
];

const sentences = (title: string, all: readonly Sentence[], none: string): string[] => [
  `### ${title}`,
  all.length === 0 ? none : all.map(({ text, trace }) => item(trace === '' ? text : `${text} (${trace})`)).join('\n'),
];

/** The whole plan as Markdown (CommonMark with tables). Nothing that was typed is read as a mark. */
export function planMarkdown(plan: Plan): string {
  const { cover, summary, sections, appendix } = plan;
  const none = whereNothing(plan);
  const facts = [cover.organisation, cover.date, cover.place, cover.people].filter((text) => text.trim() !== '');
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
    ...(cover.brandPromise.trim() === '' ? [] : [`> ${line(cover.brandPromise)}`]),
    `## ${words.summaryTitle}`,
    ...sentences(words.found, summary.found, none.found),
    ...sentences(words.decided, summary.decided, none.decided),
    `### ${words.next}`,
    summary.next.length === 0 ? words.nothingNext : next,
    ...(summary.leftOut.confidence
      ? []
      : [`### ${words.confidence}`, summary.confidence ? paragraph(summary.confidence.text) : words.nothingAsked]),
    ...sections.flatMap(sectionOf),
    ...(appendix.length > 0 ? [`# ${words.appendix}`] : []),
    ...appendix.flatMap(sectionOf),
  ];
  return `${parts.filter((part) => part.trim() !== '').join('\n\n')}\n`;
}
