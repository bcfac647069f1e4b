import { describe, expect, it, vi } from 'vitest';
import { remember } from '../../src/http/remember.ts';

describe('remember', () => {
  it('makes a value once, null and undefined too', () => {
    const make = vi.fn((value: string) => (value === 'none' ? undefined : value === 'null' ? null : value));
    const made = remember(make);
    for (const value of ['a', 'none', 'null', 'a', 'none', 'null']) made(value);
    expect(make).toHaveBeenCalledTimes(3);
    expect(made('null')).toBeNull();
    expect(made('none')).toBeUndefined();
  });

  it('makes it anew each time where making it fails, or it is long', () => {
    const make = vi.fn((value: string) => {
      if (value === 'bad') throw new Error('no');
      return value.length;
    });
    const made = remember(make);
    expect(() => made('bad')).toThrow('no');
    expect(() => made('bad')).toThrow('no');
    made('x'.repeat(1001));
    expect(made('x'.repeat(1001))).toBe(1001);
    expect(make).toHaveBeenCalledTimes(4);
  });

  it('does not grow with what clients make up', () => {
    const make = vi.fn((value: string) => value);
    const made = remember(make);
    for (let i = 0; i < 1000; i++) made(`made up ${i}`);
    make.mockClear();
    for (let i = 0; i < 1000; i++) made(`made up ${i}`);
    expect(make.mock.calls.length).toBeGreaterThan(900);
  });
});
