import { ActionIcon, Button, Menu, Progress } from '@mantine/core';
import type { SessionCard, SessionCopy } from '@shared/host/views';
import { useStrings } from '../../components/use-strings';
import { ListRow } from '../../components/ListRow';
import { PlainButton } from '../../components/PlainButton';
import { Quiet } from '../../components/Quiet';
import { RehearsalMark } from '../../components/RehearsalMark';
import classes from './Home.module.css';
import type { HomeActs } from './use-home';

/** Another file that holds a session, under its row: it can be looked at, and taken. */
function CopyRow({
  card,
  copy,
  act,
}: {
  readonly card: SessionCard;
  readonly copy: SessionCopy;
  readonly act: HomeActs;
}) {
  const strings = useStrings();
  const words = strings.home;
  const { file, changedAt } = copy;
  const isSame = copy.revision === card.revision && changedAt === card.changedAt;
  const said = isSame ? words.sameCopy(file) : words.otherCopy(file, strings.locale.moment(changedAt));
  return (
    <ListRow>
      <Quiet as="span" className={classes.copy}>
        {said}
      </Quiet>
      {!isSame && (
        <>
          <Button size="compact-md" variant="subtle" onClick={() => void act.copy(card, file, 'copy')}>
            {words.lookAtCopy}
          </Button>
          <Button size="compact-md" variant="subtle" onClick={() => void act.copy(card, file, 'file')}>
            {words.takeCopy}
          </Button>
        </>
      )}
    </ListRow>
  );
}

/** One session on Home: opened by a click or Enter; everything else is in its menu. */
export function SessionRow({ card, act }: { readonly card: SessionCard; readonly act: HomeActs }) {
  const strings = useStrings();
  const { sessionId, title, organisation, rehearsal, date, participants, progress, changedAt } = card;
  const words = strings.home;
  return (
    <>
      <ListRow>
        <PlainButton className={classes.card} onClick={() => void act.open(sessionId)}>
          <span className={classes.title} dir="auto">
            {title}
          </span>
          <Quiet as="span" className={classes.cut}>
            {rehearsal && (
              <>
                <RehearsalMark />{' '}
              </>
            )}
            {[organisation, strings.locale.shortDay(date), words.people(participants)].filter(Boolean).join(' · ')}
          </Quiet>
          <span className={classes.progress}>
            <span>{words.progress(progress.done, progress.passed, progress.of)}</span>
            <Progress value={(progress.done / progress.of) * 100} size="sm" aria-label={title} color="accent" />
          </span>
          <Quiet as="span" small className={classes.changed}>
            {words.changed(strings.locale.moment(changedAt))}
          </Quiet>
        </PlainButton>
        <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
          <Menu.Target>
            <ActionIcon aria-label={words.more(title)} size={48}>
              ⋯
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => void act.open(sessionId)}>{words.open}</Menu.Item>
            {card.due.length > 0 && (
              <Menu.Item onClick={() => void act.followUp(sessionId)}>{strings.due.followUp}</Menu.Item>
            )}
            <Menu.Item onClick={() => void act.duplicate(sessionId)}>{words.duplicate}</Menu.Item>
            <Menu.Item onClick={() => act.history(sessionId, title)}>{words.history}</Menu.Item>
            {card.ran.length > 0 && (
              <Menu.Item onClick={() => act.compare(sessionId, title)}>{strings.across.menu}</Menu.Item>
            )}
            <Menu.Item onClick={() => void act.reveal(sessionId)}>{words.reveal}</Menu.Item>
            <Menu.Divider />
            <Menu.Item onClick={() => void act.bin(sessionId, title)}>{words.delete}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </ListRow>
      {card.copies.map((copy) => (
        <CopyRow key={copy.file} card={card} copy={copy} act={act} />
      ))}
    </>
  );
}
