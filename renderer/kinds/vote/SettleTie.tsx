import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { StepAddress } from '@shared/base/steps';
import type { VoteResult } from '@shared/kinds/vote/results';
import { useStrings } from '../../components/use-strings';
import { newId } from '../../bridge/client';
import type { Send, StepProps } from '../contract';
import { PersonField } from '../parts/PersonField';
import { useAttendance } from '../parts/present';
import classes from '../parts/step.module.css';
import { settingsFrom, type SettingsDraft } from './settings';
import { VoteSettingsForm } from './SettingsForm';

interface Props {
  readonly tie: NonNullable<VoteResult['pending']>;
  readonly work: StepProps<'vote'>['work'];
  readonly at: StepAddress;
  readonly send: Send;
}

/** A run-off among the tied options only, for the places that are left. */
function RunOff({ tie, work, at, send }: Props) {
  const strings = useStrings();
  const words = strings.steps.vote;
  const { present } = useAttendance();
  const [draft, setDraft] = useState<SettingsDraft>({
    ...work.suggested,
    budget: tie.places,
    stacking: false,
    cap: 1,
    winners: tie.places,
  });
  return (
    <VoteSettingsForm
      forms={work.forms}
      draft={draft}
      change={(changed) => setDraft((now) => ({ ...now, ...changed }))}
      withPlaces={false}
      label={words.openRunOff}
      submit={() =>
        void send({
          type: 'vote/open',
          at,
          voteId: newId(),
          ...settingsFrom(draft, work.suggested),
          present: [...present],
          runOffOf: tie.voteId,
        })
      }
    />
  );
}

/** Somebody who is named decides, and says why; both go on record. */
function Decider({ tie, at, send }: Omit<Props, 'work'>) {
  const strings = useStrings();
  const words = strings.steps.vote;
  const { participants } = useAttendance();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [decider, setDecider] = useState('');
  const [reason, setReason] = useState('');
  return (
    <form
      className={classes.stack}
      onSubmit={(event) => {
        event.preventDefault();
        const decision = { chosen: [...chosen], decider: { text: decider }, reason: { text: reason } };
        void send({ type: 'vote/decide', at, voteId: tie.voteId, decision });
      }}
    >
      <Checkbox.Group
        label={words.choosePlaces(tie.places)}
        value={[...chosen]}
        onChange={(now) => setChosen(now.slice(-tie.places))}
      >
        <div className={classes.stack}>
          {tie.options.map(({ id, text }) => (
            <Checkbox key={id} value={id} label={<span dir="auto">{text}</span>} />
          ))}
        </div>
      </Checkbox.Group>
      <div className={classes.row}>
        <PersonField label={words.decider} value={decider} onChange={setDecider} people={participants} w={240} />
        <TextInput
          label={words.reason}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          w={360}
          autoComplete="off"
        />
        <Button type="submit" disabled={chosen.length === 0}>
          {words.recordDecision}
        </Button>
      </div>
    </form>
  );
}

/** A tie at the line is settled by a run-off or by somebody named; or it stands, and all tied options go on. */
export function SettleTie(props: Props) {
  const strings = useStrings();
  const words = strings.steps.vote;
  const { tie } = props;
  return (
    <section className={classes.stack} aria-label={words.tieTitle}>
      <p className={classes.notice}>{words.tiedAtLine(tie.options.length, tie.places)}</p>
      <details>
        <summary>{words.settleByRunOff}</summary>
        <RunOff {...props} />
      </details>
      <details>
        <summary>{words.settleByDecider}</summary>
        <Decider tie={tie} at={props.at} send={props.send} />
      </details>
    </section>
  );
}
