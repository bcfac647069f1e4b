import { resolve } from 'node:path';
import { createCommand } from '../scripts/command-line.ts';
import { atLeast } from './at-least.ts';
import { generateCorpus } from './corpus/generate.ts';
import { writeCorpus } from './corpus/write.ts';

createCommand(
  'node bench/generate-corpus.ts',
  'Writes a corpus of any size, and key.json, which says who is in it and which quotations are variants.',
)
  .argument('<folder>', 'where to write it')
  .argument('[articles]', 'how many, of 3 KB each', atLeast(0), 1000)
  .argument('[seed]', 'a number that the corpus follows from', atLeast(0), 1)
  .action((folder: string, articles: number, seed: number) => {
    const corpus = generateCorpus(articles, seed);
    writeCorpus(resolve(folder), corpus);
    const { people, variants, traps } = corpus.key;
    const counts = [
      `${corpus.reports.length} articles`,
      `${people.length} people`,
      `${variants.length} variants`,
      `${traps.length} pairs that are none`,
    ];
    console.log(counts.join(', '));
  })
  .parse();
