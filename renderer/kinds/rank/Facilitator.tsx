import { doubtIn } from '@shared/engines/voting/parse-paper';
import { Button } from '@mantine/core';
import { parseOrder } from '@shared/kinds/rank/orders';
import type { RankingResult } from '@shared/kinds/rank/result';
import { useStrings } from '../../components/use-strings';
import { Quiet } from '../../components/Quiet';
import { newId } from '../../bridge/client';
import type { StepProps } from '../contract';
import { ChooseAnswerForm } from '../parts/answers/form';
import { RoundDoor } from '../parts/answers/OpenRound';
import { useChoices } from '../parts/choices';
import { PaperBatch } from '../parts/PaperBatch';
import { useAttendance } from '../parts/present';
import { Replaced } from '../parts/Replaced';
import { OfRooms } from '../parts/room-names';
import { SourceNotice } from '../parts/SourceNotice';
import classes from '../parts/step.module.css';
import { chosenOrderForm, type OrderForm } from './form';
import { AgreedOrder } from './AgreedOrder';
import own from './Rank.module.css';

type Props = Omit<StepProps<'rank'>, 'view'>;

/** An open round: how many orders are in, and not one of them. */
function Open({ work, at, send }: Props) {
  const strings = useStrings();
  const { round } = strings.stepKinds;
  const words = strings.kinds.rank;
  const { open } = work;
  if (!open) return null;
  const id = { at, rankingId: open.id };
  const sheets = open.sheets ?? 0;
  const labels = open.secret ? round.secretForms : round.forms;
  return (
    <section className={classes.stack}>
      <p className={classes.big} role="status">
        {open.form === 'paper' ? round.sheets(sheets, open.present) : round.answered(sheets, open.present)}
      </p>
      <Quiet>
        {labels[open.form]} · {round.noResults}
      </Quiet>
      {open.withheld && <p className={classes.notice}>{round.withheld[open.withheld](sheets, open.least)}</p>}
      {open.form === 'walk-up' && (
        <RoundDoor open={open} leave={(participant) => void send({ type: 'rank/leave', ...id, participant })} />
      )}
      {open.form === 'paper' && (
        <PaperBatch
          hint={words.facilitator.paperHint}
          label={round.paperLabel}
          buttons={{ empty: round.paperEmpty, take: round.takeSheet, takeBack: round.paperTakeBack }}
          entered={sheets}
          doubt={doubtIn}
          read={(typed) => parseOrder(typed, open.items)}
          take={(sheet) => send({ type: 'rank/paper', ...id, sheet })}
          takeBack={() => send({ type: 'rank/paper-undo', ...id })}
        />
      )}
      <ol className={classes.list}>
        {open.items.map(({ id: item, text }, index) => (
          <li key={item}>
            <strong>{index + 1}</strong> <bdi>{text}</bdi>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The ranked list with its points, and how united the room is. */
function Result({ result }: { readonly result: RankingResult }) {
  const strings = useStrings();
  const { round } = strings.stepKinds;
  const words = strings.kinds.rank;
  if (result.withheld) return <p className={classes.notice}>{round.keptNothing[result.withheld]}</p>;
  if (result.orders === 0) return <p className={classes.notice}>{words.facilitator.nobody}</p>;
  return (
    <>
      <OfRooms result={result} />
      <Replaced result={result} />
      {result.unity && <p className={classes.notice}>{words.unity[result.unity]}</p>}
      <table className={own.table}>
        <thead>
          <tr>
            <th scope="col">{words.facilitator.place}</th>
            <th scope="col">{words.facilitator.item}</th>
            <th scope="col">{words.facilitator.pointsColumn}</th>
          </tr>
        </thead>
        <tbody>
          {result.rows.map(({ id, text, rank, tied, points }) => (
            <tr key={id} data-first={rank === 1}>
              <td>{tied ? `${rank}=` : rank}</td>
              <th scope="row">
                <bdi>{text}</bdi>
              </th>
              <td>{words.facilitator.points(points, result.most)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** How the next round will be taken, where there is a choice. */
function Form({ work, at }: Pick<Props, 'work' | 'at'>) {
  const forms = work.forms.filter((form): form is OrderForm => form !== 'together');
  const [first] = forms;
  return first ? <ChooseAnswerForm at={at} form={first} forms={forms} secret={work.secret} /> : null;
}

/** A ranking in any form; its result appears when it is closed. */
export function FacilitateRank({ work, at, send }: StepProps<'rank'>) {
  const strings = useStrings();
  const words = strings.kinds.rank;
  const { present } = useAttendance();
  const choices = useChoices();
  if (work.open) return <Open work={work} at={at} send={send} />;
  const form = chosenOrderForm(choices.of(at), work.forms);
  const wrong =
    work.items.length === 0 || work.fits
      ? null
      : work.items.length < work.fewest
        ? words.facilitator.tooFew(work.fewest)
        : words.facilitator.tooMany(work.most, work.items.length);
  return (
    <div className={classes.stack}>
      <SourceNotice at={at} work={{ ...work, outdated: work.together && work.outdated }} send={send} />
      {wrong && (
        <p className={classes.notice} role="alert">
          {wrong}
        </p>
      )}
      {work.together ? (
        <AgreedOrder work={work} at={at} send={send} />
      ) : (
        <>
          {work.outdatedRanking && <p className={classes.notice}>{words.facilitator.outdated}</p>}
          {work.result ? (
            <>
              <Result result={work.result} />
              <Form work={work} at={at} />
              <div className={classes.row}>
                <Button
                  disabled={!work.fits || !form}
                  onClick={() =>
                    form && void send({ type: 'rank/open', at, rankingId: newId(), form, present: [...present] })
                  }
                >
                  {words.facilitator.again}
                </Button>
                <Quiet as="span">{words.facilitator.rounds(work.rounds)}</Quiet>
              </div>
            </>
          ) : (
            <>
              <Form work={work} at={at} />
              <ul className={classes.list}>
                {work.items.map(({ id, text }) => (
                  <li key={id} dir="auto">
                    {text}
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </div>
  );
}
