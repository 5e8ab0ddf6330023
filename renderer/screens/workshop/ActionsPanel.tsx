import { fromKey } from '@shared/kinds/action';
import type { ActionInBrief } from '@shared/views/actions';
import type { Command } from '@shared/session/commands';
import type { FacilitatorView } from '@shared/views/views';
import { useStrings } from '../../components/use-strings';
import { PlainButton } from '../../components/PlainButton';
import { Quiet } from '../../components/Quiet';
import { AsAction } from '../../kinds/parts/as-action';
import { WorkPanel } from './WorkPanel';
import classes from './ActionsPanel.module.css';

function Agreed({ action, go }: { readonly action: ActionInBrief; readonly go: () => void }) {
  const strings = useStrings();
  const words = strings.actions;
  const { number, text, owner, due, closed, about } = action;
  return (
    <li>
      <strong className={classes.number} aria-hidden>
        {number}
      </strong>
      <PlainButton className={classes.text} onClick={go}>
        {/* Read out with all that stands in the row: whose it is, and until when. */}
        <span className="visually-hidden">{words.goTo(number)} </span>
        <bdi>{text}</bdi>
        <Quiet as="span">
          {' '}
          · <bdi>{owner || words.nobody}</bdi> · {due === null ? words.noDate : strings.locale.shortDay(due)} ·{' '}
          <bdi>{about}</bdi>
          {closed && ` · ${words.closed}`}
        </Quiet>
      </PlainButton>
    </li>
  );
}

interface Props {
  readonly view: FacilitatorView;
  readonly send: (command: Command) => Promise<boolean>;
  readonly close: () => void;
}

/** Every action of the session, whichever step it comes from, and what somebody promised that is none yet. */
export function ActionsPanel({ view, send, close }: Props) {
  const strings = useStrings();
  const words = strings.actions;
  const { all, loose } = view.actions;
  const open = loose.filter(({ toDo, action }) => toDo && action === null);
  return (
    <WorkPanel title={words.title} closing={words.close} close={close} first="li button" className={classes.panel}>
      {open.length > 0 && (
        <>
          <h2>{words.toDo}</h2>
          <ul>
            {open.map(({ from, text, about }) => (
              <li key={fromKey(from)}>
                <span className={classes.text}>
                  <bdi>{text}</bdi>
                  <Quiet as="span">
                    {' '}
                    · <bdi>{about}</bdi>
                  </Quiet>
                </span>
                <AsAction from={from} text={text} />
              </li>
            ))}
          </ul>
          <h2>{words.title}</h2>
        </>
      )}
      {all.length === 0 && <Quiet>{words.none}</Quiet>}
      <ol>
        {all.map((action) => (
          <Agreed
            key={action.id}
            action={action}
            go={() => {
              close();
              void send({ type: 'agenda/go', to: action.at });
            }}
          />
        ))}
      </ol>
    </WorkPanel>
  );
}
