import { describe, expect, it } from 'vitest';
import { sharedUtterances } from '../../../src/linking/aggregates/shared-utterances.ts';
import type { Quote } from '../../../src/model/quote.ts';

/** Quotes by "article/key", each with its variants as "article/key similarity". */
function shared(quotes: Readonly<Record<string, readonly string[]>>) {
  const list = Object.entries(quotes).map(
    ([key, variants]) =>
      ({
        key,
        article: key.split('/')[0],
        variants: variants.map((variant) => {
          const [quote, similarity] = variant.split(' ');
          return { quote, similarity: Number(similarity) };
        }),
      }) as unknown as Quote,
  );
  const articles = new Map(['a', 'b', 'c'].map((slug, place) => [slug, place]));
  return sharedUtterances(list, articles).map((own) => [...own]);
}

describe('utterances that two articles report', () => {
  it('count their similarity', () => {
    expect(shared({ 'a/1': ['b/1 0.8'], 'a/2': ['b/2 1'], 'b/1': ['a/1 0.8'], 'b/2': ['a/2 1'] })).toEqual([
      [[1, 1.8]],
      [[0, 1.8]],
      [],
    ]);
  });

  it('count once what one article has in two parts, by the part that is likest', () => {
    expect(shared({ 'a/1': ['b/1 0.9', 'b/2 0.8'], 'b/1': ['a/1 0.9'], 'b/2': ['a/1 0.8'] })).toEqual([
      [[1, 0.9]],
      [[0, 0.9]],
      [],
    ]);
  });

  it('count for each article that has them', () => {
    const [a] = shared({ 'a/1': ['b/1 1', 'c/1 0.7'], 'b/1': ['a/1 1'], 'c/1': ['a/1 0.7'] });
    expect(a).toEqual([
      [1, 1],
      [2, 0.7],
    ]);
  });
});
