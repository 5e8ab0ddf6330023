import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { VersionPreview } from '@shared/session/preview';
import { useStrings } from '../../components/use-strings';
import { request } from '../../bridge/client';
import { tellIfProblem } from '../../components/tell';
import { Quiet } from '../../components/Quiet';
import classes from './History.module.css';

interface Props {
  readonly sessionId: string;
  readonly version: string;
  readonly restore: () => void;
}

/** What was gathered in a version, step by step, and how to open it. */
export function VersionContents({ sessionId, version, restore }: Props) {
  const strings = useStrings();
  const words = strings.history;
  const [preview, setPreview] = useState<VersionPreview | null>(null);
  useEffect(() => {
    let wanted = true;
    void request('history/preview', { sessionId, version }).then((answer) => {
      if (wanted) setPreview(tellIfProblem(strings, answer).ok && answer.ok ? answer.preview : null);
    });
    return () => {
      wanted = false;
    };
  }, [strings, sessionId, version]);
  if (!preview) return null;
  return (
    <>
      <header className={classes.chosen}>
        <div>
          <h2 dir="auto">{preview.title}</h2>
          <Quiet>{words.restoreHint}</Quiet>
        </div>
        <Button variant="filled" size="md" onClick={restore}>
          {words.restore}
        </Button>
      </header>
      {preview.steps.length === 0 && <Quiet>{words.nothingGathered}</Quiet>}
      {preview.steps.map(({ title, lines, more }) => (
        <section key={title} className={classes.step}>
          <h3 dir="auto">{title}</h3>
          <ul>
            {lines.map((line) => (
              <li key={line}>
                <bdi>{line}</bdi>
              </li>
            ))}
          </ul>
          {more > 0 && <Quiet>{words.more(more)}</Quiet>}
        </section>
      ))}
    </>
  );
}
