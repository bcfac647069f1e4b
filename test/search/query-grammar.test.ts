import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../harness/corpora.ts';

it('has the parser that npm run query-parser makes of the grammar', () => {
  const file = (name: string) => join(ROOT, 'src/search', name);
  const peggy = join(ROOT, 'node_modules/peggy/bin/peggy.js');
  const args = [peggy, '--format', 'es', '--output', '-', file('query-grammar.peggy')];
  const generated = execFileSync(process.execPath, args, { encoding: 'utf8' });
  expect(readFileSync(file('query-grammar.generated.js'), 'utf8').trim()).toBe(generated.trim());
});
