import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../src/extraction/extract.ts';
import { readCase } from '../test/extraction/golden-case.ts';
import { project } from '../test/extraction/golden-projection.ts';

/**
 * Writes what the engine finds in `<folder>/<name>/source.txt` as `expected.json` beside it, for a person to read and
 * correct. The shapes are that person's to state: those of a file that is overwritten stay, a new one has none.
 *
 * @returns the path of the file written.
 * @throws where there is no source, or an `expected.json` stands there and `overwrite` is false.
 */
export function writeGolden(folder: string, name: string, overwrite: boolean): string {
  const source = join(folder, name, 'source.txt');
  const target = join(folder, name, 'expected.json');
  if (!existsSync(source))
    throw new Error(`${source}: there is no such file; write the case's text there first`);
  const exists = existsSync(target);
  if (exists && !overwrite)
    throw new Error(`${target} is there already, corrected by somebody perhaps; --force writes over it`);
  const shapes = exists ? readCase(folder, name).expected.shapes : [];
  const text = readFileSync(source, 'utf8');
  const document = extract(text);
  const isStory = document.paragraphs.every(({ kind }) => kind === 'HEADLINE' || kind === 'BODY');
  const expected = { shapes, ...project(text, document, !isStory) };
  writeFileSync(target, `${JSON.stringify(expected, null, 2)}\n`);
  return target;
}
