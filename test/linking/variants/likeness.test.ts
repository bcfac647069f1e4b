import { describe, expect, it } from 'vitest';
import { times, word } from '../../../bench/compiler/words.ts';
import { likeness, likenessOfParts } from '../../../src/linking/variants/likeness.ts';
import { type Report, reportsOf } from '../../../src/linking/variants/reports.ts';
import type { Quote, QuoteType } from '../../../src/model/quote.ts';

interface Told {
  readonly text: string;
  readonly type?: QuoteType;
}

/** The first report of each of two texts: the whole of it. */
function reports(...told: readonly [Told, Told]): [Report, Report] {
  const spoken = told.map(({ text, type = 'DIRECT' }, i) => ({
    quote: { key: `${i}`, article: `article-${i}`, type, continues: null } as Quote,
    text,
    publishedOn: null,
  }));
  const [a, b] = reportsOf(spoken).filter(({ extent }) => extent === 'QUOTATION');
  if (!a || !b) throw new Error('There is no report of a text.');
  return [a, b];
}

/** Words that say what a text is about. */
const content = (count: number, from = 0) => times(count, (i) => word(from + i));
const FUNCTION_WORDS = 'the of and to in is it that for on with as at by this'.split(' ');

/**
 * Two texts of so many words, of which these agree, in order. The others say what a text is about, and each text has
 * its own.
 */
function pair(contentWords: number, functionWords: number, length: number): [Told, Told] {
  const common = [...content(contentWords), ...FUNCTION_WORDS.slice(0, functionWords)];
  // The first and the last word agree, so that one text is laid along all of the other.
  const text = (from: number) =>
    [...common.slice(0, 1), ...content(length - common.length, from), ...common.slice(1)].join(' ');
  return [{ text: text(1000) }, { text: text(2000) }];
}

const likenessOf = (...counts: Parameters<typeof pair>) => likeness(...reports(...pair(...counts)));

describe('two reports in the speaker’s words', () => {
  it.each<[string, number, number, number]>([
    // Which words agree: of those that say what it is about, of the others; of how many words.
    ['nine words that say what it is about and ten of 22', 9, 1, 22],
    ['nine words that say what it is about and nine of 20', 9, 0, 20],
    ['fourteen words of 31', 5, 9, 31],
    ['fourteen words of 29', 5, 9, 29],
    ['fourteen words of 24', 5, 9, 24],
    ['six words that say what it is about and ten of 18', 6, 4, 18],
    ['six words that say what it is about, of ten', 6, 0, 10],
    ['ten words of 17', 5, 5, 17],
    ['three words of four', 3, 0, 4],
  ])('are alike with %s', (_, contentWords, functionWords, length) => {
    expect(likenessOf(contentWords, functionWords, length)).toBeCloseTo(
      (contentWords + functionWords) / length,
      10,
    );
  });

  it.each<[string, number, number, number]>([
    ['nine words that say what it is about and twelve of 27', 9, 3, 27],
    ['eight words that say what it is about and ten of 22', 8, 2, 22],
    ['thirteen words of 28', 5, 8, 28],
    ['six words that say what it is about and twelve of 22', 6, 6, 22],
    ['five words that say what it is about and six of ten', 5, 1, 10],
    ['nine words of 15', 5, 4, 15],
    ['eight words of eleven', 4, 4, 11],
    ['two words that say what it is about', 2, 6, 8],
  ])('are not with %s', (_, contentWords, functionWords, length) => {
    expect(likenessOf(contentWords, functionWords, length)).toBe(0);
  });
});

describe('a report in the reporter’s words', () => {
  /** The words that both have in another order, so that hardly any agree along each other. */
  const told = (shared: number, length: number, type: QuoteType = 'DIRECT'): [Report, Report] =>
    reports(
      { text: [...content(shared), ...content(length - shared, 1000)].join(' ') },
      { text: [...content(shared).reverse(), ...content(length - shared, 2000)].join(' '), type },
    );

  it('is alike with three fifths of the words that say what it is about, and four at least', () => {
    expect(likeness(...told(6, 10, 'INDIRECT'))).toBeCloseTo(0.6, 10);
    expect(likeness(...told(13, 22, 'INDIRECT'))).toBe(0);
    expect(likeness(...told(4, 5, 'INDIRECT'))).toBeCloseTo(0.8, 10);
    expect(likeness(...told(3, 3, 'INDIRECT'))).toBe(0);
  });

  it('is only compared so with the speaker’s words', () => {
    expect(likeness(...told(6, 10, 'DIRECT'))).toBe(0);
    const [a, b] = told(6, 10, 'INDIRECT');
    expect(likeness(b, a)).toBeCloseTo(0.6, 10);
    expect(likeness({ ...a, isIndirect: true }, b)).toBe(0);
  });

  it('shares five words at least if it is a clause', () => {
    const asClause = ([a, b]: [Report, Report]): [Report, Report] => [a, { ...b, extent: 'CLAUSE' }];
    expect(likeness(...asClause(told(5, 6, 'INDIRECT')))).toBeCloseTo(5 / 6, 10);
    expect(likeness(...asClause(told(4, 4, 'INDIRECT')))).toBe(0);
  });

  it('is like a part of an utterance with three words that say what it is about', () => {
    expect(likenessOfParts(...told(3, 9, 'INDIRECT'))).toBeCloseTo(3 / 9, 10);
    expect(likenessOfParts(...told(2, 3, 'INDIRECT'))).toBe(0);
    expect(likenessOfParts(...told(3, 9, 'DIRECT'))).toBe(0);
  });
});

describe('two parts of one utterance', () => {
  it('are alike with the words that agree, few as they may be', () => {
    const [a, b] = reports({ text: 'As for me' }, { text: 'as for me' });
    expect(likeness(a, b)).toBe(0);
    expect(likenessOfParts(a, b)).toBe(1);
    expect(likenessOfParts(...reports(...pair(2, 1, 4)))).toBeCloseTo(3 / 4, 10);
    expect(likenessOfParts(...reports(...pair(2, 3, 7)))).toBe(0);
  });
});
