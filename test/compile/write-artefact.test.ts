import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
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

  /** The id of a process that has ended. */
  const endedProcess = () => spawnSync(process.execPath, ['--version']).pid;

  it.each(['new', 'same'])('removes what a killed process left beside it, to write what is %s', (text) => {
    const folder = temporaryFolder({ 'corpus.json': 'same', [`corpus.json.${endedProcess()}.tmp`]: 'half' });
    writeArtefact(join(folder, 'corpus.json'), text);
    expect(readdirSync(folder)).toEqual(['corpus.json']);
  });

  it('writes although something that a killed process left cannot be removed', () => {
    const leftover = `corpus.json.${endedProcess()}.tmp`;
    const folder = temporaryFolder({ [`${leftover}/file`]: 'not a file that can be removed' });
    expect(writeArtefact(join(folder, 'corpus.json'), 'new')).toBe(true);
    expect(readdirSync(folder)).toEqual(['corpus.json', leftover]);
  });

  it('leaves the temporary file of a process that runs, and files of other names', () => {
    const writer = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    try {
      const ended = endedProcess();
      const others = [
        `corpus.json.${writer.pid}.tmp`,
        `other.json.${ended}.tmp`,
        `corpus.json.${ended}.tmp.txt`,
        `corpus.json.${ended}`,
        'corpus.json.tmp',
        'corpus.json.x1.tmp',
      ];
      const folder = temporaryFolder();
      for (const name of others) writeFileSync(join(folder, name), 'kept');
      writeArtefact(join(folder, 'corpus.json'), 'new');
      expect(readdirSync(folder)).toEqual(['corpus.json', ...others].sort());
    } finally {
      writer.kill();
    }
  });
});
