import { builder } from './builder.ts';

// The root; its fields stand with the types that they return.
builder.queryType({
  description:
    'Where every operation starts: single items by slug or id, lists of each kind, and `corpus` for the figures.',
});
