import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedCorpus } from './generate.ts';
import { NOUNS } from './vocabulary.ts';

/** So many nouns mark one topic. */
const NOUNS_PER_TOPIC = 4;

/** Topics of the vocabulary's nouns, as text of a topics.yaml: JSON is YAML too. */
function topicsFile(): string {
  const nouns = NOUNS.map(({ word }) => word);
  const topics = nouns
    .filter((_, index) => index % NOUNS_PER_TOPIC === 0)
    .map((name, index) => ({
      name,
      phrases: nouns.slice(index * NOUNS_PER_TOPIC, (index + 1) * NOUNS_PER_TOPIC),
    }));
  return `${JSON.stringify(topics, null, 1)}\n`;
}

/** Writes a generated corpus into a folder: its articles, topics, and what was planted as `key.json`. */
export function writeCorpus(folder: string, { reports, key }: GeneratedCorpus): void {
  const articles = join(folder, 'articles');
  mkdirSync(articles, { recursive: true });
  for (const { slug, file } of reports) writeFileSync(join(articles, `${slug}.md`), file);
  writeFileSync(join(folder, 'topics.yaml'), topicsFile());
  writeFileSync(join(folder, 'key.json'), `${JSON.stringify(key, null, 1)}\n`);
}
