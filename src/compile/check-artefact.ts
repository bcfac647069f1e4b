import { readFileSync, statSync } from 'node:fs';
import { verifyArtefact } from '../corpus/bundled/artefact.ts';
import { sizeProblem } from './capacity.ts';
import { reason } from './input/read-text.ts';
import { versionOf } from './version.ts';

/**
 * Why an artefact in a file cannot be served, and what to do; null if it is whole. Call it before the file is bundled:
 * a Worker that starts has no time for it.
 */
export function artefactDamage(path: string): string | null {
  try {
    verifyArtefact(readFileSync(path, 'utf8'), versionOf);
    return null;
  } catch (error) {
    return `${path}: ${reason(error)}`;
  }
}

/** Why an artefact in a file cannot be deployed, and what to do; null if it can be. */
export function deploymentProblem(path: string): string | null {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return sizeProblem(size) ?? artefactDamage(path);
}
