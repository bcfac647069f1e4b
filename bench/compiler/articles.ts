import type { Files } from '../corpus/write-files.ts';
import type { DemandingCorpus } from './demanding-corpus.ts';
import { lines, name, sentence, times, word } from './words.ts';

/* Articles that have something in common, or much of something. */

const one = (text: string): Files => ({ 'articles/ferry.txt': `Ferry\n\n${text}\n` });

const many = (count: number, text: (number: number) => string, headline?: string): Files =>
  Object.fromEntries(
    times(count, (i) => [`articles/${word(i)}.txt`, `${headline ?? `The ${word(i)} ferry`}\n\n${text(i)}\n`]),
  );

const STATEMENT =
  'We will not close the harbour to the ferries this winter, whatever the council and its lawyers may decide';

/** Statements of the same words but one. */
const statement = (number: number) => STATEMENT.replace('lawyers', word(number));

export const DEMANDING_ARTICLES: Readonly<Record<string, DemandingCorpus>> = {
  'words of an article': {
    size: 20_000,
    files: (size) => one(lines(size, (i) => `The ${word(i)} sailed.\n`)),
  },
  'quotations of an article': {
    size: 4000,
    files: (size) => one(lines(size, (i) => `“${sentence(i)},” said Anna Bell.\n`)),
  },
  'quotations of a paragraph': {
    size: 4000,
    files: (size) => one(times(size, (i) => `“${sentence(i)},” said Anna Bell.`).join(' ')),
  },
  'quotations of a paragraph, and a topic': {
    size: 4000,
    files: (size) => ({
      ...one(times(size, (i) => `“${sentence(i)},” said Anna Bell.`).join(' ')),
      'topics.yaml': '- {name: Ferry, phrases: [ferry, every]}\n',
    }),
  },
  'quoted words of a sentence': {
    size: 2000,
    files: (size) =>
      one(`Anna Bell said ${times(size, (i) => `it “${word(i)} the ${word(i + 5)}”`).join(' and ')}.`),
  },
  'one quotation in an article again and again': {
    size: 4000,
    files: (size) => one(lines(size, () => `“${STATEMENT},” said Anna Bell.\n`)),
  },
  'one quotation in many articles': {
    size: 500,
    files: (size) => many(size, () => `“${STATEMENT},” said Anna Bell.`),
  },
  'almost one quotation in many articles': {
    size: 500,
    files: (size) => many(size, (i) => `“${statement(i)},” said Anna Bell.`),
  },
  'a formula in many articles': {
    size: 500,
    files: (size) =>
      many(
        size,
        (i) =>
          `“We will close the harbour,” said Anna Bell. “${sentence(i)}, and close the harbour,” she said.`,
      ),
  },
  'an utterance of many parts in two articles': {
    size: 500,
    files: (size) => {
      const parts = lines(size, (i) => `“${sentence(i)}.\n`);
      return many(2, () => `Anna Bell said: ${parts}\n“And that is all,” she said.`);
    },
  },
  'mentions in an article': {
    size: 10_000,
    files: (size) => one(lines(size, (i) => `Anna Bell met ${name(i % 100)} Poe on ${word(i)}.\n`)),
  },
  'people in an article': {
    size: 1000,
    files: (size) => one(lines(size, (i) => `“We will sail,” said ${name(i)} ${name(3 * i + 1)}.\n`)),
  },
  'people of one surname in many articles': {
    size: 200,
    files: (size) => many(size, (i) => lines(10, (k) => `“We will sail,” said ${name(10 * i + k)} Bell.\n`)),
  },
  'people with one initial in many articles': {
    size: 200,
    files: (size) =>
      many(size, (i) => lines(10, (k) => `“We will sail,” said A. ${name(10 * i + k)} Bell.\n`)),
  },
  'a surname alone in many articles': {
    size: 1000,
    files: (size) => ({
      ...many(size, () => '“We will sail,” said Mr. Bell.'),
      'people.yaml': '- name: Anna Bell\n- name: Carl Bell\n',
    }),
  },
  'a surname alone with an office in many articles': {
    size: 1000,
    files: (size) => ({
      ...many(size, (i) => `“We will sail,” said ${word(i % 100)} minister Bell.`),
      'people.yaml': lines(size, (i) => `- {name: ${name(i)} Bell, roles: [{title: ${word(i)} minister}]}`),
    }),
  },
  'an acronym of many organizations': {
    size: 500,
    files: (size) =>
      many(size, (i) => `The Pilots ${name(i)} Board (PB) met. “We will sail,” the PB said in a statement.`),
  },
  'articles of one headline': {
    size: 1000,
    files: (size) => many(size, (i) => `“${sentence(i)},” said ${name(i)} Bell.`, 'Ferry stays'),
  },
  'articles about one person and one topic': {
    size: 1000,
    files: (size) => ({
      ...many(size, (i) => `Anna Bell took the ferry to ${name(i)}. “${sentence(i)},” she said.`),
      'topics.yaml': '- {name: Ferry, phrases: [ferry]}\n',
    }),
  },
};
