import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../harness/corpora.ts';
import { sharedWorker } from '../harness/shared-worker.ts';

const run = promisify(execFile);
const LOCAL_SERVER = 'http://localhost:8787';
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** README's code blocks of one language, as a reader would copy them but for the server's address. */
function blocks(language: string, server: string): string[] {
  return Array.from(readme.matchAll(/^```(\w+)\n(.*?)^```$/gms))
    .filter(([, name]) => name === language)
    .map(([, , code]) => (code as string).replaceAll(LOCAL_SERVER, server));
}

const file = (name: string) => join(ROOT, 'examples', name);

describe('the examples', () => {
  const worker = sharedWorker('bundled');
  const address = worker.url.replace(/\/$/, '');

  it('print who said what, and where it is written', async () => {
    const { stdout } = await run(process.execPath, [file('quotes-of.ts'), 'stoltenberg', worker.url]);
    expect(stdout).toMatch(/^Jens Stoltenberg is quoted \d+ times/);
    expect(stdout).toMatch(/“.+” \((?:direct|mixed), .+\)\n.+, characters \d+ to \d+/);
    for (const line of stdout.split('\n').filter((text) => text.includes('(indirect,')))
      expect(line).not.toMatch(/^ *“/);
  });

  it('say so when nobody of that name is quoted', async () => {
    const { stdout } = await run(process.execPath, [file('quotes-of.ts'), 'xyzzy', worker.url]);
    expect(stdout).toBe('Nobody whose name has "xyzzy" in it is quoted.\n');
  });

  it('say what to do when no server runs', async () => {
    const failed = run(process.execPath, [file('quotes-of.ts'), 'x', 'http://localhost:9']);
    await expect(failed).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('npm run dev') });
  });

  it('answer every GraphQL block of README', async () => {
    const queries = blocks('graphql', address);
    expect(queries.length).toBeGreaterThan(0);
    for (const query of queries)
      expect(JSON.stringify(await worker.gql(query))).toMatch(/"text"|"fidelity":\[\{/);
  });

  it('run README’s fetch call', async () => {
    const [snippet] = blocks('js', address);
    const script = join(mkdtempSync(join(tmpdir(), 'readme-')), 'snippet.mjs');
    writeFileSync(script, `${snippet}\nconsole.log(JSON.stringify({ data, errors }));`);
    const { stdout } = await run(process.execPath, [script]);
    expect(JSON.parse(stdout)).toMatchObject({
      data: { corpus: { publishers: ['NATO', 'On the Record', 'US Department of State'] } },
    });
  });

  it('run README’s typed call', async () => {
    const [snippet] = blocks('ts', address);
    const script = join(mkdtempSync(join(tmpdir(), 'readme-')), 'snippet.ts');
    const call = snippet?.replaceAll('./examples/', `${pathToFileURL(file('/'))}`);
    writeFileSync(script, `${call}\nconsole.log(people.nodes[0].name);`);
    expect((await run(process.execPath, [script])).stdout).toBe('Antony Blinken\n');
  });

  it('run README’s curl call', async () => {
    const command = blocks('sh', address).find((block) => block.includes('curl'));
    const { stdout } = await run('sh', ['-c', command as string]);
    const { data } = JSON.parse(stdout) as { data: { quotes: { nodes: unknown[] } } };
    expect(data.quotes.nodes[0]).toMatchObject({ speaker: { name: 'Antony Blinken' } });
  });
});
