import { describe, expect, it } from 'vitest';
import { times, word } from '../../bench/compiler/words.ts';
import { processorTimeOf } from '../../bench/processor-time.ts';
import { extract } from '../../src/extraction/extract.ts';
import { associates } from '../../src/linking/aggregates/associates.ts';
import { incidence } from '../../src/linking/aggregates/incidence.ts';
import { link } from '../../src/linking/link.ts';
import { slugGiver } from '../../src/linking/slugs.ts';
import { createTopicTagger } from '../../src/linking/topics.ts';
import { findVariants } from '../../src/linking/variants/find-variants.ts';
import type { Graph } from '../../src/model/graph.ts';
import { encodeSearchIndex } from '../../src/search/encode-index.ts';
import { authority, person, sourceArticle, topic } from './source-articles.ts';

/*
 * Work that was once quadratic. Each takes at most nine times as long for four times as much, on the processor, in the
 * same run: what grows with the square takes sixteen times as long.
 */
const TIMES = 4;
const BOUND = 9;
/** Each size is measured for so many milliseconds at least, and again if the factor is too high. */
const ENOUGH = 30;
const ATTEMPTS = 3;

/** How much longer the work takes for four times as much; `make` is not part of it. */
function factorOf<T>(size: number, make: (size: number) => T, work: (input: T) => unknown): number {
  const time = (input: T) => processorTimeOf(() => work(input), ENOUGH);
  const [smaller, larger] = [make(size), make(TIMES * size)];
  work(smaller);
  let factor = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && factor > BOUND; attempt++)
    factor = time(larger) / time(smaller);
  return factor;
}

const body = (text: string) => [{ kind: 'BODY' as const, start: 0, end: text.length }];
const tag = ({ text, topics }: { text: string; topics: ReturnType<typeof topic>[] }) =>
  createTopicTagger(topics)(text, body(text));

const statement = 'We will not close the harbour to the ferries this winter';
const SPEAKER = { kind: 'PERSON', index: 0 } as const;

/** Articles that each quote these statements of one person. */
const linked = (statements: readonly (readonly string[])[]): Graph =>
  link(
    statements.map((own, i) =>
      sourceArticle({
        slug: word(i),
        text: `Ana Lima: ${own.map((words) => `“${words}”`).join(' ')}`,
        people: [{ name: 'Ana Lima', as: own.map(() => 'Ana Lima') }],
        quotes: own.map((words) => ({ words, by: SPEAKER })),
      }),
    ),
    authority(),
  );
const spokenIn = ({ quotes }: Graph) =>
  quotes.map((quote) => ({ quote, text: statement, publishedOn: null }));

describe('work over many of one kind', { timeout: 60_000 }, () => {
  it('grows with the names that have one slug', () => {
    const claim = (names: readonly string[]) => {
      const slugOf = slugGiver([]);
      for (const name of names) slugOf(name);
    };
    expect(factorOf(2000, (size) => times(size, () => 'Ana Lima'), claim)).toBeLessThanOrEqual(BOUND);
  });

  it('grows with the places of a phrase in a paragraph', () => {
    const make = (size: number) => ({
      text: 'sea ferry and ferry tale, '.repeat(size),
      topics: [topic('ferry', ['ferry', 'sea ferry'], { exclude: ['ferry tale'] })],
    });
    expect(factorOf(300, make, tag)).toBeLessThanOrEqual(BOUND);
  });

  it('grows with a text, and not with the phrases that begin alike too', () => {
    const make = (size: number) => ({
      text: 'The ferry sails. '.repeat(size),
      topics: times(size, (i) => topic(word(i), [`ferry ${word(i)}`])),
    });
    expect(factorOf(300, make, tag)).toBeLessThanOrEqual(BOUND);
  });

  it('grows with the people that one article names', () => {
    const make = (size: number) => incidence(size, [times(size, (i) => i)]);
    expect(factorOf(500, make, (people) => associates(people, []))).toBeLessThanOrEqual(BOUND);
  });

  it('grows with the quotations of an article', () => {
    const make = (size: number) => linked([times(size, (i) => `${word(i)} ${'and so on '.repeat(8)}`)]);
    expect(factorOf(800, make, encodeSearchIndex)).toBeLessThanOrEqual(BOUND);
  });

  it('grows with the articles that have one quotation, each of which lists a hundred', () => {
    const make = (size: number) => spokenIn(linked(times(size, () => [statement])));
    expect(factorOf(200, make, findVariants)).toBeLessThanOrEqual(BOUND);
    const variants = findVariants(make(150));
    expect(variants.size).toBe(150);
    for (const list of variants.values()) expect(list).toHaveLength(100);
  });

  it('grows with the parts of an utterance in two articles', () => {
    const make = (size: number) => {
      const parts = times(size, (i) => `We will ${word(i)} the ${word(i + 7)} and ${word(i + 13)} every day`);
      const spoken = linked([parts, parts]).quotes.map((quote, i) => ({
        quote,
        text: parts[i % size] as string,
      }));
      return spoken.map(({ quote, text }, i) => {
        const before = i % size === 0 ? undefined : spoken[i - 1];
        return { quote: { ...quote, continues: before?.quote.key ?? null }, text, publishedOn: null };
      });
    };
    expect(factorOf(50, make, findVariants)).toBeLessThanOrEqual(BOUND);
    expect(findVariants(make(20)).size).toBe(40);
  });

  it('grows with how often one article has a quotation', () => {
    const make = (size: number) => spokenIn(linked([times(size, () => statement)]));
    expect(factorOf(1000, make, findVariants)).toBeLessThanOrEqual(BOUND);
  });
});

describe('the people that a text may name', () => {
  it('are indexed once for all texts', () => {
    let read = 0;
    const people = times(1000, (i) => ({
      ...person(word(i), ''),
      get name() {
        read++;
        return `Ana ${word(i)}`;
      },
    }));
    const readBy = (text: string) => {
      read = 0;
      extract(text, { people });
      return read;
    };
    expect(readBy('“No,” said Ana Lima.')).toBeGreaterThanOrEqual(people.length);
    expect(readBy('“Yes,” said Rui Costa.')).toBe(0);
  });
});

describe('the people named in one article with somebody', () => {
  it('are those with quotes first, then those who come first', () => {
    const people = incidence(300, [times(300, (i) => i), [298, 299]]);
    const ties = associates(people, [{ speaker: 150, named: 297 }]);
    const closest = (of: number) => ties[of]?.map((tie) => tie.person);
    expect(closest(150)).toEqual([297, ...times(99, (i) => i)]);
    expect(closest(297)).toEqual([150, ...times(99, (i) => i)]);
    expect(closest(50)).toEqual(times(101, (i) => i).filter((i) => i !== 50));
    expect(closest(299)).toEqual([298, ...times(99, (i) => i)]);
    expect(ties[150]?.[0]).toEqual({
      person: 297,
      articleCount: 1,
      quotesAboutCount: 1,
      quotedAboutCount: 0,
    });
  });
});
