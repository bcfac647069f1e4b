import { readdirSync, readFileSync } from 'node:fs';
import {
  getIntrospectionQuery,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { FIELD_COSTS } from '../../schema/field-costs.ts';
import { schema } from '../../schema/index.ts';
import { MAX_EXTRACT_LENGTH, MAX_PAGE_SIZE } from '../../schema/limits.ts';
import type { CorpusMeasure } from '../../src/corpus/measure.ts';
import { BYTES_A_UNIT, type CostReport, compileCost } from '../../src/cost/compile-cost.ts';
import { MAX_COST } from '../../src/http/limits.ts';
import { bundledStore } from '../schema/bundled-store.ts';

const measure = bundledStore.measure() as CorpusMeasure;

function count(source: string, variables: Record<string, unknown> = {}): CostReport {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions.find(
    ({ kind }) => kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode;
  const { coerced = {}, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  expect(errors).toBeUndefined();
  return compileCost(schema, FIELD_COSTS, document, operation)(coerced, measure);
}

const costOf = (source: string, variables?: Record<string, unknown>) => count(source, variables).cost;

const NESTED = (n: string) =>
  `people(first: ${n}) { nodes { quotes(first: ${n}) { nodes { article { quotes(first: ${n}) { nodes { type } } } } } } }`;

describe('the cost of a query', () => {
  it('bounds the bytes of an answer by two million', () => {
    expect(MAX_COST * BYTES_A_UNIT).toBe(2_000_000);
  });

  it.each([0, 1, 20, MAX_PAGE_SIZE])('is the same for a page of %i by a literal and by a variable', (n) => {
    expect(costOf(`query ($n: Int) { ${NESTED('$n')} }`, { n })).toBe(costOf(`{ ${NESTED(String(n))} }`));
  });

  it('takes the default where a variable is null, left out, or has a default of its own', () => {
    const explicit = costOf('{ people(first: 20) { nodes { slug } } }');
    expect(costOf('{ people { nodes { slug } } }')).toBe(explicit);
    expect(costOf('query ($n: Int) { people(first: $n) { nodes { slug } } }')).toBe(explicit);
    expect(costOf('query ($n: Int) { people(first: $n) { nodes { slug } } }', { n: null })).toBe(explicit);
    expect(costOf('query ($n: Int = 20) { people(first: $n) { nodes { slug } } }')).toBe(explicit);
    expect(costOf('{ people(last: 20) { nodes { slug } } }')).toBe(explicit);
  });

  it('multiplies nested pages', () => {
    const work = (outer: number, inner: number) =>
      count(`{ people(first: ${outer}) { nodes { quotes(first: ${inner}) { nodes { type } } } } }`).work;
    // Each quotation more is an item and its type.
    expect(work(10, 11) - work(10, 10)).toBeGreaterThanOrEqual(10 * 2);
    expect(work(100, 11) - work(100, 10)).toBeGreaterThanOrEqual(100 * 2);
    expect(work(100, 0)).toBeLessThan(600);
  });

  it('goes by the arguments, not by how much the corpus has', () => {
    expect(count('{ people(first: 100) { nodes { slug } } }').work).toBeGreaterThan(200);
  });

  it('counts an error for each parent where a size is refused', () => {
    const nested = (n: number) => `{ people(first: 100) { nodes { quotes(first: ${n}) { totalCount } } } }`;
    expect(count(nested(101)).bytes).toBeGreaterThan(count(nested(100)).bytes + 100 * 1000);
    expect(count(nested(101)).work).toBeGreaterThan(count(nested(100)).work + 100 * 100);
    expect(count(nested(-1)).bytes).toBeGreaterThan(count(nested(0)).bytes + 100 * 1000);
  });

  it('counts an error for each parent where a filter by two dates may be refused', () => {
    const nested = (filter: string) =>
      count(`{ people(first: 100) { nodes { quotes(first: 0, filter: { ${filter} }) { totalCount } } } }`);
    const [from, to] = ['publishedFrom: "2021-03-02"', 'publishedTo: "2021-03-01"'];
    for (const one of [from, to]) {
      expect(nested(`${from} ${to}`).bytes).toBeGreaterThan(nested(one).bytes + 100 * 1000);
      expect(nested(`${from} ${to}`).work).toBeGreaterThan(nested(one).work + 100 * 100);
    }
  });

  it('counts a field once that is asked for twice in one place, and twice by two aliases', () => {
    const once = costOf('{ articles { nodes { text } } }');
    expect(
      costOf(
        '{ articles { nodes { text ... on Article { text } ...F text } } } fragment F on Article { text }',
      ),
    ).toBe(once);
    expect(count('{ articles { nodes { text again: text } } }').bytes).toBeGreaterThan(
      1.9 * count('{ articles { nodes { text } } }').bytes,
    );
  });

  it('counts fragments where they are spread', () => {
    expect(
      costOf('{ articles { nodes { ...A } } } fragment A on Article { ...B } fragment B on Article { text }'),
    ).toBe(costOf('{ articles { nodes { text } } }'));
  });

  it('leaves out what @skip and @include take away, by a literal or by a variable', () => {
    const without = costOf('{ articles { nodes { slug } } }');
    expect(costOf('{ articles { nodes { slug text @skip(if: true) } } }')).toBe(without);
    expect(
      costOf('{ articles { nodes { slug ...T @include(if: false) } } } fragment T on Article { text }'),
    ).toBe(without);
    const query = 'query ($t: Boolean!) { articles { nodes { slug ... @include(if: $t) { text } } } }';
    expect(costOf(query, { t: false })).toBe(without);
    expect(costOf(query, { t: true })).toBe(costOf('{ articles { nodes { slug text } } }'));
  });

  it('takes the type that costs most where there can be several', () => {
    const speaker = (fields: string) => count(`{ quotes { nodes { speaker { ${fields} } } } }`).work;
    const person = '... on Person { name slug roles { title } }';
    expect(speaker(`${person} ... on Organization { name }`)).toBe(speaker(person));
  });

  it('sums the longest texts of a page, and takes one for as long as it can be where it can come again', () => {
    const page = count('{ articles(first: 100) { nodes { text } } }').bytes;
    const again = count('{ quotes(first: 100) { nodes { article { text } } } }').bytes;
    expect(again).toBeGreaterThan(5 * page);
  });

  it('names the field that most of it is in', () => {
    const { heaviest } = count(
      '{ topics { nodes { name } } people(first: 100) { nodes { name quotes { nodes { text } } } } }',
    );
    expect(heaviest().path).toEqual(['people', 'nodes', 'quotes', 'nodes', 'text']);
    expect(heaviest().share).toBeGreaterThan(0.5);
  });
});

const ANCHOR = '{ start end exact prefix suffix }';
const EXTRACT = `query ($text: String!) { extract(text: $text) { headline
  quotes { text type anchor ${ANCHOR} content ${ANCHOR} speakerName speakerKind source ${ANCHOR} cue ${ANCHOR}
    resolution textDefects knownSpeaker { ... on Person { name slug } } }
  people { name roles mentions ${ANCHOR} known { name slug } }
  organizations { name mentions ${ANCHOR} known { name slug } } } }`;
const LONG_TEXT = { text: 'It was said. '.repeat(5000).slice(0, MAX_EXTRACT_LENGTH) };

describe('what is accepted', () => {
  const folder = new URL('../../schema/operations/', import.meta.url);
  it.each(readdirSync(folder).filter((file) => file.endsWith('.graphql')))('is the example %s', (file) => {
    expect(costOf(readFileSync(new URL(file, folder), 'utf8'))).toBeLessThan(MAX_COST);
  });

  it.each([
    ['{ articles(first: 20) { nodes { text } } }'],
    ['{ people(first: 100) { nodes { name quotes(first: 20) { nodes { text article { headline } } } } } }'],
    [getIntrospectionQuery()],
    [
      getIntrospectionQuery({
        schemaDescription: true,
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        inputValueDeprecation: true,
        oneOf: true,
      }),
    ],
  ])('is, at less than half of the limit, %s', (query) => {
    expect(costOf(query)).toBeLessThan(MAX_COST / 2);
  });

  it('is all that is read in the longest text', () => {
    expect(costOf(EXTRACT, LONG_TEXT)).toBeLessThanOrEqual(MAX_COST);
  });
});

describe('a variable that is null where nothing may be', () => {
  // Legal in the document, because the variable has a default: an executor would say so once for each parent.
  it.each([
    ['query ($x: Boolean = true) { people { nodes { slug @include(if: $x) } } }', 'Variable "$x" decides'],
    [
      'query ($x: String = "a") { people { nodes { quotes(filter: { speakers: ["b", $x] }) { totalCount } } } }',
      'Argument "filter" has invalid value',
    ],
  ])('refuses %s at once', (query, message) => {
    expect(() => costOf(query, { x: null })).toThrow(message);
    expect(() => costOf(query, { x: null })).toThrow(
      expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } }),
    );
    expect(costOf(query)).toBeGreaterThan(0);
  });

  // An executor asks what it decides although something else has decided already, and again says so once for each parent.
  it.each([
    ['a constant leaves out', 'slug @include(if: false) @skip(if: $x)'],
    ['another variable leaves out', 'slug @include(if: $no) @skip(if: $x)'],
    ['is there without conditions', 'slug slug @include(if: $x)'],
    ['is there by another variable', 'slug @skip(if: $no) slug @include(if: $x)'],
    ['no type here has', '... on Node { ... on Quote @include(if: $x) { key: text } }'],
    [
      'is in a fragment spread three times',
      '...S @include(if: $no) ...S @include(if: $no) ...S @include(if: $x)',
    ],
  ])('is refused where it decides what %s', (_what, selections) => {
    const query = `query ($x: Boolean = true, $no: Boolean! = false) { people { nodes { type: __typename @skip(if: $no) ${selections} } } }
      ${selections.includes('S') ? 'fragment S on Person { slug }' : ''}`;
    expect(() => costOf(query, { x: null })).toThrow('Variable "$x" decides');
    expect(costOf(query)).toBeGreaterThan(0);
  });

  it('is refused in short, whatever the document quotes', () => {
    const long = 'x'.repeat(100_000);
    const query = `query ($x: String = "a") { people { nodes { quotes(filter: { speakers: ["${long}", $x] }) { totalCount } } } }`;
    try {
      costOf(query, { x: null });
      expect.unreachable();
    } catch (error) {
      expect((error as Error).message.length).toBeLessThanOrEqual(300);
    }
  });
});

describe('what is refused', () => {
  it('a long part of a name that is folded many times', () => {
    const aliases = Array.from(
      { length: 20 },
      (_, i) => `a${i}: people(first: 1, filter: { name: $n }) { totalCount }`,
    );
    const query = `query ($n: String) { ${aliases.join(' ')} }`;
    expect(costOf(query, { n: 'é'.repeat(120_000) })).toBeGreaterThan(MAX_COST);
    expect(costOf(query, { n: 'é' })).toBeLessThan(MAX_COST);
  });

  it.each([
    ['pages in pages in pages', `{ ${NESTED('100')} }`, {}],
    ['the same by variables', `query ($n: Int) { ${NESTED('$n')} }`, { n: 100 }],
    [
      'one text read several times',
      EXTRACT.replace(/\{ extract([\s\S]*)\}$/, '{ a: extract$1 b: extract$1 }'),
      LONG_TEXT,
    ],
    [
      'types of fields of types of fields',
      '{ __schema { types { fields { type { fields { type { name fields { name description } } } } } } } }',
      {},
    ],
    [
      'an article for each quotation of each person',
      '{ people(first: 100) { nodes { quotes(first: 100) { nodes { article { text } } } } } }',
      {},
    ],
    [
      'a long list of slugs for each person',
      'query ($s: [String!]) { people(first: 100) { nodes { quotes(first: 0, filter: { articles: $s }) { totalCount } } } }',
      { s: Array.from({ length: 5000 }, () => 'x') },
    ],
    [
      'errors for each quotation',
      '{ people(first: 100) { nodes { quotes { nodes { continues { variants(first: 101) { similarity } } } } } } }',
      {},
    ],
  ])('%s', (_what, query, variables) => {
    const document = parse(query);
    const operation = document.definitions[0] as OperationDefinitionNode;
    const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    expect(compileCost(schema, FIELD_COSTS, document, operation)(coerced, measure).cost).toBeGreaterThan(
      MAX_COST,
    );
  });
});
