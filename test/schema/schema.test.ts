import { readFileSync } from 'node:fs';
import type {
  GraphQLArgument,
  GraphQLField,
  GraphQLInputField,
  GraphQLNamedType,
  GraphQLSchema,
} from 'graphql';
import {
  buildSchema,
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../../schema/index.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

const ownTypes = (of: GraphQLSchema): GraphQLNamedType[] =>
  Object.values(of.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));

type Member = GraphQLArgument | GraphQLField<unknown, unknown> | GraphQLInputField;

function input({ name, type, defaultValue }: GraphQLArgument | GraphQLInputField): [string, string] {
  return [name, `${type}${defaultValue === undefined ? '' : ` = ${JSON.stringify(defaultValue)}`}`];
}

/** A type without its descriptions, as plain data that `toMatchObject` can compare. */
function shapeOf(type: GraphQLNamedType): object {
  if (isObjectType(type) || isInterfaceType(type)) {
    const fields = Object.values(type.getFields()).map((field) => [
      field.name,
      { type: String(field.type), args: Object.fromEntries(field.args.map(input)) },
    ]);
    const interfaces = type.getInterfaces().map(({ name }) => name);
    return { is: type.constructor.name, interfaces, fields: Object.fromEntries(fields) };
  }
  if (isUnionType(type)) return { union: type.getTypes().map(({ name }) => name) };
  if (isEnumType(type)) return { enum: Object.fromEntries(type.getValues().map(({ name }) => [name, true])) };
  if (isInputObjectType(type)) {
    return { input: Object.fromEntries(Object.values(type.getFields()).map(input)) };
  }
  return { scalar: isScalarType(type) && type.specifiedByURL };
}

describe('the printed schema', () => {
  it('is the committed, sorted schema.graphql; npm run schema writes it', () => {
    expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toBe(read('../../schema/schema.graphql'));
  });
});

describe('the contract', () => {
  const promised = lexicographicSortSchema(buildSchema(read('contract.graphql')));
  const built = lexicographicSortSchema(schema).getTypeMap();

  it.each(ownTypes(promised).map((type) => [type.name, type] as const))(
    'keeps %s with its fields, arguments, nullability, defaults, values and members',
    (name, type) => {
      const own = built[name];
      expect(own && shapeOf(own)).toMatchObject(shapeOf(type));
    },
  );
});

describe('what is added to the contract', () => {
  it('breaks no client: no argument or input field beyond it is required', () => {
    expect(findBreakingChanges(buildSchema(read('contract.graphql')), schema)).toEqual([]);
  });
});

describe('descriptions', () => {
  function undescribed(type: GraphQLNamedType): string[] {
    const missing: string[] = type.description ? [] : [type.name];
    const check = (path: string, member: Pick<Member, 'description'>) => {
      if (!member.description) missing.push(path);
    };
    if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        check(`${type.name}.${field.name}`, field);
        if (!('args' in field)) continue;
        for (const argument of field.args) check(`${type.name}.${field.name}(${argument.name})`, argument);
      }
    } else if (isEnumType(type)) {
      for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
    }
    return missing;
  }

  it('stand on every type, field, argument, input field and enum value', () => {
    expect(ownTypes(schema).flatMap(undescribed)).toEqual([]);
  });
});
