import { ActionIcon, Button, Checkbox, TextInput } from '@mantine/core';
import { useStrings } from '../../components/use-strings';
import { ActButton } from '../../acts/ActButton';
import { Acts } from '../../acts/Acts';
import { goBack } from '../../acts/places';
import { ListRow } from '../../components/ListRow';
import { Page, PageHead, PagePart } from '../../components/Page';
import { Quiet } from '../../components/Quiet';
import { RehearsalMark } from '../../components/RehearsalMark';
import classes from './Merge.module.css';
import { MergeResult } from './MergeResult';
import { useMerge } from './use-merge';

/** Breakout rooms brought together: which sessions, under which names, and what that comes to before it is made. */
export function Merge({ back }: { readonly back: () => void }) {
  const strings = useStrings();
  const words = strings.merge;
  const merge = useMerge();
  const { sessions, rooms, view } = merge;
  const chosen = new Set(rooms.flatMap(({ from }) => ('sessionId' in from ? [from.sessionId] : [])));
  const ready = view?.whole !== null && view?.whole !== undefined;
  return (
    <Acts screen="merge" doing={{ back }}>
      <Page screen="merge" twoColumns>
        <PageHead title={words.title} text={words.hint}>
          <ActButton act={goBack} size="md" variant="subtle" />
          <Button size="md" variant="filled" disabled={!ready} onClick={() => void merge.make()}>
            {words.make}
          </Button>
        </PageHead>
        <PagePart className={classes.choose} aria-label={words.choose} tabIndex={0}>
          <h2>{words.choose}</h2>
          {sessions.length === 0 && <Quiet>{words.none}</Quiet>}
          <ul>
            {sessions.map((card) => (
              <ListRow key={card.sessionId} lines="above" className={classes.session}>
                <Checkbox
                  checked={chosen.has(card.sessionId)}
                  onChange={() => merge.toggle(card)}
                  label={
                    <>
                      <bdi>{card.title}</bdi> {card.rehearsal && <RehearsalMark />}
                    </>
                  }
                  description={[
                    strings.locale.shortDay(card.date),
                    strings.home.changed(strings.locale.moment(card.changedAt)),
                  ].join(' · ')}
                  size="md"
                />
              </ListRow>
            ))}
          </ul>
        </PagePart>
        <PagePart beside className={classes.result} aria-label={words.rooms} tabIndex={0}>
          <h2>{words.rooms}</h2>
          {rooms.length === 0 && <Quiet>{words.noRooms}</Quiet>}
          <ol className={classes.rooms}>
            {rooms.map(({ key, name, title }, index) => {
              const figures = view?.rooms[index];
              return (
                <li key={key}>
                  <TextInput
                    aria-label={words.name(index + 1)}
                    value={name}
                    maxLength={120}
                    onChange={({ currentTarget }) => merge.rename(key, currentTarget.value)}
                  />
                  <span>
                    <span className={classes.title} dir="auto">
                      {title}
                    </span>
                    {figures && (
                      <Quiet as="span">{words.figures(figures.participants, figures.ideas, figures.votes)}</Quiet>
                    )}
                  </span>
                  <ActionIcon aria-label={words.remove(name)} size={36} onClick={() => merge.remove(key)}>
                    ×
                  </ActionIcon>
                </li>
              );
            })}
          </ol>
          {rooms.length > 0 && view && (
            <MergeResult
              view={view}
              title={merge.title}
              setTitle={merge.setTitle}
              choices={merge.choices}
              choose={merge.choose}
            />
          )}
        </PagePart>
      </Page>
    </Acts>
  );
}
