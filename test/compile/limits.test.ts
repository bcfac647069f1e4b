import { describe, expect, it } from 'vitest';
import type { Files } from '../../bench/corpus/write-files.ts';
import { MOST_TOPIC_LEVELS } from '../../src/compile/authority/rules.ts';
import { MOST_CORRECTIONS } from '../../src/compile/input/metadata.ts';
import { MOST_ALIASES, MOST_REPEATED_VALUES } from '../../src/compile/input/yaml-aliases.ts';
import { formatProblems, MOST_LISTED_PROBLEMS } from '../../src/compile/problem.ts';
import { problemsOf } from './compile-folder.ts';
import { temporaryFolder } from './temporary-folder.ts';

/* What the compiler accepts, at each limit and one beyond. */

const TEXT = 'Ferry to run again\n\n“We will see,” said the harbour master.\n';

const problemsWith = (files: Files) => problemsOf(temporaryFolder({ 'articles/a.md': TEXT, ...files }));

const linesOf = (count: number, line: (number: number) => string) =>
  Array.from({ length: count }, (_, number) => line(number)).join('\n');

describe('a chain of topics', () => {
  /** Each topic is under the next one, so that the last is at the top. */
  const chain = (length: number) => ({
    'topics.yaml': linesOf(length, (i) =>
      [`- {name: t${i}, phrases: [p${i}]`, ...(i < length - 1 ? [`broader: t${i + 1}`] : [])]
        .join(', ')
        .concat('}'),
    ),
  });

  it('can have 32 levels', () => {
    expect(MOST_TOPIC_LEVELS).toBe(32);
    expect(problemsWith(chain(32))).toEqual([]);
  });

  it('cannot have more, and the first topic that is too deep is named', () => {
    const message =
      'has 32 topics above it, one broader than the other, and can have 31; name a broader topic nearer to the top';
    expect(problemsWith(chain(33))).toEqual([`topics.yaml:1: the topic "t0" ${message}`]);
    expect(problemsWith(chain(2000))).toEqual([`topics.yaml:1968: the topic "t1967" ${message}`]);
  });

  it('is reported by some of its topics if it is a long cycle', () => {
    const files = {
      'topics.yaml': linesOf(500, (i) => `- {name: t${i}, phrases: [p${i}], broader: t${(i + 1) % 500}}`),
    };
    expect(problemsWith(files)).toEqual([
      'topics.yaml:1: the topic "t0" is its own ancestor: t0 → t1 → t2 → t3 → t4 → t5 → t6 → t7 → t8 → t9 → 490 more → t0; take the `broader:` away from one of them',
    ]);
  });
});

describe('corrections of one article', () => {
  const corrected = (count: number) => ({
    'articles/a.md': `---\ncorrections:\n${linesOf(count, (i) => `  - {add: "word${i}"}`)}\n---\nFerry\n\n${linesOf(count, (i) => `The word${i}.`)}\n`,
  });

  it('can be 1,000', () => {
    expect(MOST_CORRECTIONS).toBe(1000);
    expect(problemsWith(corrected(1000))).toEqual([]);
  });

  it('cannot be more', () => {
    expect(problemsWith(corrected(1001))).toEqual([
      'articles/a.md:1003: is correction 1001 of 1001, and an article can have 1000; split the article into several files',
    ]);
  });
});

describe('aliases in YAML', () => {
  const roles = '&roles [{title: mayor}]';
  const people = (count: number) =>
    `- {name: Ann Roe, roles: ${roles}}\n${linesOf(count, (i) => `- {name: Ben Poe${i}, roles: *roles}`)}\n`;

  it('can be 1,000 in a file, more than a hundred of one anchor too', () => {
    expect(MOST_ALIASES).toBe(1000);
    expect(problemsWith({ 'people.yaml': people(1000) })).toEqual([]);
  });

  it('cannot be more', () => {
    expect(problemsWith({ 'people.yaml': people(1001) })).toEqual([
      'people.yaml:1002: has more than 1000 aliases such as *roles; write the values out',
    ]);
  });

  /** A list of so many values with itself, repeated once. */
  const repeated = (values: number) => ({
    'people.yaml': `- name: Ann Roe\n  aliases: &all\n${linesOf(values - 1, (i) => `    - Ann${i}`)}\n- name: Ben Poe\n  aliases: *all\n`,
  });

  it('can repeat 10,000 values', () => {
    expect(MOST_REPEATED_VALUES).toBe(10_000);
    expect(problemsWith(repeated(10_000)).filter((problem) => problem.includes('repeat'))).toEqual([]);
    expect(problemsWith(repeated(10_001))).toEqual([
      'people.yaml:10004: *all and the aliases before it repeat more than 10000 values; write the values out',
    ]);
  });

  it('cannot be part of what they repeat', () => {
    expect(problemsWith({ 'people.yaml': '- &a {name: Ann Roe, aliases: [*a]}\n' })).toEqual([
      'people.yaml:1: *a is part of what &a stands for; write the values out',
    ]);
  });

  it('multiply to no more either', () => {
    const bomb = linesOf(9, (i) => `- &a${i + 1} [${`*a${i}, `.repeat(9)}*a${i}]`);
    expect(problemsWith({ 'people.yaml': `- &a0 [x]\n${bomb}\n` })).toEqual([
      'people.yaml:5: *a3 and the aliases before it repeat more than 10000 values; write the values out',
    ]);
  });
});

describe('YAML', () => {
  it.each([
    ['lists', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['maps', `${'{a: '.repeat(20_000)}1${'}'.repeat(20_000)}`],
  ])('that is nested too deeply for the parser is a problem: %s', (_what, content) => {
    expect(problemsWith({ 'people.yaml': content })).toEqual([
      'people.yaml:1: is nested too deeply; no value here has more than a few lists and maps within each other',
    ]);
  });

  it('has a key twice if two are equal values, and not if one is a number', () => {
    expect(problemsWith({ 'people.yaml': '- name: Ann Roe\n  slug: a\n  "slug": b\n' })).toEqual([
      'people.yaml:3: is not YAML: Map keys must be unique; keep one of the two',
    ]);
    expect(problemsWith({ 'people.yaml': '- {name: Ann Roe, 1: a, "1": b}\n' })).toEqual([
      expect.stringMatching(/^people.yaml:1: unknown key "1"/),
    ]);
  });
});

describe('the list of problems', () => {
  const problems = (file: string, count: number) =>
    Array.from({ length: count }, (_, i) => ({ file, line: i + 1, message: 'is wrong' }));

  it('has 100 of one file, and says how many more there are', () => {
    expect(MOST_LISTED_PROBLEMS).toBe(100);
    const lines = formatProblems([...problems('a.yaml', 101), ...problems('b.yaml', 100)]).split('\n');
    expect(lines).toHaveLength(100 + 1 + 100 + 1);
    expect(lines.slice(99, 102)).toEqual([
      'a.yaml:100: is wrong',
      'a.yaml: and 1 more',
      'b.yaml:1: is wrong',
    ]);
    expect(lines.slice(-2)).toEqual(['b.yaml:100: is wrong', '201 problems']);
  });
});
