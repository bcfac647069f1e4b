import SchemaBuilder from '@pothos/core';
import type { Context } from './context.ts';

/** Collects the types that the other files define. Fields are non-null unless they say `nullable: true`. */
export const builder = new SchemaBuilder<{
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: {
    Date: { Input: string; Output: string };
    ID: { Input: string; Output: string };
    URL: { Input: string; Output: string };
  };
}>({ defaultFieldNullability: false });
