import { changesOfWordings } from '../../comparison/changes.ts';
import { type Wording, wordingOf } from '../../comparison/wording.ts';
import type { Article } from '../../model/article.ts';
import type { GraphLists } from '../../model/graph.ts';
import type { Quote, RecordMatch } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import type { NamedAgent } from '../../model/speaker.ts';
import { jsonBytes, jsonBytesOfParts, widestJsonBytes } from '../../text/json-bytes.ts';
import { itemsWithin } from '../../text/spans.ts';
import { wordCount } from '../../text/words.ts';
import { ANCHOR_CONTEXT_LENGTH, type CorpusSizes, SIZE_NAMES, type SizeName, sizesOf } from '../sizes.ts';

/** Bytes of a string in JSON; 0 where there is none, because null is counted with its field. */
const bytesOf = (text: string | null): number => (text === null ? 0 : jsonBytes(text));

/** Pairs of variants whose changes are counted; more would take a compilation seconds, and have a rougher bound. */
const MOST_COMPARED = 5000;

/** Texts whose words are remembered: quotations of one utterance are compared with each other. */
const MOST_REMEMBERED = 1000;

/** Makes the function that reads texts, and reads one that comes again soon only once. */
function createReader(): (text: string) => Wording {
  const wordings = new Map<string, Wording>();
  return (text) => {
    const known = wordings.get(text);
    if (known !== undefined) return known;
    if (wordings.size >= MOST_REMEMBERED) wordings.clear();
    const wording = wordingOf(text);
    wordings.set(text, wording);
    return wording;
  };
}

/** Makes the function that bounds the changes between two texts: their number, and JSON's bytes of all their texts. */
function createChangeCounter() {
  const read = createReader();
  let compared = 0;
  return (from: string, to: string): { count: number; bytes: number } => {
    const [before, after] = [read(from), read(to)];
    if (compared++ < MOST_COMPARED) {
      const changes = changesOfWordings(before, after);
      return { count: changes.length, bytes: changes.reduce((sum, { text }) => sum + bytesOf(text), 0) };
    }
    // Up to six around each word that both may have.
    const count = 6 * (1 + Math.min(before.words.length, after.words.length));
    return { count, bytes: bytesOf(from) + bytesOf(to) + 2 * count };
  };
}

/** Makes the function that counts the bytes of parts of articles, of one article after the other. */
function createPartCounter(articles: ReadonlyMap<string, Article>) {
  let last: string | undefined;
  let bytesOfPart = jsonBytesOfParts('');
  return (article: string, { start, end }: Span): number => {
    if (article !== last) bytesOfPart = jsonBytesOfParts((articles.get(article) as Article).text);
    last = article;
    // Thousands of quotations can have one sentence for their clause.
    return bytesOfPart(start, end);
  };
}

/** Measures all that an answer can hold of a graph. */
export function measureSizes(graph: GraphLists): CorpusSizes {
  const measured = new Map<SizeName, number[]>(SIZE_NAMES.map((name) => [name, []]));
  const add = (name: SizeName, size: number) => measured.get(name)?.push(size);
  const articles = new Map(graph.articles.map((article) => [article.slug, article]));
  const quotes = new Map(graph.quotes.map((quote) => [quote.key, quote]));
  const wordsAt = (article: string, span: Span | null) =>
    span === null ? null : (articles.get(article) as Article).text.slice(span.start, span.end);
  const addSearched = (key: string, fields: readonly string[]) => {
    add('SearchHit.cursorKey', bytesOf(key));
    const sizes = fields.map(bytesOf);
    add(
      'SearchHit.field',
      sizes.reduce((largest, size) => Math.max(largest, size)),
    );
    add(
      'SearchHit.fields',
      sizes.reduce((sum, size) => sum + size),
    );
  };

  for (const article of graph.articles) {
    const { slug, text, headline, paragraphs, topics } = article;
    for (const name of [
      'basedOn',
      'byline',
      'dateline',
      'headline',
      'occasion',
      'publisher',
      'slug',
      'text',
      'url',
    ] as const) {
      add(`Article.${name}`, bytesOf(article[name]));
    }
    const body = paragraphs
      .filter(({ kind }) => kind === 'BODY')
      .map((span) => text.slice(span.start, span.end));
    add('Article.body', bytesOf(body.join('\n\n')));
    add('Article.cursorKey', bytesOf(article.sortHeadline) + bytesOf(slug));
    add('Article.paragraphs', paragraphs.length);
    for (const paragraph of paragraphs) add('Paragraph.text', bytesOf(wordsAt(slug, paragraph)));
    add('articleTopics', topics.length);
    for (const { evidence } of topics) {
      add('ArticleTopic.evidence', evidence.length);
      for (const span of evidence) add('ArticleTopic.evidence.exact', bytesOf(wordsAt(slug, span)));
    }
    add('anchorContext', widestJsonBytes(text, ANCHOR_CONTEXT_LENGTH));
    addSearched(slug, [headline, text]);
  }

  const addAgent = (type: 'Person' | 'Organization', agent: NamedAgent) => {
    for (const name of ['name', 'slug', 'wikidataId'] as const) add(`${type}.${name}`, bytesOf(agent[name]));
    add(`${type}.aliases`, agent.aliases.length);
    for (const alias of agent.aliases) add(`${type}.alias`, bytesOf(alias));
    add(`${type}.sameAs`, agent.sameAs.length);
    for (const url of agent.sameAs) add(`${type}.sameAs.url`, bytesOf(url));
    add(`${type}.cursorKey`, bytesOf(agent.sortName) + bytesOf(agent.slug));
    addSearched(agent.slug, [agent.name, ...agent.aliases]);
  };
  for (const person of graph.people) {
    addAgent('Person', person);
    add('Person.roles', person.roles.length);
    for (const { title, article, span } of person.roles) {
      add('Role.title', bytesOf(title));
      add('Role.anchor', bytesOf(wordsAt(article, span)));
    }
  }
  for (const organization of graph.organizations) addAgent('Organization', organization);
  for (const source of graph.unnamedSources) {
    for (const name of ['anonymityStatement', 'description', 'key'] as const) {
      add(`UnnamedSource.${name}`, bytesOf(source[name]));
    }
  }

  const narrower = new Map(graph.topics.map(({ slug }) => [slug, 0]));
  for (const topic of graph.topics) {
    for (const name of ['description', 'mediaTopic', 'name', 'slug'] as const) {
      add(`Topic.${name}`, bytesOf(topic[name]));
    }
    add('Topic.cursorKey', bytesOf(topic.sortName) + bytesOf(topic.slug));
    addSearched(topic.slug, [topic.name]);
    if (topic.broader !== null) narrower.set(topic.broader, (narrower.get(topic.broader) ?? 0) + 1);
  }
  for (const count of narrower.values()) add('Topic.narrower', count);

  measureMentions(graph, add, wordsAt);
  const changesOf = createChangeCounter();
  const variantsOf = new Map<string, number>();
  const contentBytes = createPartCounter(articles);
  for (const quote of graph.quotes) {
    const { article, attribution, variants } = quote;
    const text = wordsAt(article, quote.span) as string;
    add('Quote.key', bytesOf(quote.key));
    add('Quote.text', bytesOf(text));
    add('Quote.content', contentBytes(article, quote.content));
    add('Quote.cursorKey', bytesOf(quote.key) + bytesOf(article));
    add('Quote.textDefects', quote.textDefects.length);
    add('Quote.topics', quote.topics.length);
    for (const name of ['antecedent', 'cue', 'source'] as const) {
      add(`Attribution.${name}`, bytesOf(wordsAt(article, attribution?.[name] ?? null)));
    }
    add('Attribution.reportedTo', bytesOf(attribution?.reportedTo ?? null));
    addSearched(quote.key, [text]);
    measureRecord(quote.record, text, add, (key) => {
      const { article, span } = quotes.get(key) as Quote;
      return wordsAt(article, span) as string;
    });
    variantsOf.set(article, (variantsOf.get(article) ?? 0) + variants.length);
    for (const { quote: key } of variants) {
      const other = quotes.get(key) as Quote;
      const { count, bytes } = changesOf(text, wordsAt(other.article, other.span) as string);
      add('QuoteVariant.changes', count);
      add('QuoteVariant.changes.text', bytes);
    }
    // Of reports only: a speech on record is one utterance of a thousand sentences, and no check gives it as a match.
    if (quote.continues === null && articles.get(article)?.kind === 'REPORT') {
      const parts = [text];
      for (let next = quote.continuedBy; next !== null; ) {
        const part = quotes.get(next) as Quote;
        parts.push(wordsAt(part.article, part.span) as string);
        next = part.continuedBy;
      }
      const utterance = parts.join(' ');
      add('utteranceText', bytesOf(utterance));
      add('utteranceWords', wordingOf(utterance).words.length);
    }
  }
  for (const { slug } of graph.articles) add('articleVariants', variantsOf.get(slug) ?? 0);

  const publishers = new Set(graph.articles.flatMap(({ publisher }) => publisher ?? []));
  add('Corpus.publishers', publishers.size);
  for (const publisher of publishers) add('Corpus.publisher', bytesOf(publisher));
  add('Corpus.quotes', graph.quotes.length);
  const { articles: reports, organizations, people, quotes: all, topics } = graph;
  add('Corpus.items', Math.max(...[reports, organizations, people, all, topics].map(({ length }) => length)));
  return Object.fromEntries(
    SIZE_NAMES.map((name) => [name, sizesOf(measured.get(name) ?? [])]),
  ) as CorpusSizes;
}

/** Measures what a record has of a quotation. */
function measureRecord(
  record: RecordMatch | null,
  text: string,
  add: (name: SizeName, size: number) => void,
  textOf: (key: string) => string,
): void {
  if (record === null) return;
  const paragraphs = record.quotes.map(textOf);
  add('RecordMatch.quotes', record.quotes.length);
  add(
    'RecordMatch.text',
    paragraphs.reduce((sum, paragraph) => sum + bytesOf(paragraph), 0),
  );
  add('RecordMatch.words', wordCount(text));
}

function measureMentions(
  { articles, mentions, quotes }: GraphLists,
  add: (name: SizeName, size: number) => void,
  wordsAt: (article: string, span: Span) => string | null,
): void {
  const byArticle = Map.groupBy(mentions, ({ article }) => article);
  const quotesByArticle = Map.groupBy(quotes, ({ article }) => article);
  for (const { slug } of articles) {
    const own = byArticle.get(slug) ?? [];
    const people = own.filter(({ subject }) => subject.kind === 'PERSON');
    add('articlePeople', new Set(people.map(({ subject }) => subject.key)).size);
    for (const { span } of own) {
      add('Mention.anchor', bytesOf(wordsAt(slug, span)));
      add('Mention.cursorKey', bytesOf(slug));
    }
    for (const { span } of quotesByArticle.get(slug) ?? []) {
      add('Quote.mentions', itemsWithin(own, [0, own.length], span).length);
    }
  }
}
