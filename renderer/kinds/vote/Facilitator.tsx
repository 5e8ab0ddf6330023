import { useStrings } from '../../components/use-strings';
import { Quiet } from '../../components/Quiet';
import { newId } from '../../bridge/client';
import { useChoices } from '../parts/choices';
import { ByGroup } from '../parts/ByGroup';
import { replacedSentence } from '@shared/kinds/replaced';
import type { StepProps } from '../contract';
import { NobodyHere } from '../parts/NobodyHere';
import { useAttendance } from '../parts/present';
import classes from '../parts/step.module.css';
import { TypeItems } from '../parts/TypeItems';
import { Amend } from './Amend';
import { DrawTheLine } from './DrawTheLine';
import { OpenVote } from './OpenVote';
import { PrintVote } from './Print';
import { VoteResultView } from './Result';
import { settingsFrom } from './settings';
import { VoteSettingsForm } from './SettingsForm';
import { SettleTie } from './SettleTie';

/** How the vote will be taken; the next action opens it, or the button where there is one. */
function Opening({ work, at, view, send, label }: StepProps<'vote'> & { readonly label?: string }) {
  const strings = useStrings();
  const words = strings.steps.vote;
  const { present, participants } = useAttendance();
  const choices = useChoices();
  const draft = { ...work.suggested, ...choices.of(at) };
  const open = () =>
    void send({
      type: 'vote/open',
      at,
      voteId: newId(),
      ...settingsFrom(draft, work.suggested),
      present: [...present],
      runOffOf: null,
    });
  if (present.length === 0) return <NobodyHere />;
  return (
    <>
      <VoteSettingsForm
        forms={work.forms}
        draft={draft}
        change={(changed) => choices.choose(at, changed)}
        {...(participants.length > 0 ? { hint: words.presentOf(present.length, participants.length) } : {})}
        {...(label ? { label, submit: open } : {})}
      />
      <PrintVote
        settings={settingsFrom(draft, work.suggested)}
        options={work.options}
        people={present.length}
        view={view}
      />
    </>
  );
}

function Closed({ closed }: { readonly closed: NonNullable<StepProps<'vote'>['work']['closed']> }) {
  const strings = useStrings();
  const words = strings.steps.vote;
  return (
    <section className={classes.stack}>
      <p className={classes.big} role="status">
        {words.closed}
      </p>
      <Quiet>
        {words.forms[closed.form]} · {words.turnout(closed.form, closed.voted, closed.present)}
        {closed.uncounted > 0 && ` · ${words.uncountedOptions(closed.uncounted, closed.options)}`}
        {replacedSentence(strings, 'ballots', closed.replaced).map((said) => ` ${said}`)}
      </Quiet>
      <p>{words.revealHint(closed.form)}</p>
    </section>
  );
}

export function FacilitateVote({ work, at, view, send }: StepProps<'vote'>) {
  const strings = useStrings();
  const words = strings.steps.vote;
  const { latest } = work;
  if (work.open) return <OpenVote forms={work.forms} open={work.open} at={at} view={view} send={send} />;
  if (work.closed) return <Closed closed={work.closed} />;
  return (
    <div className={classes.stack}>
      {work.sourceIsEmpty && <TypeItems at={at} typed={work.typed} send={send} />}
      {latest ? (
        <>
          {work.outdated && (
            <p className={classes.notice} role="status">
              {strings.stepKinds.source.voteOutdated}
            </p>
          )}
          <VoteResultView result={latest} />
          <ByGroup compare={work.compare} />
          {latest.pending && (
            <SettleTie key={latest.pending.voteId} tie={latest.pending} work={work} at={at} send={send} />
          )}
          <details>
            <summary>{words.after}</summary>
            <div className={classes.stack}>
              <DrawTheLine key={latest.winners} result={latest} gap={work.gap} at={at} send={send} />
              <Amend result={latest} at={at} send={send} />
            </div>
          </details>
          <details open={work.outdated || undefined}>
            <summary>{words.again}</summary>
            <Opening work={work} at={at} view={view} send={send} label={words.again} />
          </details>
        </>
      ) : (
        work.options.length > 1 && (
          <>
            <Opening work={work} at={at} view={view} send={send} />
            <Quiet>{words.options(work.options.length)}</Quiet>
            <ul className={classes.list}>
              {work.options.map(({ id, text }) => (
                <li key={id} dir="auto">
                  {text}
                </li>
              ))}
            </ul>
          </>
        )
      )}
      {work.others.length > 0 && (
        <details>
          <summary>{view.rooms.length > 0 ? strings.merge.eachRoom : words.earlier}</summary>
          <div className={classes.stack}>
            {work.others.map((result) => (
              <VoteResultView key={result.id} result={result} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}
