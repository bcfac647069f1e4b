import { encodeBase64Url } from '../../schema/base64url.ts';
import type { GraphLists } from '../../src/model/graph.ts';
import type { Vocabulary } from './random-arguments.ts';

/** Strings by which arguments find something in a corpus; some find nothing, some are refused. */
export function vocabularyOf(graph: GraphLists): Vocabulary {
  const slugs = (items: readonly { slug: string }[]) => items.map(({ slug }) => slug);
  const texts = graph.articles.map(({ text }) => text);
  const people = slugs(graph.people);
  return {
    slug: [...slugs(graph.articles), ...people, ...slugs(graph.organizations), ...slugs(graph.topics)],
    topics: slugs(graph.topics),
    speakers: people,
    mentions: people,
    people,
    organizations: slugs(graph.organizations),
    articles: slugs(graph.articles),
    name: ['', 'a', 'biden', 'Article', '__Type', 'Quote'],
    query: [
      'the',
      'president OR china',
      'alli*',
      'th* OR wi* OR an* OR pr* OR co*',
      '"united states"',
      'type:person',
      '*',
    ],
    speaker: ['', 'Biden', 'x'.repeat(201), ...graph.people.map(({ name }) => name)],
    text: [
      '',
      '\u0001'.repeat(300),
      '“Yes,” he said. '.repeat(100),
      'A “b” c “d” e “f”, said Ana Lima, the mayor of Lima. '.repeat(30),
      ...texts,
      texts.join('\n\n'),
      ...graph.quotes
        .slice(0, 20)
        .map(({ article, span }) =>
          (graph.articles.find(({ slug }) => slug === article)?.text ?? '')
            .slice(span.start, span.end)
            .toUpperCase(),
        ),
    ],
    ids: [
      ...graph.articles.map(({ slug }) => encodeBase64Url(`Article:${slug}`)),
      ...graph.people.map(({ slug }) => encodeBase64Url(`Person:${slug}`)),
      ...graph.quotes.slice(0, 30).map(({ key }) => encodeBase64Url(`Quote:${key}`)),
      ...graph.unnamedSources.map(({ key }) => encodeBase64Url(`UnnamedSource:${key}`)),
      'none',
    ],
    id: graph.quotes.map(({ key }) => encodeBase64Url(`Quote:${key}`)),
    after: ['x'.repeat(100), '\u0001'.repeat(100), encodeBase64Url('["people","NAME:ASC","b","b"]')],
    before: ['x', encodeBase64Url('["quotations","POSITION:ASC",null,"z",0,"z"]')],
  };
}
