import { Button } from '@mantine/core';
import type { Scatter } from '@shared/document/blocks/scatter';
import { gapFinding, lowestFinding } from '@shared/kinds/rate/pair-plan';
import { spreadFinding } from '@shared/kinds/rate/spread-finding';
import type { RatingResult } from '@shared/kinds/rate/result';
import { useStrings } from '../../components/use-strings';
import { newId } from '../../bridge/client';
import { GapRows } from '../../charts/GapRows';
import { ScatterChart } from '../../charts/ScatterChart';
import { SpreadTable } from '../../charts/SpreadTable';
import { SpreadBars } from '../../components/SpreadBars';
import { Quiet } from '../../components/Quiet';
import { ChooseAnswerForm, chosenForm } from '../parts/answers/form';
import { useChoices } from '../parts/choices';
import { OpenRound } from '../parts/answers/OpenRound';
import { ByGroup } from '../parts/ByGroup';
import { CountLine } from '../parts/CountLine';
import type { StepProps } from '../contract';
import { useAttendance } from '../parts/present';
import { Replaced } from '../parts/Replaced';
import { OfRooms } from '../parts/room-names';
import { SourceNotice } from '../parts/SourceNotice';
import classes from '../parts/step.module.css';
import { PrintRating } from './Print';

type Props = Omit<StepProps<'rate'>, 'view'>;

function Spreads({ result, caption }: { readonly result: RatingResult; readonly caption: string }) {
  const strings = useStrings();
  const words = strings.steps.rate;
  return (
    <>
      <SpreadTable caption={caption} values={result.values} rows={result.rows} />
      <ol className={classes.stack}>
        {result.rows.map(({ id, text, counts, isCounted, average, mark, fails, split, toHear }) => (
          <li key={id} className={classes.spreadRow}>
            <span className={classes.statement} dir="auto">
              {text}
            </span>
            <SpreadBars values={result.values} counts={counts} average={average} mark={mark} told />
            <span>
              {average === null
                ? isCounted
                  ? words.nobody
                  : words.notCounted
                : words.average(strings.locale.decimal(average, mark))}
              {fails && <strong> · {words.fails}</strong>}
              {split && <strong> · {words.split}</strong>}
            </span>
            {toHear > 0 && <p className={classes.hear}>{words.hear(toHear)}</p>}
          </li>
        ))}
      </ol>
    </>
  );
}

/** Item by item, how many fingers of each number; with two questions two lines an item. */
function Fingers({ work, at, send }: Props) {
  const strings = useStrings();
  const words = strings.steps.rate;
  const { rate: pair } = strings.stepKinds;
  const { open, names, values } = work;
  if (!open) return null;
  const first = open.items.findIndex(({ id }) => !open.counted.includes(id));
  const done = (id: string) => open.counted.includes(id) && (!names || open.countedSecond.includes(id));
  const line = (id: string, text: string, second: boolean, focus: boolean) => (
    <CountLine
      key={String(second)}
      label={names ? pair.questionOf(text, names[second ? 1 : 0]) : text}
      labelFor={(value) => words.howMany(names ? pair.questionOf(text, names[second ? 1 : 0]) : text, value)}
      values={values}
      present={open.present}
      focus={focus}
      counted={(second ? open.countedSecond : open.counted).includes(id)}
      keep={(counts) =>
        send({ type: 'rate/count', at, ratingId: open.id, rateItem: id, counts, ...(second ? { second } : {}) })
      }
    />
  );
  return (
    <>
      <Quiet>
        {words.hint} {names && pair.secondHint(...names)}
      </Quiet>
      <ol className={classes.list}>
        {open.items.map(({ id, text }, index) => (
          <li key={id} className={classes.between}>
            <span className={classes.text} dir="auto">
              {text} {done(id) && <Quiet as="span">✓ {words.countedMark}</Quiet>}
            </span>
            <span className={classes.tight}>
              {names && <span className={classes.field}>{names[0]}</span>}
              {line(id, text, false, index === Math.max(0, first))}
              {names && <span className={classes.field}>{names[1]}</span>}
              {names && line(id, text, true, false)}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

function Open({ work, at, send }: Props) {
  const strings = useStrings();
  const words = strings.steps.rate;
  const { open, values, names } = work;
  if (!open) return null;
  const id = { at, ratingId: open.id };
  const lowest = values[0] ?? 1;
  const all = open.items.filter(({ id: item }) => !names || open.countedSecond.includes(item));
  return (
    <OpenRound
      open={open}
      asked={{ questions: names ? 2 : 1, answers: values.length }}
      first={lowest < 0 ? 1 : lowest}
      take={(sheet) => send({ type: 'rate/paper', ...id, sheet })}
      takeBack={() => send({ type: 'rate/paper-undo', ...id })}
      leave={(participant) => void send({ type: 'rate/leave', ...id, participant })}
      counted={words.counted(all.filter(({ id: item }) => open.counted.includes(item)).length, open.items.length)}
      hands={<Fingers work={work} at={at} send={send} />}
      list={
        <ol className={classes.list}>
          {open.items.map(({ id: item, text }, index) => (
            <li key={item}>
              <strong>{index + 1}</strong> <bdi>{text}</bdi>
            </li>
          ))}
        </ol>
      }
    />
  );
}

/** What the result says in words. */
function Finding({ work, result }: { readonly work: Props['work']; readonly result: RatingResult }) {
  const strings = useStrings();
  const words = strings.steps.rate;
  const { rate: pair, round } = strings.stepKinds;
  if (result.withheld) return <p className={classes.notice}>{round.keptNothing[result.withheld]}</p>;
  const { passMark, backTo, failing, unanswered, uncounted, names } = work;
  const texts = [
    ...(failing.length > 0 ? [backTo ? words.failing(failing) : pair.failing(failing)] : []),
    ...(passMark !== null && failing.length + unanswered.length + uncounted.length === 0 ? [words.passed] : []),
    ...(names && work.measure === 'gap' ? [gapFinding(strings, names, result).found ?? ''] : []),
    ...(work.measure === 'spread' && !names ? [spreadFinding(strings, result)?.found ?? ''] : []),
    ...(names && work.measure !== 'gap' ? [lowestFinding(strings, result).found ?? ''] : []),
  ];
  return texts
    .filter((text) => text !== '')
    .map((text) => (
      <p key={text} className={classes.notice}>
        {text}
      </p>
    ));
}

/** Some were not counted, or not answered: asking again and going on are one button each. */
function Unanswered({
  work,
  again,
  goOn,
}: {
  readonly work: Props['work'];
  readonly again: () => void;
  readonly goOn: () => void;
}) {
  const strings = useStrings();
  const words = strings.steps.rate;
  const { uncounted, unanswered } = work;
  if (uncounted.length + unanswered.length === 0) return null;
  return (
    <div className={classes.notice} role="status">
      {uncounted.length > 0 && <p>{words.uncounted(uncounted)}</p>}
      {unanswered.length > 0 && <p>{words.unanswered(unanswered)}</p>}
      <div className={classes.row}>
        <Button onClick={again}>{words.again}</Button>
        <Button variant="subtle" onClick={goOn}>
          {strings.workshop.goOnAnyway}
        </Button>
      </div>
    </div>
  );
}

/** What each number in the field stands for, what comes first at the top; the chart's table tells those who listen. */
function PointList({ points }: { readonly points: Scatter['points'] }) {
  return (
    <ul className={classes.list} aria-hidden>
      {points.map(({ number, text, strong, values }) => (
        <li key={number} className={classes.between}>
          <span className={classes.text}>
            <strong>{number}</strong> <bdi>{strong ? <strong>{text}</strong> : text}</bdi>
          </span>
          <Quiet as="span">{values}</Quiet>
        </li>
      ))}
    </ul>
  );
}

/** A rating in any form; its picture appears when it is closed. */
export function FacilitateRate({ work, at, view, send }: StepProps<'rate'>) {
  const strings = useStrings();
  const words = strings.steps.rate;
  const { present } = useAttendance();
  const choices = useChoices();
  const [latest] = work.results;
  if (work.open) return <Open work={work} at={at} send={send} />;
  const form = chosenForm(choices.of(at), work.form);
  const again = () => void send({ type: 'rate/open', at, ratingId: newId(), form, present: [...present] });
  return (
    <div className={classes.stack}>
      <SourceNotice at={at} work={{ ...work, outdated: false }} send={send} />
      {work.outdated && <p className={classes.notice}>{strings.stepKinds.source.ratingOutdated}</p>}
      {!latest && (
        <>
          {(work.forms.length > 1 || work.form !== 'fingers') && (
            <ChooseAnswerForm at={at} form={work.form} forms={work.forms} secret={work.secret} />
          )}
          <ul className={classes.list}>
            {work.items.map(({ id, text }) => (
              <li key={id} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
      {latest && (
        <>
          <OfRooms result={latest} />
          <Replaced result={latest} />
          <Finding work={work} result={latest} />
          <Unanswered work={work} again={again} goOn={() => void send({ type: 'agenda/next' })} />
          {work.chart?.type === 'scatter' && (
            <>
              <div className={classes.chart}>
                <ScatterChart data={work.chart} />
              </div>
              <PointList points={work.chart.points} />
            </>
          )}
          {work.chart?.type === 'gaps' && <GapRows data={work.chart} />}
          {!work.chart && !latest.withheld && <Spreads result={latest} caption={work.question} />}
          <ByGroup compare={work.compare} />
          {work.forms.length > 1 && (
            <ChooseAnswerForm at={at} form={work.form} forms={work.forms} secret={work.secret} />
          )}
          <div className={classes.row}>
            {work.unanswered.length === 0 && work.uncounted.length === 0 && (
              <Button onClick={again}>{words.again}</Button>
            )}
            <Quiet as="span">{words.rounds(work.results.length)}</Quiet>
          </div>
        </>
      )}
      <PrintRating work={work} form={form} people={present.length} view={view} />
    </div>
  );
}
