import { useStrings } from '../../components/use-strings';
import classes from '../parts/step.module.css';

export interface CardIdea {
  readonly id: string;
  readonly text: string;
  readonly merged: readonly string[];
}

export interface CardActs {
  readonly selected: readonly string[];
  readonly toggle: (id: string) => void;
  readonly disabled: boolean;
}

/** An idea as a card: a click, a touch or space selects it; it can be dragged. */
export function IdeaCard({ idea, selected, toggle, disabled }: CardActs & { readonly idea: CardIdea }) {
  const strings = useStrings();
  return (
    <button
      type="button"
      className={classes.card}
      aria-pressed={selected.includes(idea.id)}
      disabled={disabled}
      onClick={() => toggle(idea.id)}
      draggable={!disabled}
      onDragStart={(event) => event.dataTransfer.setData('text/plain', idea.id)}
      data-idea-card
    >
      <span className={classes.clamped} dir="auto">
        {idea.text}
      </span>
      {idea.merged.map((text) => (
        <span key={text} className={classes.field}>
          {strings.steps.collect.merged}: {text}
        </span>
      ))}
    </button>
  );
}
