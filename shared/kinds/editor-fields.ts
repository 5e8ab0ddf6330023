import type { Field } from './fields';

/* Fields that several kinds have among their options. */

export const text = (at: string): Field => ({ field: 'text', at });
export const wideText = (at: string): Field => ({ field: 'text', at, wide: true });
export const optionalText = (at: string): Field => ({ field: 'text', at, empty: 'left-out' });
export const items: Field = { field: 'source', at: 'items' };
export const dots = (at: string) => ({ field: 'number', at, min: 1, max: 20 }) as const;

/** What a step can offer, and what it begins with: the first of all where nothing is said. */
export const forms = (of: readonly string[]): readonly Field[] => [
  { field: 'several', at: 'forms', of, otherwise: of.slice(0, 1) },
  { field: 'choice', at: 'form', of, ...(of[0] ? { otherwise: of[0] } : {}) },
];

export const labelled = { fields: [text('label')], blank: { label: '' } } as const;
export const hinted = { fields: [text('label'), text('hint')], blank: { label: '', hint: '' } } as const;

/** Questions that are asked beside each text. */
export const asked = { field: 'list', at: 'fields', prefix: 'field', ...hinted } as const;

export const axis = (at: string): readonly Field[] => [wideText(`${at}.label`), text(`${at}.low`), text(`${at}.high`)];

/** What is said there is to be done. */
export const toDo: Field = { field: 'flag', at: 'toDo', empty: 'left-out' };

/** The form to begin with is one of those offered, and what is said in another form only for forms that are on offer. */
export function tidyForms<
  D extends {
    readonly form?: string | undefined;
    readonly forms?: readonly string[] | undefined;
    readonly say: { readonly open: string; readonly forms?: Readonly<Record<string, string>> | undefined };
  },
>(step: D, usual: string): D {
  const first = step.forms?.[0];
  const begun = first && step.form && !step.forms.includes(step.form) ? { ...step, form: first } : step;
  const { forms: said, ...say } = begun.say;
  if (!said) return begun;
  const form = begun.form ?? usual;
  const offered = begun.forms ?? [form];
  const kept = Object.entries(said).filter(([other]) => other !== form && offered.includes(other));
  return { ...begun, say: kept.length > 0 ? { ...say, forms: Object.fromEntries(kept) } : say };
}
