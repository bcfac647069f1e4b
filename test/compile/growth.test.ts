import { describe, expect, it } from 'vitest';
import { DEMANDING_CORPORA } from '../../bench/compiler/demanding-corpora.ts';
import { measurableSize, measureCompiler } from '../../bench/compiler/growth.ts';

/*
 * Time decides here, because the work is spread over all of the compiler. What is held is a generous factor between two
 * sizes, in time on the processor: work that grows with the square of the input takes sixteen times as long for four
 * times as much. `npm run bench -- compiler` measures larger sizes.
 */
const TIMES = 4;
const BOUND = 9;

/** Of the size that the benchmark measures; a larger one if so little is compiled too fast to be measured. */
const SHARE = 1 / 16;

describe('the time to compile', { timeout: 60_000 }, () => {
  it.each(Object.entries(DEMANDING_CORPORA))('grows with the input: %s', (_name, corpus) => {
    const size = measurableSize(corpus, Math.ceil(corpus.size * SHARE));
    expect(measureCompiler(corpus, [size, TIMES * size], BOUND).factor).toBeLessThanOrEqual(BOUND);
  });
});
