import { ActionIcon } from '@mantine/core';
import { useState } from 'react';
import { useStrings } from '../../components/use-strings';
import { Quiet } from '../../components/Quiet';
import type { StepProps } from '../contract';
import classes from '../parts/step.module.css';
import { AsAction, loose } from '../parts/as-action';
import { OfRoom } from '../parts/room-names';
import { EditIdea } from './EditIdea';

/** The ideas as they came; a click edits in place, deleting asks nothing and can be undone. */
export function IdeaList({ work, at, send }: StepProps<'collect'>) {
  const strings = useStrings();
  const words = strings.steps.collect;
  const [editing, setEditing] = useState<string | null>(null);
  const labels = new Map(work.fields.map(({ id, label }) => [id, label]));
  return (
    <section className={classes.stack}>
      <Quiet role="status">{work.ideas.length === 0 ? words.empty : words.count(work.ideas.length)}</Quiet>
      <ul className={classes.list}>
        {work.ideas.map((idea) => {
          const { id, text, fields, merged } = idea;
          return (
            <li key={id} {...loose({ at, item: id })}>
              {editing === id ? (
                <EditIdea
                  idea={idea}
                  fields={work.fields}
                  keep={(kept) => void send({ type: 'collect/edit', at, ideaId: id, ...kept })}
                  leave={() => setEditing(null)}
                />
              ) : (
                <div className={classes.idea}>
                  {idea.heading !== undefined && (
                    <p className={classes.field}>{work.headings.find((one) => one.id === idea.heading)?.label}</p>
                  )}
                  <button
                    type="button"
                    className={classes.text}
                    disabled={work.frozen}
                    onClick={() => setEditing(id)}
                    aria-label={words.edit(text)}
                  >
                    <span className={classes.clamped} dir="auto">
                      {text}
                    </span>
                  </button>
                  {Object.entries(fields).map(([field, value]) => (
                    <p key={field} className={classes.field}>
                      {words.field(labels.get(field) ?? '', value.text)}
                    </p>
                  ))}
                  <OfRoom room={idea.room} />
                  {merged.map((one) => (
                    <p key={one.text} className={classes.field}>
                      {words.merged}: {one.text}
                    </p>
                  ))}
                </div>
              )}
              <AsAction from={{ at, item: id }} text={text} quiet />
              <ActionIcon
                aria-label={words.delete(text)}
                disabled={work.frozen}
                onClick={() => void send({ type: 'collect/delete', at, ideaIds: [id] })}
              >
                ×
              </ActionIcon>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
