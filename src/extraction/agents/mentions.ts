import type { Span } from '../../model/span.ts';
import type { TokenRange } from '../../text/tokens.ts';
import type { KnownAgent, KnownPerson } from '../document.ts';
import type { Gender } from './gender.ts';

/** A place that names a person or an organization, in one paragraph's tokens and in the text. */
export interface AgentMention extends TokenRange {
  /** Index of the paragraph in the document. */
  readonly paragraph: number;
  readonly span: Span;
  readonly kind: 'PERSON' | 'ORGANIZATION';
  /** Index of the person, or of the organization. */
  readonly index: number;
  /** First token of the role, in apposition too, or the form of address before a person's name; `first` without one. */
  readonly titleFirst: number;
}

/** An organization as the whole document shows it. */
export interface NamedOrganization {
  /** Of its fullest names the most frequent. */
  readonly name: string;
  readonly known: KnownAgent | null;
  /** Places that name it, in order. */
  readonly mentions: readonly Span[];
}

/** A person as the whole document shows it. */
export interface NamedPerson {
  /** The fullest name that is in the text, without titles. */
  readonly name: string;
  readonly known: KnownPerson | null;
  readonly gender: Gender;
  /** The roles that the text states, each once, where it is first. */
  readonly roles: readonly { readonly title: string; readonly span: Span }[];
  /** Places that name the person, in order. */
  readonly mentions: readonly Span[];
}

/** Who and what is named in a document. */
export interface Agents {
  /** In order of first mention, as the organizations. */
  readonly people: readonly NamedPerson[];
  readonly organizations: readonly NamedOrganization[];
  /** In order, without overlap. */
  readonly mentions: readonly AgentMention[];
}
