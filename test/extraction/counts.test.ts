import { describe, expect, it } from 'vitest';
import type { CountedKind } from '../../src/extraction/document.ts';
import { extract } from '../../src/extraction/extract.ts';
import { countWordsAndMarks } from '../../src/text/tokenize.ts';

const TEXT = `A day in the capital

“We sail,” said Mayor Anna Bell of the Harbour Council. “It is late.”

Anna Bell met Carl Dunn. The council called it “a joke.”`;

const KINDS: readonly CountedKind[] = [
  'words and punctuation marks',
  'paragraphs',
  'passages in quotation marks',
  'people',
  'organizations',
  'mentions of people',
  'mentions of organizations',
  'titles and offices',
];

describe('extract, while it reads', () => {
  it('tells how many of each kind the text holds', () => {
    const counts = new Map<CountedKind, number>();
    const { paragraphs, people, organizations } = extract(TEXT, {
      onCount: (kind, count) => counts.set(kind, count),
    });
    expect([...counts.keys()]).toEqual(KINDS);
    expect(Object.fromEntries(counts)).toEqual({
      'words and punctuation marks': countWordsAndMarks(TEXT),
      paragraphs: paragraphs.length,
      'passages in quotation marks': 3,
      people: people.length,
      organizations: organizations.length,
      'mentions of people': people.flatMap(({ mentions }) => mentions).length,
      'mentions of organizations': organizations.flatMap(({ mentions }) => mentions).length,
      'titles and offices': people.flatMap(({ roles }) => roles).length,
    });
  });

  it.each(KINDS)('reads no further once the number of %s is refused', (refused) => {
    const asked: CountedKind[] = [];
    const onCount = (kind: CountedKind) => {
      asked.push(kind);
      if (kind === refused) throw new Error('too many');
    };
    expect(() => extract(TEXT, { onCount })).toThrow('too many');
    expect(asked).toEqual(KINDS.slice(0, KINDS.indexOf(refused) + 1));
  });
});

describe('countWordsAndMarks', () => {
  it.each([
    ['', 0],
    [' \n', 0],
    ['We sail on.', 4],
    ['The U.S. has 2,400 ships', 5],
    ['Bell’s', 1],
    ['“no”', 3],
    ['🚢🚢', 2],
  ])('of %j is %i', (text, expected) => {
    expect(countWordsAndMarks(text)).toBe(expected);
  });
});
