import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../src/compile/folders.ts';

function installedVersion(name: string): string {
  const file = join(REPOSITORY, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** What a result depends on, beside the project itself: Node, and these packages. */
export function measuredVersions(packages: readonly string[]): Record<string, string> {
  const installed = packages.map((name) => [name, installedVersion(name)]);
  return { node: process.versions.node, ...Object.fromEntries(installed) };
}
