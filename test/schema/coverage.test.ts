import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../../schema/index.ts';
import { lists } from './lists.ts';

/** "Person.quotes" of the connection that a list's operation asks for. */
function connectionField(source: string): string {
  const types = new TypeInfo(schema);
  let found = '';
  visit(
    parse(source),
    visitWithTypeInfo(types, {
      Field(node) {
        if (node.alias?.value === 'list') found = `${types.getParentType()?.name}.${node.name.value}`;
      },
    }),
  );
  return found;
}

const connectionFields = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ owner: type.name, field })))
  .filter(({ field }) => getNamedType(field.type).name.endsWith('Connection'))
  // A search is gone through from its start only: search.test.ts pages it.
  .filter(({ field }) => field.args.some(({ name }) => name === 'last'));

describe('the lists that the paging tests go through', () => {
  it('are every connection of the schema that has two ends', () => {
    const tested = new Set(lists.map(({ source }) => connectionField(source)));
    expect([...tested].sort()).toEqual(
      connectionFields.map(({ owner, field }) => `${owner}.${field.name}`).sort(),
    );
  });

  it('are in every order of the root connections, both ways', () => {
    const orders = connectionFields
      .filter(({ owner }) => owner === 'Query')
      .flatMap(({ field }) => {
        const input = getNamedType(field.args.find(({ name }) => name === 'orderBy')?.type);
        const by = isInputObjectType(input) ? getNamedType(input.getFields().field?.type) : undefined;
        const values = isEnumType(by) ? by.getValues() : [];
        return values.flatMap(({ name }) => [`${field.name} ${name} ASC`, `${field.name} ${name} DESC`]);
      });
    expect(orders.length).toBeGreaterThan(0);
    expect(lists.map(({ name }) => name)).toEqual(expect.arrayContaining(orders));
  });
});
