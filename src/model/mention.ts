import type { Span } from './span.ts';

/** Points at a person or an organization by its slug. */
export interface SubjectRef {
  readonly kind: 'PERSON' | 'ORGANIZATION';
  readonly key: string;
}

/** A place in an article that names a person or an organization; pronouns and bare roles are none. */
export interface Mention {
  /** Slug of the article. */
  readonly article: string;
  readonly span: Span;
  readonly subject: SubjectRef;
}
