import { ann, rex, tom } from './animals.ts';
import type { Case } from './compare.ts';

class Counter {
  readonly #from = 7;
  int(): number {
    return this.#from;
  }
  get text(): string {
    return `from ${this.#from}`;
  }
}

/** An array in which an index is left out. */
function holes(): string[] {
  const array = ['a'];
  array[2] = 'c';
  return array;
}

/** What a plan executes. */
export const PLANNED: readonly Case[] = [
  [
    'leaves of every built-in type',
    '{ text id int float truth }',
    { rootValue: { text: 'a', id: 1, int: 2, float: 0.5, truth: true } },
  ],
  [
    'values that serialization converts',
    '{ text id int truth }',
    { rootValue: { text: 5, id: 'x', int: true, truth: 1 } },
  ],
  ['values that convert themselves', '{ text }', { rootValue: { text: { valueOf: () => 'own' } } }],
  [
    'nulls and what is not there',
    '{ text id texts animal { name } keeper { name } animals { name } }',
    { rootValue: { text: null, id: undefined } },
  ],
  ['no root value at all', '{ text keeper { name } echo }'],
  ['aliases', '{ b: text a: text text }', { rootValue: { text: 'x' } }],
  [
    'aliases that objects have by themselves',
    '{ constructor: text toString: text hasOwnProperty: int then: text toJSON: text length: int }',
    { rootValue: { text: 'x', int: 1 } },
  ],
  ['a field that is asked for twice', '{ text int text }', { rootValue: { text: 'x', int: 1 } }],
  [
    'selections that are merged',
    '{ keeper { name } text keeper { boss { name } } ...K } fragment K on Query { keeper { name boss { boss { name } } } }',
    { rootValue: { text: 'x', keeper: ann } },
  ],
  [
    'the place of a key that comes again in a fragment',
    '{ ...T int text } fragment T on Query { text }',
    { rootValue: { text: 'x', int: 1 } },
  ],
  [
    'a fragment that is spread twice',
    '{ ...T int ...T } fragment T on Query { text float }',
    { rootValue: { text: 'x', int: 1, float: 2 } },
  ],
  [
    'fragments in fragments',
    '{ ...A } fragment A on Query { query { ...B text } } fragment B on Query { int ...C } fragment C on Query { id }',
    { rootValue: { query: { text: 'x', int: 1, id: 2 } } },
  ],
  [
    'inline fragments without a type',
    '{ ... { text } ... @include(if: true) { int } }',
    { rootValue: { text: 'x', int: 1 } },
  ],
  [
    'fragments on an interface',
    '{ animals { name ... on Dog { barks } ... on Cat { lives friends { name } } } }',
    { rootValue: { animals: [rex, tom, null, rex] } },
  ],
  [
    'fragments on an interface’s interface',
    '{ animals { ... on Named { name } } named { name ... on Animal { friends { name } } } }',
    { rootValue: { animals: [rex, tom], named: tom } },
  ],
  [
    'fragments on a union',
    '{ pets { ... on Dog { barks } ...C ... on Named { name } } } fragment C on Cat { lives }',
    { rootValue: { pets: [tom, rex, tom] } },
  ],
  [
    'a type of an interface of which nothing is selected',
    '{ pets { ... on Dog { barks } } }',
    { rootValue: { pets: [tom, rex] } },
  ],
  [
    'selections that differ by type and merge below',
    '{ animals { ... on Dog { keeper { name } } ... on Cat { keeper { boss { name } } } keeper: friends { name } } }'.replace(
      'keeper: friends',
      'friends',
    ),
    {
      rootValue: {
        animals: [
          { ...rex, keeper: ann },
          { ...tom, keeper: ann },
        ],
      },
    },
  ],
  [
    'the name of the type everywhere',
    '{ __typename t: __typename animals { __typename name } pets { __typename } keeper { __typename boss { b: __typename } } named { __typename } }',
    { rootValue: { animals: [rex, tom], pets: [tom], keeper: ann, named: rex } },
  ],
  ['the name of a type in the middle', '{ text __typename int }', { rootValue: { text: 'x', int: 1 } }],
  ['nothing but the name of the type', '{ __typename }'],
  ['lists with nulls', '{ texts }', { rootValue: { texts: ['a', null, undefined, 'b'] } }],
  [
    'empty lists',
    '{ texts requiredTexts animals { name } grid }',
    { rootValue: { texts: [], requiredTexts: [], animals: [], grid: [[], []] } },
  ],
  ['lists with holes', '{ texts }', { rootValue: { texts: holes() } }],
  ['lists in lists', '{ grid }', { rootValue: { grid: [[1, 2], null, [], [null, 3]] } }],
  ['non-null items', '{ requiredTexts }', { rootValue: { requiredTexts: ['a', 'b'] } }],
  [
    'enums by their names',
    '{ diet animals { ... on Dog { diet } ... on Cat { diet } } }',
    { rootValue: { diet: 1, animals: [rex, tom] } },
  ],
  ['custom scalars', '{ odd a: odd }', { rootValue: { odd: { nested: [1, { two: 2 }] } } }],
  [
    'custom scalars that give false, 0 and ""',
    '{ query { odd } keeper { name } }',
    { rootValue: { query: { odd: { gives: 0 } }, keeper: { name: '' } } },
  ],
  [
    'methods of a source',
    '{ int text query { int } }',
    { rootValue: Object.assign(new Counter(), { query: new Counter() }) },
  ],
  [
    'methods that take arguments and context',
    '{ root(n: 4) }',
    { rootValue: { root: ({ n }: { n: number }, context: string) => `${context} ${n}` }, contextValue: 'c' },
  ],
  [
    'a function as a source',
    '{ query { text } }',
    { rootValue: { query: () => Object.assign(() => {}, { text: 'x' }) } },
  ],
  ['a source that is no object', '{ query { text int } }', { rootValue: { query: 5 } }],
  ['the context', '{ context }', { contextValue: { a: 1 } }],
  ['arguments left out', '{ echo }'],
  ['literal arguments', '{ echo(text: "a", count: 3, list: [1, 2], food: { what: "hay" }, diet: MEAT) }'],
  ['null as an argument', '{ echo(text: null, list: null, food: null, diet: null) }'],
  ['one value for a list', '{ echo(list: 5) }'],
  [
    'variables as arguments',
    'query ($t: String, $n: Int) { echo(text: $t, count: $n) a: echo(count: $n) }',
    { variables: { t: 'b', n: 4 } },
  ],
  ['variables that are not given', 'query ($t: String, $n: Int) { echo(text: $t, count: $n) }'],
  ['variables that are null', 'query ($t: String) { echo(text: $t) }', { variables: { t: null } }],
  [
    'defaults of variables',
    'query ($t: String = "d", $f: Food = { what: "e" }) { echo(text: $t, food: $f) }',
  ],
  [
    'variables within objects and lists',
    'query ($w: String!, $n: Int, $d: Diet) { echo(food: { what: $w, grams: $n, diets: [PLANTS, $d] }, list: [1, $n]) }',
    { variables: { w: 'hay', n: 3, d: 'MEAT' } },
  ],
  [
    'a variable within an object',
    'query ($n: Int) { echo(food: { what: "hay", grams: $n }) }',
    { variables: { n: 3 } },
  ],
  ['a variable within a list', 'query ($n: Int) { echo(list: [1, $n]) }', { variables: { n: 3 } }],
  [
    'a variable of an input type',
    'query ($f: Food) { echo(food: $f) }',
    { variables: { f: { what: 'hay', diets: ['MEAT'] } } },
  ],
  [
    'one field with different arguments',
    'query ($n: Int) { a: echo(count: 1) b: echo(count: 2) c: echo(count: $n) }',
    { variables: { n: 3 } },
  ],
  [
    'variables below a list',
    'query ($n: Int) { query { a: echo(count: $n) query { b: echo(count: $n) } } }',
    { rootValue: { query: { query: {} } }, variables: { n: 3 } },
  ],
  [
    '@skip and @include with literals',
    '{ text @skip(if: true) int @skip(if: false) id @include(if: true) float @include(if: false) truth @include(if: true) @skip(if: true) }',
    { rootValue: { text: 'x', int: 1, id: 2, float: 3, truth: true } },
  ],
  [
    '@skip and @include on fragments',
    '{ ...T @skip(if: true) ...T ... on Query @include(if: false) { int } } fragment T on Query { text }',
    { rootValue: { text: 'x', int: 1 } },
  ],
  [
    'many conditions',
    'query ($a: Boolean!, $b: Boolean!, $c: Boolean!, $d: Boolean!, $e: Boolean!) { text @skip(if: $a) int @skip(if: $b) id @skip(if: $c) float @skip(if: $d) truth @skip(if: $e) }',
    { rootValue: { text: 'x', int: 1 }, variables: { a: true, b: false, c: true, d: false, e: true } },
  ],
  ['everything skipped', '{ text @skip(if: true) }'],
  [
    'everything skipped of each item',
    '{ animals { name @skip(if: true) } }',
    { rootValue: { animals: [rex, tom] } },
  ],
  [
    'depth',
    `{ ${'query { '.repeat(60)} text ${'}'.repeat(60)} }`,
    {
      rootValue: (() => {
        const q = { text: 'x', query: {} };
        q.query = q;
        return q;
      })(),
    },
  ],
  [
    'frozen sources',
    '{ keeper { name animals { name } } }',
    { rootValue: Object.freeze({ keeper: Object.freeze(ann) }) },
  ],
];
