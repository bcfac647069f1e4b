import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';

describe('fold', () => {
  it.each([
    ['Çavuşoğlu', 'cavusoglu'],
    ['João Gomes  Cravinho', 'joao gomes cravinho'],
    ['O’Brien', "o'brien"],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['İstanbul', 'istanbul'],
    ['a\u00a0b\tc\n', 'a b c'],
    ['', ''],
  ])('folds %j to %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});
