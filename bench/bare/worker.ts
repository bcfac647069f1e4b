import SchemaBuilder from '@pothos/core';
import { createYoga } from 'graphql-yoga';

/* The least that a Worker with Yoga and Pothos is: what the startup of the real one is compared with. */

const builder = new SchemaBuilder({});
builder.queryType({ fields: (t) => ({ greeting: t.string({ resolve: () => 'hello' }) }) });

const yoga = createYoga({ schema: builder.toSchema() });

export default { fetch: (request: Request) => yoga.fetch(request) };
