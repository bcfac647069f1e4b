/* What wrangler.toml's rules bundle as text. */

declare module '*/corpus.json' {
  /** The compiled corpus: `encodeArtefact` wrote it. */
  const text: string;
  export default text;
}

declare module '*/schema.graphql' {
  /** The schema in GraphQL's schema language. */
  const text: string;
  export default text;
}
