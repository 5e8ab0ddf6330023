/** What people are called. */
export const people = {
  seat: (seat: number) => `Seat ${seat}`,
  /** One of two or more of a name; `group` may be empty. */
  oneOf: (name: string, seat: number, group: string) =>
    group === '' ? `${name} (seat ${seat})` : `${name} (seat ${seat}, ${group})`,
};
