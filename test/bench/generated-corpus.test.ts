import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Character, makeCast } from '../../bench/corpus/cast.ts';
import { checkCorpus, sum } from '../../bench/corpus/check.ts';
import { generateCorpus } from '../../bench/corpus/generate.ts';
import { Random } from '../../bench/corpus/random.ts';
import { writeCorpus } from '../../bench/corpus/write.ts';
import { FEWEST_CONTENT_WORDS } from '../../src/comparison/candidates.ts';
import { contentWords } from '../../src/comparison/content-words.ts';
import { wordingOf } from '../../src/comparison/wording.ts';
import { FEWEST_UNMISTAKABLE } from '../../src/linking/variants/likeness.ts';
import { canBeOnePerson } from '../../src/names/compare-people.ts';
import { type PersonName, parsePersonName } from '../../src/names/person-name.ts';
import { compileFolder } from '../compile/compile-folder.ts';

const SIZE = 60;

const corpus = generateCorpus(SIZE);
const { people, variants, traps } = corpus.key;

const folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
afterAll(() => rmSync(folder, { recursive: true }));

writeCorpus(folder, corpus);
const { graph } = compileFolder(folder);

describe('a generated corpus', () => {
  it('is the same for the same size and seed, and another for another seed', () => {
    expect(generateCorpus(SIZE)).toEqual(corpus);
    expect(generateCorpus(SIZE, 2).reports).not.toEqual(corpus.reports);
  });

  it('has as many reports as asked for, of about 3 KB', () => {
    expect(corpus.reports).toHaveLength(SIZE);
    for (const { file } of corpus.reports) {
      expect(file.length).toBeGreaterThan(2500);
      expect(file.length).toBeLessThan(4500);
    }
  });

  it('holds variants and traps of every kind, between different articles', () => {
    const kinds = new Set(variants.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['WORD_FOR_WORD', 'LIGHT', 'HEAVY', 'FRAGMENT']));
    expect(new Set(traps.map(({ kind }) => kind))).toEqual(new Set(['MISATTRIBUTED', 'FORMULA']));
    for (const { original, report } of variants) expect(original.article).not.toBe(report.article);
  });

  it('holds namesakes: two people of one family name whose given names could be one person’s', () => {
    const cast = makeCast(new Random(1), 200);
    const namesakes = cast.filter(({ namesakeOf }) => namesakeOf !== null);
    for (const one of namesakes) {
      const other = cast.find(({ id }) => id === one.namesakeOf) as Character;
      const [a, b] = [one, other].map(({ given, surname }) => parsePersonName(`${given} ${surname}`));
      expect(canBeOnePerson(a as PersonName, b as PersonName)).toBe(true);
      expect(one.role).not.toBe(other.role);
    }
    expect(namesakes.length).toBeGreaterThan(10);
    expect(namesakes.filter(({ given }) => !given.includes('.')).length).toBeGreaterThan(0);
    expect(new Set(cast.map(({ given, surname }) => `${given} ${surname}`)).size).toBe(cast.length);
  });

  it('holds formulas that have enough content words to be compared, and too few to be unmistakable', () => {
    for (const { kind, quotes } of traps.filter((trap) => trap.kind === 'FORMULA')) {
      for (const { words } of quotes) {
        const count = contentWords(wordingOf(words).folded).length;
        expect(count, `${kind}: ${words}`).toBeGreaterThanOrEqual(FEWEST_CONTENT_WORDS);
        expect(count, `${kind}: ${words}`).toBeLessThan(FEWEST_UNMISTAKABLE);
      }
    }
  });

  it('quotes what was planted as the article has it', () => {
    const files = new Map(corpus.reports.map(({ slug, file }) => [slug, file]));
    for (const { original, report } of variants) {
      for (const { article, words } of [original, report]) expect(files.get(article)).toContain(words);
    }
  });
});

describe('the graph of a generated corpus', () => {
  const checked = checkCorpus(graph, corpus.key);

  it('has one node for every person', () => {
    expect(checked.wrongPeople).toEqual([]);
    expect(checked.people).toEqual({ planted: people.length, found: people.length });
  });

  it('has the quotations that were planted, with their speakers', () => {
    expect(checked.quotes.found / checked.quotes.planted).toBeGreaterThanOrEqual(0.98);
  });

  it('takes no formula of two occasions for a variant', () => {
    const planted = traps.filter(({ kind }) => kind === 'FORMULA').length;
    expect(planted).toBeGreaterThan(0);
    expect(checked.traps.FORMULA).toEqual({ planted, found: 0 });
  });

  it('finds what was told word for word, and takes no misattributed twin for a variant', () => {
    const { planted, found } = checked.variants.WORD_FOR_WORD ?? { planted: 0, found: -1 };
    expect(found).toBe(planted);
    expect(checked.traps.MISATTRIBUTED?.found).toBe(0);
  });

  it('finds variants with a precision of 98 and a recall of 95 percent', () => {
    const { planted, found } = sum(Object.values(checked.variants));
    expect(checked.pairs.right / checked.pairs.found).toBeGreaterThanOrEqual(0.98);
    expect(found / planted).toBeGreaterThanOrEqual(0.95);
  });
});

describe('the check of a graph', () => {
  it('tells two people who were made one, and one who was made two', () => {
    const [one, other] = graph.people;
    const merge = (key: string) => (key === other?.slug ? (one?.slug ?? '') : key);
    const mentions = graph.mentions.map((mention) => ({
      ...mention,
      subject: { ...mention.subject, key: merge(mention.subject.key) },
    }));
    expect(checkCorpus({ ...graph, mentions }, corpus.key).wrongPeople).toHaveLength(2);

    const half = graph.mentions.map((mention, i) =>
      i % 2 === 0 && mention.subject.key === one?.slug
        ? { ...mention, subject: { ...mention.subject, key: 'somebody' } }
        : mention,
    );
    expect(checkCorpus({ ...graph, mentions: half }, corpus.key).wrongPeople).toHaveLength(1);
  });

  it('counts a variant as missing whose quotation was not found', () => {
    const one = variants[0]?.report;
    const quotes = graph.quotes.filter(({ article }) => article !== one?.article);
    const { planted, found } = sum(Object.values(checkCorpus({ ...graph, quotes }, corpus.key).variants));
    expect(planted).toBe(variants.length);
    expect(found).toBeLessThan(sum(Object.values(checkCorpus(graph, corpus.key).variants)).found);
  });

  it('tells variants that are missing, and pairs that are none', () => {
    const without = graph.quotes.map((quote) => ({ ...quote, variants: [] }));
    const missing = checkCorpus({ ...graph, quotes: without }, corpus.key);
    expect(sum(Object.values(missing.variants)).found).toBe(0);
    expect(missing.pairs).toEqual({ found: 0, right: 0 });
    expect(sum(Object.values(missing.traps)).found).toBe(0);
  });
});
