import { describe, expect, it } from 'vitest';
import { askedOf, standingIn } from '../../src/comparison/standing.ts';
import { wordingOf } from '../../src/comparison/wording.ts';

const standing = (asked: string, reported: string, before?: string) =>
  standingIn(
    askedOf(wordingOf(asked).folded),
    wordingOf(reported),
    before === undefined ? null : wordingOf(before),
  );

const TEXT = 'sail to the northern harbour';

describe('a text directly after a negation', () => {
  it.each([
    `We will not ${TEXT}`,
    `We will NEVER ${TEXT}`,
    `There is no ${TEXT}`,
    `We don't ${TEXT}`,
    `We don’t ${TEXT}`,
    `We can't ${TEXT}`,
    `We cannot ${TEXT}`,
    `We CANNOT ${TEXT}`,
    `We won’t ${TEXT}`,
    `We ain’t ${TEXT}`,
    `Nobody ${TEXT}`,
    `No one ${TEXT}`,
    `No-one ${TEXT}`,
    `None ${TEXT}`,
    `Nothing ${TEXT}`,
    `Neither ${TEXT} nor fish`,
    `We do not fish, nor ${TEXT}`,
    `We hardly ${TEXT}`,
    `We went without ${TEXT}`,
    // Neither a blank, nor the end of a line, nor quotation marks, nor a hyphen part the two.
    `We will not\n${TEXT}`,
    `We will not \u00a0${TEXT}`,
    `We will not “${TEXT}”`,
    `We will “not” ${TEXT}`,
    `We will not *${TEXT}*`,
    `We will not [${TEXT}]`,
    `We couldn’t ${TEXT}`,
    `It is a no\u2011${TEXT}`,
    `It is a no-${TEXT}`,
  ])('is ALTERED in %j', (reported) => {
    expect(standing(TEXT, reported)).toMatchObject({ standing: 'ALTERED' });
    expect(standing(TEXT, reported)?.similarity).toBeCloseTo(5 / 6, 10);
  });

  it.each([
    `Why not? We will ${TEXT}`,
    `No, ${TEXT}`,
    `Why not? ${TEXT}`,
    `Never. ${TEXT}`,
    `Never… ${TEXT}`,
    `Not so: no – ${TEXT}`,
    `Not so: no — ${TEXT}`,
    `Not so: no—${TEXT}`,
    `Not so: no - ${TEXT}`,
    `Not so: no -- ${TEXT}`,
    `No; ${TEXT}`,
    `No: ${TEXT}`,
    `No! ${TEXT}`,
    `No (${TEXT})`,
    `No.” “${TEXT}”`,
    `No\n\n${TEXT}`,
    `We will not”\n\n“${TEXT}`,
    `We will not”\n \n“${TEXT}`,
    `We will not” \n\n“${TEXT}`,
    `No boats ${TEXT}`,
    `This one ${TEXT}`,
    `Not only ${TEXT}`,
    `We know ${TEXT}`,
    `The knot ${TEXT}`,
    `We will ${TEXT}, not`,
  ])('is PARTIAL in %j', (reported) => {
    expect(standing(TEXT, reported)).toEqual(expect.objectContaining({ standing: 'INSIDE', similarity: 1 }));
  });

  it('is PARTIAL if it is elsewhere without one', () => {
    const clean = { standing: 'INSIDE', similarity: 1 };
    expect(standing(TEXT, `Do not ${TEXT}. I said, ${TEXT}`)).toMatchObject(clean);
    expect(standing(TEXT, `I said, ${TEXT}. Do not ${TEXT}`)).toMatchObject(clean);
    expect(standing(TEXT, `Do not ${TEXT}. Never ${TEXT}`)).toMatchObject({ standing: 'ALTERED' });
  });

  it('is PARTIAL if it has the negation', () => {
    expect(standing(`never ${TEXT}`, `We will never ${TEXT}`)).toMatchObject({ standing: 'INSIDE' });
    expect(standing(`not ${TEXT}`, `We won’t ${TEXT}`)).toMatchObject({ standing: 'INSIDE' });
    expect(standing(`will not ${TEXT}`, `We won’t ${TEXT}`)).toMatchObject({ standing: 'INSIDE' });
  });

  it('is the whole if it begins with the negation', () => {
    expect(standing(`Not ${TEXT}`, `Not ${TEXT}`)).toMatchObject({ standing: 'WHOLE', similarity: 1 });
  });

  it('is the whole after a part that ends with the negation of another sentence, nothing after one of its own', () => {
    expect(standing(TEXT, TEXT, 'We will not.')).toMatchObject({ standing: 'WHOLE', similarity: 1 });
    expect(standing(TEXT, TEXT, 'We will not')).toBeNull();
    expect(standing(TEXT, TEXT, '…')).toMatchObject({ standing: 'WHOLE' });
  });

  it('is ALTERED if the negation is in the same part, whatever is before that', () => {
    expect(standing(TEXT, `We will not ${TEXT}`, 'I say')).toMatchObject({ standing: 'ALTERED' });
  });

  it('is nothing if it is too short to tell', () => {
    expect(standing('we will go', 'I say we will go')).toBeNull();
    expect(standing('go', 'We will not go')).toBeNull();
  });
});

describe('a text in other words', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
  /** Words that say what a text is about, of which no two are alike. */
  const words = (count: number, ending = 'ano') =>
    letters.slice(0, count).map((letter) => `${letter}${ending}`);
  const withOthers = (count: number, others: number) =>
    [...words(count - others), ...words(others, 'umi')].join(' ');

  it('is ALTERED if three fifths of its words agree, and nothing if fewer do', () => {
    const asked = (count: number) => words(count).join(' ');
    expect(standing(asked(5), withOthers(5, 2))).toMatchObject({ standing: 'ALTERED', similarity: 0.6 });
    expect(standing(asked(22), withOthers(22, 9))).toBeNull();
    expect(standing(asked(23), withOthers(23, 9))).toMatchObject({ standing: 'ALTERED' });
  });

  it('is ALTERED if it has three words for five, and all of them', () => {
    const [asked, reported] = ['harbour late ferry old pier', 'harbour ferry pier'];
    expect(standing(asked, reported)).toMatchObject({ standing: 'ALTERED', similarity: 0.6 });
    expect(standing(reported, asked)).toMatchObject({ standing: 'ALTERED', similarity: 0.6 });
  });

  it('is ALTERED if it has all of a quotation of three words that say what it is about, and goes on', () => {
    const more = 'and we say so to all who ask us';
    const quoted = 'harbour ferry pier';
    expect(standing(`${quoted} ${more}`, quoted)).toMatchObject({ standing: 'ALTERED', start: 0 });
    expect(standing(`${quoted} ${more}`, quoted)?.similarity).toBeCloseTo(3 / 12, 10);
    expect(standing(`we say ${quoted} ${more}`, quoted)).toMatchObject({ standing: 'ALTERED' });
    expect(standing(`harbour ferry ${more}`, 'harbour ferry')).toBeNull();
    expect(standing(`harbour and ferry and pier ${more}`, quoted)).toBeNull();
  });

  it('is nothing with fewer than three words that say what it is about', () => {
    expect(
      standing('we will go to the harbour and ferry', 'we will go to that harbour and ferry'),
    ).toBeNull();
    expect(standing('to the harbour ferry and pier', 'to that harbour ferry and pier')).not.toBeNull();
  });

  it('is nothing if half of the words that say what it is about are others', () => {
    const shared = (count: number) => [...words(count), ...words(6 - count, 'umi')].join(' and so it is ');
    expect(standing(words(6).join(' and so it is '), shared(3))).not.toBeNull();
    expect(standing(words(6).join(' and so it is '), shared(2))).toBeNull();
    expect(standing(words(7).join(' and so it is '), shared(3))).toBeNull();
  });
});

describe('a short text', () => {
  it('is PARTIAL from five words in a row on, if one says what it is about', () => {
    expect(standing('we will go to pier', 'I say we will go to pier now')).toMatchObject({
      standing: 'INSIDE',
      similarity: 1,
      start: 2,
    });
    expect(standing('will go to pier', 'I say we will go to pier now')).toBeNull();
    expect(standing('harbour ferry pier', 'the harbour ferry pier now')).toMatchObject({
      standing: 'INSIDE',
    });
  });

  it('is the whole of a quotation, however short', () => {
    expect(standing('No comment', 'No comment.')).toEqual({ standing: 'WHOLE', similarity: 1, start: 0 });
  });
});

describe('a text that begins inside of a contraction', () => {
  it.each([
    ['Nothing’ll', 'will'],
    ['Nobody’d', 'would'],
    ['No one’ll', 'will'],
    ['I say, nothing’ll', 'will'],
    ['I say, no one’s already', 'is already'],
    ['We couldn’t’ve', 'have'],
  ])('is ALTERED in %j if it begins with the %j of it', (contraction, rest) => {
    expect(standing(`${rest} ${TEXT}`, `${contraction} ${TEXT}`)).toMatchObject({ standing: 'ALTERED' });
  });

  it('is PARTIAL if only a pronoun is cut', () => {
    expect(standing(`will ${TEXT}`, `We’ll ${TEXT}`)).toMatchObject({ standing: 'INSIDE' });
  });
});

describe('a text that ends inside of a contraction', () => {
  it.each([
    ['The northern harbour is what we do', 'The northern harbour is what we don’t'],
    ['The northern harbour we fishermen can', 'The northern harbour we fishermen can’t reach'],
    ['The northern harbour we fishermen can', 'The northern harbour we fishermen cannot reach'],
    ['The northern harbour we fishermen can', 'The northern harbour we fishermen can not reach'],
    ['The northern harbour we fishermen could', 'The northern harbour we fishermen couldn’t’ve reached'],
  ])('%j is ALTERED in %j', (asked, reported) => {
    expect(standing(asked, reported)).toMatchObject({ standing: 'ALTERED' });
    expect(standing(asked, reported)?.similarity).toBeLessThan(1);
  });

  it('is ALTERED after another part of an interrupted utterance too', () => {
    const [asked, reported] = ['The northern harbour is what we do', 'The northern harbour is what we don’t'];
    expect(standing(asked, reported, 'I say')).toMatchObject({ standing: 'ALTERED' });
  });

  it('is PARTIAL before a "not" that a mark or another word separates', () => {
    for (const rest of [', not you', ' reach, not you', ' do not'])
      expect(
        standing('The northern harbour we fishermen can', `The northern harbour we fishermen can${rest}`),
      ).toMatchObject({ standing: 'INSIDE' });
  });

  it('is PARTIAL before a "not" of its own that is not after "can"', () => {
    const [asked, reported] = [
      'The northern harbour is what we do',
      'The northern harbour is what we do not',
    ];
    expect(standing(asked, reported)).toMatchObject({ standing: 'INSIDE' });
  });

  it('is PARTIAL if only a verb is cut', () => {
    expect(
      standing('The northern harbour is what we', 'The northern harbour is what we’ll need'),
    ).toMatchObject({
      standing: 'INSIDE',
    });
  });
});
