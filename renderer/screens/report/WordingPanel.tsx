import { Button, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Wording } from '@shared/plan/model';
import { LONGEST_TEXT } from '@shared/base/primitives';
import type { Command } from '@shared/session/commands';
import { useStrings } from '../../components/use-strings';
import type { Strings } from '@shared/words';
import { said } from '@shared/base/text';
import { dispatch } from '../../bridge/client';
import { hearKeys } from '../../keys/hear';
import { tellIfRefused } from '../../components/tell';
import { useLeaving } from '../../components/use-leaving';
import { Quiet } from '../../components/Quiet';
import classes from './ReportScreen.module.css';

/** In the order of the panel. */
const KINDS = ['headline', 'found', 'decided', 'need', 'sure', 'title', 'said'] as const;

type Kind = (typeof KINDS)[number];

const kindOf = ({ id }: Wording) => id.split(':')[0] as Kind;

const isOfOnePage = (strings: Strings, kind: Kind): kind is keyof Strings['report']['wordings']['leftOut'] =>
  Object.hasOwn(strings.report.wordings.leftOut, kind);

/** What is to be said of where a sentence of the one page stands; null where it is there, or is none of the one page's. */
function placeOf(strings: Strings, wording: Wording): string | null {
  const words = strings.report.wordings;
  const kind = kindOf(wording);
  const { place, changedSince } = wording;
  if (!isOfOnePage(strings, kind) || place === 'shown') return null;
  if (place === 'no-room') return words.noRoom[kind];
  return [words.leftOut[kind], ...(changedSince ? [words.changedSince] : [])].join(' ');
}

/** Why a sentence is weighed as it is, and whether it was lifted; null where it is not weighed. */
function reasonsOf(strings: Strings, { reasons, lifted }: Wording): string | null {
  if (reasons === null) return null;
  const words = strings.report.wordings.reasons;
  const { hurts, weight, unserved } = reasons;
  const all = [
    lifted ? words.lifted : '',
    hurts ? words.hurts : '',
    weight === null ? words.notCounted : words.weight(weight),
    unserved ? words.unserved : '',
  ];
  return words.all(all.filter((one) => one !== ''));
}

interface FieldProps {
  /** In which the sentence is said (BCP 47). */
  readonly language: string;
  readonly wording: Wording;
  readonly say: (text: string | null) => void;
  readonly leaveOut: (out: boolean) => void;
  readonly lift: (lifted: boolean) => void;
}

interface TurnProps {
  readonly wording: Wording;
  /** Whether it is so now. */
  readonly is: boolean;
  /** What the button says, and what of it whoever hears it is told, by whether it is so. */
  readonly says: { readonly on: string; readonly off: string };
  readonly called: Readonly<Record<'on' | 'off', (kind: string, about: string) => string>>;
  readonly turn: (on: boolean) => void;
}

/** Changes where a sentence stands, or changes it back. */
function Turn({ wording, is, says, called, turn }: TurnProps) {
  const { kinds } = useStrings().report.wordings;
  const now = is ? 'off' : 'on';
  return (
    <Button
      className={classes.out}
      variant="subtle"
      size="compact-xs"
      aria-label={called[now](kinds[kindOf(wording)], wording.about)}
      onClick={() => turn(!is)}
    >
      {says[now]}
    </Button>
  );
}

/** One sentence in its field: Enter or leaving keeps it, Escape leaves it as it was. */
function Field({ wording, language, say, leaveOut, lift }: FieldProps) {
  const strings = useStrings();
  const words = strings.report.wordings;
  const { text, proposed, state, about } = wording;
  const place = placeOf(strings, wording);
  const why = reasonsOf(strings, wording);
  const [draft, setDraft] = useState(text);
  const kept = useRef(text);
  useEffect(() => {
    kept.current = text;
    setDraft(text);
  }, [text]);
  const keep = () => {
    const typed = said(draft);
    if (typed === kept.current) return setDraft(kept.current);
    kept.current = typed === '' ? proposed : typed;
    setDraft(kept.current);
    say(typed === '' || typed === proposed ? null : typed);
  };
  useLeaving(keep);
  return (
    <li className={classes.wording} data-state={state} data-place={wording.place}>
      <Textarea
        label={<span lang={language}>{about}</span>}
        aria-label={words.label(words.kinds[kindOf(wording)], about)}
        value={draft}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => hearKeys(event, { Enter: keep, Esc: () => setDraft(kept.current) })}
        maxLength={LONGEST_TEXT}
        autosize
        minRows={1}
        maxRows={8}
      />
      {isOfOnePage(strings, kindOf(wording)) && (
        <Turn
          wording={wording}
          is={wording.place === 'left-out'}
          says={{ on: words.leaveOut, off: words.putBack }}
          called={{ on: words.leaveOutLabel, off: words.putBackLabel }}
          turn={leaveOut}
        />
      )}
      {(wording.lifted || wording.place === 'no-room') && (
        <Turn
          wording={wording}
          is={wording.lifted}
          says={{ on: words.lift, off: words.letGo }}
          called={{ on: words.liftLabel, off: words.letGoLabel }}
          turn={lift}
        />
      )}
      {why !== null && wording.place !== 'left-out' && <p className={classes.state}>{why}</p>}
      {place !== null && <p className={classes.state}>{place}</p>}
      {state !== 'proposed' && (
        <div className={classes.state}>
          <p>{state === 'outdated' ? words.outdated(proposed) : words.changed}</p>
          <Button variant="subtle" size="compact-sm" onClick={() => say(null)}>
            {words.propose}
          </Button>
        </div>
      )}
    </li>
  );
}

/** Every sentence that the app proposes, to be put in other words; the pages beside it follow. */
export function WordingPanel({
  all,
  language,
  sessionId,
}: {
  readonly all: readonly Wording[];
  readonly language: string;
  readonly sessionId: string;
}) {
  const strings = useStrings();
  const words = strings.report.wordings;
  const send = (command: Command) => void dispatch(sessionId, command).then((answer) => tellIfRefused(strings, answer));
  const groups = KINDS.map((kind) => ({ kind, wordings: all.filter((one) => kindOf(one) === kind) })).filter(
    ({ wordings }) => wordings.length > 0,
  );
  return (
    <aside className={classes.wordings} aria-label={words.title}>
      <h2>{words.title}</h2>
      <Quiet small>{all.length === 0 ? words.none : words.hint}</Quiet>
      {groups.map(({ kind, wordings }) => (
        <section key={kind}>
          <h3>{words.kinds[kind]}</h3>
          <ol>
            {wordings.map((wording) => (
              <Field
                key={wording.id}
                wording={wording}
                language={language}
                say={(text) => send({ type: 'plan/word', sentence: wording.id, text, proposed: wording.proposed })}
                lift={(lifted) => send({ type: 'plan/lift', sentence: wording.id, lifted })}
                leaveOut={(out) =>
                  send({ type: 'plan/leave-out', sentence: wording.id, out, proposed: wording.proposed })
                }
              />
            ))}
          </ol>
        </section>
      ))}
    </aside>
  );
}
