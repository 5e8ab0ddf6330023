import { opinion, type Example, type ExampleContext } from '../example';
import { columnsOf } from './grid';
import type { LinkCommand, LinkDefinition, LinkWork } from './schema';

const start = (): LinkWork => ({ kind: 'link', cells: [], typed: [] });

/** What stands in a cell: nothing in every fifth. */
function cellFor(
  { definition, at, strings }: ExampleContext<LinkDefinition>,
  row: string,
  column: string,
  index: number,
): LinkCommand[] {
  const cell = { at, row, column };
  if (index % 5 === 4) return [];
  switch (definition.cell ?? 'text') {
    case 'text':
      return [{ type: 'link/set', ...cell, text: strings.editor.madeUp.cell }];
    case 'tick':
      return [{ type: 'link/tick', ...cell, ticked: true }];
    case 'mood':
      return [{ type: 'link/mood', ...cell, mood: opinion(index, index + 1, 5) - 2 }];
  }
}

export const linkExample: Example<LinkDefinition, LinkWork, LinkCommand> = {
  done: ({ typed }) => ({ ...start(), typed }),
  begun: ({ typed }) => ({ ...start(), typed }),
  opening: () => null,
  played(context) {
    const columns = columnsOf(context, context.definition, { ...start(), typed: context.typed });
    return context.items.flatMap(({ id }, row) =>
      columns.flatMap((column, index) => cellFor(context, id, column.id, row * columns.length + index)),
    );
  },
};
