/** Puts values into a catalogue string: `fill('{{page}} of {{pages}}', { page: 1, pages: 9 })`. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (whole, key: string) => String(values[key] ?? whole));
}
