import { Button } from '@mantine/core';
import { useState } from 'react';
import { useStrings } from '../../components/use-strings';
import { Quiet } from '../../components/Quiet';
import { newId } from '../../bridge/client';
import { ByGroup } from '../parts/ByGroup';
import type { StepProps } from '../contract';
import classes from '../parts/step.module.css';
import { GroupColumn } from './GroupColumn';
import { IdeaCard } from './IdeaCard';
import { useBoardKeys } from '../parts/use-chosen';

/** Grouping without dragging: select, then press a group's number or G; by touch the same with buttons; by dragging too. */
export function FacilitateGroup({ work, at, send }: StepProps<'group'>) {
  const strings = useStrings();
  const words = strings.steps.group;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const known = [...work.groups.flatMap(({ ideas }) => ideas), ...work.alone].map(({ id }) => id);
  const selected = chosen.filter((id) => known.includes(id));
  const toggle = (id: string) =>
    setChosen(selected.includes(id) ? selected.filter((one) => one !== id) : [...selected, id]);

  const put = (ideaIds: readonly string[], groupId: string | null) => {
    if (ideaIds.length === 0) return;
    const ids = [...ideaIds];
    void send(
      groupId === null
        ? { type: 'group/create', at, groupId: newId(), ideaIds: ids, text: '' }
        : { type: 'group/assign', at, groupId, ideaIds: ids },
    );
    setChosen([]);
  };
  const release = (ideaIds: readonly string[]) => {
    if (ideaIds.length > 0) void send({ type: 'group/release', at, ideaIds: [...ideaIds] });
    setChosen([]);
  };
  const merge = () => {
    const [into, from] = selected;
    if (!work.source || selected.length !== 2 || !into || !from) return;
    void send({ type: 'collect/merge', at: work.source, into, from });
    setChosen([]);
  };

  useBoardKeys((key) => {
    if (work.frozen) return false;
    if (key === 'g') return () => put(selected, null);
    if (key === 'u') return () => release(selected);
    if (key === 'm') return merge;
    const numbered = work.groups[Number(key) - 1];
    return numbered !== undefined && (() => put(selected, numbered.id));
  });

  const { source } = work;
  if (known.length === 0)
    return (
      <div className={classes.notice}>
        <p>{words.nothing}</p>
        {source && <Button onClick={() => void send({ type: 'agenda/go', to: source })}>{words.collect}</Button>}
      </div>
    );
  const card = { selected, toggle, disabled: work.frozen };
  return (
    <div className={classes.stack}>
      <Quiet>{words.hint}</Quiet>
      <div className={classes.chips}>
        <span role="status">{words.selected(selected.length)}</span>
        <Button disabled={selected.length === 0} onClick={() => put(selected, null)}>
          {words.newGroup}
        </Button>
        {work.groups.map(({ id, number }) => (
          <Button
            key={id}
            disabled={selected.length === 0}
            onClick={() => put(selected, id)}
            aria-label={words.into(number)}
          >
            {number}
          </Button>
        ))}
        <Button variant="subtle" disabled={selected.length === 0} onClick={() => release(selected)}>
          {words.ungroup}
        </Button>
        <Button variant="subtle" disabled={selected.length !== 2} onClick={merge}>
          {words.merge}
        </Button>
      </div>
      <div className={classes.board}>
        {work.groups.map((group) => (
          <GroupColumn
            key={group.id}
            group={group}
            at={at}
            send={send}
            card={card}
            drop={(ids) => put(ids, group.id)}
          />
        ))}
      </div>
      <section
        className={classes.stack}
        aria-label={words.alone}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => release([event.dataTransfer.getData('text/plain')].filter((id) => known.includes(id)))}
      >
        <h2>{words.alone}</h2>
        {work.alone.length === 0 && <Quiet>{words.empty}</Quiet>}
        <div className={classes.board}>
          {work.alone.map((idea) => (
            <IdeaCard key={idea.id} idea={idea} {...card} />
          ))}
        </div>
      </section>
      <div
        className={classes.group}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) =>
          put(
            [event.dataTransfer.getData('text/plain')].filter((id) => known.includes(id)),
            null,
          )
        }
      >
        <Quiet as="span">{words.dropHere}</Quiet>
      </div>
      <ByGroup compare={work.compare} />
    </div>
  );
}
