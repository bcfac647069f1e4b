import { describe, expect, it } from 'vitest';
import { decodeArtefact, encodeArtefact } from '../../src/corpus/bundled/artefact.ts';
import { createBundledStore } from '../../src/corpus/bundled/store.ts';
import { describeStore } from './store-contract.ts';

describeStore('bundled store', (graph) => createBundledStore(encodeArtefact(graph, 'v')));

describe('decodeArtefact', () => {
  it('says what to do about a text that is no artefact', () => {
    expect(() => decodeArtefact('{"format":')).toThrow('is not JSON. Compile it again: npm run corpus');
    expect(() => decodeArtefact('{"format":"on-the-record/0"}')).toThrow('"on-the-record/0"');
    expect(() => decodeArtefact('null')).toThrow('Compile it again');
  });
});
