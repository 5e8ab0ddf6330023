import type { StepAddress } from '@shared/base/steps';
import { useStrings } from '../../components/use-strings';
import { doubtIn, parsePaperBallot } from '@shared/engines/voting/parse-paper';
import type { Send, StepProps } from '../contract';
import { PaperBatch } from '../parts/PaperBatch';
import classes from '../parts/step.module.css';

interface Props {
  readonly open: NonNullable<StepProps<'vote'>['work']['open']>;
  readonly at: StepAddress;
  readonly send: Send;
}

/** Paper ballots in a batch: the options' numbers and Enter; the last one can be taken back. */
export function PaperBallots({ open, at, send }: Props) {
  const strings = useStrings();
  const words = strings.steps.vote;
  return (
    <>
      <PaperBatch
        hint={words.paperHint}
        label={words.paperLabel}
        buttons={{ empty: words.paperEmpty, take: strings.workshop.add, takeBack: words.paperTakeBack }}
        entered={open.voted ?? 0}
        read={(typed) => parsePaperBallot(typed, open.options)}
        doubt={doubtIn}
        take={(choices) => send({ type: 'vote/paper', at, voteId: open.id, choices })}
        takeBack={() => send({ type: 'vote/paper-undo', at, voteId: open.id })}
      />
      <ol className={classes.list}>
        {open.options.map(({ id, text }, index) => (
          <li key={id}>
            <strong>{index + 1}</strong> <bdi>{text}</bdi>
          </li>
        ))}
      </ol>
    </>
  );
}
