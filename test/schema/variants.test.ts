import { describe, expect, it } from 'vitest';
import { bundledStore } from './bundled-store.ts';
import { badInputOf, type Data, dataOf, executeOn } from './run.ts';

const QUERY = `{
  quotes(first: 100, filter: { hasVariants: true }) {
    totalCount
    nodes {
      id text article { slug }
      speaker { ... on Person { slug } ... on Organization { slug } }
      variants {
        similarity
        changes { kind text }
        quote { id text article { slug } speaker { ... on Person { slug } ... on Organization { slug } } variants { quote { id } } }
      }
    }
  }
}`;

const { data } = executeOn(bundledStore, QUERY) as Data;
const nodes: Data[] = data.quotes.nodes;
const pairs = nodes.flatMap((quote) => quote.variants.map((variant: Data) => ({ quote, variant })));

describe('variants over the bundled corpus', () => {
  it('are of the same speaker in another article, and lead back', () => {
    expect(pairs.length).toBeGreaterThan(10);
    for (const { quote, variant } of pairs) {
      expect(variant.quote.speaker).toEqual(quote.speaker);
      expect(variant.quote.article.slug).not.toBe(quote.article.slug);
      expect(variant.quote.variants.map((back: Data) => back.quote.id)).toContain(quote.id);
    }
  });

  it('have changes that lead from the one text to the other, to the character', () => {
    const join = (changes: Data[], not: string) =>
      changes
        .filter(({ kind }) => kind !== not)
        .map(({ text }) => text)
        .join('');
    for (const { quote, variant } of pairs) {
      expect(join(variant.changes, 'INSERTED')).toBe(quote.text);
      expect(join(variant.changes, 'DELETED')).toBe(variant.quote.text);
    }
  });

  it('stand most alike first, with a similarity above 0 and up to 1', () => {
    for (const { variants } of nodes) {
      const similarities: number[] = variants.map(({ similarity }: Data) => similarity);
      expect(similarities).toEqual(similarities.toSorted((a, b) => b - a));
      expect(Math.min(...similarities)).toBeGreaterThan(0);
      expect(Math.max(...similarities)).toBeLessThanOrEqual(1);
    }
  });

  it('show which word was exchanged', () => {
    const fragment = nodes.find(({ text }) => text === 'more comprehensive view of burden-sharing');
    expect(fragment.variants).toHaveLength(1);
    expect(fragment.variants[0].changes).toEqual([
      { kind: 'INSERTED', text: expect.stringMatching(/^The full implementation .* adopt a $/) },
      { kind: 'EQUAL', text: 'more ' },
      { kind: 'DELETED', text: 'comprehensive' },
      { kind: 'INSERTED', text: 'holistic' },
      { kind: 'EQUAL', text: ' view of burden' },
      { kind: 'DELETED', text: '-' },
      { kind: 'INSERTED', text: ' ' },
      { kind: 'EQUAL', text: 'sharing' },
      { kind: 'INSERTED', text: '.' },
    ]);
  });
});

describe('Quote.variants', () => {
  const sizeOf = (first: string) =>
    `{ quotes(filter: { hasVariants: true }) { nodes { variants${first} { similarity } } } }`;

  it('gives as many as are asked for', () => {
    const counts = (first: string) =>
      dataOf(sizeOf(first)).quotes.nodes.map(({ variants }: Data) => variants.length);
    expect(counts('')).toEqual([1, 1]);
    expect(counts('(first: null)')).toEqual([1, 1]);
    expect(counts('(first: 0)')).toEqual([0, 0]);
  });

  it('refuses a size out of range', () => {
    const query = (first: number) =>
      `{ quotes(first: 1, filter: { hasVariants: true }) { nodes { variants(first: ${first}) { similarity } } } }`;
    expect(badInputOf(query(101))).toContain('from 0 to 100');
    expect(badInputOf(query(-1))).toContain('from 0 to 100');
  });
});
