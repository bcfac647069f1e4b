import { describe, expect, it } from 'vitest';
import { quotes } from '../found.ts';

describe('a name after a dash', () => {
  it.each([
    ['a long dash', '“We have no boat left.” ― Anna Bell', '―'],
    ['an em dash', '“We have no boat left.” — Anna Bell', '—'],
    ['an en dash and a full stop', '“We have no boat left.” – Anna Bell.', '–'],
    ['two hyphens', '"We have no boat left." -- Anna Bell', '--'],
    ['an office after the name', '“We have no boat left.” — Anna Bell, captain of the Porto ferry', '—'],
    ['an office in brackets', '“We have no boat left.” — Anna Bell (captain of the ferry)', '—'],
    ['no stop before the mark', '“We have no boat left” — Anna Bell, captain', '—'],
  ])('says who said the quotation before it: %s', (_, body, cue) => {
    expect(quotes(body)).toMatchObject([
      {
        type: 'DIRECT',
        words: expect.stringMatching(/left\.?$/u),
        speaker: 'Anna Bell',
        source: 'Anna Bell',
        cue,
      },
    ]);
  });

  it('is no signature if the sentence goes on', () => {
    const body = 'Carl Dunn said: “We have no boat left.” — Anna Bell and her crew nodded at every word.';
    expect(quotes(body)[0]).toMatchObject({ speaker: 'Carl Dunn', cue: 'said' });
  });

  it('gives each of several quotations its own', () => {
    const found = quotes('“We have no boat.” ― Anna Bell\n\n“It rains.” ― Carl Dunn');
    expect(found.map(({ words, speaker }) => [words, speaker])).toEqual([
      ['We have no boat.', 'Anna Bell'],
      ['It rains.', 'Carl Dunn'],
    ]);
  });
});
