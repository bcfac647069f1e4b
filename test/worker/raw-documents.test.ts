import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXPECTED_DOCUMENTS } from '../extraction/raw-documents.expected.ts';
import type { ApiClient } from '../harness/api-client.ts';
import { isPresent, SOURCE_FOLDERS } from '../harness/corpora.ts';
import { allNodes, type ConnectionPage, PAGE_FIELDS } from '../harness/paging.ts';
import { sharedWorker } from '../harness/shared-worker.ts';

interface ArticleData {
  readonly slug: string;
  readonly headline: string;
  readonly dateline: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly url: string | null;
  readonly text: string;
  readonly body: string;
  readonly paragraphs: readonly { readonly kind: string }[];
}

/** The heading that the first teaser of another story in 000_… stands under. */
const TEASERS = 'You May Also Like';

interface Place {
  readonly end: number;
}

interface QuoteData {
  readonly anchor: Place;
  readonly content: Place;
  readonly article: { readonly slug: string };
  readonly paragraph: { readonly kind: string };
  readonly speaker: { readonly __typename: string } | null;
}

interface MentionData {
  readonly article: { readonly slug: string };
  readonly anchor: Place;
}

interface AgentData {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: { readonly totalCount: number; readonly nodes: readonly MentionData[] };
}

// They lie beside the repository on some machines only.
describe.skipIf(!isPresent('raw'))('the raw documents (skipped where ../shared/seeds is missing)', () => {
  let worker: ApiClient;
  let articles: readonly ArticleData[];
  let quotes: readonly QuoteData[];
  let people: readonly AgentData[];
  let organizations: readonly AgentData[];

  beforeAll(async () => {
    worker = sharedWorker('raw');
    const every = <Node>(field: string, selection: string): Promise<Node[]> => {
      const query = `query ($after: String) {
        page: ${field}(first: 50, after: $after) { ${PAGE_FIELDS} nodes { ${selection} } }
      }`;
      return allNodes(
        async (after) => (await worker.gql<{ page: ConnectionPage<Node> }>(query, { after })).page,
      );
    };
    articles = await every(
      'articles',
      'slug headline dateline byline publisher publishedOn url text body paragraphs { kind }',
    );
    quotes = await every(
      'quotes',
      'article { slug } anchor { end } content { end } paragraph { kind } speaker { __typename }',
    );
    const agent =
      'name aliases mentions(first: 100) { totalCount nodes { article { slug } anchor { end } } }';
    people = await every('people', agent);
    organizations = await every('organizations', agent);
  });

  /** The article that teasers of other stories follow, and where in its text they begin. */
  function teasers(): { readonly slug: string; readonly from: number } {
    const { slug, text } = articles.find((article) => article.slug.startsWith('000_')) as ArticleData;
    const from = text.indexOf(TEASERS);
    // The teasers hold quotation marks and names: without the rule there would be something to find.
    expect(text.slice(from)).toMatch(/[“”].*Trump/s);
    return { slug, from };
  }

  it('are served byte for byte, one article for each file', () => {
    const files = readdirSync(SOURCE_FOLDERS.raw).filter((name) => name.endsWith('.txt'));
    expect(articles.map(({ slug }) => slug).toSorted()).toEqual(
      files.map((name) => parse(name).name).toSorted(),
    );
    for (const { slug, text } of articles) {
      const file = readFileSync(join(SOURCE_FOLDERS.raw, `${slug}.txt`));
      expect(Buffer.from(text, 'utf8').equals(file), slug).toBe(true);
    }
  });

  it('have no metadata, and none is invented', () => {
    for (const { dateline, byline, publisher, publishedOn, url } of articles) {
      expect([dateline, byline, publisher, publishedOn, url].filter((value) => value !== null)).toEqual([]);
    }
  });

  it('have a headline and a body, and paragraphs that are neither', () => {
    for (const { slug, headline, body, paragraphs } of articles) {
      expect(headline, slug).not.toBe('');
      expect(body.length, slug).toBeGreaterThan(1000);
      expect(paragraphs.filter(({ kind }) => kind === 'HEADLINE').length, slug).toBe(1);
    }
    expect(articles.flatMap((article) => article.paragraphs).map(({ kind }) => kind)).toContain(
      'BOILERPLATE',
    );
  });

  it('lend quotations from their bodies only, none from teasers of other stories', () => {
    expect(quotes.filter(({ paragraph }) => paragraph.kind !== 'BODY')).toEqual([]);
    const { slug, from } = teasers();
    const own = quotes.filter(({ article }) => article.slug === slug);
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ anchor, content }) => Math.max(anchor.end, content.end) > from)).toEqual([]);
  });

  it('lend no people and no organizations from teasers of other stories', () => {
    const { slug, from } = teasers();
    const agents = [...people, ...organizations];
    for (const { name, mentions } of agents) expect(mentions.nodes.length, name).toBe(mentions.totalCount);
    const own = agents
      .flatMap(({ mentions }) => mentions.nodes)
      .filter(({ article }) => article.slug === slug);
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ anchor }) => anchor.end > from)).toEqual([]);
  });

  it('have a speaker for at least 80 % of the quotations', () => {
    const attributed = quotes.filter(({ speaker }) => speaker !== null);
    expect(attributed.length / quotes.length).toBeGreaterThanOrEqual(0.8);
  });

  it('name the people whom a reader finds in them', () => {
    const names = new Set(people.flatMap(({ name, aliases }) => [name, ...aliases]));
    const expected = new Set(EXPECTED_DOCUMENTS.flatMap((document) => document.people));
    expect([...expected].filter((name) => !names.has(name))).toEqual([]);
  });
});
