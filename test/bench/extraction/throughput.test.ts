import { describe, expect, it } from 'vitest';
import { COMPROMISE, measureThroughput, OURS, type Reader } from '../../../bench/extraction/throughput.ts';

describe('measureThroughput', () => {
  it('lets the readers take turns at the articles, and at being first', () => {
    const order: string[] = [];
    const reader = (name: string): Reader => ({ name, read: (text) => order.push(name + text) });
    const [one, other] = measureThroughput([reader('A'), reader('B')], ['1', '2'], 3, 0);
    expect(order.join(' ')).toBe('A1 A2 B1 B2 B1 B2 A1 A2 A1 A2 B1 B2');
    for (const throughput of [one, other]) {
      expect(throughput?.charactersPerSecond).toBeGreaterThan(0);
      expect(throughput?.millisecondsPerArticle).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('the readers', () => {
  const text = 'A day at the harbour\n\n“We sail tomorrow,” Anna Bell said.\n';

  it('are ours, whole', () => {
    expect(OURS.read(text)).toMatchObject({ quotes: [{ type: 'DIRECT' }], people: [{ name: 'Anna Bell' }] });
  });

  it("and compromise's quotations and people, as arrays", () => {
    expect(COMPROMISE.read(text)).toEqual([
      [expect.stringContaining('We sail tomorrow')],
      [expect.stringContaining('Anna Bell')],
    ]);
  });
});
