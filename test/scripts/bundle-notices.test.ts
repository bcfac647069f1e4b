import type { Metafile } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { noticesOf, packagesIn } from '../../scripts/bundle-notices.ts';
import { temporaryFolder } from '../compile/temporary-folder.ts';

const manifest = (name: string) => JSON.stringify({ name, version: '1.2.3', license: 'MIT' });

describe('the packages of a bundle', () => {
  it('are those with code in an output, nested ones too, each once', () => {
    const inputs = [
      'explorer/main.tsx',
      'node_modules/a/lib/x.js',
      'node_modules/a/lib/y.js',
      'node_modules/@s/b/index.js',
      'node_modules/a/node_modules/c/index.js',
    ];
    const outputs = { 'main.js': { inputs: Object.fromEntries(inputs.map((file) => [file, {}])) } };
    expect(packagesIn({ inputs: {}, outputs } as unknown as Metafile)).toEqual([
      'node_modules/@s/b',
      'node_modules/a',
      'node_modules/a/node_modules/c',
    ]);
  });
});

describe('the notices of packages', () => {
  it('are all texts that a package brings, under its name', () => {
    const root = temporaryFolder({
      'a/package.json': manifest('a'),
      'a/LICENSE-MIT.txt': 'Copyright Anna\n',
      'a/ThirdPartyNotices.txt': 'Copyright Ben\n',
      'a/licenses.js': 'no notice',
      'b/package.json': manifest('b'),
      'b/License': 'Copyright Cleo',
    });
    const [a, b] = noticesOf(root, ['a', 'b']).split(/\n\n-+\n\n/);
    expect(a).toBe('a 1.2.3 (MIT)\n\nCopyright Anna\n\nCopyright Ben');
    expect(b).toBe('b 1.2.3 (MIT)\n\nCopyright Cleo\n');
  });

  it('are of the same authors if a package is known to bring none', () => {
    const root = temporaryFolder({
      'bar/package.json': manifest('react-remove-scroll-bar'),
      'node_modules/react-remove-scroll/LICENSE': 'Copyright Anna',
    });
    expect(noticesOf(root, ['bar'])).toContain('same authors as react-remove-scroll:\n\nCopyright Anna\n');
  });

  it('fail the build if a package brings none', () => {
    const root = temporaryFolder({ 'a/package.json': manifest('a') });
    expect(() => noticesOf(root, ['a'])).toThrow(/^a: no licence text\. Name a package/);
  });
});
