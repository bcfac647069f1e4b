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
  });

  it('is nothing if it is too short to tell', () => {
    expect(standing('we will go', 'I say we will go')).toBeNull();
    expect(standing('go', 'We will not go')).toBeNull();
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

  it('is PARTIAL if only a verb is cut', () => {
    expect(
      standing('The northern harbour is what we', 'The northern harbour is what we’ll need'),
    ).toMatchObject({
      standing: 'INSIDE',
    });
  });
});
