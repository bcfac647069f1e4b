import { describe, expect, it } from 'vitest';
import { quotedWords, quotes } from '../found.ts';

describe('marks of every shape', () => {
  it.each([
    ['curly', '“We are late,” Anna Bell said.'],
    ['straight', '"We are late," Anna Bell said.'],
    ['two singles', "''We are late,'' Anna Bell said."],
    ['backticks', "``We are late,'' Anna Bell said."],
    ['guillemets', '«We are late,» Anna Bell said.'],
    ['guillemets with blanks', '« We are late, » Anna Bell said.'],
    ['low and high', '„We are late,“ Anna Bell said.'],
    ['single curly', '‘We are late,’ Anna Bell said.'],
    ['single straight', "'We are late,' Anna Bell said."],
  ])('%s marks pair and are left out', (_, body) => {
    expect(quotes(body)).toMatchObject([{ words: 'We are late,', type: 'DIRECT', defects: [] }]);
  });

  it('keeps a nested quotation inside its outer one', () => {
    expect(quotedWords('“He told me ‘never again,’ and I laughed,” Anna Bell said.')).toEqual([
      'He told me ‘never again,’ and I laughed,',
    ]);
    expect(quotedWords('\'He wrote "never again" on it,\' Anna Bell said.')).toEqual([
      'He wrote "never again" on it,',
    ]);
  });

  it.each([
    ['marks of another kind', '"They wrote “late” and “wet” on the boat," Anna Bell said.'],
    ['marks of the same kind', '"They shouted "never again" at the boat," Anna Bell said.'],
    ['curly marks of the same kind', '“They shouted “never again” at the boat,” Anna Bell said.'],
  ])('keeps what is nested in %s inside its outer quotation', (_, body) => {
    expect(quotedWords(body)).toEqual([body.slice(1, -' Anna Bell said.'.length - 1)]);
  });

  it('takes no attribute of markup for a quotation', () => {
    expect(
      quotedWords('<time datetime="2021-03-24">Wednesday</time>: "We are late," Anna Bell said.'),
    ).toEqual(['We are late,']);
  });

  it('takes no apostrophe, possessive plural or decade for a mark', () => {
    expect(quotedWords("The farmers' vote in the '90s didn't please the mayors' friends.")).toEqual([]);
  });

  it('takes no inches for a mark', () => {
    expect(quotedWords('At 6\'2" Carl Dunn is tall. "I stoop," he said.')).toEqual(['I stoop,']);
  });
});

describe('defective marks', () => {
  it.each([
    ['a closing mark that opens', '”We are late,” Anna Bell said.', 'We are late,', ['REVERSED_MARK']],
    ['an opening mark that closes', '“We are late.“', 'We are late.', ['REVERSED_MARK']],
    [
      'an opening mark that closes after a blank',
      '“We are late, “Anna Bell said.',
      'We are late,',
      ['REVERSED_MARK', 'MISPLACED_SPACE'],
    ],
    [
      'a blank inside the closing mark',
      '“We are late, ”said Anna Bell.',
      'We are late,',
      ['MISPLACED_SPACE'],
    ],
    [
      'a blank on the wrong side of the opening mark',
      'Anna Bell said," We are late".',
      'We are late',
      ['MISPLACED_SPACE'],
    ],
    [
      'a blank inside the opening mark',
      '“ We are late,” Anna Bell said.',
      'We are late,',
      ['MISPLACED_SPACE'],
    ],
    [
      'a single mark for a double one',
      '“We are late,’ she said and left.',
      'We are late,',
      ['MISMATCHED_MARK'],
    ],
    [
      'a single mark that closes, nobody named',
      'It read: “We are late,’ and more.',
      'We are late,',
      ['MISMATCHED_MARK'],
    ],
    ['marks of two kinds', '“We are late," Anna Bell said.', 'We are late,', ['MISMATCHED_MARK']],
    ['no closing mark', '“We are late, Anna Bell said in Porto.', 'We are late,', ['MISSING_CLOSE']],
    [
      'no closing mark and no comma',
      '“We are always late Anna Bell said in Porto.',
      'We are always late',
      ['MISSING_CLOSE'],
    ],
    ['no opening mark', 'We are late,” Anna Bell said.', 'We are late,', ['MISSING_OPEN']],
  ])('%s', (_, body, words, defects) => {
    const [quote] = quotes(body);
    expect(quote?.words).toBe(words);
    expect([...(quote?.defects ?? [])].sort()).toEqual([...defects].sort());
  });

  it.each([
    ['between two quotations', '“We are late,” Anna Bell said. “We have no boat.”” It rained.'],
    ['after who said it', '“We are late,” Anna Bell said.”'],
  ])('a stray mark %s makes no quotation of the reporter’s words', (_, body) => {
    expect(quotedWords(body).join(' ')).not.toMatch(/said|rained/u);
  });

  it('reads a mark at a paragraph’s start as opening, whatever follows and however it turns', () => {
    expect(quotes('” … we are late,” Anna Bell said.')).toMatchObject([
      { words: '… we are late,', defects: ['REVERSED_MARK', 'MISPLACED_SPACE'] },
    ]);
    expect(quotes('\u202A“We are late,” Anna Bell said.')).toMatchObject([
      { words: 'We are late,', defects: [] },
    ]);
  });

  it('leaves out the name and office that a page set before the last mark', () => {
    expect(quotedWords('"We have no boat.\n\nAnna Bell, captain of the Porto ferry."\n\nIt rained.')).toEqual(
      ['We have no boat.'],
    );
  });

  it('finds the second part without an opening mark after the attribution', () => {
    expect(quotedWords('“We are late,” said Anna Bell. – We have no boat. “')).toEqual([
      'We are late,',
      'We have no boat.',
    ]);
  });

  it('never lets a stray mark swallow the next paragraph', () => {
    expect(quotedWords('The letter said “closed for good.\n\nNobody came. "Why?" Anna Bell asked.')).toEqual([
      'closed for good.',
      'Why?',
    ]);
  });
});
