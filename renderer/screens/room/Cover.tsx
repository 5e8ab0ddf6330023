import type { CSSProperties } from 'react';
import type { Brand, Cover as CoverOf } from '@shared/host/stage';
import type { RoomView } from '@shared/views/views';
import { useNow } from '../../components/use-now';
import { RehearsalMark } from '../../components/RehearsalMark';
import { useStrings } from '../../components/use-strings';
import { Poster } from '../../stage/Poster';
import { accentOn } from '../../theme/accent';
import classes from './Cover.module.css';

const MINUTE_MS = 60_000;

interface Props {
  readonly cover: CoverOf;
  readonly brand: Brand | null;
  readonly view: RoomView;
  readonly scheme: 'light' | 'dark';
}

function Logo({ brand, of }: { readonly brand: Brand | null; readonly of: string }) {
  if (!brand?.logo) return null;
  const { type, data } = brand.logo;
  return <img className={classes.logo} src={`data:image/${type};base64,${data}`} alt={of} />;
}

/** Read from the corridor: when it goes on, in how many minutes, and with what. */
function Break({ until, view, brand }: Pick<Props, 'view' | 'brand'> & { readonly until: string }) {
  const { room, locale } = useStrings();
  const now = useNow(1_000);
  const end = Date.parse(until);
  const isOver = now >= end;
  const then = view.goesOnWith;
  return (
    <>
      <p className={classes.corner}>
        <Logo brand={brand} of={view.organisation} />
      </p>
      <h1 className={classes.break} data-over={isOver}>
        {isOver ? (
          room.breakOver
        ) : (
          <>
            <span className={classes.back}>{room.back} </span>
            <span className={classes.time}>{locale.timeOfDay(end)}</span>
          </>
        )}
      </h1>
      <p className={classes.then}>
        {!isOver && <strong>{room.minutesToGo(Math.ceil((end - now) / MINUTE_MS))}</strong>}
        {!isOver && then !== null && <strong> · </strong>}
        {then !== null && <span dir="auto">{isOver ? then : room.afterThat(then)}</span>}
      </p>
    </>
  );
}

/** The organisation's day, not ours. */
function Day({ as, view, brand }: Pick<Props, 'view' | 'brand'> & { readonly as: 'welcome' | 'closing' }) {
  const { room, locale } = useStrings();
  const { organisation, title, brandPromise, aim, invitedBy, begins, date } = view;
  const isWelcome = as === 'welcome';
  const under = isWelcome ? aim || brandPromise : title;
  const welcome = [
    invitedBy === '' ? '' : room.invitedBy(invitedBy),
    begins === null ? '' : room.weBegin(locale.clock(begins)),
  ];
  return (
    <>
      <p className={classes.organisation} dir="auto">
        <Logo brand={brand} of={organisation} />
        {!brand?.logo && organisation}
      </p>
      <div className={classes.words}>
        <Poster>
          <h1 className={classes.title} dir="auto">
            {isWelcome ? title || organisation : room.thanks}
          </h1>
          {under !== '' && (
            <p className={classes.promise} dir="auto">
              {under}
            </p>
          )}
        </Poster>
      </div>
      <p className={classes.foot}>{isWelcome ? welcome.filter((said) => said !== '').join(' · ') : locale.day(date)}</p>
    </>
  );
}

/** What stands in front of the room's picture, in the organisation's own colour as far as that can be read. */
export function Cover({ cover, brand, view, scheme }: Props) {
  if (cover.as === 'photograph') return null;
  const own = brand?.accent ? ({ '--accent': accentOn(brand.accent)[scheme] } as CSSProperties) : undefined;
  return (
    <div className={classes.cover} data-as={cover.as} style={own}>
      {cover.as === 'break' ? (
        <Break until={cover.until} view={view} brand={brand} />
      ) : (
        <Day as={cover.as} view={view} brand={brand} />
      )}
      {view.rehearsal && <RehearsalMark className={classes.mark} />}
    </div>
  );
}
