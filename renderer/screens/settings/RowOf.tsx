import { SegmentedControl, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { request } from '../../bridge/client';
import { Quiet } from '../../components/Quiet';
import type { Choice, Row } from './rows';
import classes from './Settings.module.css';

/** As many stand side by side. */
const FEW = 3;

interface LineProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly children: ReactNode;
}

/** A line of the settings: what it is, and beside it how it is. */
export function Line({ label, hint, children }: LineProps) {
  return (
    <div className={classes.line}>
      <div className={classes.what}>
        <h3>{label}</h3>
        {hint !== undefined && <Quiet small>{hint}</Quiet>}
      </div>
      <div className={classes.how}>{children}</div>
    </div>
  );
}

const change = ({ change: changed }: Choice, value: string) => void request('settings/change', changed(value));

function Control({ row }: { readonly row: Choice }) {
  const options = row.options.map(({ value, label, aside }) => ({
    value,
    label: aside === undefined ? label : `${label} · ${aside}`,
  }));
  if (options.length <= FEW)
    return (
      <SegmentedControl
        aria-label={row.label}
        data={options}
        value={row.value}
        onChange={(value) => change(row, value)}
      />
    );
  return (
    <Select
      aria-label={row.label}
      data={options}
      value={row.value}
      onChange={(value) => value !== null && change(row, value)}
      allowDeselect={false}
      maxDropdownHeight={420}
      w={360}
    />
  );
}

/** A line as the list of settings has it. */
export function RowOf({ row }: { readonly row: Row }) {
  return 'text' in row ? (
    <Line label={row.label}>
      <p>{row.text}</p>
    </Line>
  ) : (
    <Line label={row.label} hint={row.hint}>
      <Control row={row} />
    </Line>
  );
}
