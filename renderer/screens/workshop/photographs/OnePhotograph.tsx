import { Button, Textarea } from '@mantine/core';
import { LONGEST_CAPTION } from '@shared/session/schema/photograph';
import type { Command } from '@shared/session/commands';
import type { PhotographView } from '@shared/views/photographs';
import { request } from '../../../bridge/client';
import { Quiet } from '../../../components/Quiet';
import { SessionPicture } from '../../../components/SessionPicture';
import { tell } from '../../../components/tell';
import { useKeptText } from '../../../components/use-kept-text';
import { useStrings } from '../../../components/use-strings';
import { hearKeys } from '../../../keys/hear';
import classes from './Photographs.module.css';

interface Props {
  readonly photograph: PhotographView;
  /** Its place among those of the session. */
  readonly number: number;
  /** It is of another step, which is named then. */
  readonly elsewhere: boolean;
  readonly isShown: boolean;
  readonly send: (command: Command) => Promise<boolean>;
}

/** One photograph with what is said under it, shown in the room or taken out. */
export function OnePhotograph({ photograph, number, elsewhere, isShown, send }: Props) {
  const { id, picture, size, text, about } = photograph;
  const strings = useStrings();
  const words = strings.photographs;
  const name = text === '' ? words.untitled(number) : text;
  const caption = useKeptText(text, (said) => send({ type: 'photograph/caption', photographId: id, text: said }));
  const show = () =>
    void request('windows/stage', {
      does: 'cover',
      with: isShown ? null : { as: 'photograph', photograph: id },
    });
  const remove = async () => {
    if (await send({ type: 'photograph/remove', photographId: id })) tell(words.removed);
  };
  return (
    <li className={classes.one} data-shown={isShown}>
      <div className={classes.frame}>
        {size === null && <Quiet small>{words.missing}</Quiet>}
        {size !== null && <SessionPicture picture={picture} alt={name} />}
      </div>
      {elsewhere && (
        <Quiet small>
          <bdi>{about}</bdi>
        </Quiet>
      )}
      <Textarea
        {...caption}
        aria-label={words.captionOf(name)}
        placeholder={words.caption}
        maxLength={LONGEST_CAPTION}
        autosize
        minRows={1}
        maxRows={4}
        onKeyDown={(event) => hearKeys(event, { Enter: () => event.currentTarget.blur() })}
      />
      <div className={classes.buttons}>
        {size !== null && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={isShown ? words.takeAwayWhat(name) : words.showWhat(name)}
            onClick={show}
          >
            {isShown ? words.takeAway : words.show}
          </Button>
        )}
        <Button size="compact-sm" variant="subtle" aria-label={words.removeWhat(name)} onClick={() => void remove()}>
          {words.remove}
        </Button>
      </div>
    </li>
  );
}
