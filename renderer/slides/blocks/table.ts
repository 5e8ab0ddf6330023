import type { Table } from '@shared/document/blocks/table';
import { grid } from '../parts/grid';
import type { BlockOnSlides } from './contract';

export const tableOnSlides: BlockOnSlides<Table> = {
  parts: ({ caption, columns, rows }, look) =>
    grid(look, { caption, columns: columns.map(({ label, width }) => ({ label, share: width })), rows }),
};
