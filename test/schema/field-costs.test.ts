import { isIntrospectionType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { FIELD_COSTS } from '../../schema/field-costs.ts';
import { schema } from '../../schema/index.ts';
import { hasItems, hasText } from '../../src/cost/field-shape.ts';

const fields = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type))
  .filter((type) => !isIntrospectionType(type))
  .flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({ coordinate: `${type.name}.${field.name}`, field })),
  );

describe('the table of what fields can give', () => {
  it('bounds every string', () => {
    const unbounded = fields.filter(
      ({ coordinate, field }) => hasText(field) && !FIELD_COSTS[coordinate]?.text,
    );
    expect(unbounded.map(({ coordinate }) => coordinate)).toEqual([]);
  });

  it('bounds every list', () => {
    const unbounded = fields.filter(
      ({ coordinate, field }) => hasItems(field) && !FIELD_COSTS[coordinate]?.items,
    );
    expect(unbounded.map(({ coordinate }) => coordinate)).toEqual([]);
  });

  it('counts the page of every connection', () => {
    const paged = fields.filter(({ field }) => field.args.some(({ name }) => name === 'after'));
    expect(paged.length).toBeGreaterThan(10);
    expect(paged.filter(({ coordinate }) => !FIELD_COSTS[coordinate]?.refuses)).toEqual([]);
  });

  it('has no field that the schema lacks', () => {
    const known = new Set(fields.map(({ coordinate }) => coordinate));
    expect(Object.keys(FIELD_COSTS).filter((coordinate) => !known.has(coordinate))).toEqual([]);
  });
});
