import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../harness/corpora.ts';
import { sharedWorker } from '../harness/shared-worker.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers of many shapes, which the test takes apart.
type Data = any;

const example = (name: string) => readFileSync(join(ROOT, 'schema', 'operations', `${name}.graphql`), 'utf8');

describe('looking around in the bundled corpus', () => {
  const worker = sharedWorker('bundled');

  it('counts each quotation in one type', async () => {
    const { quotes }: Data = await worker.gql(example('facets'));
    const counts = quotes.facets.types.map(({ quoteCount }: Data) => quoteCount);
    expect(counts.reduce((sum: number, count: number) => sum + count, 0)).toBe(quotes.totalCount);
  });

  it('finds as many quotations by a facet’s slug as the facet counts', async () => {
    const { quotes }: Data = await worker.gql(example('facets'));
    for (const { topic, quoteCount } of quotes.facets.topics) {
      const query = `{ quotes(first: 0, filter: { topics: ["${topic.slug}"], onRecord: false }) { totalCount } }`;
      expect(await worker.gql(query), topic.slug).toEqual({ quotes: { totalCount: quoteCount } });
    }
  });

  it('says what to read after the latest report, with why', async () => {
    const { articles }: Data = await worker.gql(example('related'));
    const [{ headline, related }] = articles.nodes;
    expect(headline).toBe('Brussels summit: NATO gets ready to call China a risk');
    expect(related[0]).toMatchObject({ article: { slug: 'blinken-rallies-nato-on-china' } });
    expect(related[0].sharedQuotes.length).toBeGreaterThan(0);
    expect(related[0].sharedPeople).toContainEqual({ name: 'Joe Biden' });
  });
});
