import { AlignmentType, LevelFormat, LineRuleType, type IPropertiesOptions } from 'docx';
import { colours, faces, scheme } from '../office/look';

/** Half points, as Word counts sizes. */
const size = (points: number): number => points * 2;

const head = { font: faces.head.name, bold: true, color: colours.ink };

/** Paragraph styles beside Word's own: whoever changes one changes all that is said in it. */
export const styleNames = {
  note: 'CandorNote',
  statement: 'CandorStatement',
  eyebrow: 'CandorEyebrow',
  caption: 'Caption',
  cell: 'CandorCell',
  label: 'CandorLabel',
} as const;

export const bulletList = 'candor-bullets';

/** Sizes, colours and typefaces of the document: the plan's, on Word's own heading styles. */
export const styles: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: {
      run: { font: faces.text.name, size: size(10.5), color: colours.ink },
      paragraph: { spacing: { after: 120, line: 288, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { ...head, size: size(34) },
      paragraph: { spacing: { before: 240, after: 240, line: 264, lineRule: LineRuleType.AUTO } },
    },
    heading1: { run: { ...head, size: size(24) }, paragraph: { spacing: { before: 360, after: 160 }, keepNext: true } },
    heading2: { run: { ...head, size: size(18) }, paragraph: { spacing: { before: 400, after: 120 }, keepNext: true } },
    heading3: { run: { ...head, size: size(13) }, paragraph: { spacing: { before: 240, after: 80 }, keepNext: true } },
    heading4: {
      run: { font: faces.text.name, bold: true, size: size(11.5), color: colours.ink },
      paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
    },
    caption: {
      run: { bold: true, size: size(10.5), color: colours.ink },
      paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: styleNames.note,
      name: 'Candor Note',
      basedOn: 'Normal',
      run: { size: size(9), color: colours.muted },
      paragraph: { spacing: { before: 40, after: 80 } },
    },
    {
      id: styleNames.statement,
      name: 'Candor Statement',
      basedOn: 'Normal',
      run: { font: faces.head.name, size: size(17) },
      paragraph: {
        spacing: { before: 160, after: 200, line: 300, lineRule: LineRuleType.AUTO },
        indent: { start: 240 },
      },
    },
    {
      id: styleNames.eyebrow,
      name: 'Candor Eyebrow',
      basedOn: 'Normal',
      run: { bold: true, size: size(9), color: colours.muted },
      paragraph: { spacing: { before: 480, after: 0 }, keepNext: true },
    },
    {
      id: styleNames.cell,
      name: 'Candor Cell',
      basedOn: 'Normal',
      run: { size: size(9.5) },
      paragraph: { spacing: { after: 20, line: 252, lineRule: LineRuleType.AUTO } },
    },
    {
      id: styleNames.label,
      name: 'Candor Label',
      basedOn: styleNames.cell,
      run: { bold: true, size: size(8.5), color: colours.muted },
      paragraph: { keepNext: true },
    },
  ],
};

export const numbering: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    {
      reference: bulletList,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { start: 300, hanging: 220 }, spacing: { after: 60 } } },
        },
      ],
    },
  ],
};

export const theme: NonNullable<IPropertiesOptions['theme']> = {
  name: 'Candor',
  colors: {
    dark1: scheme.dk1,
    light1: scheme.lt1,
    dark2: scheme.dk2,
    light2: scheme.lt2,
    accent1: scheme.accent1,
    accent2: scheme.accent2,
    accent3: scheme.accent3,
    accent4: scheme.accent4,
    accent5: scheme.accent5,
    accent6: scheme.accent6,
    hyperlink: scheme.hlink,
    followedHyperlink: scheme.folHlink,
  },
  fonts: { headings: faces.head.name, body: faces.text.name },
};
