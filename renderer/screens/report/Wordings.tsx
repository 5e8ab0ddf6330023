import { Button, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Wording } from '@shared/plan/model';
import { LONGEST_TEXT } from '@shared/schema/primitives';
import { strings } from '@shared/strings';
import { dispatch } from '../../bridge/client';
import { tellIfRefused } from '../../components/tell';
import { useLeaving } from '../../components/use-leaving';
import classes from './ReportScreen.module.css';

const words = strings.report.wordings;

const kindOf = ({ id }: Wording) => id.split(':')[0] as keyof typeof words.kinds;

/** One sentence in its field: Enter or leaving keeps it, Escape leaves it as it was. */
function Field({ wording, say }: { readonly wording: Wording; readonly say: (text: string | null) => void }) {
  const { text, proposed, state, about } = wording;
  const [draft, setDraft] = useState(text);
  const kept = useRef(text);
  useEffect(() => {
    kept.current = text;
    setDraft(text);
  }, [text]);
  const keep = () => {
    const typed = draft.trim();
    if (typed === kept.current) return setDraft(kept.current);
    kept.current = typed === '' ? proposed : typed;
    setDraft(kept.current);
    say(typed === '' || typed === proposed ? null : typed);
  };
  useLeaving(keep);
  return (
    <li className={classes.wording} data-state={state}>
      <Textarea
        label={about}
        aria-label={words.label(words.kinds[kindOf(wording)], about)}
        value={draft}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.stopPropagation();
            setDraft(kept.current);
          }
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          keep();
        }}
        maxLength={LONGEST_TEXT}
        autosize
        minRows={1}
        maxRows={8}
      />
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
export function Wordings({ all, sessionId }: { readonly all: readonly Wording[]; readonly sessionId: string }) {
  const groups = (['found', 'decided', 'sure', 'title'] as const)
    .map((kind) => ({ kind, wordings: all.filter((one) => kindOf(one) === kind) }))
    .filter(({ wordings }) => wordings.length > 0);
  return (
    <aside className={classes.wordings} aria-label={words.title}>
      <h2>{words.title}</h2>
      <p className={classes.hint}>{all.length === 0 ? words.none : words.hint}</p>
      {groups.map(({ kind, wordings }) => (
        <section key={kind}>
          <h3>{words.kinds[kind]}</h3>
          <ol>
            {wordings.map((wording) => (
              <Field
                key={wording.id}
                wording={wording}
                say={(text) =>
                  void dispatch(sessionId, {
                    type: 'plan/word',
                    sentence: wording.id,
                    text,
                    proposed: wording.proposed,
                  }).then(tellIfRefused)
                }
              />
            ))}
          </ol>
        </section>
      ))}
    </aside>
  );
}
