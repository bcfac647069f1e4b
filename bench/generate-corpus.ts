import { resolve } from 'node:path';
import { generateCorpus } from './corpus/generate.ts';
import { writeCorpus } from './corpus/write.ts';

/*
 * `node bench/generate-corpus.ts <folder> [articles] [seed]` writes a corpus of any size, 1,000 articles of 3 KB unless
 * told, and beside them `key.json`, which says who is in it, and which quotations are variants.
 */

const [folder, size = '1000', seed = '1'] = process.argv.slice(2);
if (folder === undefined || !/^\d+$/.test(size) || !/^\d+$/.test(seed)) {
  console.error('Usage: node bench/generate-corpus.ts <folder> [articles] [seed]');
  process.exitCode = 2;
} else {
  const corpus = generateCorpus(Number(size), Number(seed));
  writeCorpus(resolve(folder), corpus);
  const { people, variants, traps } = corpus.key;
  console.log(
    `${corpus.reports.length} articles, ${people.length} people, ${variants.length} variants, ${traps.length} pairs that are none`,
  );
}
