import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { versionOf } from '../../src/compile/version.ts';
import { decodeArtefact, encodeArtefact, verifyArtefact } from '../../src/corpus/bundled/artefact.ts';
import { createBundledStore } from '../../src/corpus/bundled/store.ts';
import { quoteOrder } from '../../src/corpus/orders.ts';
import type { Graph } from '../../src/model/graph.ts';
import { describeAround } from './around-contract.ts';
import { arbitraryGraph } from './generated-graph.ts';
import { describeStore } from './store-contract.ts';

const open = (graph: Graph) => createBundledStore(encodeArtefact(graph, () => 'v'));

describeStore('bundled store', open);
describeAround('bundled store', open);

const withLengths = (artefact: string, line: string) => artefact.replace(/(?<=^[^\n]*\n)[^\n]*\n/, line);

/** Texts that are nearly an artefact, with what the error says of each. */
const DAMAGED: readonly (readonly [string, (artefact: string) => string, string])[] = [
  [
    'has another format',
    (text) => text.replace(/on-the-record\/\d+/, 'on-the-record/0'),
    '"on-the-record/0"',
  ],
  ['has no format', () => 'null', 'the format undefined'],
  ['has only a first line', (text) => text.slice(0, text.indexOf('\n')), 'Compile it again'],
  ['is empty', () => '', 'its first line cannot be parsed'],
  ['is cut short by a character', (text) => text.slice(0, -1), 'characters, and should have'],
  ['is cut short within its JSON', (text) => text.slice(0, 200), 'characters, and should have'],
  ['is a character too long', (text) => `${text} `, 'characters, and should have'],
  ['has null for its lengths', (text) => withLengths(text, 'null\n'), 'its second line must be two lengths'],
  ['has a map for its lengths', (text) => withLengths(text, '{}\n'), 'its second line must be two lengths'],
  ['has one length', (text) => withLengths(text, '[5]\n'), 'its second line must be two lengths'],
  ['has negative lengths', (text) => withLengths(text, '[-5,9]\n'), 'its second line must be two lengths'],
  ['has broken lengths', (text) => withLengths(text, '[0.5,0.5]\n'), 'its second line must be two lengths'],
  ['has only two lines', (text) => text.split('\n', 2).join('\n'), 'its second line cannot be parsed'],
  ['has other JSON', (text) => text.replace('"graph":', '"graph";'), 'its graph cannot be parsed'],
];

const [GRAPH] = fc.sample(arbitraryGraph, { numRuns: 1, seed: 3 }) as [Graph];

describe('an artefact that is opened', () => {
  it.each(DAMAGED)('is refused if it %s, with what to do', (_, damage, message) => {
    const damaged = damage(encodeArtefact(GRAPH, () => 'v'));
    expect(() => decodeArtefact(damaged)).toThrow(message);
    expect(() => decodeArtefact(damaged)).toThrow('Compile it again: npm run corpus');
  });
});

describe('an artefact that is verified', () => {
  const artefact = encodeArtefact(GRAPH, versionOf);

  it('is accepted as it was written', () => {
    expect(() => verifyArtefact(artefact, versionOf)).not.toThrow();
  });

  it('is refused if a single bit of it is flipped', () => {
    const bytes = Buffer.from(artefact);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
        const damaged = Buffer.from(bytes);
        damaged[at] = (damaged[at] as number) ^ (1 << bit);
        expect(() => verifyArtefact(damaged.toString(), versionOf)).toThrow('Compile it again');
      }),
      { numRuns: 500 },
    );
  });

  it('is refused if it is cut short', () => {
    fc.assert(
      fc.property(fc.nat(artefact.length - 1), (length) => {
        expect(() => verifyArtefact(artefact.slice(0, length), versionOf)).toThrow('Compile it again');
      }),
    );
  });
});

describe('filters of the bundled store', () => {
  it('take the name of an object property for a slug that nothing has', () => {
    const store = open(GRAPH);
    const window = { limit: 10, from: 'START', after: null, before: null } as const;
    for (const slug of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      const order = quoteOrder('POSITION', 'ASC');
      expect(store.quotes([{ speakers: [slug] }], order, window)).toMatchObject({ items: [], totalCount: 0 });
      expect(store.quotes([{ topics: [slug, 'none'] }], order, window)).toMatchObject({ totalCount: 0 });
    }
  });
});
