import { type DocumentNode, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { CorpusSizes, Sizes } from '../corpus/sizes.ts';
import type { Variables } from '../document/variables.ts';
import { type Asked, countOf, type FieldCosts, type Siblings, siblings } from './field-cost.ts';
import { measureIntrospection } from './introspection.ts';
import { type PlannedField, type PlannedType, planOperation } from './plan.ts';

/** UTF-16 units of a message. */
const MESSAGE_LENGTH = 300;

/** Bytes of an answer that count as one unit of cost. */
export const BYTES_A_UNIT = 40;

/** Bytes that an executor builds and writes in a microsecond. */
const BYTES_A_MICROSECOND = 200;

/** An upper bound of what one operation asks for. */
export interface CostReport {
  /** The larger of `work` and `bytes / BYTES_A_UNIT`, rounded up: what is held against the limit. */
  readonly cost: number;
  /** Microseconds of work: one for each value of the answer, more for what resolvers have to look for. */
  readonly work: number;
  /** Bytes of the answer as JSON in UTF-8. */
  readonly bytes: number;
  /** Microseconds of it that resolvers look for things, roughly. */
  readonly lookUpWork: number;
  /** UTF-16 units of text that are read sentence by sentence, all fields together. */
  readonly reads: number;
  /** The response keys down to the field that most of the cost is in, and its share of it, 0 to 1. */
  heaviest(): { readonly path: readonly string[]; readonly share: number };
}

/** Counts an operation's cost for coerced variables, before it is executed. */
export type CountCost = (variables: Variables, sizes: CorpusSizes) => CostReport;

interface Sum {
  work: number;
  bytes: number;
}

/** `{"data":{}}` and what the server adds to it. */
const ENVELOPE_BYTES = 64;

const NO_SIZES: Sizes = [];

/** What of a bound is asked for one count, made once for all fields. */
interface Run {
  /** Adds up what resolvers look for; of several types of an object, all. */
  readonly lookUps: { work: number; reads: number };
  readonly variables: Variables;
  readonly sizes: Asked['sizes'];
}

/**
 * What cannot run is refused once, before it runs: an executor would say the same of each parent, and write out what was sent each
 * time. The message is cut, because graphql-js quotes the whole of a literal.
 */
function refuse(message: string): never {
  throw new GraphQLError(message.slice(0, MESSAGE_LENGTH), { extensions: { code: 'BAD_USER_INPUT' } });
}

/**
 * A null that decides is refused whether or not it is come to: an executor asks each condition of a selection for true or false, also of
 * one that another condition or another type leaves out of the answer, and of one that is in the answer anyway.
 */
function assertDecided(deciding: ReadonlySet<string>, variables: Variables): void {
  for (const variable of deciding) {
    if (typeof variables[variable] === 'boolean') continue;
    refuse(`Variable "$${variable}" decides by @skip or @include: give true or false, or leave it out.`);
  }
}

function isAskedFor({ conditions }: PlannedField, { variables }: Run): boolean {
  return (
    conditions.length === 0 ||
    conditions.some((all) => all.every(({ variable, is }) => variables[variable] === is))
  );
}

/** Adds what a field takes for all parents together. Returns its objects. */
function addField(field: PlannedField, parents: Siblings, run: Run, sum: Sum): Siblings {
  const { bound } = field;
  const count = countOf(parents);
  const { args, work, error } = field.argumentsFor(run.variables);
  if (error !== undefined) refuse(error.message);
  const asked: Asked = { args, sizes: run.sizes };
  const lookUp = count * (work + (bound.work?.(asked) ?? 0));
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

function totalOf(type: PlannedType, objects: Siblings, run: Run): Sum {
  const sum = { work: 0, bytes: 0 };
  addObjects(type, objects, run, sum);
  return sum;
}

/** Adds objects of any of several types. */
function addTypes(types: readonly PlannedType[], objects: Siblings, run: Run, sum: Sum): void {
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
  // Or as if all were of every type, where they differ: never more for either reason.
  if (objects.each > 1) for (const type of types) addObjects(type, objects, run, all);
  sum.work += objects.each > 1 ? Math.min(most.work, all.work) : most.work;
  sum.bytes += objects.each > 1 ? Math.min(most.bytes, all.bytes) : most.bytes;
}

const workOf = ({ work, bytes }: Sum) => work + bytes / BYTES_A_MICROSECOND;

/**
 * Prepares the counting of an operation's cost: once for each document and operation, so that a request only pays for
 * the counting. The count is an upper bound of the answer over any corpus of these sizes, and goes by the arguments:
 * what a page could hold, not what the corpus has for it.
 *
 * @param document must be valid, and within the bounds on documents
 * @returns throws GraphQLError with `extensions.code` BAD_USER_INPUT for variables that are null where nothing may be
 */
export function compileCost(
  schema: GraphQLSchema,
  costs: FieldCosts,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CountCost {
  const { root, deciding } = planOperation(schema, costs, document, operation);
  return (variables, corpusSizes) => {
    assertDecided(deciding, variables);
    const run: Run = {
      variables,
      lookUps: { work: 0, reads: 0 },
      // GraphQL's own types begin with two underscores, and nothing of a corpus does.
      sizes: (name) =>
        (name.startsWith('__')
          ? introspectionOf(schema).get(name)
          : corpusSizes[name as keyof CorpusSizes]) ?? NO_SIZES,
    };
    const sum = totalOf(root, siblings(1, 1), run);
    const work = workOf(sum);
    const bytes = sum.bytes + ENVELOPE_BYTES;
    const cost = Math.ceil(Math.max(work, bytes / BYTES_A_UNIT));
    const weigh = work * BYTES_A_UNIT > bytes ? workOf : (part: Sum) => part.bytes;
    const { work: lookUpWork, reads } = run.lookUps;
    return { cost, work, bytes, lookUpWork, reads, heaviest: () => heaviestOf(root, run, weigh) };
  };
}

const introspections = new WeakMap<GraphQLSchema, ReadonlyMap<string, Sizes>>();

function introspectionOf(schema: GraphQLSchema): ReadonlyMap<string, Sizes> {
  let sizes = introspections.get(schema);
  if (sizes === undefined) {
    sizes = measureIntrospection(schema);
    introspections.set(schema, sizes);
  }
  return sizes;
}

/** A field that less than this share of the cost is in says too little. */
const TELLING_SHARE = 0.5;

/** Follows the field that most of the cost is in, as far down as one has more than half of it. */
function heaviestOf(root: PlannedType, run: Run, weigh: (sum: Sum) => number) {
  const path: string[] = [];
  let types: readonly PlannedType[] = [root];
  let objects = siblings(1, 1);
  const whole = weigh(totalOf(root, objects, run));
  let share = 1;
  for (;;) {
    let heaviest: { field: PlannedField; items: Siblings; weight: number } | undefined;
    for (const field of types.flat()) {
      if (!isAskedFor(field, run)) continue;
      const sum = { work: 0, bytes: 0 };
      const items = addField(field, objects, run, sum);
      addTypes(field.types, items, run, sum);
      const weight = weigh(sum);
      if (heaviest === undefined || weight > heaviest.weight) heaviest = { field, items, weight };
    }
    const part = (heaviest?.weight ?? 0) / whole;
    if (heaviest === undefined || (path.length > 0 && part < TELLING_SHARE)) return { path, share };
    path.push(heaviest.field.key);
    share = Math.min(1, part);
    types = heaviest.field.types;
    objects = heaviest.items;
  }
}
