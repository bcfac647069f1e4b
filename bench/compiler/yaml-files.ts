import type { Files } from '../corpus/write-files.ts';
import type { DemandingCorpus } from './demanding-corpus.ts';
import { lines, name, sentence, times, word } from './words.ts';

/* YAML that is long in one way, mostly wrong, and front matter with many corrections. */

const ARTICLE = { 'articles/ferry.txt': 'Ferry\n\n“We will sail,” said Anna Bell.\n' };

const people = (content: string): Files => ({ ...ARTICLE, 'people.yaml': `${content}\n` });
const frontMatter = (content: string, text = 'Ferry\n\n“We will sail,” said Anna Bell.\n'): Files => ({
  'articles/ferry.md': `---\n${content}\n---\n${text}`,
});

/** An article of quotations, each in a paragraph of its own, and words beside them that are none. */
const quotations = (count: number) =>
  `Ferry\n\n${lines(count, (i) => `“${sentence(i)},” said ${name(i % 50)} Bell. The ${word(i)} ${word(i + 3)} was late.\n`)}\n`;

/** Corrections: no more than an article may have, so that the text grows and not their number. */
const corrections = (count: number, entry: (number: number) => string) =>
  `corrections:\n${lines(Math.min(count, 1000), entry)}`;

export const DEMANDING_YAML: Readonly<Record<string, DemandingCorpus>> = {
  'unknown keys of one entry': {
    size: 30_000,
    files: (size) => people(`- name: Anna Bell\n${lines(size, (i) => `  ${word(i)}: 1`)}`),
  },
  'entries with an unknown key': {
    size: 20_000,
    files: (size) => people(lines(size, (i) => `- {name: ${name(i)} Bell, nmae: 1}`)),
  },
  'a key stated again and again': {
    size: 20_000,
    files: (size) => people(`- name: Anna Bell\n${lines(size, () => '  slug: anna')}`),
  },
  'a flow map with many keys': {
    size: 20_000,
    files: (size) => people(`- {name: Anna Bell, ${times(size, (i) => `${word(i)}: 1`).join(', ')}}`),
  },
  'lines that are not YAML': {
    size: 10_000,
    files: (size) => people(lines(size, (i) => `- name: "${word(i)}" bell`)),
  },
  'aliases of one anchor': {
    size: 2000,
    files: (size) => people(`- &a {name: Anna Bell}\n${lines(size, () => '- *a')}`),
  },
  'aliases of many anchors': {
    size: 2000,
    files: (size) =>
      people(
        lines(size, (i) => `- {name: &n${i} ${name(i)} Bell, slug: n${i}, aliases: [], wikidata: *n${i}}`),
      ),
  },
  'aliases of aliases': {
    size: 100,
    files: (size) =>
      people(`- &a0 [x]\n${lines(size, (i) => `- &a${i + 1} [${times(10, () => `*a${i}`).join(', ')}]`)}`),
  },
  'lists within lists': {
    size: 20_000,
    files: (size) => people(`${'['.repeat(size)}${']'.repeat(size)}`),
  },
  'a long line': {
    size: 200_000,
    files: (size) => people(`- name: ${'Anna '.repeat(size)}\n  age: 1`),
  },
  'front matter with many keys': {
    size: 20_000,
    files: (size) => frontMatter(lines(size, (i) => `${word(i)}: 1`)),
  },
  'more corrections than an article may have': {
    size: 10_000,
    files: (size) =>
      frontMatter(`corrections:\n${lines(size, (i) => `  - {quote: "${sentence(i)}", remove: true}`)}`),
  },
  'corrections of a long article': {
    size: 2000,
    files: (size) =>
      frontMatter(
        corrections(size, (i) => `  - {quote: "${sentence(i)},", speaker: ${name((i + 1) % 50)} Bell}`),
        quotations(size),
      ),
  },
  'quotations added to a long article': {
    size: 2000,
    files: (size) =>
      frontMatter(
        corrections(
          size,
          (i) => `  - {add: "The ${word(i)} ${word(i + 3)} was late", speaker: ${name(i % 50)} Bell}`,
        ),
        quotations(size),
      ),
  },
  'corrections that match nothing': {
    size: 2000,
    files: (size) =>
      frontMatter(
        corrections(size, (i) => `  - {quote: "The ${word(i)} never ${word(i + 5)}", remove: true}`),
        quotations(size),
      ),
  },
  'corrections and people': {
    size: 2000,
    files: (size) => ({
      ...frontMatter(
        corrections(size / 4, (i) => `  - {quote: "${sentence(i)},", speaker: ${name(i)} Poe}`),
        quotations(size / 4),
      ),
      'people.yaml': lines(size, (i) => `- name: ${name(i)} Poe`),
    }),
  },
};
