import { BorderStyle } from 'docx';
import type { Heading } from '@shared/document/blocks/heading';
import type { List } from '@shared/document/blocks/list';
import type { Note } from '@shared/document/blocks/note';
import type { Paragraph } from '@shared/document/blocks/paragraph';
import type { Statement } from '@shared/document/blocks/statement';
import { bullet, heading, note, paragraph } from '../parts/words';
import { styleNames } from '../styles';
import type { BlockInWord } from './contract';

export const paragraphInWord: BlockInWord<Paragraph> = { content: ({ text }) => [paragraph(text)] };

export const headingInWord: BlockInWord<Heading> = {
  content: ({ text, sub }, { headings }) => [heading(text, headings[sub ? 1 : 0])],
};

export const noteInWord: BlockInWord<Note> = { content: ({ text }) => [note(text)] };

export const listInWord: BlockInWord<List> = { content: ({ items }) => items.map((item) => bullet(item)) };

/** Large, beside a line in the lens's colour. */
export const statementInWord: BlockInWord<Statement> = {
  content: ({ text }, { colour }) => [
    paragraph(text, {
      style: styleNames.statement,
      border: { left: { style: BorderStyle.SINGLE, size: 18, space: 10, color: colour } },
    }),
  ],
};
