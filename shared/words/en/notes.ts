/** The line for parked topics, decisions and promises. */
export const notes = {
  title: 'Notes',
  count: (count: number) => (count === 0 ? 'Notes' : `Notes (${count})`),
  open: 'Note a parked topic, a decision or a promise',
  kind: 'What kind of note',
  kinds: { parked: 'Parked topic', decision: 'Decision', promise: 'Promise' },
  what: { parked: 'What we come back to', decision: 'What was decided', promise: 'What was promised' },
  who: { decision: 'Who decided', promise: 'Who promised' },
  why: 'Why',
  add: 'Note it',
  empty: 'Nothing noted yet. F8 goes from parked topic to decision to promise; all of it goes into the plan.',
  edit: (text: string) => `Edit “${text}”`,
  delete: (text: string) => `Delete the note “${text}”`,
};
