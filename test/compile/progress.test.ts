import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createProgress } from '../../src/compile/progress.ts';

/** What a run of so many articles shows. */
function shown(articles: number, isTTY: boolean): string {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 80, cursorTo() {}, clearLine() {} });
  const progress = createProgress(stream as unknown as NodeJS.WriteStream);
  for (let done = 0; done < articles; done++) progress.update(done, articles, 'a.md');
  progress.stop();
  return stream.read()?.toString() ?? '';
}

describe('createProgress', () => {
  it('shows nothing of a short run', () => {
    expect(shown(20, false)).toBe('');
    expect(shown(20, true)).toBe('');
  });

  it('writes nothing into a log, where each line would stay', () => {
    expect(shown(300, false)).toBe('');
  });

  it('draws a bar in a terminal', () => {
    expect(shown(300, true)).toMatch(/=+-+ 101 of 300 articles/);
  });
});
