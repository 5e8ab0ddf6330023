import { Button } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import type { SettingsView } from '@shared/host/views';
import { ActButton } from '../../acts/ActButton';
import { Acts } from '../../acts/Acts';
import { useWindows } from '../../acts/context';
import { about, goBack } from '../../acts/places';
import { request } from '../../bridge/client';
import { Page, PageHead, PagePart } from '../../components/Page';
import { tell, tellIfProblem } from '../../components/tell';
import { useStrings } from '../../components/use-strings';
import { Organisations } from './Organisations';
import { Line, RowOf } from './RowOf';
import { settingsParts } from './rows';
import classes from './Settings.module.css';

/** Everything as it was at first, and for as long as the screen is there, back. */
function Reset({ look }: { readonly look: () => Promise<void> }) {
  const words = useStrings().settings;
  const [done, setDone] = useState(false);
  const reset = async (to: 'first' | 'before') => {
    await request('settings/reset', { to });
    setDone(to === 'first');
    await look();
  };
  return (
    <div className={classes.reset}>
      <p role="status">{done ? words.resetDone : words.resetHint}</p>
      <Button onClick={() => void reset(done ? 'before' : 'first')}>{done ? words.resetBack : words.reset}</Button>
    </div>
  );
}

/** What the facilitator likes, on this machine; what is chosen holds at once. */
export function Settings({ back }: { readonly back: () => void }) {
  const strings = useStrings();
  const words = strings.settings;
  const windows = useWindows();
  const [view, setView] = useState<SettingsView | null>(null);
  const look = useCallback(async () => setView(await request('settings/view', null)), []);
  useEffect(() => void look(), [look]);
  const changeFolder = async () => {
    if (tellIfProblem(strings, await request('home/choose-folder', null)).ok) tell(words.folderChanged);
    await look();
  };
  return (
    <Acts screen="settings" doing={{ back }}>
      <Page screen="settings" className={classes.settings}>
        <PageHead title={words.title} text={words.about}>
          <ActButton act={about} size="md" variant="subtle" />
          <ActButton act={goBack} size="md" autoFocus />
        </PageHead>
        <PagePart className={classes.parts} aria-label={words.title}>
          {settingsParts(strings, windows).map(({ title, rows }) => (
            <section key={title}>
              <h2>{title}</h2>
              {rows.map((row) => (
                <RowOf key={row.id} row={row} />
              ))}
            </section>
          ))}
          <Organisations />
          {view && (
            <section>
              <h2>{words.parts.files}</h2>
              <Line label={words.folder} hint={words.folderHint}>
                <p className={classes.path}>
                  <bdi>{view.folder}</bdi>
                </p>
                <Button onClick={() => void changeFolder()}>{words.changeFolder}</Button>
              </Line>
              <Line label={words.file} hint={words.fileHint}>
                <p className={classes.path}>
                  <bdi>{view.file}</bdi>
                </p>
              </Line>
            </section>
          )}
          <Reset look={look} />
        </PagePart>
      </Page>
    </Acts>
  );
}
