import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  NoFragmentCyclesRule,
  validate,
} from 'graphql';

/** All that graphql-js says where checking became too much work; it exports no constant for it. */
const ABORTED = 'Validation aborted.';

/**
 * The errors of graphql-js's validator, with a reason in place of the one error that gives none: it compares each two
 * fields of one name in one place, to see whether they can be merged, follows fragments, and stops after a while.
 */
export function explainAbortion(errors: readonly GraphQLError[]): GraphQLError[] {
  return errors.map((error) =>
    error.message === ABORTED
      ? new GraphQLError(
          'The document takes too long to check, because it asks for fields of one name in one place, or spreads ' +
            'fragments, too often. Ask for each field once, or split the document into several requests.',
          { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
        )
      : error,
  );
}

/**
 * What is wrong with fragments that spread themselves, if any do. To be asked before all other rules: where fragments go round in
 * circles, the one about fields that cannot be merged calls itself as deep as there are pairs of fragments, which can be more than the
 * stack holds.
 */
export function circularFragments(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] {
  const hasFragments = document.definitions.some(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return hasFragments ? validate(schema, document, [NoFragmentCyclesRule]) : [];
}
