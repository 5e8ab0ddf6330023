import type { Table } from '@shared/document/blocks/table';
import { table } from '../parts/table';
import { note } from '../parts/words';
import type { BlockInWord } from './contract';

export const tableInWord: BlockInWord<Table> = {
  content: ({ caption, columns, rows }, look) => [
    ...table({ ...look, caption, columns: columns.map(({ label, width }) => ({ label, share: width })), rows }),
    ...(rows.length === 0
      ? [note(columns.map(({ label }) => label).join(' · ')), note(look.strings.plan.layout.noRows)]
      : []),
  ],
};
