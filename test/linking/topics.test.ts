import { describe, expect, it } from 'vitest';
import { link } from '../../src/linking/link.ts';
import { createTopicTagger } from '../../src/linking/topics.ts';
import type { Paragraph } from '../../src/model/article.ts';
import { authority, sourceArticle, topic } from './source-articles.ts';

function evidence(text: string, ...topics: ReturnType<typeof topic>[]): string[] {
  const tags = createTopicTagger(topics)(text, [{ kind: 'BODY', start: 0, end: text.length }]);
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
    [
      'the plural',
      'Treaties, taxes, gases',
      ['tax', 'treaty', 'gas'],
      ['t: Treaties', 't: taxes', 't: gases'],
    ],
    ['no word that only begins alike', 'president-elect, newsy', ['election', 'news'], []],
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

  it('pass over an exclusion that is a phrase of the topic too', () => {
    expect(evidence('The cold war', topic('war', ['cold war'], { exclude: ['cold war'] }))).toEqual([]);
  });

  it('are by name, and by slug if two have one name', () => {
    const named = (slug: string, name: string, phrase: string) => topic(slug, [phrase], { name });
    const byName = [named('a', 'Öl', 'oil'), named('b', 'Pier', 'pier'), named('z', 'anchor', 'anchor')];
    expect(evidence('Pier, oil, anchor', ...byName)).toEqual(['z: anchor', 'a: oil', 'b: Pier']);
    const sameName = [named('b', 'Pier', 'pier'), named('a', 'pier', 'quay')];
    expect(evidence('Pier and quay', ...sameName)).toEqual(['a: quay', 'b: Pier']);
  });

  it('give each place once, also where two phrases of a topic find it', () => {
    const topics = [topic('t', ['sanction', 'sanctions', 'Sanctions'])];
    expect(evidence('New sanctions, old sanction', ...topics)).toEqual(['t: sanctions', 't: sanction']);
  });

  it('come neither from boilerplate nor from credits', () => {
    const text = 'War. War.';
    const tags = createTopicTagger([topic('war', ['war'])])(text, [
      { kind: 'CREDIT', start: 0, end: 4 },
      { kind: 'BOILERPLATE', start: 5, end: 9 },
    ]);
    expect(tags).toEqual([]);
  });

  describe('of an article', () => {
    const filler = 'one two three four five six seven eight nine ten '.repeat(11);
    const topicsOf = (text: string, paragraphs?: readonly Paragraph[]) => {
      const article = sourceArticle({ slug: 'a', text });
      const document = { ...article.document, paragraphs: paragraphs ?? article.document.paragraphs };
      const topics = [topic('tax', ['tax', 'duty'])];
      const graph = link([{ ...article, document }], authority({ topics }));
      return graph.articles[0]?.topics.map(({ evidence: found }) => found.length);
    };

    it('are not what one passing word far down says', () => {
      expect(topicsOf(`${filler} tax`)).toEqual([]);
    });

    it('are what is said twice, with all the words that say so', () => {
      expect(topicsOf(`${filler} tax ${filler} duty`)).toEqual([2]);
    });

    it('are what the first hundred words say, and not what the next one does', () => {
      const words = (count: number) => 'one '.repeat(count);
      expect(topicsOf(`A tax ${filler}`)).toEqual([1]);
      expect(topicsOf(`${words(99)}tax ${filler}`)).toEqual([1]);
      expect(topicsOf(`${words(100)}tax ${filler}`)).toEqual([]);
    });

    it('are what the headline says, wherever it stands', () => {
      const text = `${filler} tax`;
      const body = { kind: 'BODY', start: 0, end: filler.length } as const;
      const headline = { kind: 'HEADLINE', start: filler.length, end: text.length } as const;
      expect(topicsOf(text, [body, headline])).toEqual([1]);
    });

    it('need the opening of the story, and not of a caption', () => {
      const text = `A tax ${filler}`;
      const caption = { kind: 'CAPTION', start: 0, end: 5 } as const;
      const body = { kind: 'BODY', start: 6, end: text.length } as const;
      expect(topicsOf(text, [caption, body])).toEqual([]);
    });
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
