import { describe, expect, it } from 'vitest';
import { askedOf, type Standing } from '../../src/comparison/standing.ts';
import { bestFirst, compareWith, type Match, verdictOn } from '../../src/comparison/verdict.ts';
import { wordingOf } from '../../src/comparison/wording.ts';
import type { Attribution, Quote, QuoteType } from '../../src/model/quote.ts';

const ANA: Attribution = {
  speaker: { kind: 'PERSON', key: 'ana-lima' },
  source: null,
  cue: null,
  resolution: 'NAME',
  antecedent: null,
  reportedTo: null,
  method: 'EXTRACTED',
};

function quote(key: string, type: QuoteType = 'DIRECT', attribution: Attribution | null = ANA): Quote {
  const span = { start: 0, end: 1 };
  const none = {
    continues: null,
    continuedBy: null,
    textDefects: [],
    topics: [],
    variants: [],
    record: null,
  };
  return { key, article: 'a', type, span, content: span, paragraph: 0, attribution, ...none };
}

type By = 'own' | 'another' | 'nobody' | 'unasked';

/** A match that is told from others by its key. */
function match(
  key: string,
  standing: Standing,
  by: By = 'unasked',
  similarity = standing === 'ALTERED' ? 0.8 : 1,
  type: QuoteType = 'DIRECT',
): Match {
  const speakerMatches = by === 'unasked' ? null : by === 'own';
  return {
    quote: quote(key, type, by === 'nobody' ? null : ANA),
    reported: key,
    standing,
    similarity,
    speakerMatches,
  };
}

describe('the verdict', () => {
  it.each<[string, ReturnType<typeof verdictOn>, Match[]]>([
    ['the whole of a quotation', 'VERBATIM', [match('a', 'ALTERED'), match('b', 'WHOLE')]],
    [
      'the whole of one of the speaker’s',
      'VERBATIM',
      [match('a', 'INSIDE', 'own'), match('b', 'WHOLE', 'own')],
    ],
    ['a part of a quotation', 'PARTIAL', [match('a', 'ALTERED'), match('b', 'INSIDE')]],
    [
      'a part of one of the speaker’s and the whole of another’s',
      'PARTIAL',
      [match('a', 'WHOLE', 'another'), match('b', 'INSIDE', 'own')],
    ],
    ['the whole of another’s', 'MISATTRIBUTED', [match('a', 'WHOLE', 'another')]],
    [
      'a part of another’s, and the speaker’s in other words',
      'MISATTRIBUTED',
      [match('a', 'ALTERED', 'own'), match('b', 'INSIDE', 'another')],
    ],
    ['other words', 'ALTERED', [match('a', 'ALTERED')]],
    ['other words of somebody else', 'ALTERED', [match('a', 'ALTERED', 'another')]],
    ['what is nobody’s', 'NOT_FOUND', [match('a', 'WHOLE', 'nobody'), match('b', 'ALTERED', 'nobody')]],
    ['nothing', 'NOT_FOUND', []],
  ])('on %s is %s', (_, verdict, matches) => {
    expect(verdictOn(matches)).toBe(verdict);
  });

  it('takes what is nobody’s for evidence if nobody is asked about', () => {
    const unattributed = { ...match('a', 'WHOLE'), quote: quote('a', 'DIRECT', null) };
    expect(verdictOn([unattributed])).toBe('VERBATIM');
  });
});

describe('matches', () => {
  /** The first match must come before the second, in whichever order they are found. */
  it.each<[string, Match, Match]>([
    ['the words before others', match('a', 'INSIDE'), match('b', 'ALTERED', 'unasked', 0.99)],
    [
      'another’s with the words before the speaker’s with others',
      match('a', 'INSIDE', 'another'),
      match('b', 'ALTERED', 'own', 0.99),
    ],
    [
      'what is somebody’s before what is nobody’s',
      match('a', 'ALTERED', 'another', 0.6),
      match('b', 'WHOLE', 'nobody'),
    ],
    [
      'a part of the speaker’s before the whole of another’s',
      match('a', 'INSIDE', 'own'),
      match('b', 'WHOLE', 'another'),
    ],
    ['the whole before a part', match('a', 'WHOLE'), match('b', 'INSIDE')],
    ['the more alike', match('a', 'ALTERED', 'unasked', 0.81), match('b', 'ALTERED', 'unasked', 0.8)],
    [
      'the more alike, whoever said it',
      match('a', 'ALTERED', 'another', 0.81),
      match('b', 'ALTERED', 'own', 0.8),
    ],
    [
      'the speaker’s before another’s as much alike',
      match('a', 'ALTERED', 'own'),
      match('b', 'ALTERED', 'another'),
    ],
    [
      'the speaker’s before another’s of a plainer type',
      match('a', 'ALTERED', 'own', 0.8, 'INDIRECT'),
      match('b', 'ALTERED', 'another', 0.8, 'DIRECT'),
    ],
    [
      'the direct before the mixed',
      match('a', 'WHOLE', 'own', 1, 'DIRECT'),
      match('b', 'WHOLE', 'own', 1, 'MIXED'),
    ],
    [
      'the mixed before the indirect',
      match('a', 'WHOLE', 'own', 1, 'MIXED'),
      match('b', 'WHOLE', 'own', 1, 'INDIRECT'),
    ],
    [
      'the more alike before the plainer type',
      match('a', 'ALTERED', 'own', 0.81, 'INDIRECT'),
      match('b', 'ALTERED', 'own', 0.8, 'DIRECT'),
    ],
  ])('show first %s', (_, first, second) => {
    const keysOf = (matches: readonly Match[]) => matches.map(({ reported }) => reported);
    expect(keysOf(bestFirst([first, second]))).toEqual(['a', 'b']);
    expect(keysOf(bestFirst([second, first]))).toEqual(['a', 'b']);
  });

  it('stay in their order if they are equal', () => {
    const equals = ['c', 'a', 'b'].map((key) => match(key, 'WHOLE', 'own'));
    expect(bestFirst(equals)).toEqual(equals);
  });
});

describe('an utterance', () => {
  const compared = (asked: string, ...parts: string[]) =>
    compareWith(
      askedOf(wordingOf(asked).folded),
      parts.map((text, i) => ({ quote: quote(`part ${i}`), text })),
    ).map(({ quote: { key }, reported, standing, similarity }) => ({ key, reported, standing, similarity }));

  const FIRST = 'The old harbour will close before winter,';
  const SECOND = 'and the ferries sail from the northern pier.';
  const BOTH = `${FIRST} ${SECOND}`;

  it('is each part that has the words', () => {
    const parts = ['We sail from the northern pier today,', 'and we sail from the northern pier tomorrow'];
    expect(compared('sail from the northern pier', ...parts)).toEqual(
      parts.map((reported, i) => ({ key: `part ${i}`, reported, standing: 'INSIDE', similarity: 1 })),
    );
    expect(compared('the old harbour will close before winter', FIRST, SECOND)).toMatchObject([
      { key: 'part 0', standing: 'WHOLE' },
    ]);
  });

  it('is the whole if the words run over several parts, by the part that they begin in', () => {
    const whole = { reported: BOTH, similarity: 1 };
    expect(compared(BOTH, FIRST, SECOND)).toEqual([{ key: 'part 0', standing: 'WHOLE', ...whole }]);
    expect(compared('close before winter, and the ferries', FIRST, SECOND)).toEqual([
      { key: 'part 0', standing: 'INSIDE', ...whole },
    ]);
    const three = ['As for me,', FIRST, SECOND];
    expect(compared('close before winter, and the ferries', ...three)).toMatchObject([
      { key: 'part 1', reported: three.join(' '), standing: 'INSIDE' },
    ]);
    expect(
      compared('the old harbour will close before winter, and the ferries sail', ...three),
    ).toMatchObject([{ key: 'part 1', standing: 'INSIDE' }]);
  });

  it('has words that begin with the last letter of a part in that part', () => {
    const parts = ['The ferries sail today, and so do I', 'sail to the northern harbour.'];
    expect(compared('I sail to the northern harbour', ...parts)).toMatchObject([
      { key: 'part 0', standing: 'INSIDE' },
    ]);
  });

  it('is the part or the whole that the words are most like', () => {
    const altered = (asked: string) => compared(asked, FIRST, SECOND);
    // One word of seven is another.
    expect(altered('The old harbour will open before winter')).toEqual([
      { key: 'part 0', reported: FIRST, standing: 'ALTERED', similarity: expect.closeTo(6 / 7, 10) },
    ]);
    // One word of fifteen.
    expect(altered(BOTH.replace('close', 'open'))).toEqual([
      { key: 'part 0', reported: BOTH, standing: 'ALTERED', similarity: expect.closeTo(14 / 15, 10) },
    ]);
  });

  it('is the part, and not the whole, that the words are as much like', () => {
    expect(compared('the ferries sail from the southern pier', FIRST, SECOND)).toEqual([
      { key: 'part 1', reported: SECOND, standing: 'ALTERED', similarity: expect.closeTo(6 / 7, 10) },
    ]);
  });

  it('is nothing if the words are like no part and not like the whole', () => {
    expect(compared('A dog barked at the quiet moon last night', FIRST, SECOND)).toEqual([]);
    expect(compared('A dog barked at the quiet moon last night', FIRST)).toEqual([]);
  });

  it.each([
    ['We will not,', 'ALTERED'],
    ['“We will not,”', 'ALTERED'],
    ["'We will not,'", 'ALTERED'],
    ['We will not', 'ALTERED'],
  ])('has words cut from the negation at the end of %j, whose comma is the newspaper’s', (first) => {
    const second = 'sail to the northern harbour.';
    expect(compared('sail to the northern harbour', first, second)).toEqual([
      {
        key: 'part 1',
        reported: `${first} ${second}`,
        standing: 'ALTERED',
        similarity: expect.closeTo(5 / 6, 10),
      },
    ]);
  });

  it.each(['As I said, no,', 'As I said, NO,', 'As I said, “no,”', 'We will not, I say.'])(
    'has all of its second part after %j',
    (first) => {
      const second = 'sail to the northern harbour.';
      expect(compared('sail to the northern harbour', first, second)).toEqual([
        { key: 'part 1', reported: second, standing: 'WHOLE', similarity: 1 },
      ]);
    },
  );

  it('keeps the comma at the end of its last part, and those inside of a part', () => {
    const cut = compared('sail to the northern harbour', 'We will not, sail to the northern harbour,');
    expect(cut).toMatchObject([{ standing: 'INSIDE' }]);
    const parts = ['We will not, sail to the northern harbour,', 'and that is all.'];
    expect(compared('sail to the northern harbour', ...parts)).toMatchObject([{ standing: 'INSIDE' }]);
  });
});
