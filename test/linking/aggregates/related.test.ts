import { describe, expect, it } from 'vitest';
import { incidence } from '../../../src/linking/aggregates/incidence.ts';
import { MOST_RELATED, relatedArticles } from '../../../src/linking/aggregates/related.ts';

/** Related articles as "place score", of articles told by what they have: letters are people, digits topics. */
function related(...articles: string[]): string[] {
  return relatedBySaying([], ...articles);
}

/** The same of articles that report utterances both: for each article [other, how many]. */
function relatedBySaying(said: readonly (readonly [number, number][])[], ...articles: string[]): string[] {
  const places = (pattern: RegExp, from: string) =>
    incidence(
      10,
      articles.map((things) =>
        (things.match(pattern) ?? []).map((c) => c.charCodeAt(0) - from.charCodeAt(0)),
      ),
    );
  return relatedArticles(
    places(/[a-j]/g, 'a'),
    places(/\d/g, '0'),
    said.map((own) => new Map(own)),
  ).map((scores) => scores.map(({ of, score }) => `${of} ${score}`).join(', '));
}

describe('related articles', () => {
  it('score 1 where both have the same, and are none where they share nothing', () => {
    expect(related('ab1', 'ab1', 'c2')).toEqual(['1 1', '0 1', '']);
  });

  it('score by the part of what they have that both have', () => {
    // Everybody is in two of the four articles, so that each counts the same.
    expect(related('ab', 'bc', 'cd', 'da')).toEqual([
      '1 0.333, 3 0.333',
      '0 0.333, 2 0.333',
      '1 0.333, 3 0.333',
      '0 0.333, 2 0.333',
    ]);
  });

  it('count a topic half of a person as rare', () => {
    // The first shares one person with the second and one topic with the third: 1 and ½ of 1½.
    expect(related('a1', 'a', '1')[0]).toBe('1 0.667, 2 0.333');
  });

  it('count the rarer the more: ln(1 + articles / articles that have it)', () => {
    const [first] = related('ab', 'a', 'b', 'b');
    const a = Math.log(1 + 4 / 2);
    const b = Math.log(1 + 4 / 3);
    const part = (weight: number) => Math.round((1000 * weight) / (a + b)) / 1000;
    expect(first).toBe(`1 ${part(a)}, 2 ${part(b)}, 3 ${part(b)}`);
  });

  it('pass over what one article alone has', () => {
    expect(related('a', 'abcdefg1234')).toEqual(['1 1', '0 1']);
  });

  it('count each once, however often it is named', () => {
    expect(related('aaaab', 'a', 'b')[0]).toBe('1 0.5, 2 0.5');
  });

  it('count an utterance of both as much as a person whom only these two name, by its similarity', () => {
    expect(relatedBySaying([[[1, 1]], [[0, 1]]], 'a', 'b', 'ab')[0]).toBe('2 0.5, 1 0.333');
    expect(relatedBySaying([[[1, 0.5]], [[0, 0.5]]], 'a', 'ab', 'b')[0]).toBe('1 0.6');
    expect(relatedBySaying([[[1, 1]], [[0, 1]]], '', '')[0]).toBe('1 1');
  });

  it('are only those that count, also of one that does not', () => {
    const counted = (article: number) => article !== 0;
    const people = incidence(1, [[0], [0], [0]], counted);
    const found = relatedArticles(people, incidence(0, [[], [], []], counted), []);
    expect(found.map((scores) => scores.map(({ of }) => of))).toEqual([[1, 2], [2], [1]]);
  });

  it('are none that share less than half a thousandth', () => {
    // Two articles name the same people; a third names one of them, and nobody else.
    const scoresOf = (people: number) => {
      const all = Array.from({ length: people }, (_, i) => i);
      const [first] = relatedArticles(incidence(people, [all, all, [0]]), incidence(0, [[], [], []]), []);
      return first?.map(({ of }) => of);
    };
    expect(scoresOf(1000)).toEqual([1, 2]);
    expect(scoresOf(3000)).toEqual([1]);
  });

  it('are the twenty of the highest scores, equal ones in the order of the articles', () => {
    const [first] = related('ab', ...Array.from({ length: 30 }, () => 'a'), 'ab');
    const places = first?.split(', ').map((one) => Number(one.split(' ')[0]));
    expect(MOST_RELATED).toBe(20);
    expect(places).toEqual([31, ...Array.from({ length: 19 }, (_, i) => i + 1)]);
    const [equals] = related('ab', ...Array.from({ length: 30 }, () => 'a'));
    expect(equals?.split(', ').map((one) => Number(one.split(' ')[0]))).toEqual(
      Array.from({ length: 20 }, (_, i) => i + 1),
    );
  });
});
