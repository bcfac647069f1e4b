import type {
  ExtractedAttribution,
  ExtractedDocument,
  ExtractedQuote,
} from '../../src/extraction/document.ts';
import type { Authority, AuthorityPerson, AuthorityTopic } from '../../src/linking/authority.ts';
import type { SourceArticle } from '../../src/linking/source-article.ts';
import type { ArticleKind } from '../../src/model/article.ts';
import type { Span } from '../../src/model/span.ts';

/*
 * Articles for tests of linking, said by the words that stand in their text: no extraction is run, so that a test
 * of who is who fails for no other reason.
 */

/** Where the words stand in a text; throws where they do not. */
export function spanOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`${JSON.stringify(words)} does not stand in ${JSON.stringify(text)}`);
  return { start, end: start + words.length };
}

interface AgentSpec {
  readonly name: string;
  readonly known?: string;
  /** Words that name it; the name itself unless told. */
  readonly as?: readonly string[];
  readonly roles?: readonly string[];
}

interface QuoteSpec {
  readonly words: string;
  readonly by?: ExtractedAttribution['speaker'];
  readonly content?: string;
  /** The words of the sentence that it is in; none unless given. */
  readonly sentence?: string;
  readonly continues?: number;
}

interface ArticleSpec {
  readonly slug: string;
  /** A report unless told. */
  readonly kind?: ArticleKind;
  readonly text: string;
  readonly publishedOn?: string;
  readonly occasion?: string;
  /** Of a record; it is not complete unless told. */
  readonly isComplete?: boolean;
  readonly people?: readonly AgentSpec[];
  readonly organizations?: readonly AgentSpec[];
  readonly unnamed?: readonly string[];
  readonly quotes?: readonly QuoteSpec[];
}

function agent(text: string, { name, known, as = [name] }: AgentSpec) {
  return { name, known: known ?? null, mentions: as.map((words) => spanOf(text, words)) };
}

function quote(
  text: string,
  { words, by, content, sentence, continues }: QuoteSpec,
  after: number,
): ExtractedQuote {
  const span = spanOf(text, words, after);
  return {
    type: content ? 'MIXED' : 'DIRECT',
    span,
    content: content ? spanOf(text, content) : span,
    paragraph: 0,
    sentence: sentence === undefined ? null : spanOf(text, sentence),
    marks: 'DOUBLE',
    attribution: by
      ? {
          speaker: by,
          source: null,
          cue: null,
          resolution: 'CONTEXT',
          antecedent: null,
          reportedTo: null,
          method: 'EXTRACTED',
        }
      : null,
    continues: continues ?? null,
    textDefects: [],
  };
}

/** An article of one body paragraph; quotes must be given in the text's order. */
export function sourceArticle(spec: ArticleSpec): SourceArticle {
  const { slug, kind = 'REPORT', text, publishedOn = null } = spec;
  const { people = [], organizations = [], unnamed = [], quotes = [] } = spec;
  let after = 0;
  const document: ExtractedDocument = {
    headline: null,
    paragraphs: [{ kind: 'BODY', start: 0, end: text.length }],
    quotes: quotes.map((item) => {
      const found = quote(text, item, after);
      after = found.span.end;
      return found;
    }),
    people: people.map((item) => ({
      ...agent(text, item),
      roles: (item.roles ?? []).map((title) => ({ title, span: spanOf(text, title) })),
    })),
    organizations: organizations.map((item) => agent(text, item)),
    unnamedSources: unnamed.map((description) => ({ description, anonymityStatement: null })),
  };
  const nothing = { dateline: null, byline: null, publisher: null, url: null, basedOn: null };
  const isComplete = kind === 'REPORT' ? null : (spec.isComplete ?? false);
  const occasion = spec.occasion ?? null;
  return { slug, kind, headline: slug, publishedOn, ...nothing, occasion, isComplete, text, document };
}

export function person(key: string, name: string, aliases: string[] = []): AuthorityPerson {
  return { key, name, aliases, roles: [], wikidataId: null, sameAs: [] };
}

export function topic(slug: string, phrases: string[], rest: Partial<AuthorityTopic> = {}): AuthorityTopic {
  return {
    slug,
    name: slug,
    description: null,
    mediaTopic: null,
    broader: null,
    exclude: [],
    phrases,
    ...rest,
  };
}

export function authority(parts: Partial<Authority> = {}): Authority {
  return { people: [], organizations: [], topics: [], ...parts };
}
