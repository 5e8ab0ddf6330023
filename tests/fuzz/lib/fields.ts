import { z } from 'zod';

/** As much of a JSON schema as a session's has. */
export interface Shape {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly prefixItems?: readonly Shape[];
  readonly additionalProperties?: Shape | false;
  readonly pattern?: string;
  readonly format?: string;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** The shape of what a schema reads. */
export const shapeOf = (schema: z.ZodType): Shape =>
  z.toJSONSchema(schema, { unrepresentable: 'any', reused: 'inline', io: 'input' }) as Shape;

export type Way = readonly (string | number)[];

const MARKS = ['kind', 'type', 'take', 'form', 'format'];

/** What tells a branch of a union from the others: the constant it has under one of these names. */
const nameOf = ({ properties, type }: Shape): string => {
  for (const mark of MARKS) {
    const named = properties?.[mark]?.const;
    if (typeof named === 'string') return named;
  }
  return type ?? '';
};

const branchesOf = ({ anyOf, oneOf }: Shape): readonly Shape[] | null => anyOf ?? oneOf ?? null;

/** True where a value can be of a branch, as far as its marks say. */
function fits(branch: Shape, value: unknown): boolean {
  if (branch.type === 'null') return value === null;
  if (branch.type === 'array') return Array.isArray(value);
  if (branch.properties === undefined) return typeof value !== 'object';
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return MARKS.every((mark) => {
    const named = branch.properties?.[mark]?.const;
    return named === undefined || (value as Record<string, unknown>)[mark] === named;
  });
}

/** One field of the schema, with the ways to where a value has it, or could have it. */
export type Places = Map<string, Way[]>;

const note = (places: Places, field: string, way: Way) =>
  void (places.get(field)?.push(way) ?? places.set(field, [way]));

/** Notes every field that a shape has along a value; of what is left out the place where it would stand. */
export function placesIn(shape: Shape, value: unknown, places: Places = new Map(), field = '', way: Way = []): Places {
  const branches = branchesOf(shape);
  if (branches) {
    const branch = branches.find((one) => fits(one, value));
    if (branch) placesIn(branch, value, places, `${field}<${nameOf(branch)}>`, way);
    return places;
  }
  if (shape.properties && typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(shape.properties)) {
      note(places, `${field}.${key}`, [...way, key]);
      if (Object.hasOwn(value, key))
        placesIn(inner, (value as Record<string, unknown>)[key], places, `${field}.${key}`, [...way, key]);
    }
  } else if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) {
      const inner = shape.prefixItems?.[index] ?? shape.items;
      const name = shape.prefixItems ? `${field}[${index}]` : `${field}[]`;
      note(places, name, [...way, index]);
      if (inner) placesIn(inner, one, places, name, [...way, index]);
    }
  } else if (shape.additionalProperties && typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) {
      note(places, `${field}{}`, [...way, key]);
      placesIn(shape.additionalProperties, one, places, `${field}{}`, [...way, key]);
    }
  }
  return places;
}

/** Every field that a shape has, each with its shape. */
export function fieldsOf(shape: Shape, found = new Map<string, Shape>(), field = ''): Map<string, Shape> {
  const branches = branchesOf(shape);
  if (branches) for (const branch of branches) fieldsOf(branch, found, `${field}<${nameOf(branch)}>`);
  const inner: [string, Shape][] = [
    ...Object.entries(shape.properties ?? {}).map(([key, one]): [string, Shape] => [`${field}.${key}`, one]),
    ...(shape.prefixItems ?? []).map((one, index): [string, Shape] => [`${field}[${index}]`, one]),
    ...(shape.items ? [[`${field}[]`, shape.items] as [string, Shape]] : []),
    ...(shape.additionalProperties && !shape.properties
      ? [[`${field}{}`, shape.additionalProperties] as [string, Shape]]
      : []),
  ];
  for (const [name, one] of inner) {
    found.set(name, one);
    fieldsOf(one, found, name);
  }
  return found;
}

/** Something of a shape, with all that may be left out; of a union the branch that `wanted` goes through, else the first. */
export function made(shape: Shape, wanted: string, field: string): unknown {
  const branches = branchesOf(shape);
  if (branches) {
    const on = branches.find((one) => wanted.startsWith(`${field}<${nameOf(one)}>`)) ?? branches[0];
    return on ? made(on, wanted, `${field}<${nameOf(on)}>`) : null;
  }
  if (shape.const !== undefined) return shape.const;
  if (shape.enum) return shape.enum[0];
  if (shape.prefixItems) return shape.prefixItems.map((one, index) => made(one, wanted, `${field}[${index}]`));
  switch (shape.type ?? 'string') {
    case 'object': {
      const entries = Object.entries(shape.properties ?? {}).map(([key, one]) => [
        key,
        made(one, wanted, `${field}.${key}`),
      ]);
      const { additionalProperties: any } = shape;
      return Object.fromEntries(any ? [...entries, ['item-1', made(any, wanted, `${field}{}`)]] : entries);
    }
    case 'array':
      return shape.items
        ? Array.from({ length: Math.max(1, shape.minItems ?? 1) }, () =>
            made(shape.items as Shape, wanted, `${field}[]`),
          )
        : [];
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return Math.max(shape.minimum ?? 1, 1);
    case 'null':
      return null;
    default:
      return shape.format === 'date'
        ? '2026-11-19'
        : shape.format === 'date-time'
          ? '2026-11-19T09:00:00.000Z'
          : 'item-1';
  }
}
