import {
  execute,
  type GraphQLObjectType,
  getNamedType,
  isCompositeType,
  isObjectType,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { encodeBase64Url } from '../../schema/base64url.ts';
import { FIELD_COSTS } from '../../schema/field-costs.ts';
import { schema } from '../../schema/index.ts';
import { createBundledStore } from '../../src/corpus/bundled/store.ts';
import type { CorpusMeasure } from '../../src/corpus/measure.ts';
import { compileCost } from '../../src/cost/compile-cost.ts';
import { warmUp } from '../schema/run.ts';
import { compileSeeds } from '../seeds/compiled-seeds.ts';

/*
 * Random queries seldom ask for the longest value of a kind and for little else. Here each field that is no page is
 * asked of the item that has most of it, by so many aliases that nothing beside it counts.
 */

const ALIASES = 50;

const { artefact, graph } = compileSeeds();
const store = createBundledStore(artefact);
await warmUp(store);
const measure = store.measure() as CorpusMeasure;

const KEYS: Readonly<Record<string, readonly string[]>> = {
  Article: graph.articles.map(({ slug }) => slug),
  Organization: graph.organizations.map(({ slug }) => slug),
  Person: graph.people.map(({ slug }) => slug),
  Quote: graph.quotes.map(({ key }) => key),
  Topic: graph.topics.map(({ slug }) => slug),
  UnnamedSource: graph.unnamedSources.map(({ key }) => key),
};

/** Selections of one leaf each: "text", "roles { anchor { exact } }". */
function selectionsOf(type: GraphQLObjectType, levels: number): string[] {
  return Object.values(type.getFields()).flatMap(({ name, type: inner }) => {
    const named = getNamedType(inner);
    if (!isCompositeType(named)) return [name];
    if (named.name.endsWith('Connection') || levels === 0) return [];
    if (!isObjectType(named)) return [`${name} { __typename }`];
    return selectionsOf(named, levels - 1).map((selection) => `${name} { ${selection} }`);
  });
}

function answerTo(query: string) {
  const document = parse(query);
  const result = execute({ schema, document, contextValue: { store } });
  if (result instanceof Promise) throw new Error('The bundled store answered later.');
  const count = compileCost(
    schema,
    FIELD_COSTS,
    document,
    document.definitions[0] as OperationDefinitionNode,
  );
  return { ...result, report: count({}, measure), bytes: Buffer.byteLength(JSON.stringify(result)) };
}

const cases = Object.keys(KEYS).flatMap((type) =>
  selectionsOf(schema.getType(type) as GraphQLObjectType, 3).map((selection) => [type, selection] as const),
);

describe('the largest value', () => {
  it.each(cases)('of %s { %s } has no more bytes than are counted', (type, selection) => {
    const ids = (KEYS[type] ?? []).map((key) => encodeBase64Url(`${type}:${key}`));
    const items = ids.map((id) => ({
      id,
      ...answerTo(`{ node(id: "${id}") { ... on ${type} { ${selection} } } }`),
    }));
    const [largest] = items.sort((a, b) => b.bytes - a.bytes);
    const aliased = Array.from({ length: ALIASES }, (_, i) => `a${i}: ${selection}`).join(' ');
    const { bytes, report, errors } = answerTo(
      `{ node(id: "${largest?.id}") { ... on ${type} { ${aliased} } } }`,
    );
    expect(errors).toBeUndefined();
    expect(report.bytes).toBeGreaterThanOrEqual(bytes);
  });
});
