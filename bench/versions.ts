import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../src/compile/folders.ts';

const MEASURED_PACKAGES = ['wrangler', 'workerd', 'graphql', 'graphql-yoga', '@pothos/core'] as const;

function installedVersion(name: string): string {
  const file = join(REPOSITORY, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** What a result depends on, beside the project itself. */
export function measuredVersions(): Record<string, string> {
  const packages = MEASURED_PACKAGES.map((name) => [name, installedVersion(name)]);
  return { node: process.versions.node, ...Object.fromEntries(packages) };
}
