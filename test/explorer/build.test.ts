import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildExplorer, bundleExplorer, EXPLORER, NOTICES } from '../../scripts/build-explorer.ts';
import { ROOT } from '../harness/corpora.ts';

const MEBIBYTE = 1024 * 1024;

/** Every file in a folder, by its path there. */
function contentsOf(folder: string): Map<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return new Map(files.sort().map((path) => [path, readFileSync(join(folder, path))]));
}

describe('the build of the playground', () => {
  let again: string;
  beforeAll(async () => {
    mkdirSync(join(ROOT, '.tmp'), { recursive: true });
    again = join(mkdtempSync(join(ROOT, '.tmp', 'explorer-')), 'explorer');
    await buildExplorer(again);
  });
  afterAll(() => rmSync(join(again, '..'), { recursive: true, force: true }));

  it('makes the same bytes each time', () => {
    expect(contentsOf(again)).toEqual(contentsOf(EXPLORER));
  });

  it('leaves alone what is up to date', async () => {
    const madeAt = () => statSync(again).ctimeMs;
    const before = madeAt();
    await buildExplorer(again);
    expect(madeAt()).toBe(before);
  });

  it('weighs at most 2 MiB gzipped, with all that is only loaded on demand', () => {
    const sizes = [...contentsOf(again).values()].map((content) => gzipSync(content).byteLength);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(2 * MEBIBYTE);
  });

  it('keeps the licences of what is in it, of graphql-js too', async () => {
    const [notices = ''] = [...contentsOf(again)].flatMap(([path, content]) =>
      path.endsWith(`/${NOTICES}`) ? [content.toString()] : [],
    );
    const { outputs } = await bundleExplorer(join(again, '..', 'bundle'));
    const inputs = Object.values(outputs).flatMap((output) => Object.keys(output.inputs));
    const names = new Set(
      inputs.flatMap((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []),
    );
    expect(names).toContain('graphql');
    const headed = Array.from(notices.matchAll(/^(\S+) \d+\.\d+\.\d+\S* \(\S+\)$/gm), ([, name]) => name);
    expect([...new Set(headed)].sort()).toEqual([...names].sort());
    for (const name of ['graphql', 'react', 'monaco-editor']) {
      expect(notices).toContain(readFileSync(join(ROOT, 'node_modules', name, 'LICENSE'), 'utf8').trim());
    }
    for (const [path, content] of contentsOf(again)) {
      if (/\.(?:js|css)$/.test(path)) expect(content.toString(), path).toContain(NOTICES);
    }
  });
});
