import { HeadingLevel, ImageRun, Paragraph } from 'docx';
import type { Plan } from '@shared/plan/model';
import { stringsOf } from '@shared/words';
import { colours } from '../office/look';
import { logoBytes } from '../office/logo';
import { logoSize } from '../report/logo-size';
import { line } from '../office/texts';
import { note, paragraph } from './parts/words';
import { styleNames } from './styles';

/** The first page: what, for whom, when, where. A rehearsal says so. */
export function coverOf({ cover, edition, language }: Plan): Paragraph[] {
  const words = stringsOf(language).plan.layout;
  const facts = [
    [words.date, [cover.date, cover.edition].filter((part) => part !== '').join('. ')],
    [words.place, cover.place],
    [words.people, cover.people],
    [words.invitedBy, cover.invitedBy],
  ] as const;
  const { logo } = cover;
  const organisation = line(cover.organisation).trim();
  const first = { spacing: { before: logo ? 240 : 2400, after: 40 } };
  const said = [
    [words.aim, cover.aim.trim()],
    [words.promise, cover.brandPromise.trim()],
  ] as const;
  return [
    ...(logo
      ? [
          new Paragraph({
            spacing: { before: 1200 },
            children: [
              new ImageRun({
                type: logo.type === 'png' ? 'png' : 'jpg',
                data: logoBytes(logo),
                transformation: logoSize(logo, { width: 200, height: 80 }, 0.67),
                altText: { name: 'Logo', description: words.logo(line(cover.organisation)) },
              }),
            ],
          }),
        ]
      : []),
    ...(organisation === '' ? [] : [paragraph(organisation, first, { bold: true, size: 26 })]),
    paragraph(words.documents[edition], organisation === '' ? first : {}, { size: 24, color: colours.muted }),
    ...(cover.rehearsal
      ? [paragraph(cover.rehearsal.about, {}, { bold: true, size: 24, color: colours.warning })]
      : []),
    paragraph(line(cover.title) || words.untitled, { heading: HeadingLevel.TITLE }),
    ...said.flatMap(([label, text]) =>
      text === ''
        ? []
        : [
            paragraph(label, { style: styleNames.label, spacing: { before: 360 } }),
            paragraph(text, { style: styleNames.statement, indent: { start: 0 } }),
          ],
    ),
    ...facts.flatMap(([label, fact], index) =>
      fact.trim() === ''
        ? []
        : [
            paragraph(label, { style: styleNames.label, spacing: { before: index === 0 ? 1200 : 160 } }),
            paragraph(fact),
          ],
    ),
    ...(cover.rehearsal ? [note(cover.rehearsal.mark)] : []),
  ];
}
