import { kindOf, type StepDefinition } from '@shared/kinds/registry';
import { PlainButton } from '../../components/PlainButton';
import { Quiet } from '../../components/Quiet';
import { useStrings } from '../../components/use-strings';
import classes from './Reading.module.css';

/** What is said aloud, a paragraph each, below when it is said; nothing where there is nothing to say. */
export function Said({ title, paragraphs }: { readonly title: string; readonly paragraphs: readonly string[] }) {
  const said = paragraphs.filter((text) => text !== '');
  if (said.length === 0) return null;
  return (
    <div className={classes.said}>
      <h3>{title}</h3>
      {said.map((text) => (
        <p key={text} dir="auto">
          {text}
        </p>
      ))}
    </div>
  );
}

interface Props {
  readonly number: number;
  readonly step: StepDefinition;
  /** The picture beside is of this step. */
  readonly shown: boolean;
  readonly show: () => void;
}

/** One step to be read: what it does, how long it takes, what the room reads and what is said. Its title shows its picture. */
export function ReadingStep({ number, step, shown, show }: Props) {
  const strings = useStrings();
  const words = strings.exercisesScreen.reading;
  const { title, minutes, room, say, kind } = step;
  const form = kindOf(step).forms?.(step)?.form ?? null;
  return (
    <li>
      <PlainButton className={classes.step} aria-pressed={shown} onClick={show}>
        <strong dir="auto">{strings.editor.step(number, title)}</strong>
        <Quiet as="span" small>
          {strings.editor.minutes(minutes.full, minutes.short)}
        </Quiet>
      </PlainButton>
      <div className={classes.about}>
        <Quiet small>
          {[strings.kinds[kind].what, ...(form === null ? [] : [words.form(strings.agenda.formName(form))])].join(' ')}
        </Quiet>
        <p dir="auto">{words.room(room)}</p>
        <Said title={strings.editor.script} paragraphs={[say.open]} />
        <Said title={words.push} paragraphs={[say.push ?? '']} />
        <Said title={strings.workshop.toClose} paragraphs={[say.close ?? '']} />
      </div>
    </li>
  );
}
