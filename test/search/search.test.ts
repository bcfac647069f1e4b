import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeArtefact } from '../../src/corpus/bundled/artefact.ts';
import { createBundledStore } from '../../src/corpus/bundled/store.ts';
import { withAggregates } from '../../src/linking/aggregates/with-aggregates.ts';
import type { Article } from '../../src/model/article.ts';
import type { Quote } from '../../src/model/quote.ts';
import type { Person } from '../../src/model/speaker.ts';
import { MAX_HIGHLIGHTS } from '../../src/search/highlights.ts';
import { MAX_PREFIX_WORDS } from '../../src/search/search-index.ts';
import { search } from './search.ts';
import { describeSearch } from './search-contract.ts';
import { articleOf, quoteOf, wordGraph } from './word-graph.ts';

describeSearch('bundled store', (graph) => createBundledStore(encodeArtefact(graph, () => 'v')));

/** A store of one article, one paragraph unless told, and of people. */
function storeOf(
  text: string,
  paragraphs: Article['paragraphs'] = [{ kind: 'BODY', start: 0, end: text.length }],
  people: readonly Person[] = [],
  quotes: readonly Quote[] = [],
) {
  const graph = withAggregates({
    articles: [articleOf('a', '', text, paragraphs)],
    people,
    organizations: [],
    unnamedSources: [],
    topics: [],
    quotes,
    mentions: [],
  });
  return createBundledStore(encodeArtefact(graph, () => 'v'));
}

const nobody: Person = {
  slug: '',
  name: '',
  sortName: '',
  aliases: [],
  roles: [],
  wikidataId: null,
  sameAs: [],
  quoteCount: 0,
  mentionCount: 0,
};

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
  const { items } = await search(storeOf(text, spans, [], quotes), query);
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

describe('an abbreviation', () => {
  it('is one word, with full stops or without, and is highlighted as it is written', async () => {
    for (const query of ['U.S.', 'US', '"us allies"', 'u.s*']) {
      const [article] = await found(query, 'The U.S.’s allies met.');
      expect(article?.highlights, query).toEqual([query.includes('allies') ? 'U.S.’s allies' : 'U.S.’s']);
    }
    expect(await found('s', 'The U.S. met.')).toEqual([]);
  });
});

describe('a prefix', () => {
  const some = (count: number) => Array.from({ length: count }, (_, i) => `pre${String(i).padStart(4, '0')}`);

  it('is so many words and no more: those that the corpus has most often', async () => {
    expect(MAX_PREFIX_WORDS).toBe(500);
    const rare = some(MAX_PREFIX_WORDS + 10);
    const text = [...rare, ...rare.slice(10)].join(' ');
    const [article] = await found('pre*', text);
    expect(article?.highlights[0]).toBe('pre0010');
    expect(await found(`pre* -${rare[9]}`, text)).toEqual([]);
    expect(await found('pre*', rare.slice(0, 10).join(' '))).toHaveLength(1);
  });

  it('is words of names before all others', async () => {
    const person = { ...nobody, slug: 'p', name: 'Presley Hale' };
    const text = some(MAX_PREFIX_WORDS).join(' ').repeat(2);
    const { items } = await search(storeOf(text, undefined, [person]), 'pre* type:person');
    expect(items).toHaveLength(1);
  });
});

describe('a result', () => {
  it('has so many highlights and no more', async () => {
    expect(MAX_HIGHLIGHTS).toBe(50);
    const [article] = await found('war', 'war '.repeat(MAX_HIGHLIGHTS + 10));
    expect(article?.highlights).toHaveLength(MAX_HIGHLIGHTS);
  });

  it('has its first highlights, wherever in the text and behind whatever else they stand', async () => {
    const [article] = await found(
      '"war and war" OR peace OR war',
      'No word.',
      'war and war and war, '.repeat(MAX_HIGHLIGHTS - 2),
      'Peace at last: war',
    );
    const row = Array.from({ length: MAX_HIGHLIGHTS - 2 }, () => ['war and war', 'war']).flat();
    expect(article?.highlights).toEqual(row.slice(0, MAX_HIGHLIGHTS));
    expect(
      (await found('peace OR "at last war"', 'One.', 'Two.', 'Peace at last: war'))[0]?.highlights,
    ).toEqual(['Peace', 'at last: war']);
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
