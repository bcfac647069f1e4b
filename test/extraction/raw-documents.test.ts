import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAuthority } from '../../src/compile/authority/read-authority.ts';
import { extract } from '../../src/extraction/extract.ts';
import { quotesIn } from './found.ts';
import { EXPECTED_DOCUMENTS, type ExpectedQuote } from './raw-documents.expected.ts';

const FOLDER = new URL('../../../shared/seeds/', import.meta.url);

/** Who is who in the corpus, by which an office means its holder of that day. */
const { people: authority } = readAuthority({ path: 'seeds', shown: 'seeds' }, [], []);
const people = authority.flatMap(({ entry }) => entry ?? []);

const isPresent = existsSync(FOLDER);
/** Skipped where the raw documents are not beside the repository: they are no part of it. */
const withDocuments = describe.skipIf(!isPresent);

const matches = (expected: ExpectedQuote, words: string): boolean => {
  const [first = '', last = first] = expected.words.split(' … ');
  const flat = words.replaceAll(/\s+/g, ' ');
  return expected.words.includes(' … ')
    ? flat.startsWith(first) && flat.replace(/['‘’]$/, '').endsWith(last)
    : flat === expected.words;
};

withDocuments('the raw documents', () => {
  // Vitest collects the tests of a skipped suite too, so nothing may be read where there is nothing.
  const read = (isPresent ? EXPECTED_DOCUMENTS : []).map((expected) => {
    const text = readFileSync(new URL(expected.file, FOLDER), 'utf8');
    const document = extract(text, { people, publishedOn: expected.publishedOn });
    const found = quotesIn(text, document).filter(({ type }) => type !== 'INDIRECT');
    const pairs = expected.quotes.map((quote) => ({
      expected: quote,
      found: found.find(({ words }) => matches(quote, words)),
    }));
    return { expected, document, found, pairs };
  });
  const all = read.flatMap(({ pairs }) => pairs);

  for (const { expected, document, found, pairs } of read) {
    it(`finds every quotation of ${expected.file}, and no other`, () => {
      expect(pairs.filter((pair) => pair.found === undefined).map((pair) => pair.expected.words)).toEqual([]);
      expect(found.filter(({ words }) => !expected.quotes.some((quote) => matches(quote, words)))).toEqual(
        [],
      );
    });

    it(`finds the people of ${expected.file}, and nobody else`, () => {
      expect(document.people.map(({ name }) => name).sort()).toEqual([...expected.people].sort());
    });
  }

  it('tells whole utterances from quoted parts', () => {
    const right = all.filter((pair) => pair.found?.type === pair.expected.type);
    expect(right.length / all.length).toBeGreaterThanOrEqual(0.95);
  });

  it('names the right speaker of all quotations but two', () => {
    const same = (a: string | null | undefined, b: string | null) =>
      (a ?? '').toLowerCase().replace(/^the /, '') === (b ?? '').toLowerCase().replace(/^the /, '');
    const wrong = all.filter((pair) => !same(pair.found?.speaker, pair.expected.speaker));
    expect(wrong.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(2);
  });
});
