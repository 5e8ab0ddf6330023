import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { exerciseTexts, stepFinding, stepTexts, withValue, valueAt } from '@shared/editor/fields';
import type { Field } from '@shared/kinds/fields';
import { ExerciseDefinition } from '@shared/session/schema/definition';
import { kinds } from '@shared/kinds/registry';
import { strings } from '../../english';

/** Every way to a value that fields lead to; what holds more of them has its own way too. */
function ways(fields: readonly Field[], base = ''): string[] {
  return fields.flatMap((field) => {
    const at = base + field.at;
    switch (field.field) {
      case 'list':
        return [at, ...ways(field.fields, `${at}.`)];
      case 'part':
        return [at, ...ways(field.fields, `${at}.`)];
      case 'source':
        return field.list ? [at, ...ways(field.list.fields, `${at}.`)] : [at];
      case 'choice':
      case 'finding':
      case 'flag':
      case 'known':
      case 'lines':
      case 'number':
      case 'sayings':
      case 'several':
      case 'sources':
      case 'text':
        return [at];
    }
  });
}

/** Every way to a value that a schema allows; entries of lists without their number, ids left out: nobody types them. */
function allowed(schema: z.core.$ZodType, base = ''): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return allowed(schema.unwrap(), base);
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape as Record<string, z.core.$ZodType>).flatMap(([key, inner]) =>
      ['id', 'kind'].includes(key) ? [] : allowed(inner, base ? `${base}.${key}` : key),
    );
  if (schema instanceof z.ZodTuple) return schema.def.items.flatMap((item, index) => allowed(item, `${base}.${index}`));
  if (schema instanceof z.ZodArray && schema.element instanceof z.ZodObject) return allowed(schema.element, base);
  return [base];
}

describe.each(Object.values(kinds))('a step', ({ schemas: { definition: schema }, editor }) => {
  const kind = schema.shape.kind.value;
  const options: readonly Field[] = editor.fields;

  it('has a field for everything that its kind can be given', () => {
    const fields = new Set(ways([...stepTexts, ...options, ...stepFinding]));
    for (const way of allowed(schema)) expect(fields.has(way), `${kind}: ${way}`).toBe(true);
  });

  it('has a word for every field and for every choice', () => {
    for (const way of ways([...stepTexts, ...options, ...stepFinding]))
      expect(strings.editor.label(kind, way)).not.toBe(way);
    for (const field of options) {
      if ((field.field !== 'choice' && field.field !== 'several') || typeof field.of === 'string') continue;
      for (const value of field.of) expect(strings.editor.value(kind, field.at, value)).not.toBe(value);
    }
  });
});

it('an exercise has a field for everything but what is made of its steps', () => {
  const fields = new Set(ways(exerciseTexts));
  const made = ['version', 'type', 'minutes.full', 'minutes.short', 'steps'];
  for (const way of allowed(ExerciseDefinition).filter((one) => !made.includes(one)))
    expect(fields.has(way), way).toBe(true);
  for (const way of fields) expect(strings.editor.label(null, way)).not.toBe(way);
});

describe('a value in a definition', () => {
  const holder = { a: { b: [{ c: 1 }, { c: 2 }] }, d: 'x' };
  it('is found, put, and taken out, and nothing else is touched', () => {
    expect(valueAt(holder, 'a.b.1.c')).toBe(2);
    expect(valueAt(holder, 'a.x.1')).toBeUndefined();
    expect(withValue(holder, 'a.b.1.c', 3)).toEqual({ a: { b: [{ c: 1 }, { c: 3 }] }, d: 'x' });
    expect(withValue(holder, 'a.b.0', undefined)).toEqual({ a: { b: [{ c: 2 }] }, d: 'x' });
    expect(withValue(holder, 'd', undefined)).toEqual({ a: holder.a });
    expect(withValue(holder, 'e.f', 1)).toEqual({ ...holder, e: { f: 1 } });
    expect(Object.keys(withValue({ x: 1, y: 2 }, 'x', 3))).toEqual(['x', 'y']);
  });
});
