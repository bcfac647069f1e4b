import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXPECTED_DOCUMENTS } from '../extraction/raw-documents.expected.ts';
import { isPresent, SOURCE_FOLDERS } from '../harness/corpora.ts';
import { allNodes, type ConnectionPage, PAGE_FIELDS } from '../harness/paging.ts';
import { type RunningWorker, startWorker } from '../harness/worker.ts';

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

interface QuoteData {
  readonly article: { readonly slug: string };
  readonly paragraph: { readonly kind: string };
  readonly speaker: { readonly __typename: string } | null;
}

interface PersonData {
  readonly name: string;
  readonly aliases: readonly string[];
}

// They lie beside the repository on some machines only.
describe.skipIf(!isPresent('raw'))('the raw documents (skipped where ../shared/seeds is missing)', () => {
  let worker: RunningWorker;
  let articles: readonly ArticleData[];
  let quotes: readonly QuoteData[];
  let people: readonly PersonData[];

  beforeAll(async () => {
    worker = await startWorker('raw');
    const every = <Node>(field: string, selection: string): Promise<Node[]> => {
      const query = `query ($after: String) {
        page: ${field}(first: 100, after: $after) { ${PAGE_FIELDS} nodes { ${selection} } }
      }`;
      return allNodes(
        async (after) => (await worker.gql<{ page: ConnectionPage<Node> }>(query, { after })).page,
      );
    };
    articles = await every(
      'articles',
      'slug headline dateline byline publisher publishedOn url text body paragraphs { kind }',
    );
    quotes = await every('quotes', 'article { slug } paragraph { kind } speaker { __typename }');
    people = await every('people', 'name aliases');
  });
  afterAll(() => worker?.close());

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
    const teased = articles.find(({ slug }) => slug.startsWith('000_'));
    expect(teased?.paragraphs.at(-1)?.kind).toBe('BOILERPLATE');
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
