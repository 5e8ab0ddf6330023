/** Of a kind that can be done in several ways. */
export const forms = { forms: 'Ways on offer', form: 'Begin with' };
/** Of a kind that works on items. */
export const items = { items: 'Items' };
/** Of an axis, by where it stands. */
export const axis = (at: string, name: string): Readonly<Record<string, string>> => ({
  [`${at}.label`]: name,
  [`${at}.low`]: 'At its low end',
  [`${at}.high`]: 'At its high end',
});
