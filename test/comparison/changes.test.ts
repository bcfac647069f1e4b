import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, type ChangeKind, changesBetween } from '../../src/comparison/changes.ts';
import { OTHER_NUMBERS } from '../text/numbers.expected.ts';

/** Changes as "will [-not-] {+never+} stay". */
const shown = (from: string, to: string) =>
  changesBetween(from, to)
    .map(({ kind, text }) => (kind === 'EQUAL' ? text : kind === 'DELETED' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

const joined = (changes: readonly Change[], ...kinds: ChangeKind[]) =>
  changes
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join('');

describe('changes', () => {
  it.each([
    ['We will stay.', 'We will stay.', 'We will stay.'],
    ['We will not stay', 'We will stay,', 'We will [-not -]stay{+,+}'],
    ['We stay.', 'We stay here.', 'We stay{+ here+}.'],
    ['I will go', 'I won’t go', 'I [-will-]{+won’t+} go'],
    ['would stay', 'Nobody’d stay', '[-would-]{+Nobody’d+} stay'],
    ['we don’t know', 'we do not know', 'we [-don’t-]{+do not+} know'],
    ["China's harbour", 'China’s harbour', "China[-'-]{+’+}s harbour"],
    ['we stay', 'We stay', '[-we-]{+We+} stay'],
    ['burden sharing', 'burden-sharing', 'burden[- -]{+-+}sharing'],
    ['stays', 'stay', '[-stays-]{+stay+}'],
    // The part that fits, though its first words come earlier too.
    [
      'the end of the war',
      'In the beginning of the end, the end of the war',
      '{+In the beginning of the end, +}the end of the war',
    ],
    // Also if a word of it is another, from either side.
    [
      'the end of that war',
      'In the beginning of the end, the end of the war',
      '{+In the beginning of the end, +}the end of [-that-]{+the+} war',
    ],
    [
      'In the beginning of the end, the end of the war',
      'the end of that war',
      '[-In the beginning of the end, -]the end of [-the-]{+that+} war',
    ],
    ['we stay', 'we - stay', 'we {+- +}stay'],
    ['we - stay', 'we stay', 'we [-- -]stay'],
    ['the US role', 'the US’s role', 'the [-US-]{+US’s+} role'],
    ['10,00,000 tons', '1,000,000 tons', '[-10,00,000-]{+1,000,000+} tons'],
    ['😀 yes', '😁 yes', '[-😀-]{+😁+} yes'],
    // A number is one word, with its sign, its marks and its unit.
    ['some 24 billion euros', 'some 2.4 billion euros', 'some [-24-]{+2.4+} billion euros'],
    ['a rise of 2.4%.', 'a rise of 2.5%.', 'a rise of [-2.4%-]{+2.5%+}.'],
    ['at $5,', 'at $6.', 'at [-$5,-]{+$6.+}'],
    ['at $5 each', 'at £5 each', 'at [-$5-]{+£5+} each'],
    ['at −2 degrees', 'at 2 degrees', 'at [-−2-]{+2+} degrees'],
    ['some 2,400 tons', 'some 2.400 tons', 'some [-2,400-]{+2.400+} tons'],
    ['some 2,400 tons', 'some 2400 tons', 'some [-2,400-]{+2400+} tons'],
    ['cut by 2 percent', 'cut by 2%', 'cut by [-2 percent-]{+2%+}'],
    ['cut by 2 percent', 'cut by 2', 'cut by [-2 percent-]{+2+}'],
    ['5 to 10 tons', '5-10 tons', '5[- to -]{+-+}10 tons'],
    ['the US role', 'the U.S.’s role', 'the [-US-]{+U.S.’s+} role'],
    ['in 1998.', 'in 1998', 'in 1998[-.-]'],
    // Of two places the one where no negation is cut.
    [
      'sail to the pier',
      'Do not sail to the pier. Sail to the pier',
      '{+Do not sail to the pier. +}[-sail-]{+Sail+} to the pier',
    ],
    ['', 'all', '{+all+}'],
    ['all', '', '[-all-]'],
    ['', '', ''],
  ])('lead from %j to %j', (from, to, changes) => {
    expect(shown(from, to)).toBe(changes);
  });

  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'will',
          'not',
          "won't",
          'don’t',
          'do',
          'Nothing’ll',
          "nobody'd",
          "can't've",
          'U.S.',
          'US',
          'Çelik',
          'celik',
          'the',
          'The',
        ),
        fc.constantFrom('2.4', '24', '$5', '£5', '−2', '-2', '2%', '2 per cent', '2,400', '5 €', 'percent'),
        fc.constantFrom(' ', ', ', '. ', '—', '“', '’', '😀', '-', '\n'),
        fc.string({ maxLength: 3, unit: 'grapheme' }),
      ),
      { maxLength: 16 },
    )
    .map((parts) => parts.join(''));

  it('join to the one text and to the other, to the character, without empty parts or neighbours of one kind', () => {
    fc.assert(
      fc.property(text, text, (from, to) => {
        const changes = changesBetween(from, to);
        expect(joined(changes, 'EQUAL', 'DELETED')).toBe(from);
        expect(joined(changes, 'EQUAL', 'INSERTED')).toBe(to);
        changes.forEach((change, i) => {
          expect(change.text).not.toBe('');
          expect(change.kind).not.toBe(changes[i + 1]?.kind);
          expect(change.text.isWellFormed()).toBe(true);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('show the middle of two long texts of other words as one change, between what they share', () => {
    const many = (letter: string) => Array.from({ length: 2000 }, (_, i) => `${letter}${i}`).join(' ');
    const [head, tail] = ['We will stay here', 'and that is all'];
    const changes = changesBetween(`${head} ${many('a')} ${tail}`, `${head} ${many('b')} ${tail}`);
    expect(changes.map(({ kind, text }) => [kind, text.slice(0, 20)])).toEqual([
      ['EQUAL', `${head} `],
      ['DELETED', many('a').slice(0, 20)],
      ['INSERTED', many('b').slice(0, 20)],
      ['EQUAL', ` ${tail}`],
    ]);
    expect(joined(changes, 'EQUAL', 'DELETED')).toHaveLength(`${head} ${many('a')} ${tail}`.length);
  });

  it('show each change up to a thousand words added or removed, and one change beyond', () => {
    const words = Array.from({ length: 1503 }, (_, i) => `w${i}`);
    /** Every third word is another, up to so many; more words come after the second. */
    const changed = (others: number, ...more: readonly string[]) =>
      words.flatMap((word, i) => {
        const own = i % 3 === 1 && i < 3 * others ? `x${i}` : word;
        return i === 2 ? [own, ...more] : [own];
      });
    const removals = (to: readonly string[]) =>
      changesBetween(words.join(' '), to.join(' ')).filter(({ kind }) => kind === 'DELETED').length;
    expect(removals(changed(500))).toBe(500);
    expect(removals(changed(500, 'more'))).toBe(1);
    expect(removals(changed(501))).toBe(1);
  });

  it('show each of some hundred changed words of a long text', () => {
    const words = Array.from({ length: 5000 }, (_, i) => `w${i}`);
    const to = words.map((word, i) => (i % 50 === 7 ? 'not' : word));
    expect(changesBetween(words.join(' '), to.join(' ')).filter(({ kind }) => kind === 'INSERTED')).toEqual(
      Array.from({ length: 100 }, () => ({ kind: 'INSERTED', text: 'not', reason: null })),
    );
  });

  it.each(OTHER_NUMBERS)('show %j and %j as one word each', (one, other) => {
    const changes = changesBetween(`The price is about ${one} tons.`, `The price is about ${other} tons.`);
    expect(changes.filter(({ kind }) => kind !== 'EQUAL').every(({ text }) => /\d/u.test(text))).toBe(true);
    expect(changes.map(({ kind }) => kind)).toEqual(['EQUAL', 'DELETED', 'INSERTED', 'EQUAL']);
    expect(changes[1]?.text).toBe(one);
    expect(changes[2]?.text).toBe(other);
  });
});
