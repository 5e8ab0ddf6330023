import { useStrings } from '../../components/use-strings';
import { Paged } from '../../components/Paged';
import { Quiet } from '../../components/Quiet';
import classes from '../parts/room.module.css';
import type { RoomPicture } from '../contract';

type Idea = RoomPicture<'board'>['groups'][number]['ideas'][number];

/* What one card of a group holds, counted in lines as they break at the room's size: with more, a card would be taller than the page. */
const LINES_A_CARD = 10;
const LINES_AN_IDEA = 3;
const LETTERS_A_LINE = 34;

const linesOf = ({ text }: Idea): number => Math.min(LINES_AN_IDEA, Math.ceil(text.length / LETTERS_A_LINE));

/** A group's ideas in as many cards as they need; `head` lines of each are taken. */
function cardsOf(ideas: readonly Idea[], head: number): Idea[][] {
  const cards: Idea[][] = [[]];
  let lines = head;
  for (const idea of ideas) {
    lines += linesOf(idea);
    if (lines > LINES_A_CARD) {
      cards.push([]);
      lines = head + linesOf(idea);
    }
    cards.at(-1)?.push(idea);
  }
  return cards;
}

/** The board: groups with their titles, a big one going on in a second card, and what stands alone last. */
export function RoomBoard({ view }: { readonly view: RoomPicture<'board'> }) {
  const strings = useStrings();
  if (view.groups.length + view.alone.length === 0) return <Quiet>{strings.room.nothingYet}</Quiet>;
  const groups = view.groups.flatMap(({ id, number, text, ideas, from }) =>
    cardsOf(ideas, from === null ? 0 : 1).map((card, index) => ({
      key: `${id} ${index}`,
      node: (
        <section className={classes.group}>
          <h2>
            <span className={classes.clamped} data-lines="2">
              {number}. <bdi>{text || strings.steps.group.untitled}</bdi>
              {index > 0 && ' …'}
            </span>
          </h2>
          {from !== null && <span className={classes.from}>{from}</span>}
          {card.map((idea) => (
            <p key={idea.id} className={classes.clamped} data-lines="3" dir="auto">
              {idea.text}
            </p>
          ))}
        </section>
      ),
    })),
  );
  const alone = view.alone.map(({ id, text, from }) => ({
    key: id,
    node: (
      <div className={classes.card}>
        <span className={classes.clamped} dir="auto">
          {text}
        </span>
        {from !== null && <span className={classes.from}>{from}</span>}
      </div>
    ),
  }));
  return <Paged columns={3} items={[...groups, ...alone]} />;
}
