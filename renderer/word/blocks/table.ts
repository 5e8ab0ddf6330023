import type { Table } from '@shared/document/blocks/table';
import { table } from '../parts/table';
import type { BlockInWord } from './contract';

export const tableInWord: BlockInWord<Table> = {
  content: ({ caption, columns, rows }, look) =>
    table({ ...look, caption, columns: columns.map(({ label, width }) => ({ label, share: width })), rows }),
};
