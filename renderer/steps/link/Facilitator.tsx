import { Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { LONGEST_TEXT } from '@shared/schema/primitives';
import { strings } from '@shared/strings';
import type { StepProps } from '../FacilitatorStep';
import classes from '../step.module.css';
import { TypeItems } from '../TypeItems';

const words = strings.steps.link;

interface CellProps {
  readonly label: string;
  readonly text: string;
  readonly keep: (text: string) => void;
  readonly focus: boolean;
}

/** One cell, kept when it is left or with Enter, which goes on to the next. */
function CellField({ label, text, keep, focus }: CellProps) {
  const [draft, setDraft] = useState(text);
  const focused = useRef(false);
  useEffect(() => {
    if (!focused.current) setDraft(text);
  }, [text]);
  return (
    <Textarea
      aria-label={label}
      value={draft}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onFocus={() => {
        focused.current = true;
      }}
      onBlur={() => {
        focused.current = false;
        if (draft.trim() !== text) keep(draft);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        const all = [...document.querySelectorAll<HTMLTextAreaElement>('[data-grid] textarea:not([aria-hidden])')];
        const next = all[all.indexOf(event.currentTarget) + 1];
        if (next) next.focus();
        else event.currentTarget.blur();
      }}
      maxLength={LONGEST_TEXT}
      autosize
      minRows={2}
      maxRows={14}
      autoFocus={focus}
    />
  );
}

/** The grid: what flows in runs down, the definition's columns across. */
export function FacilitateLink({ work, at, send }: StepProps<'link'>) {
  const cells = work.rows.flatMap((row) => row.cells);
  const filled = cells.filter(({ text }) => text !== '').length;
  return (
    <div className={classes.stack}>
      {work.sourceIsEmpty && <TypeItems at={at} typed={work.typed} send={send} />}
      {work.rows.length > 0 && (
        <>
          <p className={classes.quiet}>
            {words.filled(filled, cells.length)} · {words.emptyMeans(work.emptyCell)}
          </p>
          <table className={classes.table} data-grid>
            <thead>
              <tr>
                <td aria-hidden />
                {work.columns.map(({ id, label, hint }) => (
                  <th key={id} scope="col">
                    {label}
                    <span className={classes.field}>{hint}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {work.rows.map((row, rowIndex) => (
                <tr key={row.id}>
                  <th scope="row" dir="auto">
                    {row.text}
                  </th>
                  {row.cells.map((cell, columnIndex) => (
                    <td key={cell.column}>
                      <CellField
                        label={words.cell(row.text, work.columns[columnIndex]?.label ?? '')}
                        text={cell.text}
                        keep={(text) => void send({ type: 'link/set', at, row: row.id, column: cell.column, text })}
                        focus={rowIndex === 0 && columnIndex === 0}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </div>
  );
}
