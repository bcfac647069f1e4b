import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ApiClient } from '../harness/api-client.ts';
import { type CorpusName, isPresent, ROOT } from '../harness/corpora.ts';
import { sharedWorker } from '../harness/shared-worker.ts';

const FOLDER = join(ROOT, 'schema', 'operations');
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql'));

// The raw documents lie beside the repository on some machines only; elsewhere their part is skipped.
describe.each<CorpusName>(['bundled', 'raw'])('the example operations over the %s corpus', (corpus) => {
  describe.skipIf(!isPresent(corpus))('(skipped where its folder is missing)', () => {
    let worker: ApiClient;
    beforeAll(() => {
      worker = sharedWorker(corpus);
    });

    it.each(FILES)('%s is answered without an error', async (file) => {
      const query = readFileSync(join(FOLDER, file), 'utf8');
      expect(await worker.gql(query)).toEqual(expect.any(Object));
    });
  });
});
