import { describe, expect, it } from 'vitest';
import { times, word } from '../../bench/compiler/words.ts';
import { suggestTopics } from '../../src/linking/topic-suggestions.ts';
import { authority, sourceArticle } from './source-articles.ts';

/* What makes a phrase worth suggesting as a topic: each number is held on both sides of its edge. */

/** A corpus of these texts and of so many articles in all; the others say nothing. */
const corpus = (size: number, texts: readonly string[]) =>
  times(size, (i) => sourceArticle({ slug: `a${i}`, text: texts[i] ?? 'It was so.' }));

const phrasesOf = (articles: ReturnType<typeof corpus>) =>
  suggestTopics(articles, authority()).flatMap(({ phrases }) => phrases);

const suggested = (size: number, texts: readonly string[]) => phrasesOf(corpus(size, texts));

/** Texts that each have a noun so often. */
const nouns = (noun: string, ...counts: readonly number[]) =>
  counts.map((count) => `The ${noun}. `.repeat(count));

describe('a phrase', () => {
  it('is in two articles at least', () => {
    expect(suggested(10, nouns('ferry', 4))).toEqual([]);
    expect(suggested(10, nouns('ferry', 2, 2))).toEqual(['ferry']);
  });

  it('is in one article of two hundred at least', () => {
    expect(suggested(400, nouns('ferry', 2, 2))).toEqual(['ferry']);
    expect(suggested(401, nouns('ferry', 2, 2))).toEqual([]);
    expect(suggested(401, nouns('ferry', 2, 2, 2))).toEqual(['ferry']);
  });

  it('is in three of ten articles at most', () => {
    const articles = (count: number) => nouns('ferry', ...times(count, () => 2));
    expect(suggested(100, articles(30))).toEqual(['ferry']);
    expect(suggested(100, articles(31))).toEqual([]);
    // Of a few articles two may have it.
    expect(suggested(5, articles(2))).toEqual(['ferry']);
    expect(suggested(5, articles(3))).toEqual([]);
  });

  it('is repeated: a word in every other article, two words in every fifth', () => {
    const twice = (of: number, all: number) => times(all, (i) => (i < of ? 2 : 1));
    expect(suggested(300, nouns('ferry', ...twice(1, 2)))).toEqual(['ferry']);
    expect(suggested(300, nouns('ferry', ...twice(33, 67)))).toEqual([]);
    expect(suggested(100, nouns('sea wall', ...twice(1, 5)))).toEqual(['sea wall']);
    expect(suggested(100, nouns('sea wall', ...twice(5, 26)))).toEqual([]);
  });

  it('is a verb in a quarter of its places at most', () => {
    const places = (verbs: number, all: number) =>
      'To ferry. '.repeat(verbs) + 'The ferry. '.repeat(all - verbs);
    expect(suggested(10, [places(1, 4), places(1, 4)])).toEqual(['ferry']);
    expect(suggested(10, [places(4, 15), places(4, 16)])).toEqual([]);
  });

  it('is followed by no noun in half of its places at least', () => {
    let others = 0;
    const places = (followed: number, all: number) =>
      times(all, (i) => (i < followed ? `The ferry ${word(others++)}. ` : 'The ferry. ')).join('');
    expect(suggested(10, [places(2, 4), places(2, 4)])).toEqual(['ferry']);
    expect(suggested(10, [places(13, 25), places(13, 26)])).toEqual([]);
  });

  it('is after an article or another word that leads to a noun in a quarter of its places at least', () => {
    const places = (led: number, all: number) => 'The ferry. '.repeat(led) + 'Ferry. '.repeat(all - led);
    expect(suggested(10, [places(1, 4), places(1, 4)])).toEqual(['ferry']);
    expect(suggested(10, [places(3, 12), places(3, 13)])).toEqual([]);
  });

  it('has three words at most', () => {
    expect(suggested(10, nouns('sea wall bill', 2, 2))).toEqual(['sea wall bill']);
    expect(suggested(10, nouns('sea wall bill vote', 2, 2))).toEqual([]);
  });

  it('has words of three letters at least', () => {
    expect(suggested(10, nouns('ice', 2, 2))).toEqual(['ice']);
    expect(suggested(10, nouns('tv', 2, 2))).toEqual([]);
  });
});

describe('a part of a phrase', () => {
  it('stands for itself if it is twice as often as the phrase at least', () => {
    const places = (phrase: number, part: number) =>
      'The sea wall. '.repeat(phrase) + 'The wall. '.repeat(part);
    expect(suggested(10, [places(10, 10), places(10, 10)]).sort()).toEqual(['sea wall', 'wall']);
    expect(suggested(10, [places(10, 9), places(10, 10)])).toEqual(['sea wall']);
  });
});

describe('suggestions', () => {
  it('are thirty at most', () => {
    const many = (count: number) => times(count, (i) => `The ${word(i)}. `.repeat(2)).join('');
    expect(suggested(10, [many(30), many(30)])).toHaveLength(30);
    expect(suggested(10, [many(31), many(31)])).toHaveLength(30);
  });

  it('begin with what is repeated most, and with what fewer articles have', () => {
    const often = 'The alder. '.repeat(2) + 'The birch. '.repeat(4);
    expect(suggested(10, [often, often])).toEqual(['birch', 'alder']);
    const [both, one] = [`${'The alder. '.repeat(2)}${'The birch. '.repeat(4)}`, 'The alder. '.repeat(2)];
    expect(suggested(10, [both, both, one])).toEqual(['birch', 'alder']);
  });

  it('are by the letter if they are as telling', () => {
    const both = 'The birch. The alder. '.repeat(2);
    expect(suggested(10, [both, both])).toEqual(['alder', 'birch']);
  });

  it('count a place in a headline three times', () => {
    /** One word once in the headline and once in the text, another four times in the text. */
    const article = (slug: string, inHeadline: string, inText: string) => {
      const headline = `The ${inHeadline}. `;
      const text = `${headline}The ${inHeadline}. ${`The ${inText}. `.repeat(4)}`;
      const own = sourceArticle({ slug, text });
      const paragraphs = [
        { kind: 'HEADLINE' as const, start: 0, end: headline.length },
        { kind: 'BODY' as const, start: headline.length, end: text.length },
      ];
      return { ...own, document: { ...own.document, paragraphs } };
    };
    const order = (inHeadline: string, inText: string) => {
      const two = ['x', 'y'].map((slug) => article(slug, inHeadline, inText));
      return phrasesOf([...two, ...corpus(8, [])]);
    };
    // Both are as telling, so that they come by the letter.
    expect(order('alder', 'birch')).toEqual(['alder', 'birch']);
    expect(order('birch', 'alder')).toEqual(['alder', 'birch']);
  });

  it('are named in capitals if most of their places are written so', () => {
    const places = (capitals: number, all: number) =>
      'In the Silver Coast. '.repeat(capitals) + 'In the silver coast. '.repeat(all - capitals);
    const names = (text: string) =>
      suggestTopics(corpus(10, [text, text]), authority()).map(({ name }) => name);
    expect(names(places(3, 4))).toEqual(['Silver Coast']);
    expect(names(places(2, 4))).toEqual(['Silver coast']);
  });
});
