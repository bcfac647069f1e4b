import { beforeAll, describe, expect, it } from 'vitest';
import { ANCHOR, type Anchor, faultsOf } from '../harness/anchors.ts';
import type { ApiClient } from '../harness/api-client.ts';
import { type CorpusName, isPresent } from '../harness/corpora.ts';
import { allNodes, type ConnectionPage, PAGE_FIELDS } from '../harness/paging.ts';
import { sharedWorker } from '../harness/shared-worker.ts';

/** An anchor, the slug of the article over whose text it is, and what it is the anchor of. */
interface AnchorInArticle {
  readonly article: string;
  readonly what: string;
  readonly anchor: Anchor;
}

/** Not a divisor of the default, so that pages end anywhere. */
const PAGE_SIZE = 7;

/** Pages through one connection of the query type. */
function every<Node>(worker: ApiClient, field: string, selection: string): Promise<Node[]> {
  const query = `query ($after: String) {
    page: ${field}(first: ${PAGE_SIZE}, after: $after) { ${PAGE_FIELDS} nodes { ${selection} } }
  }`;
  return allNodes(async (after) => (await worker.gql<{ page: ConnectionPage<Node> }>(query, { after })).page);
}

interface ArticleData {
  readonly slug: string;
  readonly text: string;
  readonly paragraphs: readonly { readonly text: string; readonly anchor: Anchor }[];
  readonly topics: { readonly edges: readonly { readonly evidence: readonly Anchor[] }[] };
}

interface QuoteData {
  readonly text: string;
  readonly article: { readonly slug: string };
  readonly anchor: Anchor;
  readonly content: Anchor;
  readonly paragraph: { readonly anchor: Anchor };
  readonly attribution: {
    readonly source: Anchor | null;
    readonly cue: Anchor | null;
    readonly antecedent: Anchor | null;
  } | null;
  readonly mentions: readonly { readonly anchor: Anchor }[];
}

interface MentionData {
  readonly article: { readonly slug: string };
  readonly anchor: Anchor;
}

interface AgentData {
  readonly slug: string;
  readonly roles?: readonly (MentionData & { readonly title: string })[];
}

async function mentionsOf(worker: ApiClient, field: string, slug: string): Promise<AnchorInArticle[]> {
  const query = `query ($slug: String!, $after: String) {
    agent: ${field}(slug: $slug) {
      mentions(first: ${PAGE_SIZE}, after: $after) { ${PAGE_FIELDS} nodes { article { slug } anchor ${ANCHOR} } }
    }
  }`;
  const mentions = await allNodes(async (after) => {
    const data = await worker.gql<{ agent: { mentions: ConnectionPage<MentionData> } }>(query, {
      slug,
      after,
    });
    return data.agent.mentions;
  });
  return mentions.map(({ article, anchor }) => ({
    article: article.slug,
    what: `mention of ${slug}`,
    anchor,
  }));
}

/** Walks everything that has an anchor. */
async function collectAnchors(worker: ApiClient) {
  const articles = await every<ArticleData>(
    worker,
    'articles',
    `slug text paragraphs { text anchor ${ANCHOR} } topics(first: 100) { edges { evidence ${ANCHOR} } }`,
  );
  const quotes = await every<QuoteData>(
    worker,
    'quotes',
    `text article { slug } anchor ${ANCHOR} content ${ANCHOR} paragraph { anchor ${ANCHOR} }
     attribution { source ${ANCHOR} cue ${ANCHOR} antecedent ${ANCHOR} } mentions { anchor ${ANCHOR} }`,
  );
  const people = await every<AgentData>(
    worker,
    'people',
    `slug roles { title article { slug } anchor ${ANCHOR} }`,
  );
  const organizations = await every<AgentData>(worker, 'organizations', 'slug');

  const anchors: AnchorInArticle[] = [];
  const add = (article: string, what: string, anchor: Anchor | null | undefined): void => {
    if (anchor) anchors.push({ article, what, anchor });
  };
  for (const { slug, paragraphs, topics } of articles) {
    for (const { anchor } of paragraphs) add(slug, 'paragraph', anchor);
    for (const { evidence } of topics.edges)
      for (const anchor of evidence) add(slug, 'topic evidence', anchor);
  }
  for (const { article, anchor, content, paragraph, attribution, mentions } of quotes) {
    add(article.slug, 'quotation', anchor);
    add(article.slug, 'content', content);
    add(article.slug, 'paragraph of a quotation', paragraph.anchor);
    add(article.slug, 'source', attribution?.source);
    add(article.slug, 'cue', attribution?.cue);
    add(article.slug, 'antecedent', attribution?.antecedent);
    for (const mention of mentions) add(article.slug, 'mention in a quotation', mention.anchor);
  }
  for (const { slug, roles = [] } of people) {
    for (const { article, anchor } of roles) add(article.slug, 'role', anchor);
    anchors.push(...(await mentionsOf(worker, 'person', slug)));
  }
  for (const { slug } of organizations) anchors.push(...(await mentionsOf(worker, 'organization', slug)));
  return { articles, quotes, people, anchors };
}

// The raw documents lie beside the repository on some machines only; elsewhere their part is skipped.
describe.each<CorpusName>(['bundled', 'raw'])('the anchors of the %s corpus', (corpus) => {
  describe.skipIf(!isPresent(corpus))('(skipped where its folder is missing)', () => {
    let worker: ApiClient;
    let walked: Awaited<ReturnType<typeof collectAnchors>>;
    beforeAll(async () => {
      worker = sharedWorker(corpus);
      walked = await collectAnchors(worker);
    });

    it('are there for everything that can have one', () => {
      const kinds = new Set(walked.anchors.map(({ what }) => what.replace(/ of .*/, '')));
      const expected = [
        'paragraph',
        'quotation',
        'content',
        'source',
        'cue',
        'antecedent',
        'mention',
        'role',
      ];
      expect(expected.filter((kind) => !kinds.has(kind))).toEqual([]);
    });

    it('all point at exactly their words, in both units, with what stands around them', () => {
      const texts = new Map(walked.articles.map(({ slug, text }) => [slug, text]));
      const faults = walked.anchors.flatMap(({ article, what, anchor }) =>
        faultsOf(anchor, texts.get(article) ?? '').map((fault) => `${article}, ${what}: ${fault}`),
      );
      expect(faults).toEqual([]);
    });

    it('say what the elements themselves say', () => {
      expect(walked.quotes.filter(({ text, anchor }) => text !== anchor.exact)).toEqual([]);
      expect(
        walked.quotes.filter(
          ({ anchor, content }) => content.start > anchor.start || content.end < anchor.end,
        ),
      ).toEqual([]);
      for (const { paragraphs } of walked.articles) {
        expect(paragraphs.filter(({ text, anchor }) => text !== anchor.exact)).toEqual([]);
      }
      const roles = walked.people.flatMap((person) => person.roles ?? []);
      expect(roles.filter(({ title, anchor }) => title !== anchor.exact)).toEqual([]);
    });
  });
});
