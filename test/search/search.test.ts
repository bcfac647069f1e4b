import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeArtefact } from '../../src/corpus/bundled/artefact.ts';
import { createBundledStore } from '../../src/corpus/bundled/store.ts';
import { withAggregates } from '../../src/linking/aggregates/with-aggregates.ts';
import { MAX_HIGHLIGHTS } from '../../src/search/highlights.ts';
import { search } from './search.ts';
import { describeSearch } from './search-contract.ts';
import { articleOf, quoteOf, wordGraph } from './word-graph.ts';

describeSearch('bundled store', (graph) => createBundledStore(encodeArtefact(graph, () => 'v')));

/** A corpus of one article, whose paragraphs have a blank line between them; `“…”` is a quotation. */
async function found(query: string, ...paragraphs: string[]) {
  const text = paragraphs.join('\n\n');
  let at = 0;
  const spans = paragraphs.map((paragraph) => {
    const start = at;
    at += paragraph.length + 2;
    return { kind: 'BODY' as const, start, end: start + paragraph.length };
  });
  const quotes = Array.from(text.matchAll(/(?<=“)[^”]*(?=”)/g), ({ 0: words, index }, i) =>
    quoteOf('a', i, { start: index, end: index + words.length }),
  );
  const graph = withAggregates({
    articles: [articleOf('a', '', text, spans)],
    people: [],
    organizations: [],
    unnamedSources: [],
    topics: [],
    quotes,
    mentions: [],
  });
  const { items } = await search(createBundledStore(encodeArtefact(graph, () => 'v')), query);
  return items.map(({ node }) => ({
    type: 'span' in node.item ? 'QUOTE' : 'ARTICLE',
    highlights: node.highlights().map(({ text: field, start, end }) => field.slice(start, end)),
  }));
}

describe('a phrase', () => {
  it('does not run over the end of a paragraph', async () => {
    expect(await found('"cold war"', 'It was cold.', 'War came.')).toEqual([]);
    expect(await found('"cold war"', 'It was cold. War came.')).toEqual([
      { type: 'ARTICLE', highlights: ['cold. War'] },
    ]);
  });

  it('is a quotation’s only where it stands inside it whole', async () => {
    expect(await found('"cold war"', 'He called it “a cold” war.')).toEqual([
      { type: 'ARTICLE', highlights: ['cold” war'] },
    ]);
    expect(await found('"cold war"', 'He called it “a cold war”.')).toEqual([
      { type: 'QUOTE', highlights: ['cold war'] },
      { type: 'ARTICLE', highlights: ['cold war'] },
    ]);
  });

  it('is highlighted as one, also where a word of it is asked for alone', async () => {
    expect(await found('war "cold war"', 'A war, the cold war.')).toEqual([
      { type: 'ARTICLE', highlights: ['war', 'cold war'] },
    ]);
  });
});

describe('a result', () => {
  it('has so many highlights and no more', async () => {
    const [article] = await found('war', 'war '.repeat(MAX_HIGHLIGHTS + 10));
    expect(article?.highlights).toHaveLength(MAX_HIGHLIGHTS);
  });

  it('stands before one that has more other words, and before one that has the word less often', async () => {
    const text = 'First “No war with any of these”, then “War on them” and “War, war on”.';
    expect(await found('war type:quote', text)).toEqual(
      [['War', 'war'], ['War'], ['war']].map((highlights) => ({ type: 'QUOTE', highlights })),
    );
  });
});

describe('an artefact', () => {
  it('is the same for the same graph, search index and all', () => {
    fc.assert(
      fc.property(wordGraph, (graph) => {
        const versionOf = (text: string) => String(text.length);
        expect(encodeArtefact(structuredClone(graph), versionOf)).toBe(encodeArtefact(graph, versionOf));
      }),
      { numRuns: 30 },
    );
  });
});
