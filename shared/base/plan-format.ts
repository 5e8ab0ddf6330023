/** What the plan can be made into, by the endings of its files. */
export const planEndings = {
  pdf: 'pdf',
  slides: 'pptx',
  word: 'docx',
  markdown: 'md',
  sheets: 'xlsx',
} as const;

export type PlanFormat = keyof typeof planEndings;

export const planFormats = Object.keys(planEndings) as readonly PlanFormat[];

/** What a file is by its name; null for an ending that the plan is not made into. */
export function formatOf(file: string): PlanFormat | null {
  const name = file.toLowerCase();
  return planFormats.find((format) => name.endsWith(`.${planEndings[format]}`)) ?? null;
}
