import { Button } from '@mantine/core';
import { useState } from 'react';
import type { FacilitatorView } from '@shared/views/views';
import type { StepAddress } from '@shared/base/steps';
import { useStrings } from '../../components/use-strings';
import { isTelling } from '@shared/engines/voting/rules';
import type { VoteForm } from '@shared/engines/voting/schema';
import { HoldButton } from '../../components/HoldButton';
import { Quiet } from '../../components/Quiet';
import type { Send, StepProps } from '../contract';
import classes from '../parts/step.module.css';
import { HandCount } from './HandCount';
import { PaperBallots } from './PaperBallots';
import { PrintVote } from './Print';
import { settingsFrom, type SettingsDraft } from './settings';
import { VoteSettingsForm } from './SettingsForm';
import { SeatDoor } from '../parts/SeatDoor';

interface Props {
  readonly forms: readonly VoteForm[];
  readonly open: NonNullable<StepProps<'vote'>['work']['open']>;
  readonly at: StepAddress;
  readonly view: FacilitatorView;
  readonly send: Send;
}

/** Other rules, as long as nobody has voted. */
function ChangeRules({ forms, open, at, send }: Omit<Props, 'view'>) {
  const strings = useStrings();
  const words = strings.steps.vote;
  const [draft, setDraft] = useState<SettingsDraft>(open.settings);
  return (
    <details>
      <summary>{words.change}</summary>
      <VoteSettingsForm
        forms={forms}
        draft={draft}
        change={(changed) => setDraft((now) => ({ ...now, ...changed }))}
        label={words.takeRules}
        submit={() => void send({ type: 'vote/settings', at, voteId: open.id, ...settingsFrom(draft, open.settings) })}
      />
    </details>
  );
}

/** An open vote from the facilitator's side, by its form; no totals before it is closed and revealed. */
export function OpenVote({ forms, open, at, view, send }: Props) {
  const strings = useStrings();
  const words = strings.steps.vote;
  const { id, form, voted, present } = open;
  const throwAway = () => void send({ type: 'vote/reset', at, voteId: id });
  return (
    <section className={classes.stack}>
      <div className={classes.between}>
        <p className={classes.big} role="status">
          {form === 'hand-count'
            ? words.counted(open.counted.length, open.options.length)
            : form === 'paper'
              ? words.ballots(voted ?? 0, present)
              : words.voted(voted ?? 0, present)}
        </p>
        {voted ? (
          <HoldButton variant="subtle" act={throwAway}>
            {words.holdToReset(voted)}
          </HoldButton>
        ) : (
          <Button variant="subtle" onClick={throwAway}>
            {words.reset}
          </Button>
        )}
      </div>
      <Quiet>
        {open.runOff && `${words.runOff(open.runOff.places)} · `}
        {words.forms[form]} · {strings.room.dotsEach(open.budget, open.most)} · {words.noTotals}
      </Quiet>
      {open.secret && isTelling(voted ?? 0) && <p className={classes.notice}>{words.fewBallots(voted ?? 0)}</p>}
      {open.untouched && <ChangeRules key={id} forms={forms} open={open} at={at} send={send} />}
      {open.absent.length > 0 && (
        <div className={classes.chips}>
          <Quiet as="span">{words.joinHint}</Quiet>
          {open.absent.map((one) => (
            <Button
              key={one.id}
              variant="default"
              onClick={() => void send({ type: 'vote/join', at, voteId: id, participant: one.id })}
            >
              {one.called}
            </Button>
          ))}
        </div>
      )}
      {form === 'hand-count' && <HandCount open={open} at={at} send={send} />}
      {form === 'paper' && <PaperBallots open={open} at={at} send={send} />}
      {form !== 'walk-up' && <PrintVote settings={open.settings} options={open.options} people={present} view={view} />}
      {(form === 'walk-up' || form === 'open') && (
        <SeatDoor
          hint={words.seatHint}
          people={[...(open.seats ?? []), ...open.absent]}
          notYet={(open.seats ?? []).filter(({ done }) => !done)}
          leave={(participant) => void send({ type: 'vote/leave', at, voteId: id, participant })}
        />
      )}
    </section>
  );
}
