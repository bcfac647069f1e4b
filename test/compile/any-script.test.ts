import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBundledStore } from '../../src/corpus/bundled/store.ts';
import { search } from '../search/search.ts';
import { compileFiles } from './compile-folder.ts';

/*
 * V8 takes two bytes for each character of an artefact as soon as one is above U+00FF. So no artefact may have one,
 * whatever its articles are written in, and everything must be found all the same.
 */

const ABOVE_LATIN1 = /[\u0100-\uffff]/;

const FILES = {
  'articles/greek.md': `# Νέο λιμάνι στον Πειραιά

Η κυβέρνηση άνοιξε το λιμάνι. “Θα μείνουμε εδώ,” said Κυριάκος Παπαδόπουλος on Monday.

Ένα κύμα ήρθε αργότερα.
`,
  'articles/cyrillic.md': `# Новый мост в Киеве

Правительство открыло мост. “Мы останемся здесь,” said Володимир Шевченко on Monday.
`,
  'articles/chinese.md': `# 新桥开通

中国政府 昨天 宣布 “我们 会 留下” 中国人 很 高兴
`,
  'articles/astral.md': `# A 🚢 in the harbour

The sign reads 𐌰𐌱𐌲𐌳 and 𠮷野家 🚢🎉 for all to see. “We 🎉 stay,” said Zoë Þórsdóttir.
`,
  'people.yaml': `- { name: Κυριάκος Παπαδόπουλος, slug: papadopoulos }
- { name: Володимир Шевченко, slug: shevchenko }
- name: Zoë Þórsdóttir
`,
};

describe('an artefact', () => {
  it('has no character above U+00FF, whatever the articles say', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    const astral = fc
      .string({ unit: 'binary', maxLength: 20 })
      .map((own) => own.toWellFormed().replaceAll('\0', ''));
    fc.assert(
      fc.property(text, astral, fc.string({ unit: 'grapheme' }), (headline, body, quoted) => {
        const content = `# ${headline}\n\n${body} x\n\n“We will ${quoted} stay,” said Ana ${headline}.\n`;
        const { artefact, graph } = compileFiles({
          'articles/one.md': content,
          'topics.yaml': JSON.stringify([{ name: `t ${headline}`, slug: 't', phrases: [`we ${quoted}`] }]),
        });
        expect(artefact).not.toMatch(ABOVE_LATIN1);
        expect(graph.articles[0]?.text).toContain('“We will ');
      }),
      { numRuns: 15 },
    );
  });

  it('has none either for articles in Greek, Cyrillic, Chinese and beyond the basic plane', () => {
    const { artefact, graph } = compileFiles(FILES);
    expect(artefact).not.toMatch(ABOVE_LATIN1);
    expect(graph.articles.find(({ slug }) => slug === 'astral')?.text).toContain('𐌰𐌱𐌲𐌳 and 𠮷野家 🚢🎉');
  });
});

describe('a search in any script', () => {
  it.each([
    ['κυβέρνηση', ['greek'], ['κυβέρνηση']],
    ['ΛΙΜΆΝΙ', ['greek'], ['λιμάνι', 'λιμάνι']],
    ['κυ*', ['greek'], ['κυβέρνηση', 'Κυριάκος', 'κύμα']],
    ['"θα μείνουμε"', ['greek'], ['Θα μείνουμε']],
    ['"μείνουμε θα"', [], []],
    ['правительство', ['cyrillic'], ['Правительство']],
    ['мос*', ['cyrillic'], ['мост', 'мост']],
    ['"мы останемся"', ['cyrillic'], ['Мы останемся']],
    ['中国政府', ['chinese'], ['中国政府']],
    ['中国*', ['chinese'], ['中国政府', '中国人']],
    ['"中国人 很"', ['chinese'], ['中国人 很']],
    ['𐌰𐌱𐌲𐌳', ['astral'], ['𐌰𐌱𐌲𐌳']],
    ['𐌰𐌱*', ['astral'], ['𐌰𐌱𐌲𐌳']],
    ['"𐌰𐌱𐌲𐌳 and 𠮷野家"', ['astral'], ['𐌰𐌱𐌲𐌳 and 𠮷野家']],
    ['þór*', ['astral'], ['Þórsdóttir']],
    ['κω*', [], []],
  ])('finds %s', async (query, slugs, highlights) => {
    const store = createBundledStore(compileFiles(FILES).artefact);
    const { items } = await search(store, query, ['ARTICLE']);
    expect(items.map(({ node: { item } }) => 'slug' in item && item.slug)).toEqual(slugs);
    const exact = items.flatMap(({ node }) =>
      node.highlights().map(({ text, start, end }) => text.slice(start, end)),
    );
    expect(exact.sort()).toEqual([...highlights].sort());
  });

  it.each([
    ['Παπαδοπουλοσς', 'Κυριάκος Παπαδόπουλος'],
    ['Шевчинко', 'Володимир Шевченко'],
    ['Þórsdotir', 'Zoë Þórsdóttir'],
  ])('takes %s for a misspelt %s', async (query, name) => {
    const store = createBundledStore(compileFiles(FILES).artefact);
    const { items } = await search(store, query, ['PERSON']);
    expect(items.map(({ node: { item } }) => 'name' in item && item.name)).toEqual([name]);
  });
});
