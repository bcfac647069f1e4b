import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { caseNames, flaws, GOLDEN_FOLDER, readCase } from './golden-case.ts';
import { project } from './golden-projection.ts';
import { SHAPES } from './golden-shapes.ts';
import { SHORTFALLS } from './golden-shortfalls.ts';

const cases = caseNames(GOLDEN_FOLDER).map((name) => readCase(GOLDEN_FOLDER, name));

describe('what a reader finds', () => {
  for (const { name, text, expected } of cases) {
    const { shapes, ...read } = expected;
    const shortfall = SHORTFALLS[name];
    const test = shortfall === undefined ? it : it.fails;
    test(`is found in ${name}: ${shortfall ?? shapes.join('; ')}`, () => {
      expect(project(text, extract(text), expected.paragraphs !== undefined)).toEqual(read);
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
    expect(Object.keys(SHORTFALLS).filter((name) => !names.has(name))).toEqual([]);
  });
});
