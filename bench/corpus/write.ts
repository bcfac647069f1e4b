import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedCorpus } from './generate.ts';

/** Writes the articles of a generated corpus into a folder, and what was planted into its `key.json`. */
export function writeCorpus(folder: string, { reports, key }: GeneratedCorpus): void {
  const articles = join(folder, 'articles');
  mkdirSync(articles, { recursive: true });
  for (const { slug, file } of reports) writeFileSync(join(articles, `${slug}.md`), file);
  writeFileSync(join(folder, 'key.json'), `${JSON.stringify(key, null, 1)}\n`);
}
