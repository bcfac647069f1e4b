import { buildSchema, type GraphQLObjectType, type OperationDefinitionNode, parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type CollectedField, collectFields } from '../../src/document/collect-fields.ts';
import { inclusionOf } from '../../src/document/conditions.ts';
import { fragmentsOf } from '../../src/document/fragments.ts';

const schema = buildSchema(`
  interface Named { name: String }
  type Dog implements Named { name: String barks: Boolean }
  type Cat implements Named { name: String lives: Int }
  type Query { named: Named }
`);

/** What stands for a dog, with all conditions left open or, for values of variables, decided. */
function collect(source: string, values?: Readonly<Record<string, boolean>>) {
  const document = parse(source);
  const [operation] = document.definitions as readonly [OperationDefinitionNode];
  const asked: string[] = [];
  const fields = collectFields(
    {
      schema,
      fragments: fragmentsOf(document),
      openConditions(selection) {
        asked.push(print(selection));
        const { conditions, isNever } = inclusionOf(selection);
        if (isNever) return null;
        if (values === undefined) return conditions;
        return conditions.every(({ variable, is }) => values[variable] === is) ? [] : null;
      },
    },
    schema.getType('Dog') as GraphQLObjectType,
    [operation.selectionSet],
  );
  return { fields, asked };
}

/** For each response key its conditions: "a !b" for `@include(if: $a) @skip(if: $b)`. */
function written(fields: ReadonlyMap<string, CollectedField>) {
  return Array.from(fields, ([key, { conditions }]) => [
    key,
    ...conditions.map((all) => all.map(({ variable, is }) => (is ? variable : `!${variable}`)).join(' ')),
  ]);
}

const keysOf = (source: string, values: Readonly<Record<string, boolean>>) => [
  ...collect(source, values).fields.keys(),
];

describe('the fields of a selection', () => {
  it('come by response key, in the order in which the keys first appear', () => {
    const { fields } = collect('{ b: name a: name ... { b: name } c: barks a: name }');
    expect([...fields.keys()]).toEqual(['b', 'a', 'c']);
    expect([...fields.values()].map(({ nodes }) => nodes.length)).toEqual([2, 2, 1]);
  });

  it('are those of fragments that apply to the type', () => {
    const source =
      '{ ... on Named { a: name } ... on Cat { lives } ...D ...C } fragment D on Dog { barks } fragment C on Cat { b: name }';
    expect(keysOf(source, {})).toEqual(['a', 'barks']);
  });

  const SPREAD =
    '{ ...F @include(if: $a) x: name ...F @include(if: $b) y: name ...F } fragment F on Dog { barks name @skip(if: $a) }';

  it('have the place of the first spread that is included, where conditions are decided', () => {
    expect(keysOf(SPREAD, { a: true, b: false })).toEqual(['barks', 'x', 'y']);
    expect(keysOf(SPREAD, { a: false, b: true })).toEqual(['x', 'barks', 'name', 'y']);
    expect(keysOf(SPREAD, { a: false, b: false })).toEqual(['x', 'y', 'barks', 'name']);
    expect(collect(SPREAD, { a: false, b: true }).fields.get('barks')?.nodes).toHaveLength(1);
  });

  it('have all conditions that they stand under, where these are left open', () => {
    const source =
      '{ ... @include(if: $a) { name @skip(if: $b) ... @skip(if: true) { barks } } name @include(if: $c) }';
    expect(written(collect(source).fields)).toEqual([['name', 'a !b', 'c']]);
  });

  it('of a fragment that is spread again are there once under its conditions and once for all', () => {
    const { fields, asked } = collect(SPREAD);
    expect(written(fields)).toEqual([
      ['barks', 'a', ''],
      ['name', 'a !a', '!a'],
      ['x', ''],
      ['y', ''],
    ]);
    expect(asked.filter((selection) => selection === 'barks')).toHaveLength(2);
  });

  it('of fragments within fragments are gone through twice at most, however often these are spread', () => {
    const depth = 10;
    const fragments = Array.from(
      { length: depth },
      (_, i) => `fragment F${i} on Dog { ...F${i + 1} @include(if: $a) ...F${i + 1} @include(if: $b) }`,
    );
    const { asked } = collect(
      `{ ...F0 @skip(if: $a) ...F0 } ${fragments.join(' ')} fragment F${depth} on Dog { name }`,
    );
    expect(asked.filter((selection) => selection === 'name')).toHaveLength(2);
    expect(asked.length).toBeLessThan(5 * depth);
  });
});
