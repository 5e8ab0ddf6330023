import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { MOST_PHOTOGRAPHS } from '@shared/session/schema/photograph';
import { sameStep } from '@shared/session/step-of';
import type { WindowsView } from '@shared/host/views';
import type { Command } from '@shared/session/commands';
import type { FacilitatorView } from '@shared/views/views';
import { ChosenFile } from '../../../components/ChosenFile';
import { Quiet } from '../../../components/Quiet';
import { useStrings } from '../../../components/use-strings';
import { OnePhotograph } from './OnePhotograph';
import classes from './Photographs.module.css';
import { usePhotographs } from './use-photographs';

interface Props {
  readonly view: FacilitatorView;
  readonly windows: WindowsView;
  readonly send: (command: Command) => Promise<boolean>;
  /** Asked for by key: then one can be chosen, and those of other steps are there as well. */
  readonly opened: boolean;
}

/** The photographs of the step, and where more of them are taken in; nothing where there is none and nobody asked. */
export function Photographs({ view, windows, send, opened }: Props) {
  const strings = useStrings();
  const words = strings.photographs;
  const input = useRef<HTMLInputElement>(null);
  const choose = useRef<HTMLButtonElement>(null);
  const all = useRef<HTMLButtonElement>(null);
  const section = useRef<HTMLElement>(null);
  const { waiting, working, take, takeWaiting, leaveWaiting } = usePhotographs(view, send);
  useEffect(() => {
    if (!opened) return;
    choose.current?.focus();
    /* It stands below the work, which may be long. */
    section.current?.scrollIntoView({ block: 'nearest' });
  }, [opened]);
  useEffect(() => {
    if (waiting.length > 0) all.current?.focus();
  }, [waiting.length]);
  const numbered = view.photographs.map((photograph, index) => ({ photograph, number: index + 1 }));
  const here = numbered.filter(({ photograph }) => sameStep(photograph.at, view.position));
  const elsewhere = opened ? numbered.filter((one) => !here.includes(one)) : [];
  if (!opened && here.length + waiting.length === 0 && working === null) return null;
  const card = ({ photograph, number }: (typeof numbered)[number]) => (
    <OnePhotograph
      key={photograph.id}
      photograph={photograph}
      number={number}
      elsewhere={elsewhere.length > 0 && !sameStep(photograph.at, view.position)}
      isShown={windows.stage.photograph?.id === photograph.id}
      send={send}
    />
  );
  return (
    <section ref={section} className={classes.photographs} aria-label={words.title}>
      <header>
        <h2>{words.title}</h2>
        <Quiet as="span" small>
          {words.count(view.photographs.length, MOST_PHOTOGRAPHS)}
        </Quiet>
        <Button ref={choose} size="compact-md" variant="default" onClick={() => input.current?.click()}>
          {words.choose}
        </Button>
      </header>
      {opened && <Quiet small>{words.hint}</Quiet>}
      <ChosenFile
        input={input}
        accept="image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif"
        takeAll={take}
      />
      {waiting.length > 0 && (
        <div className={classes.tells} role="alert">
          <p>{words.tells(waiting.length)}</p>
          <Button ref={all} size="compact-md" variant="default" onClick={takeWaiting}>
            {words.allTheSame(waiting.length)}
          </Button>
          <Button
            size="compact-md"
            variant="subtle"
            onClick={() => {
              choose.current?.focus();
              leaveWaiting();
            }}
          >
            {words.leave(waiting.length)}
          </Button>
        </div>
      )}
      {here.length > 0 && <ul className={classes.list}>{here.map(card)}</ul>}
      <p role="status" className={working === null ? 'visually-hidden' : undefined}>
        {working === null ? '' : words.working(working)}
      </p>
      {elsewhere.length > 0 && (
        <>
          <h3>{words.elsewhere}</h3>
          <ul className={classes.list}>{elsewhere.map(card)}</ul>
        </>
      )}
    </section>
  );
}
