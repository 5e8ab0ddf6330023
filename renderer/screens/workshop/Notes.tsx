import { ActionIcon, Button, SegmentedControl, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { NoteKind, type Note } from '@shared/session/schema/note';
import { LONGEST_TEXT } from '@shared/base/primitives';
import type { Command } from '@shared/session/commands';
import type { FacilitatorView } from '@shared/views/views';
import { said } from '@shared/base/text';
import { useStrings } from '../../components/use-strings';
import { newId } from '../../bridge/client';
import { useLeaving } from '../../components/use-leaving';
import { useUnfinished } from '../../components/unfinished';
import { AsAction, loose } from '../../kinds/parts/as-action';
import { PersonField } from '../../kinds/parts/PersonField';
import { PlainButton } from '../../components/PlainButton';
import { Quiet } from '../../components/Quiet';
import { BottomLine } from './BottomLine';
import classes from './Notes.module.css';

const EMPTY = { text: '', who: '', why: '' };

/** The kind after this one, round and round. */
export const nextKind = (kind: NoteKind): NoteKind =>
  NoteKind.options[(NoteKind.options.indexOf(kind) + 1) % NoteKind.options.length] ?? kind;

/** Gives the focus back to where it was before the line opened. */
function useFocusBack(opened: boolean, panel: React.RefObject<HTMLElement | null>): void {
  const before = useRef<Element | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && !panel.current?.contains(target)) before.current = target;
    };
    window.addEventListener('focusin', remember);
    return () => window.removeEventListener('focusin', remember);
  }, [panel]);
  useEffect(() => {
    if (!opened && before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
  }, [opened]);
}

function Noted({
  notes,
  edit,
  remove,
}: {
  readonly notes: readonly Note[];
  readonly edit: (note: Note) => void;
  readonly remove: (note: Note) => void;
}) {
  const strings = useStrings();
  const words = strings.notes;
  if (notes.length === 0) return <Quiet>{words.empty}</Quiet>;
  return (
    <ul className={classes.list} aria-label={words.title} tabIndex={0}>
      {notes.toReversed().map((note) => (
        <li key={note.id} {...loose({ note: note.id })}>
          <span className={classes.kind}>{words.kinds[note.kind]}</span>
          <PlainButton className={classes.noted} title={words.edit(note.text)} onClick={() => edit(note)}>
            <bdi>{note.text}</bdi>
            {note.who.text !== '' && (
              <Quiet as="span">
                {' '}
                · <bdi>{note.who.text}</bdi>
              </Quiet>
            )}
            {note.why.text !== '' && (
              <Quiet as="span">
                {' '}
                · <bdi>{note.why.text}</bdi>
              </Quiet>
            )}
          </PlainButton>
          <AsAction from={{ note: note.id }} text={note.text} quiet />
          <ActionIcon variant="subtle" aria-label={words.delete(note.text)} onClick={() => remove(note)}>
            ×
          </ActionIcon>
        </li>
      ))}
    </ul>
  );
}

interface Props {
  readonly view: FacilitatorView;
  readonly send: (command: Command) => Promise<boolean>;
  /** Null while the line is closed; what is half typed in it stays. */
  readonly kind: NoteKind | null;
  /** Whether what was noted so far is shown: not where the room may be looking. */
  readonly listed: boolean;
  readonly choose: (kind: NoteKind) => void;
  readonly close: () => void;
}

/** One line for a parked topic, a decision or a promise, and what was noted so far. Enter keeps, Escape closes; what is half typed when the screen is left is kept too. */
export function Notes({ view, send, kind, listed, choose, close }: Props) {
  const strings = useStrings();
  const words = strings.notes;
  const [draft, setDraft] = useState(EMPTY);
  const [editing, setEditing] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLElement>(null);
  useFocusBack(kind !== null, panel);
  useEffect(() => {
    if (kind !== null) field.current?.focus();
  }, [kind, editing]);
  const last = useRef<NoteKind>('parked');
  useEffect(() => {
    if (kind !== null) last.current = kind;
  }, [kind]);
  const command = (of: NoteKind, { text, who, why }: typeof EMPTY): Command => {
    const fields = { kind: of, text, who: { text: who }, why: { text: why } };
    return editing === null
      ? { type: 'note/add', noteId: newId(), fields }
      : { type: 'note/edit', noteId: editing, fields };
  };
  useLeaving(() => {
    if (said(draft.text) !== '') void send(command(last.current, draft));
  });
  const keep = async () => {
    if (kind === null || said(draft.text) === '') return close();
    const asked = command(kind, draft);
    /* At once: who types on types the next note. */
    setDraft(EMPTY);
    setEditing(null);
    field.current?.focus();
    const kept = await send(asked);
    /* What was refused comes back, unless something else has been typed meanwhile. */
    return kept ? undefined : setDraft((now) => (now === EMPTY ? draft : now));
  };
  const label = editing === null ? words.add : strings.app.save;
  /* In a closed line it may stay for later. */
  useUnfinished(field, kind !== null && said(draft.text) !== '', { label, act: keep });
  if (kind === null) return null;

  const edit = ({ id, kind: itsKind, text, who, why }: Note) => {
    setDraft({ text, who: who.text, why: why.text });
    setEditing(id);
    choose(itsKind);
  };
  return (
    <BottomLine
      ref={panel}
      label={words.title}
      submit={() => void keep()}
      close={close}
      below={
        listed && (
          <Noted
            notes={view.notes}
            edit={edit}
            remove={({ id }) => {
              if (id === editing) setEditing(null);
              void send({ type: 'note/delete', noteId: id });
            }}
          />
        )
      }
    >
      <SegmentedControl
        value={kind}
        onChange={choose}
        data={NoteKind.options.map((value) => ({ value, label: words.kinds[value] }))}
        aria-label={words.kind}
      />
      <TextInput
        ref={field}
        flex={2}
        aria-label={words.what[kind]}
        placeholder={words.what[kind]}
        value={draft.text}
        onChange={({ currentTarget: { value } }) => setDraft((now) => ({ ...now, text: value }))}
        maxLength={LONGEST_TEXT}
      />
      {kind !== 'parked' && (
        <PersonField
          w={170}
          aria-label={words.who[kind]}
          placeholder={words.who[kind]}
          value={draft.who}
          onChange={(who) => setDraft((now) => ({ ...now, who }))}
          people={view.participants}
          maxLength={120}
        />
      )}
      {kind === 'decision' && (
        <TextInput
          flex={1}
          aria-label={words.why}
          placeholder={words.why}
          value={draft.why}
          onChange={({ currentTarget: { value } }) => setDraft((now) => ({ ...now, why: value }))}
          maxLength={LONGEST_TEXT}
        />
      )}
      <Button type="submit">{label}</Button>
    </BottomLine>
  );
}
