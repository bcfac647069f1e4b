import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REPOSITORY } from '../../src/compile/folders.ts';
import { temporaryFolder } from '../compile/temporary-folder.ts';
import { lastChange } from '../harness/last-change.ts';

const { scripts } = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
/** Names of npm scripts that only call another one. */
const ALIASES = ['start', 'test'];
/** What is started in other ways than by npm. */
const OTHERS = ['node bench/generate-corpus.ts', 'node scripts/compile-for-dev.ts'];
const COMMANDS = [
  ...Object.keys(scripts)
    .filter((name) => !ALIASES.includes(name))
    .map((name) => scripts[name] as string),
  ...OTHERS,
];

/** Runs a command as npm does, but in an empty folder. */
function run(command: string, ...args: string[]) {
  const folder = temporaryFolder();
  const path = [join(REPOSITORY, 'node_modules', '.bin'), dirname(process.execPath), process.env.PATH];
  const [file = '', ...fixed] = command
    .split(' ')
    .map((word) => (word.endsWith('.ts') ? join(REPOSITORY, word) : word));
  return new Promise<{ code: unknown; stdout: string; stderr: string; written: string[] }>((resolve) => {
    execFile(
      file,
      [...fixed, ...args],
      { cwd: folder, env: { ...process.env, PATH: path.join(delimiter) }, timeout: 60_000 },
      (error, stdout, stderr) =>
        resolve({ code: error?.code ?? 0, stdout, stderr, written: readdirSync(folder) }),
    );
  });
}

/** When something was last written where some of the commands write, and no test does. */
const writtenAt = () =>
  ['schema', 'src/search', 'docs', 'examples', 'bench', 'test/extraction/golden'].map((path) =>
    lastChange(join(REPOSITORY, path)),
  );

describe('every command', { timeout: 120_000 }, () => {
  it.each(COMMANDS)('prints help and does nothing else: %s --help', async (command) => {
    const before = writtenAt();
    const { code, stdout, stderr, written } = await run(command, '--help');
    expect(writtenAt()).toEqual(before);
    expect({ code, stderr, written }).toEqual({ code: 0, stderr: '', written: [] });
    expect(stdout).toMatch(/^Usage: /m);
  });

  it.each(['node scripts/dev.ts', 'node bench/generate-corpus.ts folder'])(
    'refuses an option that it does not know, and does nothing: %s --prot',
    async (command) => {
      const { code, stdout, stderr, written } = await run(command, '--prot');
      expect({ code, stdout, written }).toEqual({ code: 2, stdout: '', written: [] });
      expect(stderr).toContain("error: unknown option '--prot'");
    },
  );

  it('is in this table if it reads a command line', () => {
    const mains = ['scripts', 'bench', 'examples', 'src'].flatMap((folder) =>
      readdirSync(join(REPOSITORY, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
        .filter((file) =>
          /process\.argv|^createCommand\(|new Command\('/m.test(readFileSync(join(REPOSITORY, file), 'utf8')),
        ),
    );
    expect(mains.length).toBeGreaterThan(10);
    for (const main of mains) expect(COMMANDS.join(' ')).toContain(main);
  });
});
