import { Button } from '@mantine/core';
import type { RatingResult } from '@shared/steps/rate/view';
import { strings } from '@shared/strings';
import { newId } from '../../bridge/client';
import { SpreadBars } from '../../components/SpreadBars';
import { CountLine } from '../CountLine';
import type { StepProps } from '../FacilitatorStep';
import { useAttendance } from '../present';
import { fingerSheet, printForms, ratingBallot } from '../print';
import classes from '../step.module.css';
import { TypeItems } from '../TypeItems';

const words = strings.steps.rate;

function Spreads({ result }: { readonly result: RatingResult }) {
  return (
    <ol className={classes.stack}>
      {result.rows.map(({ id, text, counts, average, fails, split, toHear }) => (
        <li key={id} className={classes.spreadRow}>
          <span className={classes.statement}>{text}</span>
          <SpreadBars values={result.values} counts={counts} average={average} />
          <span>
            {average === null ? words.nobody : words.average(average.toFixed(1))}
            {fails && <strong> {words.fails}</strong>}
            {split && <strong> {words.split}</strong>}
          </span>
          {toHear > 0 && <p className={classes.hear}>{words.hear(toHear)}</p>}
        </li>
      ))}
    </ol>
  );
}

/** Item by item, how many fingers of each number; the spread appears when the rating is closed. */
export function FacilitateRate({ work, at, view, send }: StepProps<'rate'>) {
  const { present } = useAttendance();
  const { open } = work;
  const [latest] = work.results;
  if (open) {
    return (
      <div className={classes.stack}>
        <p role="status">{words.counted(open.counted.length, open.items.length)}</p>
        <p className={classes.quiet}>{words.hint}</p>
        <ol className={classes.list}>
          {open.items.map(({ id, text }, index) => (
            <li key={id} className={classes.between}>
              <span>
                {text} {open.counted.includes(id) && <span className={classes.quiet}>✓ {words.countedMark}</span>}
              </span>
              <CountLine
                label={text}
                labelFor={(value) => words.howMany(text, value)}
                values={work.values}
                present={open.present}
                focus={index === 0}
                keep={(counts) => send({ type: 'rate/count', at, ratingId: open.id, rateItem: id, counts })}
              />
            </li>
          ))}
        </ol>
      </div>
    );
  }
  const { prompt } = view.step;
  return (
    <div className={classes.stack}>
      {work.sourceIsEmpty && <TypeItems at={at} typed={work.typed} send={send} />}
      {!latest && (
        <ul className={classes.list}>
          {work.items.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      )}
      {work.items.length > 0 && (
        <div className={classes.row}>
          <Button
            variant="subtle"
            onClick={() => void printForms(fingerSheet(prompt, work.items, work.values), 1, view)}
          >
            {strings.print.printSheet}
          </Button>
          <Button
            variant="subtle"
            onClick={() =>
              void printForms(ratingBallot(prompt, work.items, work.values, work.scale), present.length, view)
            }
          >
            {strings.print.printBallots(present.length)}
          </Button>
        </div>
      )}
      {latest && (
        <>
          {work.failing.length > 0 && <p className={classes.notice}>{words.failing(work.failing)}</p>}
          {work.unanswered.length > 0 && <p className={classes.notice}>{words.unanswered(work.unanswered)}</p>}
          {work.failing.length + work.unanswered.length === 0 && <p className={classes.notice}>{words.passed}</p>}
          <Spreads result={latest} />
          <div className={classes.row}>
            <Button onClick={() => void send({ type: 'rate/open', at, ratingId: newId(), present: [...present] })}>
              {words.again}
            </Button>
            <span className={classes.quiet}>{words.rounds(work.results.length)}</span>
          </div>
        </>
      )}
    </div>
  );
}
