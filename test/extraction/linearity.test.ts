import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';

/*
 * Long texts must be read to the end, and right. How their time grows is measured by `npm run bench -- linearity`; what
 * they cost beside an ordinary article is held in hostile-texts.test.ts.
 */

const LENGTH = 50_000;

const name = (index: number) =>
  `Bex${Array.from(String(index), (digit) => 'abcdefghij'.charAt(Number(digit))).join('')}`;
const fill = (sentence: (index: number) => string) => {
  let text = '';
  for (let index = 0; text.length < LENGTH; index++) text += sentence(index);
  return text;
};

describe('extract, of a long text', () => {
  it.each([
    ['marks alone', () => '"'],
    ['nested marks', () => '“‘'],
    ['stops and closing marks', () => '.”'],
    ['capitals', () => 'A'],
    ['one word', () => 'word '],
    ['“said”', () => 'said '],
  ])('reads %s to the end', (_, sentence) => {
    const text = `A day in the capital\n\n${fill(sentence)}`;
    expect(extract(text).paragraphs.at(-1)?.end).toBe(text.trimEnd().length);
  });

  it.each([
    ['pronouns', 'I of ', 'I said no.'],
    ['names', 'Anna Bell of ', 'Anna Bell said no.'],
    ['descriptions', 'officials of ', 'officials said no.'],
  ])('follows a chain of %s that is longer than a stack is deep', (_, unit, end) => {
    const text = `A day in the capital\n\n${unit.repeat(20_000)}${end}`;
    expect(extract(text).paragraphs.at(-1)?.end).toBe(text.length);
  });

  it('mentions a person as often as the text does', () => {
    const text = fill(() => 'Anna Bell came. ');
    const { people } = extract(`A day in the capital\n\n${text}`);
    expect(people.map(({ mentions }) => mentions.length)).toEqual([text.split('Bell').length - 1]);
  });

  it('reads more lines than a function has room for arguments', () => {
    expect(extract('No.\n'.repeat(4 * LENGTH)).paragraphs).toHaveLength(4 * LENGTH);
  });

  it('keeps apart more sources than it could compare one by one', () => {
    const text = fill((index) => `A ${name(index).toLowerCase()} official said “we sail on.” `);
    const { unnamedSources, quotes } = extract(`A day in the capital\n\n${text}`);
    expect(unnamedSources).toHaveLength(quotes.length);
  });

  it('finds the mayor among more mayors than it could compare one by one', () => {
    const text = fill((index) => `Mayor Anna ${name(index)} came. “No,” ${name(index)} said. `);
    const { people, quotes } = extract(`A day in the capital\n\n${text}`);
    expect(people).toHaveLength(quotes.length);
  });

  it('finds one known organization among many of one first word', () => {
    const organizations = Array.from({ length: 1000 }, (_, index) => ({
      key: `o${index}`,
      name: `Bell ${name(index)} Ferries`,
      aliases: [],
    }));
    const text = fill((index) => `The Bell ${name(index % 1000)} Ferries sail. `);
    const document = extract(`A day in the capital\n\n${text}`, { organizations });
    expect(document.organizations.every(({ known }, index) => known === `o${index}`)).toBe(true);
  });
});
