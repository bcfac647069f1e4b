import { type FieldNode, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { inclusionOf, isCondition } from '../../src/document/conditions.ts';

function field(directives: string): FieldNode {
  const [operation] = parse(`{ a ${directives} }`).definitions as readonly [OperationDefinitionNode];
  return operation.selectionSet.selections[0] as FieldNode;
}

describe('what @skip and @include say', () => {
  it.each([
    ['', [], false],
    ['@skip(if: false) @include(if: true)', [], false],
    ['@skip(if: true)', [], true],
    ['@include(if: false)', [], true],
    ['@skip(if: $a)', [{ variable: 'a', is: false }], false],
    [
      '@include(if: $a) @skip(if: $b)',
      [
        { variable: 'a', is: true },
        { variable: 'b', is: false },
      ],
      false,
    ],
    ['@include(if: false) @skip(if: $b)', [{ variable: 'b', is: false }], true],
    ['@other(if: $a)', [], false],
  ])('by "%s"', (directives, conditions, isNever) => {
    expect(inclusionOf(field(directives))).toEqual({ conditions, isNever });
  });

  it('is all that these two directives say, and no other', () => {
    const { directives = [] } = field(
      '@skip(if: $a) @include(if: true) @other(if: true) @skip @include(if: 1)',
    );
    expect(directives.map(isCondition)).toEqual([true, true, false, false, false]);
  });
});
