import { ActionIcon } from '@mantine/core';
import { useState } from 'react';
import { strings } from '@shared/strings';
import { EditInPlace } from '../../components/EditInPlace';
import type { StepProps } from '../FacilitatorStep';
import classes from '../step.module.css';

const words = strings.steps.collect;

/** The ideas as they came; a click edits in place, deleting asks nothing and can be undone. */
export function IdeaList({ work, at, send }: StepProps<'collect'>) {
  const [editing, setEditing] = useState<string | null>(null);
  const labels = new Map(work.fields.map(({ id, label }) => [id, label]));
  return (
    <section className={classes.stack}>
      <p className={classes.quiet} role="status">
        {work.ideas.length === 0 ? words.empty : words.count(work.ideas.length)}
      </p>
      <ul className={classes.list}>
        {work.ideas.map(({ id, text, fields, merged }) => (
          <li key={id}>
            {editing === id ? (
              <EditInPlace
                text={text}
                label={words.edit(text)}
                keep={(kept) => void send({ type: 'collect/edit', at, ideaId: id, text: kept, fields })}
                leave={() => setEditing(null)}
              />
            ) : (
              <button
                type="button"
                className={classes.text}
                disabled={work.frozen}
                onClick={() => setEditing(id)}
                aria-label={words.edit(text)}
                dir="auto"
              >
                <span className={classes.clamped}>{text}</span>
                {Object.entries(fields).map(([field, value]) => (
                  <span key={field} className={classes.field}>
                    {words.field(labels.get(field) ?? '', value.text)}
                  </span>
                ))}
                {merged.map((one) => (
                  <span key={one.text} className={classes.also}>
                    {words.merged}: {one.text}{' '}
                  </span>
                ))}
              </button>
            )}
            <ActionIcon
              aria-label={words.delete(text)}
              disabled={work.frozen}
              onClick={() => void send({ type: 'collect/delete', at, ideaIds: [id] })}
            >
              ×
            </ActionIcon>
          </li>
        ))}
      </ul>
    </section>
  );
}
