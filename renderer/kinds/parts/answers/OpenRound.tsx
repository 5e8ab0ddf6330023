import type { ReactNode } from 'react';
import { doubtInSheet } from '@shared/engines/voting/parse-paper';
import { parseSheet, type SheetShape } from '@shared/engines/answers/rules';
import type { AnswerSheet } from '@shared/engines/answers/schema';
import type { openRoundView } from '@shared/engines/answers/view';
import { useStrings } from '../../../components/use-strings';
import { Quiet } from '../../../components/Quiet';
import { PaperBatch } from '../PaperBatch';
import { SeatDoor } from '../SeatDoor';
import classes from '../step.module.css';

type Open = ReturnType<typeof openRoundView>;

interface PaperProps {
  readonly open: Open;
  readonly asked: SheetShape;
  /** The number that stands for the first answer. */
  readonly first: number;
  readonly take: (sheet: AnswerSheet) => Promise<boolean>;
  readonly takeBack: () => Promise<boolean>;
}

/** Paper sheets in a batch: the answers in the list's order and Enter; the last one can be taken back. */
function PaperSheets({ open, asked, first, take, takeBack }: PaperProps) {
  const strings = useStrings();
  const { round: words } = strings.stepKinds;
  const ends = [String(first), String(first + asked.answers - 1)] as const;
  return (
    <PaperBatch
      hint={words.paperHint(...ends)}
      label={words.paperLabel}
      buttons={{ empty: words.paperEmpty, take: words.takeSheet, takeBack: words.paperTakeBack }}
      answers={ends}
      entered={open.sheets ?? 0}
      read={(typed) => parseSheet(typed, open.items, asked, first)}
      doubt={doubtInSheet}
      take={take}
      takeBack={takeBack}
    />
  );
}

interface Props extends PaperProps {
  /** How many of the hands are counted, in words. */
  readonly counted: string;
  /** Where hands are counted, item by item. */
  readonly hands: ReactNode;
  /** The items where nothing is counted, with what is asked. */
  readonly list: ReactNode;
  /** Marks somebody as gone before their turn. */
  readonly leave: (participant: string) => void;
}

/** The seat, where a round is answered there. */
export function RoundDoor({ open, leave }: Pick<Props, 'open' | 'leave'>) {
  const strings = useStrings();
  return (
    <SeatDoor
      hint={strings.steps.vote.seatHint}
      people={[...(open.seats ?? []), ...open.absent]}
      notYet={(open.seats ?? []).filter(({ done }) => !done)}
      leave={leave}
    />
  );
}

/** An open round from the facilitator's side, by its form; no result before it is closed, and what would not be kept. */
export function OpenRound({ open, counted, hands, list, leave, ...paper }: Props) {
  const strings = useStrings();
  const { round: words } = strings.stepKinds;
  const labels = open.secret ? words.secretForms : words.forms;
  const sheets = open.sheets ?? 0;
  return (
    <section className={classes.stack}>
      <p className={open.form === 'fingers' ? undefined : classes.big} role="status">
        {open.form === 'fingers'
          ? counted
          : open.form === 'paper'
            ? words.sheets(sheets, open.present)
            : words.answered(sheets, open.present)}
      </p>
      <Quiet>
        {labels[open.form]} · {words.noResults}
      </Quiet>
      {open.withheld && <p className={classes.notice}>{words.withheld[open.withheld](sheets, open.least)}</p>}
      {open.form === 'walk-up' && <RoundDoor open={open} leave={leave} />}
      {open.form === 'paper' && <PaperSheets open={open} {...paper} />}
      {open.form === 'fingers' ? hands : list}
    </section>
  );
}
