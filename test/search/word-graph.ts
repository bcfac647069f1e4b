import fc from 'fast-check';
import { withAggregates } from '../../src/linking/aggregates/with-aggregates.ts';
import type { Article } from '../../src/model/article.ts';
import type { Graph } from '../../src/model/graph.ts';
import type { Quote } from '../../src/model/quote.ts';
import type { Span } from '../../src/model/span.ts';
import type { NamedAgent } from '../../src/model/speaker.ts';
import { fold } from '../../src/text/fold.ts';

/*
 * Small random graphs made of few words, so that they meet often: in headlines, paragraphs, quotations, names and
 * aliases. No two words are so alike that one could be a misspelling of the other.
 */

/** By what a query would say, the forms in which texts have it. */
export const FORMS: Readonly<Record<string, readonly string[]>> = {
  ally: ['ally', 'Allies', 'allied'],
  treaty: ['treaty', 'TREATIES', 'treaty’s'],
  cold: ['Cold', 'cold'],
  war: ['war', 'Wars'],
  çavuş: ['Çavuş', 'cavus'],
  '2021': ['2021'],
};

export const WORDS = Object.keys(FORMS);

const word = fc.constantFrom(...Object.values(FORMS).flat());
const between = fc.constantFrom(' ', ' ', ', ', '-', ' 🚢 ');

const phrase = (maxLength: number) =>
  fc
    .array(fc.tuple(word, between), { minLength: 1, maxLength })
    .map((parts) => parts.map(([own, gap], i) => (i === parts.length - 1 ? own : own + gap)).join(''));

const agents = (prefix: string) =>
  fc.array(fc.tuple(phrase(2), fc.array(phrase(2), { maxLength: 2 })), { maxLength: 3 }).map((list) =>
    list.map(
      ([name, aliases], i): NamedAgent => ({
        slug: `${prefix}-${i}`,
        name,
        sortName: fold(name),
        aliases,
        wikidataId: null,
        sameAs: [],
        quoteCount: 0,
        mentionCount: 0,
      }),
    ),
  );

const articleSeed = fc.record({
  headline: phrase(3),
  paragraphs: fc.array(
    fc.record({
      kind: fc.constantFrom('BODY' as const, 'BODY' as const, 'CAPTION' as const, 'BOILERPLATE' as const),
      before: phrase(4),
      quoted: fc.option(phrase(5)),
    }),
    { maxLength: 3 },
  ),
});

/** Graphs whose quotations have keys of their article and their place in it. */
export const wordGraph: fc.Arbitrary<Graph> = fc
  .record({
    seeds: fc.array(articleSeed, { maxLength: 5 }),
    people: agents('p'),
    organizations: agents('o'),
    topics: agents('t'),
  })
  .map(({ seeds, people, organizations, topics }) => {
    const quotes: Quote[] = [];
    const articles = seeds.map(({ headline, paragraphs }, i): Article => {
      const slug = `a-${i}`;
      let text = '';
      const spans = paragraphs.map(({ kind, before, quoted }, paragraph) => {
        const start = text.length;
        text += before;
        if (quoted !== null && kind === 'BODY') {
          const span = { start: text.length + 2, end: text.length + 2 + quoted.length };
          quotes.push(quoteOf(slug, paragraph, span));
          text += ` “${quoted}”`;
        }
        const end = text.length;
        text += '\n\n';
        return { kind, start, end };
      });
      return articleOf(slug, headline, text, spans);
    });
    return withAggregates({
      articles,
      people: people.map((person) => ({ ...person, roles: [] })),
      organizations,
      unnamedSources: [],
      topics: topics.map(({ slug, name, sortName }) => ({
        slug,
        name,
        sortName,
        description: null,
        mediaTopic: null,
        broader: null,
        ancestors: [],
        articleCount: 0,
      })),
      quotes,
      mentions: [],
    });
  });

/** An article with nothing but words. */
export function articleOf(
  slug: string,
  headline: string,
  text: string,
  paragraphs: Article['paragraphs'],
): Article {
  return {
    slug,
    headline,
    sortHeadline: fold(headline),
    dateline: null,
    byline: null,
    publisher: null,
    publishedOn: null,
    url: null,
    basedOn: null,
    kind: 'REPORT',
    occasion: null,
    isComplete: null,
    fidelity: [],
    text,
    astral: [],
    paragraphs,
    wordCount: 0,
    quoteCount: 0,
    topics: [],
  };
}

/** A quotation of nobody's. */
export function quoteOf(article: string, paragraph: number, span: Span): Quote {
  return {
    key: `${article}/${paragraph}`,
    article,
    type: 'DIRECT',
    span,
    content: span,
    paragraph,
    attribution: null,
    continues: null,
    continuedBy: null,
    textDefects: [],
    topics: [],
    variants: [],
    record: null,
  };
}
