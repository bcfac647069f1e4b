import { describe, expect, it } from 'vitest';
import { link } from '../../src/linking/link.ts';
import { createTopicTagger } from '../../src/linking/topics.ts';
import { authority, sourceArticle, topic } from './source-articles.ts';

function evidence(text: string, ...topics: ReturnType<typeof topic>[]): string[] {
  const tags = createTopicTagger(topics).tag(text, [{ kind: 'BODY', start: 0, end: text.length }]);
  return tags.flatMap((tag) =>
    tag.evidence.map(({ start, end }) => `${tag.topic}: ${text.slice(start, end)}`),
  );
}

describe('topics of a text', () => {
  it.each([
    ['a word in any case', 'CLIMATE talks', ['climate'], ['t: CLIMATE']],
    [
      'a phrase, hyphened or not',
      'Arms control; arms-control',
      ['arms control'],
      ['t: Arms control', 't: arms-control'],
    ],
    ['accents or none', 'Çavuşoğlu', ['cavusoglu'], ['t: Çavuşoğlu']],
    ['the plural', 'treaties? Treatys, taxes', ['tax', 'treaty'], ['t: Treatys', 't: taxes']],
    ['a possessive', 'China’s army', ['China'], ['t: China’s']],
    [
      'the longer of two phrases only',
      'climate change',
      ['climate', 'climate change'],
      ['t: climate change'],
    ],
    ['no part of a word', 'Chinatown', ['China'], []],
    ['no phrase across a gap', 'arms and control', ['arms control'], []],
  ])('find %s', (_, text, phrases, found) => {
    expect(evidence(text, topic('t', phrases))).toEqual(found);
  });

  it('pass over what an exclusion covers, for that topic only', () => {
    const topics = [topic('war', ['war'], { exclude: ['price war'] }), topic('trade', ['price war'])];
    expect(evidence('A price war is no war.', ...topics)).toEqual(['trade: price war', 'war: war']);
  });

  it('give each place once, also where two phrases of a topic find it', () => {
    const topics = [topic('t', ['sanction', 'sanctions', 'Sanctions'])];
    expect(evidence('New sanctions, old sanction', ...topics)).toEqual(['t: sanctions', 't: sanction']);
  });

  it('come neither from boilerplate nor from credits', () => {
    const text = 'War. War.';
    const tags = createTopicTagger([topic('war', ['war'])]).tag(text, [
      { kind: 'CREDIT', start: 0, end: 4 },
      { kind: 'BOILERPLATE', start: 5, end: 9 },
    ]);
    expect(tags).toEqual([]);
  });

  it('stand under all that is above, where an article counts once, however many are below', () => {
    const topics = [
      topic('world', ['globe']),
      topic('asia', ['Asia'], { broader: 'world' }),
      topic('china', ['China'], { broader: 'asia' }),
    ];
    const articles = [
      sourceArticle({ slug: 'a', text: 'Asia and China' }),
      sourceArticle({ slug: 'b', text: 'The globe' }),
    ];
    const graph = link(articles, authority({ topics }));
    expect(graph.topics.map(({ slug, ancestors, articleCount }) => [slug, ancestors, articleCount])).toEqual([
      ['asia', ['world'], 1],
      ['china', ['asia', 'world'], 1],
      ['world', [], 2],
    ]);
  });
});
