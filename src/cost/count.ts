import { areMet } from '../document/conditions.ts';
import type { Variables } from '../document/variables.ts';
import { type Asked, countOf, type Siblings, siblings } from './field-cost.ts';
import type { PlannedField, PlannedType } from './plan.ts';
import { refuse } from './refusal.ts';

/** What parts of an answer take, added up. */
export interface Sum {
  /** Microseconds, but for writing the bytes. */
  work: number;
  bytes: number;
}

/** What of a bound is asked for one count, made once for all fields. */
export interface Run {
  /** Adds up what resolvers look for; of several types of an object, all. */
  readonly lookUps: { work: number; reads: number };
  readonly variables: Variables;
  readonly sizes: Asked['sizes'];
  readonly searchWork: Asked['searchWork'];
}

export function isAskedFor({ conditions }: PlannedField, { variables }: Run): boolean {
  return conditions.length === 0 || conditions.some((all) => areMet(all, variables));
}

/** Adds what a field takes for all parents together. Returns its objects. */
export function addField(field: PlannedField, parents: Siblings, run: Run, sum: Sum): Siblings {
  const { bound } = field;
  const count = countOf(parents);
  const { args, work, error } = field.argumentsFor(run.variables);
  if (error !== undefined) refuse(error.message);
  const asked: Asked = { args, sizes: run.sizes, searchWork: run.searchWork };
  const lookUp = count * (work + (bound.work?.(asked, parents) ?? 0));
  run.lookUps.work += lookUp;
  run.lookUps.reads += count * (bound.reads?.(asked) ?? 0);
  sum.work += count + lookUp;
  sum.bytes += count * field.bytes;
  if (args === null || bound.refuses?.(args)) {
    sum.work += count * field.errorWork;
    sum.bytes += count * field.errorBytes;
  }
  const items = bound.items?.(parents, asked) ?? (field.types.length === 0 ? parents : siblings(count, 1));
  const itemCount = countOf(items);
  if (field.isList) sum.work += itemCount;
  sum.bytes += itemCount * field.itemBytes;
  if (bound.text === undefined) return items;
  const text = bound.text(items, asked);
  if (field.types.length > 0) return { ...items, text };
  sum.bytes += text;
  return items;
}

function addObjects(fields: PlannedType, objects: Siblings, run: Run, sum: Sum): void {
  for (const field of fields) {
    if (!isAskedFor(field, run)) continue;
    const items = addField(field, objects, run, sum);
    addTypes(field.types, items, run, sum);
  }
}

export function totalOf(type: PlannedType, objects: Siblings, run: Run): Sum {
  const sum = { work: 0, bytes: 0 };
  addObjects(type, objects, run, sum);
  return sum;
}

/** Adds objects of any of several types. */
export function addTypes(types: readonly PlannedType[], objects: Siblings, run: Run, sum: Sum): void {
  if (countOf(objects) === 0) return;
  const [only] = types;
  if (types.length <= 1) {
    if (only !== undefined) addObjects(only, objects, run, sum);
    return;
  }
  // As if each were of the type that takes most. Nothing is known then of how many are of one type and differ.
  const alone = { ...objects, groups: countOf(objects), each: 1 };
  const most = { work: 0, bytes: 0 };
  const all = { work: 0, bytes: 0 };
  for (const type of types) {
    const { work, bytes } = totalOf(type, alone, run);
    most.work = Math.max(most.work, work);
    most.bytes = Math.max(most.bytes, bytes);
  }
  // Or as if all were of every type, if they differ: never more for either reason.
  if (objects.each > 1) for (const type of types) addObjects(type, objects, run, all);
  sum.work += objects.each > 1 ? Math.min(most.work, all.work) : most.work;
  sum.bytes += objects.each > 1 ? Math.min(most.bytes, all.bytes) : most.bytes;
}
