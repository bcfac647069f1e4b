import type { OrganizationFilter as StoreFilter } from '../src/corpus/filters.ts';
import { agentOrder } from '../src/corpus/orders.ts';
import type { CorpusStore } from '../src/corpus/store.ts';
import type { Organization as OrganizationItem } from '../src/model/speaker.ts';
import { builder } from './builder.ts';
import { connectionOf, defineConnection } from './connection.ts';
import { orderOf } from './cursor.ts';
import { orderInput } from './order.ts';
import type { PageArguments } from './page-window.ts';
import { pageWindow } from './page-window.ts';
import { Organization } from './refs.ts';

const OrganizationOrderField = builder.enumType('OrganizationOrderField', {
  description: 'What organizations can be ordered by.',
  values: {
    NAME: { description: 'The name, blind to case and accents, the same in every locale.' },
    QUOTE_COUNT: { description: 'How often reports quote the organization; records are not counted.' },
    MENTION_COUNT: { description: 'How often the articles name the organization.' },
  },
});

export const OrganizationOrder = orderInput(
  'OrganizationOrder',
  OrganizationOrderField,
  'Orders organizations. Without it: by name. For example `{ field: MENTION_COUNT, direction: DESC }`.',
);

export const OrganizationFilter = builder.inputType('OrganizationFilter', {
  description: 'Narrows a list of organizations. The fields that are given must all match.',
  fields: (t) => ({
    name: t.string({
      description:
        'A part of the name or of an alias, blind to case and accents: `"atlantic"`. Or the name as one would type ' +
        'it, or a slug: see `checkQuote`.',
    }),
    hasQuotes: t.boolean({ description: 'Whether the organization is the speaker of any quotation.' }),
  }),
});

export const { connection: OrganizationConnection } = defineConnection({
  name: 'Organization',
  listed: 'organizations',
  node: Organization,
  nodeOf: (organization: OrganizationItem) => organization,
});

/** The organizations that match a filter, by name unless ordered otherwise. */
export function organizationsOf(
  store: CorpusStore,
  filter: StoreFilter,
  args: PageArguments & { readonly orderBy?: typeof OrganizationOrder.$inferInput | null | undefined },
) {
  const order = orderOf(
    'organizations',
    agentOrder(args.orderBy?.field ?? 'NAME', args.orderBy?.direction ?? 'ASC'),
  );
  return connectionOf(order, store.organizations(filter, order, pageWindow(args, order)));
}
