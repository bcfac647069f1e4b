import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { caseNames, flaws, GOLDEN_FOLDER, readCase } from './golden-case.ts';
import { ASPECTS, aspectOf, project } from './golden-projection.ts';
import { SHAPES } from './golden-shapes.ts';
import { SHORTFALLS } from './golden-shortfalls.ts';

const cases = caseNames(GOLDEN_FOLDER).map((name) => readCase(GOLDEN_FOLDER, name));

describe.each(cases)('what a reader finds in $name', ({ name, text, expected }) => {
  const found = project(text, extract(text), expected.paragraphs !== undefined);
  for (const aspect of ASPECTS) {
    if (aspect === 'paragraphs' && expected.paragraphs === undefined) continue;
    const shortfall = SHORTFALLS[aspect][name];
    const test = shortfall === undefined ? it : it.fails;
    test(`${aspect}${shortfall === undefined ? '' : `, which are not all found yet: ${shortfall}`}`, () => {
      expect(aspectOf(found, aspect)).toEqual(aspectOf(expected, aspect));
    });
  }
});

describe('the golden cases', () => {
  it.each(cases)('expect of $name what its text has', (golden) => {
    expect(flaws(golden)).toEqual([]);
    expect(golden.expected.shapes).not.toEqual([]);
  });

  it.each(SHAPES)('show three times or more: %s', (shape) => {
    const showing = cases.filter(({ expected }) => expected.shapes.includes(shape));
    expect(showing.length).toBeGreaterThanOrEqual(3);
  });

  it('are a hundred or more', () => {
    expect(cases.length).toBeGreaterThanOrEqual(100);
  });

  it('are there where they are said to fall short', () => {
    const names = new Set(cases.map(({ name }) => name));
    const said = Object.values(SHORTFALLS).flatMap((byCase) => Object.keys(byCase));
    expect(said.filter((name) => !names.has(name))).toEqual([]);
  });
});
