import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { MAX_CORPUS_BYTES } from '../../src/compile/capacity.ts';
import { artefactDamage, deploymentProblem } from '../../src/compile/check-artefact.ts';
import { compileFiles } from './compile-folder.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The file of a compiled article, which is taken away when the test ends. */
function artefactFile(): string {
  const { artefact } = compileFiles({ 'one.txt': 'Ferry sails\n\n“We sail at noon,” Anna Bell said.\n' });
  return join(temporaryFolder({ 'corpus.json': artefact }), 'corpus.json');
}

it('an artefact is in order as it was compiled', () => {
  const path = artefactFile();
  expect(artefactDamage(path)).toBeNull();
  expect(deploymentProblem(path)).toBeNull();
});

it('a flipped bit is found before the artefact is bundled, with the file and what to do', () => {
  const path = artefactFile();
  const bytes = readFileSync(path);
  const at = bytes.indexOf('We sail at noon');
  bytes[at] = (bytes[at] as number) ^ 1;
  writeFileSync(path, bytes);
  const problem =
    /corpus\.json: The compiled corpus is damaged: its version is "\w+", .* Compile it again: npm run corpus$/;
  expect(artefactDamage(path)).toMatch(problem);
  expect(deploymentProblem(path)).toMatch(problem);
});

it('an artefact that is cut short or missing is found too', () => {
  const path = artefactFile();
  truncateSync(path, 500);
  expect(artefactDamage(path)).toContain('is damaged');
  expect(artefactDamage(`${path}.none`)).toContain('(ENOENT)');
});

it('an artefact over the limit is refused before it is read', () => {
  const path = artefactFile();
  // Files of zeros, which take no space.
  truncateSync(path, MAX_CORPUS_BYTES + 1);
  expect(deploymentProblem(path)).toContain('too large to be deployed');
  truncateSync(path, MAX_CORPUS_BYTES);
  expect(deploymentProblem(path)).toContain('is damaged');
});
