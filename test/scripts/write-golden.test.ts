import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeGolden } from '../../scripts/write-golden.ts';
import { readCase } from '../extraction/golden-case.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'golden-'));
  mkdirSync(join(folder, 'ferry'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const addSource = (text: string) => writeFileSync(join(folder, 'ferry', 'source.txt'), text);

it('writes what extraction finds, without shapes, for a person to correct', () => {
  addSource('Harbour reopens\n\n“We are late,” Mayor Anna Bell said.\n');
  writeGolden(folder, 'ferry', false);
  expect(readCase(folder, 'ferry').expected).toEqual({
    shapes: [],
    quotes: [
      {
        type: 'DIRECT',
        text: 'We are late,',
        speaker: 'Anna Bell',
        speakerKind: 'PERSON',
        source: 'Anna Bell',
        cue: 'said',
        resolution: 'NAME',
      },
    ],
    people: [{ name: 'Anna Bell', roles: ['Mayor'] }],
    organizations: [],
  });
});

it('adds the paragraphs of a text that is more than a story', () => {
  addSource('Harbour reopens\n\nThe ferry sails.\n\nLeave a Reply\n');
  writeGolden(folder, 'ferry', false);
  expect(readCase(folder, 'ferry').expected.paragraphs).toEqual([
    ['HEADLINE', 'Harbour reopens'],
    ['BODY', 'The ferry sails.'],
    ['BOILERPLATE', 'Leave a Reply'],
  ]);
});

it('says that the source is missing', () => {
  expect(() => writeGolden(folder, 'ferry', false)).toThrow(/ferry.source\.txt: there is no such file/);
});

it('writes over nobody’s corrections, unless it is told to, and keeps the shapes then', () => {
  addSource('Harbour reopens\n\nThe ferry sails.\n');
  const target = join(folder, 'ferry', 'expected.json');
  const corrected = '{"shapes":["decoy"],"quotes":[],"people":[],"organizations":["Ferry"]}';
  writeFileSync(target, corrected);
  expect(() => writeGolden(folder, 'ferry', false)).toThrow(/--force/);
  expect(readFileSync(target, 'utf8')).toBe(corrected);
  writeGolden(folder, 'ferry', true);
  expect(readCase(folder, 'ferry').expected).toMatchObject({ shapes: ['decoy'], organizations: [] });
});
