import { describe, expect, it } from 'vitest';
import { checkRecords } from '../../bench/fidelity/check.ts';
import { generateRecordCorpus } from '../../bench/fidelity/generate.ts';
import { compileFiles } from '../compile/compile-folder.ts';

const corpus = generateRecordCorpus(60, 6, 3);

describe('a generated corpus of records', () => {
  it('is the same for the same seed, and another for another seed', () => {
    expect(generateRecordCorpus(60, 6, 3)).toEqual(corpus);
    expect(generateRecordCorpus(60, 6, 4).planted).not.toEqual(corpus.planted);
  });

  it('plants quotations that were said, shortened, reworded, changed and made up', () => {
    const planted = new Set(corpus.planted.map(({ fidelity }) => String(fidelity[0])));
    expect([...planted].sort()).toEqual([
      'CHANGED',
      'NOT_ON_RECORD',
      'REWORDED',
      'SHORTENED',
      'VERBATIM',
      'null',
    ]);
  });

  it('never quotes a wrong wording that is right', () => {
    for (const { fidelity, words, sentences } of corpus.planted) {
      if (fidelity[0] === 'CHANGED') expect(sentences).not.toContain(words);
    }
  });

  it('is read whole: each planted quotation is found in its report', () => {
    const { graph } = compileFiles(
      Object.fromEntries([...corpus.files].map(([slug, content]) => [`articles/${slug}.md`, content])),
    );
    const unread = checkRecords(graph, corpus.planted).filter(({ quote }) => quote === null);
    expect(unread.map(({ planted }) => planted.words)).toEqual([]);
  });
});
