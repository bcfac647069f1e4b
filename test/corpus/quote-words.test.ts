import { describe, expect, it } from 'vitest';
import {
  createQuoteFinder,
  type EncodedQuoteWords,
  encodeQuoteWords,
} from '../../src/corpus/bundled/quote-words.ts';
import type { Graph } from '../../src/model/graph.ts';

/** A graph of one article whose quotes are these texts. */
function graphOf(texts: readonly string[]): Graph {
  let end = 0;
  const quotes = texts.map((text) => {
    const start = end;
    end += text.length;
    return { article: 'a', span: { start, end } };
  });
  return { articles: [{ slug: 'a', text: texts.join('') }], quotes } as unknown as Graph;
}

/** What is found of some quotes by nobody, all of one length. */
const findAmong = (encoded: EncodedQuoteWords, size: number, keys: readonly string[]) =>
  createQuoteFinder(encoded)(
    keys,
    { size, length: () => 1, isPart: () => false, isOnRecord: () => false, isOwn: () => false },
    { complete: 100, others: 10 },
  );

describe('quotes by their words', () => {
  it('are found wherever they stand among many', () => {
    // Steps between the ordinals of one, two and three digits.
    const at = [0, 1, 31, 63, 64, 1087, 1088, 2112, 4999];
    const texts = Array.from({ length: 5000 }, (_, i) =>
      at.includes(i) ? 'harbour ferries' : `number${i} another`,
    );
    const encoded = encodeQuoteWords(graphOf(texts));
    expect(findAmong(encoded, texts.length, ['harbor', 'ferri'])).toEqual(at);
    for (const i of [2, 100, 4998]) {
      expect(findAmong(encoded, texts.length, [`number${i}`])).toEqual([i]);
    }
  });

  it('are found by any key, the first and the last included, and by no other', () => {
    const texts = ['alpha', 'Ça va', 'mitte', 'us or them', 'zulu', '中国'];
    const encoded = encodeQuoteWords(graphOf(texts));
    const found = (...keys: string[]) => findAmong(encoded, texts.length, keys);
    expect(found('=alpha')).toEqual([0]);
    expect(found('ca', 'va')).toEqual([1]);
    expect(found('mitt')).toEqual([2]);
    expect(found('=us or them')).toEqual([3]);
    expect(found('zulu')).toEqual([4]);
    expect(found('中国')).toEqual([5]);
    expect(encoded.lines).not.toMatch(/[\u0100-\uffff]/);
    for (const key of ['', '=', 'a', 'zz', '\t', '\n', 'alpha\tA', '龍']) expect(found(key), key).toEqual([]);
  });

  it('are found that stand in a longer text with all of their words, not with some', () => {
    const encoded = encodeQuoteWords(graphOf(['Harbour ferries sail', 'Harbour ferries sail northward']));
    const keys = ['harbor', 'ferri', 'sail', 'winter', 'storm', 'pier', 'captain', 'anchor'];
    expect(findAmong(encoded, 2, keys)).toEqual([0]);
  });

  it('are none of a corpus without quotes', () => {
    expect(findAmong(encodeQuoteWords(graphOf([])), 0, ['harbour'])).toEqual([]);
  });
});
