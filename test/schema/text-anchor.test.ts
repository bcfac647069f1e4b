import { describe, expect, it } from 'vitest';
import { encodeArtefact } from '../../src/corpus/bundled/artefact.ts';
import { createBundledStore } from '../../src/corpus/bundled/store.ts';
import { withAggregates } from '../../src/linking/aggregates/with-aggregates.ts';
import type { Span } from '../../src/model/span.ts';
import { astralOffsets } from '../../src/text/code-points.ts';
import { fixtureGraph } from './fixture-graph.ts';
import { type Data, dataOf, executeOn } from './run.ts';

const ANCHOR =
  '{ start end exact prefix suffix codePoints: start(unit: CODE_POINT) endCodePoints: end(unit: CODE_POINT) }';

/** The anchor of one paragraph that stands at a span of a text. */
function anchorAt(text: string, span: Span): Data {
  const article = fixtureGraph.articles[0];
  const paragraphs = [{ kind: 'BODY' as const, ...span }];
  const graph = {
    ...{ people: [], organizations: [], unnamedSources: [], topics: [], quotes: [], mentions: [] },
    articles: article ? [{ ...article, text, astral: astralOffsets(text), paragraphs, topics: [] }] : [],
  };
  const store = createBundledStore(encodeArtefact(withAggregates(graph), () => 'test'));
  const result = executeOn(store, `{ articles { nodes { paragraphs { anchor ${ANCHOR} } } } }`);
  return (result as Data).data.articles.nodes[0].paragraphs[0].anchor;
}

describe('an anchor', () => {
  it('is the words with up to 32 code units around them', () => {
    const text = `${'a'.repeat(40)}WORDS${'b'.repeat(40)}`;
    expect(anchorAt(text, { start: 40, end: 45 })).toEqual({
      start: 40,
      end: 45,
      exact: 'WORDS',
      prefix: 'a'.repeat(32),
      suffix: 'b'.repeat(32),
      codePoints: 40,
      endCodePoints: 45,
    });
  });

  it('has no more around it than the text has', () => {
    expect(anchorAt('a WORD b', { start: 2, end: 6 })).toMatchObject({ prefix: 'a ', suffix: ' b' });
    const long = `a WORD ${'b'.repeat(90)}`;
    expect(anchorAt(long, { start: 2, end: 6 })).toMatchObject({
      prefix: 'a ',
      suffix: ` ${'b'.repeat(31)}`,
    });
    expect(anchorAt('WORD', { start: 0, end: 4 })).toMatchObject({ prefix: '', suffix: '' });
  });

  it('drops the half of a character that its prefix or suffix would part', () => {
    const text = `🚢${'a'.repeat(31)}WORDS${'b'.repeat(31)}🚢`;
    expect(anchorAt(text, { start: 33, end: 38 })).toMatchObject({
      prefix: 'a'.repeat(31),
      suffix: 'b'.repeat(31),
    });
  });

  it('keeps a character of two code units that fits', () => {
    const text = `x🚢${'a'.repeat(30)}WORDS${'b'.repeat(30)}🚢x`;
    expect(anchorAt(text, { start: 33, end: 38 })).toMatchObject({
      prefix: `🚢${'a'.repeat(30)}`,
      suffix: `${'b'.repeat(30)}🚢`,
    });
  });

  it('counts a character of two code units once in code points', () => {
    expect(anchorAt('🚢🚢 WORDS 🚢', { start: 5, end: 13 })).toMatchObject({
      start: 5,
      end: 13,
      exact: 'WORDS 🚢',
      codePoints: 3,
      endCodePoints: 10,
    });
  });
});

describe('every anchor of the corpus', () => {
  const over = `{ article { slug text } anchor ${ANCHOR} }`;
  const quote = `article { slug text } anchor ${ANCHOR} content ${ANCHOR} paragraph { anchor ${ANCHOR} }
    attribution { source ${ANCHOR} cue ${ANCHOR} antecedent ${ANCHOR} } mentions ${over}`;
  const data = dataOf(`{
    articles { nodes { slug text paragraphs { anchor ${ANCHOR} } quotes { nodes { ${quote} } }
      topics { edges { evidence ${ANCHOR} } } people { edges { mentions ${over} } } } }
    people { nodes { roles ${over} mentions { nodes ${over} } } }
    organizations { nodes { mentions { nodes ${over} } } }
  }`);

  it('is a place in its article’s text, in both units', () => {
    let count = 0;
    const walk = (value: Data, text: string) => {
      if (value === null || typeof value !== 'object') return;
      if ('exact' in value) {
        count++;
        const { start, end, exact, prefix, suffix, codePoints, endCodePoints } = value;
        expect(text.slice(start, end)).toBe(exact);
        expect([...text].slice(codePoints, endCodePoints).join('')).toBe(exact);
        expect(text.slice(0, start).endsWith(prefix)).toBe(true);
        expect(text.slice(end).startsWith(suffix)).toBe(true);
        return;
      }
      const own = value.article?.text ?? value.text ?? text;
      for (const inner of Object.values(value)) walk(inner, own);
    };
    walk(data, '');
    expect(count).toBeGreaterThan(80);
  });
});
