import { useStrings } from '../../components/use-strings';
import { Countdown, timerOf } from '../../components/Countdown';
import { Fit, type Thing } from '../../stage/Fit';
import { Nothing } from '../../stage/Poster';
import { Quiet } from '../../components/Quiet';
import classes from '../parts/room.module.css';
import { RoomBeside } from '../parts/RoomBeside';
import wall from './Words.module.css';
import type { RoomPicture } from '../contract';

/** While texts are sealed: how many there are, and not a word of them. */
export function RoomSealedTexts({ view }: { readonly view: RoomPicture<'sealed-texts'> }) {
  const strings = useStrings();
  return (
    <div className={classes.big}>
      <p className={classes.counted}>
        <span className={classes.number}>{view.count}</span> {strings.room.sealed(view.count)}
      </p>
      {view.form === 'silent-turns' && <p className={classes.large}>{strings.room.turns(view.turns, view.people)}</p>}
      <Quiet className={classes.large}>{strings.room.sealedPromise}</Quiet>
    </div>
  );
}

/** Where a round stands: its part, or who has the word, and the time. */
function RoomRound({ round }: { readonly round: NonNullable<RoomPicture<'ideas'>['round']> }) {
  const strings = useStrings();
  if (round.form === 'one-two-four-all') {
    return (
      <p className={`${classes.large} ${classes.above}`}>
        {strings.steps.collect.phases[round.id].title}
        <Quiet as="span">
          {' · '}
          <Countdown timer={timerOf(round.startedAt, round.minutes)} />
        </Quiet>
      </p>
    );
  }
  return (
    <p className={`${classes.large} ${classes.above}`} dir="auto">
      {strings.room.hasTheFloor(round.speaker.called)}
      <Quiet as="span"> · {strings.room.nextSpeaker(round.after.called)}</Quiet>
    </p>
  );
}

type Idea = RoomPicture<'ideas'>['ideas'][number];

/** So many words of so many letters are seen whole, at a size at which they are the picture. */
const MOST_WORDS = 20;
const LONGEST_WORD = 20;
const FEW_WORDS = 8;

/** Where everybody says one thing and all of them are words: those alone, large. */
const areWords = ({ oneEach, ideas, round }: RoomPicture<'ideas'>): boolean =>
  oneEach &&
  round === null &&
  ideas.length <= MOST_WORDS &&
  ideas.every((one) => one.text.length <= LONGEST_WORD && one.heading === null && one.merged === 0 && !one.from);

/** Ideas as they arrive: a wall of notes, the newest marked. */
export function RoomIdeas({ view }: { readonly view: RoomPicture<'ideas'> }) {
  const strings = useStrings();
  const round = view.round && <RoomRound round={view.round} />;
  if (view.ideas.length === 0) return round ?? <Nothing>{strings.room.nothingYet}</Nothing>;
  if (areWords(view))
    return (
      <p className={wall.words} data-many={view.ideas.length > FEW_WORDS}>
        {view.ideas.map(({ id, text }) => (
          <span key={id} dir="auto">
            {text}
          </span>
        ))}
      </p>
    );
  const noteOf = ({ id, text, merged, from, beside }: Idea, group: string | null): Thing => ({
    key: id,
    group: group ?? id,
    node: (
      <div className={classes.card}>
        <span dir="auto">
          {text}
          {merged > 0 && <Quiet as="span"> {strings.room.merged(merged)}</Quiet>}
        </span>
        <RoomBeside beside={beside} />
        {from !== null && <span className={classes.from}>{from}</span>}
      </div>
    ),
  });
  const label = strings.room.ideasSoFar(view.ideas.length);
  if (view.headings.length === 0)
    return <Fit flow="notes" arrives head={round} label={label} items={view.ideas.map((idea) => noteOf(idea, null))} />;
  const columns = view.headings
    .map((heading) => ({ ...heading, ideas: view.ideas.filter((idea) => idea.heading === heading.id) }))
    .filter(({ ideas }) => ideas.length > 0);
  const others = view.ideas.filter(({ heading }) => !view.headings.some(({ id }) => id === heading));
  const things = [
    ...columns.flatMap(({ id, label: title, ideas }) => [
      {
        key: `heading ${id}`,
        group: id,
        heads: true,
        node: (
          <h2 className={classes.heading} dir="auto">
            {title}
          </h2>
        ),
      },
      ...ideas.map((idea) => noteOf(idea, id)),
    ]),
    ...others.map((idea) => noteOf(idea, '')),
  ];
  return <Fit flow="columns" head={round} label={label} items={things} />;
}
