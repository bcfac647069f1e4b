import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Files, writeFiles } from '../../bench/corpus/write-files.ts';
import { writeExampleTypes } from '../../scripts/example-types.ts';
import { ROOT } from '../harness/corpora.ts';

const SCHEMA = readFileSync(join(ROOT, 'schema/schema.graphql'), 'utf8');
const COUNTS = 'query Counts {\n  corpus {\n    quoteCount\n  }\n}\n';
const CHECK = 'query Check($text: String!) { checkQuote(text: $text) { verdict } }';

/** A folder "examples" inside the project, because what is generated imports one of its packages. */
function examplesOf(files: Files): string {
  mkdirSync(join(ROOT, '.tmp'), { recursive: true });
  const parent = mkdtempSync(join(ROOT, '.tmp', 'types-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const folder = join(parent, 'examples');
  mkdirSync(folder);
  writeFiles(folder, files);
  return folder;
}

/** What tsc says of a folder, by the project's own options. */
function typeErrors(folder: string): string {
  const config = { extends: join(ROOT, 'tsconfig.json'), include: ['*.ts'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const { stdout } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder],
    {
      encoding: 'utf8',
    },
  );
  return stdout;
}

describe('npm run types', () => {
  it('changes nothing that is committed', async () => {
    const names = readdirSync(join(ROOT, 'examples')).filter((name) =>
      /\.graphql$|\.generated\.ts$/.test(name),
    );
    const committed = Object.fromEntries(
      names.map((name) => [name, readFileSync(join(ROOT, 'examples', name), 'utf8')]),
    );
    const folder = examplesOf(committed);
    await writeExampleTypes(folder, SCHEMA);
    const after = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
    expect(Object.fromEntries(after)).toEqual(committed);
  });

  it('writes types for every operation, of one class, which tsc checks', async () => {
    const use = (
      text: string,
    ) => `import type { TypedDocumentString } from './typed-document-string.generated.ts';
import { CheckDocument } from './check.generated.ts';
import { CountsDocument } from './counts.generated.ts';
declare function ask<Data, Variables>(operation: TypedDocumentString<Data, Variables>, variables: Variables): Data;
export const verdict: string = ask(CheckDocument, { text: 'We sail' }).checkQuote.verdict;
export const count: number = ask(CountsDocument, {}).corpus.${text};
`;
    const folder = examplesOf({
      'check.graphql': CHECK,
      'counts.graphql': COUNTS,
      'client.ts': use('quoteCount'),
    });
    const shared = 'typed-document-string.generated.ts';
    expect(await writeExampleTypes(folder, SCHEMA)).toEqual({
      written: ['check.generated.ts', 'counts.generated.ts', shared],
      removed: [],
    });
    const classes = readdirSync(folder).filter((name) =>
      readFileSync(join(folder, name), 'utf8').includes('class TypedDocumentString'),
    );
    expect(classes).toEqual([shared]);
    expect(typeErrors(folder)).toBe('');
    writeFileSync(join(folder, 'client.ts'), use('quoteCounts'));
    expect(typeErrors(folder)).toContain("Property 'quoteCounts' does not exist");
  });

  it('removes what it wrote for an operation that is gone, and nothing else', async () => {
    const folder = examplesOf({ 'check.graphql': CHECK, 'counts.graphql': COUNTS, 'own.generated.ts': '' });
    await writeExampleTypes(folder, SCHEMA);
    rmSync(join(folder, 'counts.graphql'));
    expect((await writeExampleTypes(folder, SCHEMA)).removed).toEqual(['counts.generated.ts']);
    expect(existsSync(join(folder, 'own.generated.ts'))).toBe(true);
  });

  it('says what is wrong in which file and line, all at once, and writes nothing', async () => {
    const folder = examplesOf({
      'a.graphql': COUNTS.replace('quoteCount', 'quoteCounts'),
      'b.graphql': '\n{ corpus {',
      'c.graphql': COUNTS,
      'd.graphql': '{ corpus { version } }',
      'e.graphql': '# nothing yet\nfragment F on Corpus { version }',
    });
    const before = readdirSync(folder);
    const failed = writeExampleTypes(folder, SCHEMA);
    await expect(failed).rejects.toThrow(/^examples\/a\.graphql:3:5: Cannot query field "quoteCounts"/);
    await expect(failed).rejects.toThrow(/^examples\/b\.graphql:2:11: Syntax Error/m);
    await expect(failed).rejects.toThrow(/^examples\/d\.graphql:1:1: The operation has no name/m);
    await expect(failed).rejects.toThrow(/^examples\/e\.graphql:1:1: There is no operation/m);
    await expect(failed).rejects.not.toThrow('c.graphql');
    expect(readdirSync(folder)).toEqual(before);
  });
});
