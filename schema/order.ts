import { builder } from './builder.ts';

/** The direction of every order. */
const OrderDirection = builder.enumType('OrderDirection', {
  description: 'Which end of an order comes first. What has no value to order by stands last either way.',
  values: {
    ASC: { description: 'Smallest first: A to Z, oldest to newest, fewest to most.' },
    DESC: { description: 'Largest first: Z to A, newest to oldest, most to fewest.' },
  },
});

/**
 * Defines the input that orders one kind of list.
 *
 * @param name "ArticleOrder"
 * @param field the enum of what the list can be ordered by
 * @param description what is ordered, and the order that holds without this input
 */
export function orderInput<Field extends string>(
  name: string,
  field: PothosSchemaTypes.EnumRef<typeof builder.$inferSchemaTypes, Field>,
  description: string,
) {
  return builder.inputType(name, {
    description,
    fields: (t) => ({
      field: t.field({ type: field, required: true, description: 'What to order by.' }),
      direction: t.field({ type: OrderDirection, required: true, description: 'Which end comes first.' }),
    }),
  });
}
