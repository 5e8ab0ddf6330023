import { useEffect, useState } from 'react';
import type { Comparison } from '@shared/across/model';
import type { SessionCard } from '@shared/host/views';
import { useStrings } from '../../components/use-strings';
import { ActButton } from '../../acts/ActButton';
import { Acts } from '../../acts/Acts';
import { goBack } from '../../acts/places';
import { request } from '../../bridge/client';
import { ListRow } from '../../components/ListRow';
import { PlainButton } from '../../components/PlainButton';
import { Page, PageHead, PagePart } from '../../components/Page';
import { Quiet } from '../../components/Quiet';
import classes from './CompareScreen.module.css';
import { SideBySide } from './SideBySide';

interface Props {
  readonly sessionId: string;
  readonly title: string;
  readonly back: () => void;
}

/** The other sessions that ran an exercise this one ran, too: those of its organisation first. */
function othersOf(cards: readonly SessionCard[], sessionId: string): { card: SessionCard; common: number }[] {
  const own = cards.find((card) => card.sessionId === sessionId);
  return cards
    .filter((card) => card !== own)
    .map((card) => ({ card, common: card.ran.filter((id) => own?.ran.includes(id)).length }))
    .filter(({ common }) => common > 0)
    .toSorted(
      (a, b) => Number(b.card.organisation === own?.organisation) - Number(a.card.organisation === own?.organisation),
    );
}

/** Two sessions of the same exercise side by side; nothing of it is kept. */
export function CompareScreen({ sessionId, title, back }: Props) {
  const strings = useStrings();
  const words = strings.across;
  const [others, setOthers] = useState<ReturnType<typeof othersOf> | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [shown, setShown] = useState<Comparison | string | null>(null);
  useEffect(() => {
    void request('home/view', null).then(({ sessions }) => setOthers(othersOf(sessions, sessionId)));
  }, [sessionId]);
  const choose = async (other: string) => {
    setChosen(other);
    const answer = await request('home/compare', { sessionId, with: other });
    setShown(answer.ok ? answer.comparison : strings.files.problem(answer.problem, answer.file, answer.detail));
  };
  /* Keys are heard while the screen is still on its way. */
  if (!others)
    return (
      <Acts screen="compare" doing={{ back }}>
        {null}
      </Acts>
    );
  return (
    <Acts screen="compare" doing={{ back }}>
      <Page screen="compare" className={classes.compare}>
        <PageHead title={words.title} text={words.of(title)} oneLine>
          <ActButton act={goBack} size="md" variant="subtle" autoFocus />
        </PageHead>
        <PagePart aria-label={words.with} tabIndex={0}>
          {others.length === 0 && <Quiet>{words.without}</Quiet>}
          <ul>
            {others.map(({ card, common }) => (
              <ListRow key={card.sessionId} lines="above">
                <PlainButton
                  className={classes.other}
                  aria-pressed={chosen === card.sessionId}
                  onClick={() => void choose(card.sessionId)}
                >
                  <span className={classes.name} dir="auto">
                    {card.title}
                  </span>
                  <Quiet as="span">
                    {[card.organisation, strings.locale.shortDay(card.date), words.common(common)]
                      .filter(Boolean)
                      .join(' · ')}
                  </Quiet>
                </PlainButton>
              </ListRow>
            ))}
          </ul>
        </PagePart>
        <PagePart beside aria-label={words.result} aria-live="polite" tabIndex={0}>
          {shown === null ? (
            others.length > 0 && <Quiet>{words.choose}</Quiet>
          ) : typeof shown === 'string' ? (
            <p>{shown}</p>
          ) : (
            <SideBySide comparison={shown} />
          )}
        </PagePart>
      </Page>
    </Acts>
  );
}
