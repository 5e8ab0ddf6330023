import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import type { Plan } from '@shared/plan/model';
import { inShort } from '@shared/document/texts';
import { useStrings } from '../../components/use-strings';
import { posterSections } from '../../report/poster';
import { blockPicturesIn } from '../../report/block-pictures';
import { Handover } from './Handover';
import type { useExports } from './use-exports';

const LONGEST = 60;

/** Everything but the PDF: slides, texts, spreadsheets, pictures of boards, results as posters. */
export function MoreExports({
  plan,
  isCurrent,
  exports,
}: {
  readonly plan: Plan | null;
  /** The plan is what the session says by now. */
  readonly isCurrent: boolean;
  readonly exports: ReturnType<typeof useExports>;
}) {
  const strings = useStrings();
  const words = strings.report.more;
  const pictures = plan ? blockPicturesIn(plan) : [];
  const posters = plan ? posterSections(plan) : [];
  const [handing, setHanding] = useState(false);
  return (
    <>
      <Menu position="bottom-end" withInitialFocusPlaceholder={false} width={420}>
        <Menu.Target>
          <Button variant="default" disabled={!plan || !isCurrent || exports.working !== null}>
            {words.title}
          </Button>
        </Menu.Target>
        <Menu.Dropdown mah="70vh" style={{ overflowY: 'auto' }}>
          <Menu.Item onClick={() => setHanding(true)}>{strings.report.handover.open}</Menu.Item>
          <Menu.Divider />
          {(['slides', 'word', 'sheets', 'markdown'] as const).map((what) => (
            <Menu.Item key={what} onClick={() => void exports.file(what)}>
              {words[what]}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => void exports.text('actions')}>{words.actions}</Menu.Item>
          <Menu.Item onClick={() => void exports.text('ideas')}>{words.ideas}</Menu.Item>
          {pictures.length > 0 && <Menu.Divider />}
          {pictures.map((picture, index) => (
            <Menu.Item key={index} onClick={() => void exports.picture(picture)}>
              {words.board(inShort(picture.caption, LONGEST))}
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
      <Handover
        opened={handing}
        close={() => setHanding(false)}
        make={(choice) => {
          setHanding(false);
          void exports.handover(choice);
        }}
      />
    </>
  );
}
