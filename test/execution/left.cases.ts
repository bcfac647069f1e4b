import { ann, rex, tom } from './animals.ts';
import type { Case } from './compare.ts';

const promise = <T>(value: T) => Promise.resolve(value);
const fails = () => Promise.reject(new Error('later'));
const throws = () => {
  throw new Error('at once');
};

// biome-ignore lint/suspicious/noThenProperty: that is what makes it one.
const thenable = { then: (resolve: (value: string) => void) => resolve('x') };

function writes(args: { n: number }): string {
  args.n += 1;
  return String(args.n);
}

/** What a plan leaves to graphql-js: what the specification makes an error of, what comes later, and what is rare. */
export const LEFT: readonly Case[] = [
  ['a resolver that throws', '{ text int }', { rootValue: { text: throws, int: 1 } }],
  [
    'a resolver that throws what is no error',
    '{ text }',
    {
      rootValue: {
        text: () => {
          throw 'words';
        },
      },
    },
  ],
  ['a getter that throws', '{ text }', { rootValue: Object.defineProperty({}, 'text', { get: throws }) }],
  [
    'an error as a value',
    '{ text keeper { name } }',
    { rootValue: { text: new RangeError('value'), keeper: new Error('source') } },
  ],
  [
    'an error as an item',
    '{ texts animals { name } }',
    { rootValue: { texts: ['a', new Error('item')], animals: [rex, new Error('b')] } },
  ],
  ['an error as an object', '{ keeper { name } }', { rootValue: { keeper: new Error('source') } }],
  [
    'an error as an object in a list',
    '{ keepers { name } }',
    { rootValue: { keepers: [ann, new Error('b')] } },
  ],
  ['an error that a scalar would take', '{ odd }', { rootValue: { odd: new Error('odd') } }],
  ['an error as a list', '{ texts }', { rootValue: { texts: new Error('list') } }],
  ['a promise', '{ text int }', { rootValue: { text: () => promise('later'), int: 1 } }],
  ['a promise that fails', '{ text int }', { rootValue: { text: fails, int: 1 } }],
  ['a thenable', '{ text }', { rootValue: { text: thenable } }],
  [
    'promises as items',
    '{ texts animals { name } }',
    { rootValue: { texts: () => ['a', promise('b'), fails(), fails()], animals: () => [promise(rex), tom] } },
  ],
  ['a promise for a list', '{ texts }', { rootValue: { texts: () => promise(['a']) } }],
  ['null where it must not be', '{ requiredText text }', { rootValue: { text: 'x' } }],
  [
    'null where it must not be, below',
    '{ keeper { name } text }',
    { rootValue: { keeper: { name: null }, text: 'x' } },
  ],
  [
    'null where it must not be, in an item',
    '{ keepers { name boss { name } } }',
    { rootValue: { keepers: [ann, { name: undefined }, ann] } },
  ],
  ['null as an item that must not be', '{ requiredTexts }', { rootValue: { requiredTexts: ['a', null] } }],
  [
    'null items of a nullable list',
    '{ keepers { animals { name } } }',
    { rootValue: { keepers: [ann, { name: 'x', animals: [null] }] } },
  ],
  [
    'a leaf that cannot be serialized',
    '{ int truth text }',
    { rootValue: { int: 'x', truth: 'x', text: {} } },
  ],
  [
    'a number that is none',
    '{ int float }',
    { rootValue: { int: Number.NaN, float: Number.POSITIVE_INFINITY } },
  ],
  ['an enum that has no such value', '{ diet }', { rootValue: { diet: 'MEAT' } }],
  ['a scalar that throws', '{ odd }', { rootValue: { odd: { throws: 'odd' } } }],
  ['a scalar that gives null', '{ odd }', { rootValue: { odd: { gives: null } } }],
  ['a scalar that gives nothing', '{ odd }', { rootValue: { odd: { gives: undefined } } }],
  ['a scalar that gives a promise', '{ odd }', { rootValue: { odd: { gives: promise(1) } } }],
  ['a list that is none', '{ texts }', { rootValue: { texts: 'abc' } }],
  ['an object for a list', '{ texts }', { rootValue: { texts: { length: 1, 0: 'a' } } }],
  ['a set for a list', '{ texts }', { rootValue: { texts: new Set(['a', 'b']) } }],
  [
    'a generator for a list',
    '{ texts }',
    {
      rootValue: {
        texts: function* () {
          yield 'a';
          yield 'b';
        },
      },
    },
  ],
  [
    'a generator that is gone when it is read',
    '{ texts }',
    {
      rootValue: {
        get texts() {
          return ['a'].values();
        },
      },
    },
  ],
  [
    'an array that iterates in its own way',
    '{ texts }',
    {
      rootValue: {
        texts: Object.assign(['a'], {
          *[Symbol.iterator]() {
            yield 'z';
          },
        }),
      },
    },
  ],
  ['a type without a name', '{ animal { name } }', { rootValue: { animal: { name: 'x' } } }],
  ['a type that is not there', '{ animal { name } }', { rootValue: { animal: { is: 'Cow' } } }],
  ['a type that is no object', '{ animal { name } }', { rootValue: { animal: { is: 'Named' } } }],
  [
    'a type that is none of the interface',
    '{ animal { name } pets { __typename } }',
    { rootValue: { animal: { is: 'Keeper', name: 'x' }, pets: [{ __typename: 'Keeper' }] } },
  ],
  ['a type’s name that is no string', '{ animal { name } }', { rootValue: { animal: { is: 5 } } }],
  [
    'a type’s name that comes later',
    '{ animal { name } }',
    { rootValue: { animal: { is: promise('Dog'), name: 'x' } } },
  ],
  [
    'a type that says it is not it',
    '{ keeper { name } }',
    { rootValue: { keeper: { isKeeper: false, name: 'x' } } },
  ],
  [
    'a type that says later that it is it',
    '{ keeper { name } }',
    { rootValue: { keeper: { isKeeper: promise(true), name: 'x' } } },
  ],
  ['a type that only info tells', '{ named { name } }', { rootValue: { named: ann } }],
  ['a resolver that uses info', '{ a: path query { path } }', { rootValue: { query: {} } }],
  ['a resolver that writes to its arguments', '{ root(n: 1) }', { rootValue: { root: writes } }],
  [
    'introspection',
    '{ __schema { queryType { name } } __type(name: "Dog") { name } text }',
    { rootValue: { text: 'x' } },
  ],
  ['introspection in a fragment', '{ ...S } fragment S on Query { __type(name: "Dog") { name } }'],
  [
    'the alias __proto__',
    '{ __proto__: text keeper { __proto__: name } }',
    { rootValue: { text: 'x', keeper: ann } },
  ],
  [
    'a condition that is null',
    'query ($a: Boolean = true) { text @skip(if: $a) int }',
    { rootValue: { int: 1 }, variables: { a: null } },
  ],
  ['a variable that is wrong', 'query ($n: Int) { echo(count: $n) }', { variables: { n: 'x' } }],
  [
    'a required argument that is null',
    'query ($w: String = "x") { echo(food: { what: $w }) }',
    { variables: { w: null } },
  ],
];
