import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/* The licences of the packages that a bundle holds: all of them ask to be kept with every copy of the code. */

/** License, LICENSE-MIT.txt, COPYING, NOTICE, ThirdPartyNotices.txt … */
const NOTICE = /^(?:licen[cs]e|copying|notice|third-?party-?notices)(?:[.-][\w.-]*)?$/i;

/** Packages that bring no text of their licence, and the ones of the same repository or author that do. */
const SAME_LICENCE: Readonly<Record<string, string>> = {
  '@graphiql/plugin-doc-explorer': '@graphiql/react',
  '@graphiql/plugin-history': '@graphiql/react',
  'react-compiler-runtime': 'react',
  'react-remove-scroll-bar': 'react-remove-scroll',
};

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** Folders of the packages with code in any output, as paths from the root, sorted. */
export function packagesIn({ outputs }: Metafile): string[] {
  const files = Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs));
  const folders = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file) ?? []);
  return [...new Set(folders)].sort();
}

function noticeFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => NOTICE.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').trim());
}

/**
 * The notices of packages: for each its name, version and licence, and the texts that it brings.
 *
 * @param folders as `packagesIn` gives them
 * @throws Error that names the packages without a text
 */
export function noticesOf(root: string, folders: readonly string[]): string {
  const missing: string[] = [];
  const notices = folders.map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(join(root, folder, 'package.json'), 'utf8'),
    ) as Package;
    const texts = noticeFiles(join(root, folder));
    const same = SAME_LICENCE[name];
    if (texts.length === 0 && same !== undefined) {
      texts.push(`Of the same authors as ${same}:`, ...noticeFiles(join(root, 'node_modules', same)));
    }
    if (texts.length === 0) missing.push(folder);
    return [`${name} ${version} (${license ?? 'see below'})`, ...texts].join('\n\n');
  });
  if (missing.length > 0) {
    throw new Error(
      `${missing.join(', ')}: no licence text. Name a package with the same one in scripts/bundle-notices.ts.`,
    );
  }
  return `${notices.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
