import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, type ChangeKind, changesBetween } from '../../src/comparison/changes.ts';

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
    ['😀 yes', '😁 yes', '[-😀-]{+😁+} yes'],
    ['', 'all', '{+all+}'],
    ['all', '', '[-all-]'],
    ['', '', ''],
  ])('lead from %j to %j', (from, to, changes) => {
    expect(shown(from, to)).toBe(changes);
  });

  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom('will', 'not', "won't", 'don’t', 'do', 'U.S.', 'US', 'Çelik', 'celik', 'the', 'The'),
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
    const many = (letter: string) => Array.from({ length: 20_000 }, (_, i) => `${letter}${i}`).join(' ');
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

  it('show each of some hundred changed words of a long text', () => {
    const words = Array.from({ length: 5000 }, (_, i) => `w${i}`);
    const to = words.map((word, i) => (i % 50 === 7 ? 'not' : word));
    expect(changesBetween(words.join(' '), to.join(' ')).filter(({ kind }) => kind === 'INSERTED')).toEqual(
      Array.from({ length: 100 }, () => ({ kind: 'INSERTED', text: 'not' })),
    );
  });
});
