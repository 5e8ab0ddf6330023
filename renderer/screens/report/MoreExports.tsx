import { Button, Menu } from '@mantine/core';
import type { Plan, PlanSection } from '@shared/plan/model';
import { inShort } from '@shared/document/texts';
import { strings } from '@shared/words';
import { posterSections } from '../../report/poster';
import type { Board, useExports } from './use-exports';

const words = strings.report.more;
const LONGEST = 60;

/** Every board of the plan, with the lens it is drawn in. */
const boardsIn = ({ sections, appendix }: Plan): { board: Board; lens: PlanSection['lens'] }[] =>
  [...sections, ...appendix].flatMap(({ blocks, lens }) =>
    blocks.flatMap((block) => (block.type === 'board' ? [{ board: block, lens }] : [])),
  );

/** Everything but the PDF: texts, spreadsheets, boards as pictures, results as posters. */
export function MoreExports({
  plan,
  exports,
}: {
  readonly plan: Plan | null;
  readonly exports: ReturnType<typeof useExports>;
}) {
  const boards = plan ? boardsIn(plan) : [];
  const posters = plan ? posterSections(plan) : [];
  return (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false} width={420}>
      <Menu.Target>
        <Button variant="default" disabled={!plan || exports.working !== null}>
          {words.title}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="70vh" style={{ overflowY: 'auto' }}>
        <Menu.Item onClick={() => void exports.text('markdown')}>{words.markdown}</Menu.Item>
        <Menu.Item onClick={() => void exports.text('actions')}>{words.actions}</Menu.Item>
        <Menu.Item onClick={() => void exports.text('ideas')}>{words.ideas}</Menu.Item>
        {boards.length > 0 && <Menu.Divider />}
        {boards.map(({ board, lens }, index) => (
          <Menu.Item key={index} onClick={() => void exports.board(board, lens)}>
            {words.board(inShort(board.caption, LONGEST))}
          </Menu.Item>
        ))}
        {posters.length > 0 && <Menu.Divider />}
        {posters.map((section) => (
          <Menu.Item key={section.id} onClick={() => void exports.poster(section)}>
            {words.poster(inShort(section.title, LONGEST))}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
