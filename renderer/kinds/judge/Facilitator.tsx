import { Button, Textarea } from '@mantine/core';
import type { AnswerForm } from '@shared/engines/answers/schema';
import { LONGEST_TEXT } from '@shared/base/primitives';
import { useKeptText } from '../../components/use-kept-text';
import { useStrings } from '../../components/use-strings';
import { Quiet } from '../../components/Quiet';
import { newId } from '../../bridge/client';
import { hearKeys } from '../../keys/hear';
import { ScoreRow } from '../../charts/ScoreRow';
import { ScoreTable } from '../../charts/ScoreTable';
import { ChooseAnswerForm, chosenForm } from '../parts/answers/form';
import { useChoices } from '../parts/choices';
import { OpenRound } from '../parts/answers/OpenRound';
import { Arriving } from '../parts/Arriving';
import { ByGroup } from '../parts/ByGroup';
import { CountLine } from '../parts/CountLine';
import type { StepProps } from '../contract';
import { useAttendance } from '../parts/present';
import { printForms, verdictBallot } from '../parts/print';
import { Replaced } from '../parts/Replaced';
import { OfRooms } from '../parts/room-names';
import { SourceNotice } from '../parts/SourceNotice';
import classes from '../parts/step.module.css';
import { OwnStatements } from './OwnStatements';
import { Together } from './Together';
import { stringsOf } from '@shared/words';

type Props = Omit<StepProps<'judge'>, 'view'>;

function Open({ work, at, send }: Props) {
  const strings = useStrings();
  const { judge: words } = strings.stepKinds;
  const { open, verdicts } = work;
  if (!open) return null;
  const labels = verdicts.map(({ label }) => label);
  const first = Math.max(
    0,
    open.items.findIndex((item) => !open.counted.includes(item.id)),
  );
  const id = { at, judgingId: open.id };
  return (
    <OpenRound
      open={open}
      asked={{ questions: 1, answers: verdicts.length }}
      first={1}
      take={(sheet) => send({ type: 'judge/paper', ...id, sheet })}
      takeBack={() => send({ type: 'judge/paper-undo', ...id })}
      leave={(participant) => void send({ type: 'judge/leave', ...id, participant })}
      counted={words.counted(open.counted.length, open.items.length)}
      hands={
        <>
          <Quiet>{words.hint}</Quiet>
          <ol className={classes.list}>
            {open.items.map(({ id: item, text }, index) => (
              <li key={item} className={classes.between}>
                <span className={classes.text}>
                  {index + 1}. <bdi>{text}</bdi>{' '}
                  {open.counted.includes(item) && <Quiet as="span">✓ {words.countedMark}</Quiet>}
                </span>
                <CountLine
                  label={text}
                  labelFor={(value) => words.howMany(text, labels[value] ?? '')}
                  values={verdicts.map((_, place) => place)}
                  heads={labels}
                  present={open.present}
                  focus={index === first}
                  counted={open.counted.includes(item)}
                  keep={(counts) => send({ type: 'judge/count', ...id, judgeItem: item, counts })}
                />
              </li>
            ))}
          </ol>
        </>
      }
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

interface NoteProps {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly keep: (text: string) => void;
}

/** A note about one statement, kept when it is left. */
function Note({ label, hint, text, keep }: NoteProps) {
  const field = useKeptText(text, keep);
  return (
    <Textarea
      aria-label={label}
      placeholder={hint}
      {...field}
      onKeyDown={(event) => hearKeys(event, { Enter: ({ currentTarget }) => currentTarget.blur() })}
      maxLength={LONGEST_TEXT}
      autosize
      minRows={1}
      maxRows={6}
    />
  );
}

/** The result: how many gave which verdict; what was right with its reason once it is revealed, and the note then. */
function Result({ work, at, send }: Props) {
  const strings = useStrings();
  const { judge: words, round } = strings.stepKinds;
  const { present } = useAttendance();
  const choices = useChoices();
  const { result, chart, noteAsked } = work;
  if (!result || !chart) return null;
  const shown = result.rows.filter(({ answer }) => answer).length;
  return (
    <section className={classes.stack}>
      {result.withheld ? (
        <p className={classes.notice}>{round.keptNothing[result.withheld]}</p>
      ) : (
        <p role="status">{words.progress(shown, shown + result.toReveal.length)}</p>
      )}
      {!result.withheld && (
        <>
          <ScoreTable data={chart} />
          <ol className={classes.list}>
            {result.rows.map((row, index) => (
              <li key={row.id}>
                <div className={classes.idea}>
                  <ScoreRow row={chart.rows[index] ?? { ...row, right: null, reason: '' }} />
                  {row.answer && (
                    <Arriving as="p" className={classes.field}>
                      <strong>
                        {words.answer(work.verdicts.find(({ id }) => id === row.answer?.verdict)?.label ?? '')}
                      </strong>{' '}
                      {row.answer.reason}
                    </Arriving>
                  )}
                  {row.answer && noteAsked && (
                    <Note
                      label={words.note(noteAsked, row.text)}
                      hint={noteAsked}
                      text={row.note}
                      keep={(text) => void send({ type: 'judge/note', at, judgeItem: row.id, text })}
                    />
                  )}
                </div>
              </li>
            ))}
          </ol>
        </>
      )}
      <ByGroup compare={work.compare} />
      <div className={classes.row}>
        {result.toReveal.length > 1 && (
          <Button
            onClick={() =>
              void send({ type: 'judge/reveal', at, judgingId: result.id, judgeItems: [...result.toReveal] })
            }
          >
            {words.revealAll}
          </Button>
        )}
        <Button
          variant="subtle"
          onClick={() =>
            void send({
              type: 'judge/open',
              at,
              judgingId: newId(),
              form: chosenForm(choices.of(at), work.form as AnswerForm),
              present: [...present],
            })
          }
        >
          {words.again}
        </Button>
      </div>
    </section>
  );
}

/** Everybody's verdict is counted, or the room agrees on one together. */
export function FacilitateJudge({ work, at, view, send }: StepProps<'judge'>) {
  const strings = useStrings();
  const { present } = useAttendance();
  const props = { work, at, send };
  if (work.open) return <Open {...props} />;
  if (work.together)
    return (
      <div className={classes.stack}>
        <SourceNotice {...props} />
        <Together {...props} />
      </div>
    );
  return (
    <div className={classes.stack}>
      <SourceNotice {...props} />
      {work.result ? (
        <>
          <OfRooms result={work.result} />
          <Replaced result={work.result} />
          <Result {...props} />
        </>
      ) : (
        <>
          <ChooseAnswerForm
            at={at}
            form={work.form as AnswerForm}
            forms={work.forms as readonly AnswerForm[]}
            secret={work.secret}
          />
          <ol className={classes.list}>
            {work.items.map(({ id, text }, index) => (
              <li key={id}>
                <strong>{index + 1}</strong> <bdi>{text}</bdi>
              </li>
            ))}
          </ol>
          <div>
            <Button
              variant="subtle"
              onClick={() => {
                const verdicts = work.verdicts.map(({ label }) => label);
                void printForms(
                  strings,
                  verdictBallot(stringsOf(view.language), view.step.prompt, work.items, verdicts),
                  present.length,
                  view,
                );
              }}
            >
              {strings.print.printBallots(present.length)}
            </Button>
          </div>
        </>
      )}
      {work.additions && !work.result && <OwnStatements {...props} called={work.additions} />}
    </div>
  );
}
