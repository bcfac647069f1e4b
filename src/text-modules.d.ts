/* What wrangler.toml's rules bundle as text. */

declare module '*/corpus.json' {
  /** The compiled corpus: `encodeArtefact` wrote it. */
  const text: string;
  export default text;
}

declare module '*/explorer/index.html' {
  /** The playground's page: `scripts/build-explorer.ts` wrote it. */
  const html: string;
  export default html;
}

declare module '*/schema.graphql' {
  /** The schema in GraphQL's schema language. */
  const text: string;
  export default text;
}

declare module '*/documents.json' {
  /** The documents that requests may name: `scripts/write-documents.ts` wrote them. */
  const text: string;
  export default text;
}

declare module '*/code-digest.txt' {
  /** Of the Worker's code: `scripts/write-code-digest.ts` wrote it. */
  const digest: string;
  export default digest;
}
