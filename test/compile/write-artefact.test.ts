import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeArtefact } from '../../src/compile/write-artefact.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('writeArtefact', () => {
  it('makes the folders on the way, and leaves nothing else there', () => {
    const path = join(temporaryFolder(), 'a', 'b', 'corpus.json');
    expect(writeArtefact(path, 'Ferry 🛳️')).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('Ferry 🛳️');
    expect(readdirSync(join(path, '..'))).toEqual(['corpus.json']);
  });

  it('puts other text in place of the old', () => {
    const path = join(temporaryFolder({ 'corpus.json': 'the old one, which was longer' }), 'corpus.json');
    expect(writeArtefact(path, 'new')).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  it('does not touch a file that holds the same text', () => {
    const path = join(temporaryFolder({ 'corpus.json': 'same' }), 'corpus.json');
    utimesSync(path, 1, 1);
    expect(writeArtefact(path, 'same')).toBe(false);
    expect(statSync(path).mtimeMs).toBe(1000);
  });

  it('leaves nothing behind where it cannot write', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'corpus.json'));
    expect(() => writeArtefact(join(folder, 'corpus.json'), 'new')).toThrow();
    expect(readdirSync(folder)).toEqual(['corpus.json']);
  });
});
