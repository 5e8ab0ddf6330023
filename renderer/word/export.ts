import { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, TableOfContents, TextRun } from 'docx';
import { executiveOf, leftOutSaid } from '@shared/plan/executive';
import type { EditionName, Plan, PlanSection } from '@shared/plan/model';
import { stringsOf } from '@shared/words';
import { loadFonts } from '../report/fonts';
import { colours, faces } from '../office/look';
import { seal } from '../office/seal';
import { line } from '../office/texts';
import { papers, type Paper } from '../report/tokens';
import type { Content } from './blocks/contract';
import { inWord } from './blocks/registry';
import { coverOf } from './cover';
import { mendDocument } from './mend';
import { heading, note, paragraph } from './parts/words';
import { numbering, styleNames, styles, theme } from './styles';
import { summaryOf } from './summary';

export interface WordOptions {
  readonly paper: Paper;
  readonly edition?: EditionName;
  /** From 0 to 1. */
  readonly progress?: (done: number, section: string) => void;
  readonly signal?: AbortSignal;
}

/** Twentieths of a point, as Word counts. */
const twips = (points: number): number => Math.round(points * 20);

/** A section of the plan under its heading. */
function sectionOf(plan: Plan, section: PlanSection, width: number): Content[] {
  const { lens, eyebrow, title, blocks } = section;
  const colour = colours.lens[lens ?? 'close'];
  const look = {
    strings: stringsOf(plan.language),
    colour,
    width,
    headings: [3, 4] as const,
  };
  return [
    ...(eyebrow === title
      ? []
      : [paragraph(line(eyebrow), { style: styleNames.eyebrow }, lens ? { color: colour } : {})]),
    heading(title, 2, eyebrow === title ? {} : { spacing: { before: 40 } }),
    ...blocks.flatMap((block) => inWord(block).content(block, look)),
  ];
}

/** Whose it is, on every page but the first; a rehearsal says so on each. */
function furniture({ cover, language }: Plan) {
  const strings = stringsOf(language);
  const words = strings.plan.layout;
  const facts = [cover.rehearsal?.mark ?? '', cover.date, cover.place].map(line).filter((fact) => fact !== '');
  const small = { size: 16, color: colours.muted };
  const head = [line(cover.title) || words.untitled, line(cover.organisation)].filter((part) => part !== '');
  return {
    headers: {
      default: new Header({ children: [paragraph(head.join(' · '), {}, small)] }),
      first: new Header({ children: [paragraph(cover.rehearsal?.mark ?? '', {}, { ...small, bold: true })] }),
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            alignment: AlignmentType.START,
            children: [
              new TextRun({ ...small, text: facts.join(' · ') }),
              new TextRun({ ...small, children: [facts.length > 0 ? ' · ' : '', PageNumber.CURRENT] }),
              new TextRun({ ...small, children: [' / ', PageNumber.TOTAL_PAGES] }),
            ],
          }),
        ],
      }),
      first: new Footer({ children: [new Paragraph({ children: [] })] }),
    },
  };
}

/** The plan's typefaces, for machines without them. */
async function embedded() {
  const files = await loadFonts();
  const file = (name: Parameters<typeof files.get>[0]) => files.get(name) as Buffer | undefined;
  const [regular, bold, italic] = [
    file('SourceSans3-Regular'),
    file('SourceSans3-SemiBold'),
    file('SourceSans3-Italic'),
  ];
  const [serif, serifBold] = [file('Fraunces-Regular'), file('Fraunces-SemiBold')];
  return [
    ...(regular && bold && italic ? [{ name: faces.text.name, data: regular, bold, italic }] : []),
    ...(serif && serifBold ? [{ name: faces.head.name, data: serif, bold: serifBold }] : []),
  ];
}

/**
 * The plan as a text document (Word): real headings, lists, tables and charts, each with words for those who don't see it.
 * The same plan gives the same bytes; throws an AbortError when it is cancelled.
 */
export async function makeDocument(whole: Plan, options: WordOptions): Promise<Uint8Array> {
  const { signal, progress, edition = 'full' } = options;
  const plan = edition === 'executive' ? executiveOf(whole) : whole;
  const strings = stringsOf(plan.language);
  const words = strings.plan.layout;
  const { sections, appendix, cover } = plan;
  const { width: wide, height, margins } = papers[options.paper];
  const width = twips(wide - margins.left - margins.right);
  const all = sections.length + appendix.length + 2;
  const breathe = async (done: number, section: string) => {
    progress?.(done / all, section);
    await new Promise((next) => setTimeout(next, 0));
    signal?.throwIfAborted();
  };
  await breathe(0, cover.title);
  const children: (Content | TableOfContents)[] = [
    ...coverOf(plan),
    paragraph(words.contents, { pageBreakBefore: true }, { bold: true, size: 40, font: faces.head.name }),
    new TableOfContents(words.contents, {
      hyperlink: true,
      headingStyleRange: '1-2',
      pageNumbersEntryLevelsRange: '1-2',
      beginDirty: false,
    }),
    ...summaryOf(plan, width),
  ];
  for (const [index, section] of sections.entries()) {
    await breathe(1 + index, section.eyebrow);
    children.push(...sectionOf(plan, section, width));
  }
  if (appendix.length > 0) children.push(heading(words.appendix, 1, { pageBreakBefore: true }));
  for (const [index, section] of appendix.entries()) {
    await breathe(1 + sections.length + index, section.eyebrow);
    children.push(...sectionOf(plan, section, width));
  }
  const leftOut = leftOutSaid(plan);
  if (leftOut !== '') children.push(note(leftOut));
  const kind = words.documents[edition];
  const document = new Document({
    title: line(cover.title) || words.untitled,
    subject: cover.rehearsal ? strings.rehearsal.marked(kind) : kind,
    creator: line(cover.organisation),
    lastModifiedBy: line(cover.organisation),
    styles,
    numbering,
    theme,
    fonts: await embedded(),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twips(wide), height: twips(height) },
            margin: {
              top: twips(margins.top),
              bottom: twips(margins.bottom),
              left: twips(margins.left),
              right: twips(margins.right),
            },
          },
        },
        ...furniture(plan),
        children,
      },
    ],
  });
  await breathe(all - 1, '');
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  signal?.throwIfAborted();
  const sealed = seal(bytes, plan.changedAt, mendDocument(plan));
  progress?.(1, '');
  return sealed;
}
