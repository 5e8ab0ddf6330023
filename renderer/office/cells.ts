/** A run of a cell in a table: what is small print stands below what it is about. */
export interface CellLine {
  readonly text: string;
  readonly look?: 'strong' | 'muted' | 'warning' | 'mark';
}
