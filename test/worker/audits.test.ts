import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { sharedWorker } from '../harness/shared-worker.ts';

const worker = sharedWorker('bundled');

const audits = serverAudits({ url: () => `${worker.url}graphql` });

describe('the GraphQL-over-HTTP audits', () => {
  it('are all 61 that graphql-http 1.23.1 has', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map(({ id, name, fn }) => ({ id, name, fn })))('$id $name', async ({ fn }) => {
    const result = await fn();
    expect(result.status, 'reason' in result ? result.reason : '').toBe('ok');
  });
});
