import { Button } from '@mantine/core';
import type { Suggestion } from '@shared/agenda/suggest';
import type { Command } from '@shared/session/commands';
import { useStrings } from '../../components/use-strings';
import { keyName } from '../../keys/name';
import type { Strings } from '@shared/words';
import { take, takeFirst } from '../../acts/day';
import type { Suggested } from './use-suggested';
import classes from './TimeSuggestions.module.css';

function inWords(strings: Strings, one: Suggestion): { readonly what: string; readonly cost: string } {
  const words = strings.workshop.suggest;
  switch (one.type) {
    case 'form':
      return { what: words.form(one.step, strings.agenda.formName(one.to)), cost: words.losesNothing };
    case 'shorten':
      return { what: words.shorten(one.title, one.to), cost: words.losesTime };
    case 'leave':
      return {
        what: words.leave(one.title),
        cost: [words.loses(one.loses), ...(one.feeds.length > 0 ? [words.feeds(one.feeds)] : [])].join(' '),
      };
  }
}

interface Props {
  readonly suggested: Suggested;
  readonly send: (command: Command) => Promise<boolean>;
}

/** Where the day gets too long: what could give, and what that would cost the plan. It waits, and says nothing aloud. */
export function TimeSuggestions({ suggested: { minutes, best, notNow }, send }: Props) {
  const strings = useStrings();
  const words = strings.workshop.suggest;
  if (best.length === 0) return null;
  return (
    <section className={classes.suggestions} aria-label={words.title(minutes)}>
      <header>
        <h2>{words.title(minutes)}</h2>
        <Button size="compact-xs" variant="subtle" onClick={notNow}>
          {words.notNow}
        </Button>
      </header>
      <ul>
        {best.map((one, index) => {
          const { what, cost } = inWords(strings, one);
          return (
            <li key={`${one.type}-${one.itemId}-${what}`}>
              <button type="button" onClick={() => void take(strings, one, send)}>
                <span>
                  {what} <em>{words.saves(one.saves)}</em>
                </span>
                {index === 0 && <kbd>{takeFirst.keys.map((key) => keyName(strings, key))[0]}</kbd>}
                <small>{cost}</small>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
