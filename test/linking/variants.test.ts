import { describe, expect, it } from 'vitest';
import { times, word } from '../../bench/compiler/words.ts';
import { findVariants } from '../../src/linking/variants/find-variants.ts';
import type { SpokenWords } from '../../src/linking/variants/reports.ts';
import type { Quote, QuoteType } from '../../src/model/quote.ts';
import type { SpeakerKind } from '../../src/model/speaker.ts';
import { OTHER_NUMBERS } from '../text/numbers.expected.ts';

interface Spoken {
  readonly in: string;
  readonly text: string;
  readonly by?: string | null;
  readonly kind?: SpeakerKind;
  readonly on?: string;
  readonly type?: QuoteType;
  /** Whether it goes on from the one before. */
  readonly goesOn?: boolean;
}

/** Quotations of articles; a quotation's key is its article and its place among all. */
function spokenWords(list: readonly Spoken[]): SpokenWords[] {
  const keyAt = (index: number) => `${list[index]?.in}/${index}`;
  return list.map((item, index) => {
    const { by = 'ana-lima', kind = 'PERSON', type = 'DIRECT' } = item;
    const span = { start: 0, end: item.text.length };
    const quote: Quote = {
      key: keyAt(index),
      article: item.in,
      type,
      span,
      content: span,
      paragraph: 0,
      attribution:
        by === null
          ? null
          : {
              speaker: { kind, key: by },
              source: null,
              cue: null,
              resolution: 'NAME',
              antecedent: null,
              reportedTo: null,
              method: 'EXTRACTED',
            },
      continues: item.goesOn ? keyAt(index - 1) : null,
      continuedBy: list[index + 1]?.goesOn ? keyAt(index + 1) : null,
      textDefects: [],
      topics: [],
      variants: [],
      record: null,
    };
    return { quote, text: item.text, publishedOn: item.on ?? null };
  });
}

/** The pairs found, as "a/0 b/1", each once. */
function pairs(...list: Spoken[]): string[] {
  const found = [...findVariants(spokenWords(list))];
  return found.flatMap(([key, variants]) =>
    variants.flatMap(({ quote }) => (key < quote ? `${key} ${quote}` : [])),
  );
}

const HARBOUR = 'The old harbour will close before winter, and the ferries will sail from the northern pier.';

describe('variants', () => {
  it('are the same words in another article, marks, case and contractions aside', () => {
    expect(
      pairs(
        { in: 'a', text: 'We don’t close the harbour before winter' },
        { in: 'b', text: 'WE DO NOT CLOSE THE HARBOUR BEFORE WINTER!' },
      ),
    ).toEqual(['a/0 b/1']);
  });

  it('are the same utterance reworded', () => {
    const reworded = 'The old port will shut before the winter, and ferries will sail from our northern pier';
    expect(pairs({ in: 'a', text: HARBOUR }, { in: 'b', text: reworded })).toEqual(['a/0 b/1']);
  });

  it('are a fragment inside the reporter’s sentence and the whole', () => {
    const fragment = 'sail from the northern pier';
    expect(pairs({ in: 'a', text: fragment, type: 'MIXED' }, { in: 'b', text: HARBOUR })).toEqual([
      'a/0 b/1',
    ]);
  });

  it('are what a reporter renders without marks, where the content words carry it', () => {
    const indirect = 'that ferries would be sailing from the northern pier once the old harbour closed';
    expect(pairs({ in: 'a', text: HARBOUR }, { in: 'b', text: indirect, type: 'INDIRECT' })).toEqual([
      'a/0 b/1',
    ]);
    expect(
      pairs(
        { in: 'a', text: HARBOUR },
        { in: 'b', text: 'that the harbour had no future', type: 'INDIRECT' },
      ),
    ).toEqual([]);
  });

  it('are one clause of what a reporter renders without marks', () => {
    const indirect =
      'that the ferries would sail from the northern pier before winter, but asked the owners of every cottage along ' +
      'the coast to keep their gardens open to visitors until the festival was over';
    expect(pairs({ in: 'a', text: HARBOUR }, { in: 'b', text: indirect, type: 'INDIRECT' })).toEqual([
      'a/0 b/1',
    ]);
  });

  it('are each part of an utterance that an attribution interrupts, short ones too', () => {
    expect(
      pairs(
        { in: 'a', text: 'As for me,' },
        { in: 'a', text: 'the old harbour will close before winter', goesOn: true },
        { in: 'b', text: 'As for me, the old harbour will close before winter.' },
      ),
    ).toEqual(['a/0 b/2', 'a/1 b/2']);
  });

  it.each<[string, Spoken]>([
    ['another speaker', { in: 'b', text: HARBOUR, by: 'rui-costa' }],
    ['an organization of the same slug', { in: 'b', text: HARBOUR, kind: 'ORGANIZATION' }],
    ['nobody', { in: 'b', text: HARBOUR, by: null }],
    ['the same article', { in: 'a', text: HARBOUR }],
    [
      'other words',
      { in: 'b', text: 'The new harbour opens in summer for sailors who came from the south.' },
    ],
  ])('are not found for %s', (_, other) => {
    expect(pairs({ in: 'a', text: HARBOUR }, other)).toEqual([]);
  });

  it('are not found between unnamed sources: each is one article’s own', () => {
    const source = { text: HARBOUR, by: 'an-official', kind: 'UNNAMED' } as const;
    expect(pairs({ in: 'a', ...source }, { in: 'b', ...source })).toEqual([]);
  });

  it('are not found for words too few to tell', () => {
    expect(pairs({ in: 'a', text: 'sacred commitment' }, { in: 'b', text: 'sacred commitment' })).toEqual([]);
  });

  it('are not found for a formula used on two occasions', () => {
    const formula = 'an open harbour for honest people';
    const on = (date: string) => ({ text: formula, on: date, type: 'MIXED' }) as const;
    expect(pairs({ in: 'a', ...on('2021-03-01') }, { in: 'b', ...on('2021-03-02') })).toEqual(['a/0 b/1']);
    expect(pairs({ in: 'a', ...on('2021-03-01') }, { in: 'b', ...on('2021-06-01') })).toEqual([]);
    // The third report says that the first two need not be of one occasion.
    expect(
      pairs(
        { in: 'a', ...on('2021-03-01') },
        { in: 'b', ...on('2021-03-02') },
        { in: 'c', ...on('2021-06-01') },
      ),
    ).toEqual([]);
  });

  it('are found for a phrase that is quoted again within two weeks, and for none a day later', () => {
    const phrase = { text: 'an open harbour for honest people', type: 'MIXED' } as const;
    const apart = (on: string) => pairs({ in: 'a', on: '2021-03-01', ...phrase }, { in: 'b', on, ...phrase });
    expect(apart('2021-03-15')).toEqual(['a/0 b/1']);
    expect(apart('2021-03-16')).toEqual([]);
    expect(apart('2021-02-15')).toEqual(['a/0 b/1']);
    expect(apart('2021-02-14')).toEqual([]);
  });

  it('are not found for a formula by way of the utterance that it is a part of', () => {
    const formula = 'It is a harbour for honest people.';
    const speech =
      'We dug the basin with shovels when nobody believed that the ferries would ever come back to us.';
    const list = (later: string): Spoken[] => [
      { in: 'a', text: speech, on: '2021-03-01' },
      { in: 'a', text: formula, on: '2021-03-01', goesOn: true },
      { in: 'b', text: speech, on: later },
      { in: 'b', text: formula, on: later, goesOn: true },
    ];
    expect(pairs(...list('2021-03-02'))).toEqual(['a/0 b/2', 'a/1 b/3']);
    expect(pairs(...list('2021-06-01'))).toEqual(['a/0 b/2']);
  });

  it('are not found for a slogan that stands in two sentences', () => {
    const slogan = 'an open harbour for honest people';
    expect(
      pairs(
        { in: 'a', text: slogan, type: 'MIXED' },
        { in: 'b', text: `Our grandparents dug this basin with shovels because they wanted ${slogan}.` },
        {
          in: 'c',
          text: `Whoever votes for this budget on Monday votes for ${slogan} and for cheaper ferries.`,
        },
      ),
    ).toEqual([]);
  });

  it('are not found for a slogan in two sentences that say three things more, but for one in shorter ones', () => {
    const slogan = 'an open harbour for honest people';
    const found = (...sentences: readonly [string, string]) =>
      pairs(
        { in: 'a', text: slogan, type: 'MIXED' },
        { in: 'b', text: sentences[0] },
        { in: 'c', text: sentences[1] },
      );
    expect(
      found(
        `Our grandparents dug for it with shovels: ${slogan}`,
        `The budget is what votes on Monday: ${slogan}`,
      ),
    ).toEqual([]);
    expect(
      found(`Our grandparents dug for it with us: ${slogan}`, `It is what votes on Monday: ${slogan}`),
    ).toEqual(['a/0 b/1', 'a/0 c/2']);
  });

  it('are found for six words that say what it is about, however much later, and not for five', () => {
    const later = (text: string) =>
      pairs({ in: 'a', text, on: '2021-03-01' }, { in: 'b', text, on: '2021-09-01' });
    expect(later('an open harbour for honest people and cheaper ferries')).toEqual(['a/0 b/1']);
    expect(later('an open harbour for honest people and ferries')).toEqual([]);
  });

  it('are in the order of the corpus if they are as much alike', () => {
    const more = 'and whoever asks may come and see the plans';
    const found = findVariants(
      spokenWords([
        { in: 'b', text: `${HARBOUR} ${more}` },
        { in: 'c', text: 'The old harbour will close before winter' },
        { in: 'a', text: HARBOUR },
      ]),
    );
    expect(found.get('a/2')).toEqual([
      { quote: 'b/0', similarity: 1 },
      { quote: 'c/1', similarity: 1 },
    ]);
  });

  it('are found for a long utterance that is quoted again much later', () => {
    expect(
      pairs({ in: 'a', text: HARBOUR, on: '2021-03-01' }, { in: 'b', text: HARBOUR, on: '2023-03-01' }),
    ).toEqual(['a/0 b/1']);
  });

  it('stand most alike first, with the similarity', () => {
    const found = findVariants(
      spokenWords([
        { in: 'a', text: HARBOUR },
        { in: 'b', text: 'The old harbour will close before summer' },
        { in: 'c', text: 'The old harbour will close before winter' },
      ]),
    );
    // Seven words, one of them another.
    expect(found.get('a/0')).toEqual([
      { quote: 'c/2', similarity: 1 },
      { quote: 'b/1', similarity: 0.857 },
    ]);
  });

  it.each(OTHER_NUMBERS)('are less alike if one has %j for %j', (one, other) => {
    const text = (number: string) => `The harbour will handle ${number} crates before the winter`;
    const found = findVariants(
      spokenWords([
        { in: 'a', text: text(one) },
        { in: 'b', text: text(other) },
        { in: 'c', text: text(one) },
      ]),
    );
    const [same, changed] = found.get('a/0') ?? [];
    expect(same).toEqual({ quote: 'c/2', similarity: 1 });
    expect(changed?.quote).toBe('b/1');
    expect(changed?.similarity).toBeLessThan(1);
  });

  it('are the same with a percentage in any spelling', () => {
    const found = findVariants(
      spokenWords([
        { in: 'a', text: 'The harbour will grow by 2 per cent before the winter' },
        { in: 'b', text: 'The harbour will grow by 2% before the winter' },
      ]),
    );
    expect(found.get('a/0')).toEqual([{ quote: 'b/1', similarity: 1 }]);
  });

  it('are a hundred at most, so that a report that all outlets copy does not grow with its square', () => {
    const copies = Array.from({ length: 120 }, (_, i) => ({ in: `copy-${i}`, text: HARBOUR }));
    const found = findVariants(spokenWords(copies));
    expect([...found.values()].map((variants) => variants.length)).toEqual(Array(120).fill(100));
  });

  it('are found for each of more than a thousand quotations that have the same words in them', () => {
    const others = (i: number) => times(20, (at) => word(20 * i + at)).join(' ');
    const longer = times(1200, (i) => ({ in: `long-${i}`, text: `${HARBOUR}, ${others(i)}` }));
    const found = findVariants(spokenWords([{ in: 'short', text: HARBOUR }, ...longer]));
    expect(found.get('short/0')).toHaveLength(100);
    expect(found.size).toBe(1 + longer.length);
  });
});
