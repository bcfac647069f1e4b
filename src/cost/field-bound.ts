import { type GraphQLField, type GraphQLObjectType, isIntrospectionType } from 'graphql';
import { countOf, type FieldCost, type FieldCosts, siblings } from './field-cost.ts';
import { hasItems, hasText } from './field-shape.ts';
import { introspectionCost } from './introspection.ts';

/** What a string or a list counts as that nothing bounds: so much that it is soon noticed. */
const UNBOUNDED: FieldCost = {
  items: (parents) => siblings(countOf(parents), 100),
  text: (items) => countOf(items) * 10_000,
};

/** The bound of a field: that of the table, one of the schema's own, or one that is soon noticed. */
export function boundOf(
  costs: FieldCosts,
  parent: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
): FieldCost {
  const coordinate = `${parent.name}.${field.name}`;
  const isList = hasItems(field);
  const isText = hasText(field);
  if (isIntrospectionType(parent)) return introspectionCost(coordinate, isList, isText);
  return (
    costs[coordinate] ?? {
      ...(isList && { items: UNBOUNDED.items }),
      ...(isText && { text: UNBOUNDED.text }),
    }
  );
}
