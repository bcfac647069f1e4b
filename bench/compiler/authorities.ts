import type { Files } from '../corpus/write-files.ts';
import type { DemandingCorpus } from './demanding-corpus.ts';
import { lines, name, times, word } from './words.ts';

/* Authority files with many entries that have something in common, or one entry with much of something. */

const ARTICLE = { 'articles/ferry.txt': 'Ferry\n\n“We will sail,” said Anna Bell. The mayor agreed.\n' };

const people = (content: string): Files => ({ ...ARTICLE, 'people.yaml': `${content}\n` });
const organizations = (content: string): Files => ({ ...ARTICLE, 'organizations.yaml': `${content}\n` });
const topics = (content: string, article: Files = ARTICLE): Files => ({
  ...article,
  'topics.yaml': `${content}\n`,
});

/** Several short articles, each of which the entries are looked for in. */
const articles = (count: number): Files =>
  Object.fromEntries(
    times(count, (i) => [
      `articles/${word(i)}.txt`,
      `Ferry\n\n“We will ${word(i)},” said ${name(i)} Bell.\n`,
    ]),
  );

export const DEMANDING_AUTHORITIES: Readonly<Record<string, DemandingCorpus>> = {
  'people of one surname': {
    size: 10_000,
    files: (size) => people(lines(size, (i) => `- name: ${name(i)} Bell`)),
  },
  'people of one given name': {
    size: 10_000,
    files: (size) => people(lines(size, (i) => `- name: Anna ${name(i)}`)),
  },
  'people of the same initials': {
    size: 10_000,
    files: (size) => people(lines(size, (i) => `- name: A. ${name(i)} Bell`)),
  },
  'people in many articles': {
    size: 100,
    files: (size) => ({
      ...people(lines(50 * size, (i) => `- name: ${name(i)} ${name(2 * i)}`)),
      ...articles(size),
    }),
  },
  'aliases of one person': {
    size: 20_000,
    files: (size) => people(`- name: Anna Bell\n  aliases:\n${lines(size, (i) => `    - ${name(i)} Bell`)}`),
  },
  'roles of one person': {
    size: 10_000,
    files: (size) =>
      people(`- name: Anna Bell\n  roles:\n${lines(size, (i) => `    - {title: ${word(i)} minister}`)}`),
  },
  'organizations with a word in common': {
    size: 10_000,
    files: (size) => organizations(lines(size, (i) => `- name: ${name(i)} Board`)),
  },
  'organizations of the same initials': {
    size: 10_000,
    files: (size) => organizations(lines(size, (i) => `- {name: Port ${name(i)} Board, aliases: [P${i}B]}`)),
  },
  'topics under one topic': {
    size: 5000,
    files: (size) =>
      topics(
        `- {name: Root, phrases: [root]}\n${lines(size, (i) => `- {name: ${word(i)}, phrases: [${word(i)}], broader: root}`)}`,
      ),
  },
  'a chain of topics': {
    size: 2000,
    files: (size) =>
      topics(
        lines(size, (i) => `- {name: t${i}, phrases: [${word(i)}]${i === 0 ? '' : `, broader: t${i - 1}`}}`),
        {
          'articles/ferry.txt': `Ferry\n\n“We ${word(size - 1)},” said Anna Bell.\n`,
        },
      ),
  },
  'a cycle of topics': {
    size: 10_000,
    files: (size) =>
      topics(lines(size, (i) => `- {name: t${i}, phrases: [${word(i)}], broader: t${(i + 1) % size}}`)),
  },
  'phrases of one topic': {
    size: 20_000,
    files: (size) => topics(`- name: Root\n  phrases:\n${lines(size, (i) => `    - ferry ${word(i)}`)}`),
  },
  'topics whose phrases begin with one word': {
    size: 1000,
    files: (size) =>
      topics(
        lines(
          size,
          (i) => `- {name: ${word(i)}, phrases: [ferry ${word(i)}], exclude: [ferry ${word(i)} line]}`,
        ),
        { 'articles/ferry.txt': `Ferry\n\n${'The ferry sails and the ferry waits. '.repeat(size)}\n` },
      ),
  },
  'topics of an article': {
    size: 1000,
    files: (size) =>
      topics(
        lines(size, (i) => `- {name: ${word(i)}, phrases: [${word(i)}]}`),
        {
          'articles/ferry.txt': `Ferry\n\n${lines(size, (i) => `“We will ${word(i)},” said Anna Bell.\n`)}\n`,
        },
      ),
  },
  'places of a phrase in a paragraph': {
    size: 10_000,
    files: (size) =>
      topics('- {name: Ferry, phrases: [ferry, sea ferry], exclude: [ferry tale]}', {
        'articles/ferry.txt': `Boats\n\n${'The sea ferry and a ferry. '.repeat(size)}\n`,
      }),
  },
  'paragraphs with a phrase': {
    size: 10_000,
    files: (size) =>
      topics('- {name: Ferry, phrases: [ferry]}', {
        'articles/ferry.txt': `Boats\n\n${lines(size, (i) => `The ferry ${word(i)} was late.\n`)}\n`,
      }),
  },
};
