import { Button, SegmentedControl } from '@mantine/core';
import { useRef, useState } from 'react';
import { isLed } from '@shared/kinds/collect/rounds';
import { sameWords } from '@shared/base/same-words';
import { useStrings } from '../../components/use-strings';
import { newId } from '../../bridge/client';
import { ChosenFile } from '../../components/ChosenFile';
import { Quiet } from '../../components/Quiet';
import { CameUpBefore } from '../parts/CameUpBefore';
import type { StepProps } from '../contract';
import { SeatDoor } from '../parts/SeatDoor';
import { SourceNotice } from '../parts/SourceNotice';
import classes from '../parts/step.module.css';
import { AddIdeas } from './AddIdeas';
import { useChoosing } from '../parts/choosing';
import { ImportPreview } from './import/ImportPreview';
import { LookingAt } from './import/LookingAt';
import { useImport } from './import/use-import';
import { IdeaList } from './IdeaList';
import { LedRound } from './LedRound';
import { Suggestions } from './Suggestions';

/** What is in the sealed box: how many texts and turns, not a word. */
function SealedBox({ work }: Pick<StepProps<'collect'>, 'work'>) {
  const strings = useStrings();
  const words = strings.steps.collect;
  return (
    <section className={classes.stack} role="status">
      <p className={classes.big}>{words.sealed(work.count)}</p>
      {work.form === 'silent-turns' && <p>{words.turns(work.turns, work.people)}</p>}
      <Quiet>{words.sealedHint}</Quiet>
    </section>
  );
}

/** Ideas of other sessions, to start from. */
function Earlier({ work, at, view, send }: StepProps<'collect'>) {
  const there = new Set(work.ideas.flatMap((idea) => [idea, ...idea.merged]).map(({ text }) => sameWords(text)));
  return (
    <CameUpBefore
      view={view}
      at={at}
      isThere={(text) => there.has(sameWords(text))}
      take={({ text, heading: under }) => {
        const heading = work.headings.find(({ id }) => id === under) ?? work.headings[0];
        const idea = { id: newId(), text, fields: {}, ...(heading ? { heading: heading.id } : {}) };
        void send({ type: 'collect/add', at, ideas: [idea] });
      }}
    />
  );
}

/** Two ideas that look alike: merge, or keep both. */
function Duplicates({ work, at, send }: Omit<StepProps<'collect'>, 'view'>) {
  const strings = useStrings();
  const words = strings.steps.collect;
  const [kept, setKept] = useState<readonly string[]>([]);
  const textOf = (id: string) => work.ideas.find((idea) => idea.id === id)?.text ?? '';
  const pair = work.duplicates.find(({ first, second }) => !kept.includes(`${first} ${second}`));
  if (!pair || work.frozen) return null;
  return (
    <div className={classes.notice}>
      <p>
        {words.duplicate} <q>{textOf(pair.first)}</q> · <q>{textOf(pair.second)}</q>
      </p>
      <span className={classes.row}>
        <Button onClick={() => void send({ type: 'collect/merge', at, into: pair.first, from: pair.second })}>
          {words.merge}
        </Button>
        <Button variant="subtle" onClick={() => setKept([...kept, `${pair.first} ${pair.second}`])}>
          {words.keepBoth}
        </Button>
      </span>
    </div>
  );
}

/** Ideas come in by typing, or by a list that is looked at first. */
function BringIdeas({ work, at, send }: Omit<StepProps<'collect'>, 'view'>) {
  const { source, looking, stop, takeFile, takePasted, leave } = useImport(at);
  const chosen = useRef<HTMLInputElement>(null);
  useChoosing(() => chosen.current?.click());
  return (
    <>
      {looking ? (
        <LookingAt {...looking} stop={stop} />
      ) : source ? (
        <ImportPreview key={source.file} source={source} work={work} at={at} send={send} leave={leave} />
      ) : (
        <AddIdeas work={work} at={at} send={send} paste={takePasted} choose={() => chosen.current?.click()} />
      )}
      <ChosenFile input={chosen} accept=".csv,.tsv,.txt" take={takeFile} />
    </>
  );
}

export function FacilitateCollect({ work, at, view, send }: StepProps<'collect'>) {
  const strings = useStrings();
  const words = strings.steps.collect;
  const turns = work.form === 'silent-turns' && !(work.anonymous && !work.sealed);
  return (
    <div className={classes.stack}>
      {work.forms.length > 1 && (!work.anonymous || work.sealed) && (
        <SegmentedControl
          aria-label={words.form}
          value={work.form}
          onChange={(form) => void send({ type: 'collect/form', at, form })}
          data={work.forms.map((form) => ({ value: form, label: words.forms[form] }))}
        />
      )}
      <SourceNotice at={at} work={{ ...work, sourceIsEmpty: false, typed: [] }} send={send} />
      {isLed(work.form) && <LedRound work={work} at={at} send={send} />}
      {turns && <SeatDoor hint={words.silentHint} people={[]} notYet={[]} leave={null} />}
      {work.sealed && <SealedBox work={work} />}
      {(!turns || !work.sealed) && !work.frozen && <BringIdeas work={work} at={at} send={send} />}
      {!work.sealed && <Suggestions work={work} at={at} send={send} />}
      {!work.sealed && !work.frozen && <Earlier work={work} at={at} view={view} send={send} />}
      <Duplicates work={work} at={at} send={send} />
      {work.frozen && <Quiet>{words.frozen}</Quiet>}
      {!work.sealed && <IdeaList work={work} at={at} view={view} send={send} />}
    </div>
  );
}
