import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { REPOSITORY } from '../../src/compile/folders.ts';
import { extractLines } from '../../src/jsonl/extract-lines.ts';

it('gives for the line that README shows the line that README shows', async () => {
  const readme = readFileSync(join(REPOSITORY, 'README.md'), 'utf8');
  const section = readme.slice(readme.indexOf('npm run --silent extract'));
  const [given, expected] = Array.from(section.matchAll(/^```json\n(.*?)^```$/gms), ([, block]) => block);
  const problems: string[] = [];
  const lines: string[] = [];
  async function* input() {
    yield Buffer.from(given as string);
  }
  for await (const line of extractLines(input(), (_, message) => problems.push(message))) lines.push(line);
  expect({ lines, problems }).toEqual({ lines: [expected], problems: [] });
});
