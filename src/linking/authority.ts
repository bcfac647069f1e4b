import type { KnownAgent, KnownPerson } from '../extraction/document.ts';

/** What the authority files say of an agent of either kind. `key` is the slug. */
export interface AuthorityAgent extends KnownAgent {
  readonly wikidataId: string | null;
  readonly sameAs: readonly string[];
}

export type AuthorityPerson = AuthorityAgent & KnownPerson;

/** A topic as the authority file defines it. */
export interface AuthorityTopic {
  readonly slug: string;
  readonly name: string;
  readonly description: string | null;
  readonly mediaTopic: string | null;
  /** Slug of the broader topic. */
  readonly broader: string | null;
  /** Words or phrases that mark the topic; case and accents do not matter, the plural counts too. */
  readonly phrases: readonly string[];
  /** Phrases that contain one of `phrases` and yet mean something else. */
  readonly exclude: readonly string[];
}

/** The editor's knowledge: people, organizations and topics, each list in the order of its file. */
export interface Authority {
  readonly people: readonly AuthorityPerson[];
  readonly organizations: readonly AuthorityAgent[];
  readonly topics: readonly AuthorityTopic[];
}
