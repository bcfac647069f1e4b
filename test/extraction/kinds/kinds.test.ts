import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { quotesIn } from '../found.ts';
import type { ExpectedQuote, KindCase } from './kind-case.ts';

const FILES = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.cases.ts'));

/** What of a text a case speaks about, in the case's own form. */
function found({ text, options, ...expected }: KindCase) {
  const document = extract(text, options);
  const quotes = quotesIn(text, document).map(({ words, ...quote }) => ({ ...quote, text: words }));
  const alike = (want: ExpectedQuote) => {
    const quote = quotes.find((one) => one.text === want.text);
    if (quote === undefined) return `not found among: ${quotes.map((one) => one.text).join(' | ')}`;
    return Object.fromEntries(Object.keys(want).map((key) => [key, quote[key as keyof ExpectedQuote]]));
  };
  const kindOf = (start: string) =>
    document.paragraphs.find((paragraph) => text.startsWith(start, paragraph.start))?.kind ?? null;
  const rolesOf = (name: string) =>
    document.people.find((person) => person.name === name)?.roles.map(({ title }) => title) ?? null;
  return {
    quotes: expected.quotes?.map(alike),
    noQuotes: expected.noQuotes?.filter((words) => !quotes.some((quote) => quote.text === words)),
    notSpeakers: expected.notSpeakers?.filter((name) => !quotes.some(({ speaker }) => speaker === name)),
    people: expected.people && document.people.map(({ name }) => name).sort(),
    organizations: expected.organizations && document.organizations.map(({ name }) => name).sort(),
    roles: expected.roles && mapKeys(expected.roles, rolesOf),
    paragraphs: expected.paragraphs && mapKeys(expected.paragraphs, kindOf),
  };
}

const mapKeys = <Value>(keys: object, read: (key: string) => Value) =>
  Object.fromEntries(Object.keys(keys).map((key) => [key, read(key)]));

for (const file of FILES) {
  const { cases }: { cases: readonly KindCase[] } = await import(`./${file}`);
  describe(file.replace('.cases.ts', ''), () => {
    for (const one of cases) {
      const {
        kind,
        text,
        fallsShort,
        quotes,
        noQuotes,
        notSpeakers,
        people,
        organizations,
        roles,
        paragraphs,
      } = one;
      const reads = fallsShort === undefined ? it : it.fails;
      reads(`${kind}: ${JSON.stringify(text.replace(/^[^\n]*\n\n/, '').slice(0, 80))}`, () => {
        expect(found(one)).toEqual({
          quotes,
          noQuotes,
          notSpeakers,
          people: people && [...people].sort(),
          organizations: organizations && [...organizations].sort(),
          roles,
          paragraphs,
        });
      });
    }
  });
}
