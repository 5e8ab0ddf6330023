import { useEffect, useState } from 'react';
import type { AboutView } from '@shared/host/views';
import { ActButton } from '../../acts/ActButton';
import { Acts } from '../../acts/Acts';
import { goBack } from '../../acts/places';
import { request } from '../../bridge/client';
import { Page, PageHead, PagePart } from '../../components/Page';
import { Quiet } from '../../components/Quiet';
import { useStrings } from '../../components/use-strings';
import classes from './About.module.css';

const RUNS_ON = ['candor', 'electron', 'chromium', 'node'] as const;

/** Which Candor this is, what it runs on, and whose work is in it, under which licence. */
export function About({ back }: { readonly back: () => void }) {
  const words = useStrings().about;
  const [view, setView] = useState<AboutView | null>(null);
  useEffect(() => void request('about/view', null).then(setView), []);
  return (
    <Acts screen="about" doing={{ back }}>
      <Page screen="about" className={classes.about}>
        <PageHead title={words.title} text={words.text}>
          <ActButton act={goBack} size="md" autoFocus />
        </PageHead>
        {view && (
          <PagePart className={classes.parts} aria-label={words.title} tabIndex={0}>
            <section>
              <h2>{words.versions}</h2>
              <dl className={classes.versions}>
                {RUNS_ON.map((name) => (
                  <div key={name}>
                    <dt>{words.runsOn[name]}</dt>
                    <dd>{view.versions[name]}</dd>
                  </div>
                ))}
              </dl>
            </section>
            <section>
              <h2>{words.licences}</h2>
              <Quiet>{words.licencesText(view.works.length)}</Quiet>
              <Quiet>{words.electronText}</Quiet>
              <ul>
                {view.works.map(({ name, version, licence, text }) => (
                  <li key={`${name} ${version}`}>
                    <details className={classes.work}>
                      <summary>
                        <bdi>{name}</bdi>
                        <Quiet as="span" small>
                          {words.under(version, licence)}
                        </Quiet>
                      </summary>
                      <pre dir="ltr">{text || words.noText}</pre>
                    </details>
                  </li>
                ))}
              </ul>
            </section>
          </PagePart>
        )}
      </Page>
    </Acts>
  );
}
