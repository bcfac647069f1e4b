import { describe, expect, it } from 'vitest';
import { quotes, read } from '../found.ts';

const sources = (body: string) => read(body).document.unnamedSources;

describe('a source without a name', () => {
  it.each([
    ['“It leaks,” said a senior port official on Monday.', 'a senior port official'],
    ['“It leaks,” a person familiar with the repairs said.', 'a person familiar with the repairs'],
    ['A senior Defense Ministry official said “it leaks.”', 'a senior Defense Ministry official'],
    ['White House officials said “it leaks.”', 'White House officials'],
    [
      '“It leaks,” said a spokesman for the harbour, speaking on condition of anonymity.',
      'a spokesman for the harbour',
    ],
  ])('is described without what does not describe it: %s', (body, description) => {
    expect(sources(body).map((source) => source.description)).toEqual([description]);
  });

  it('is the same one if "the official" goes on', () => {
    const body =
      '“It leaks,” said a senior port official.\n\nCarl Dunn was there. “It sinks,” the official added.';
    expect(sources(body)).toHaveLength(1);
    expect(quotes(body)[1]).toMatchObject({ speaker: 'a senior port official', resolution: 'ROLE' });
  });

  it('is the one that was introduced before it spoke', () => {
    const body = 'A senior port official came late. Carl Dunn was there. “It sinks,” the official said.';
    expect(quotes(body)[0]?.speaker).toBe('a senior port official');
  });

  it('is kept apart from another one', () => {
    const body = '“It leaks,” said a port official.\n\n“It sinks,” said another source in the city.';
    expect(sources(body).map(({ description }) => description)).toEqual([
      'a port official',
      'another source in the city',
    ]);
  });

  it.each([
    [
      '“It leaks,” a port official said, speaking on condition of anonymity.',
      'speaking on condition of anonymity',
    ],
    [
      '“It leaks,” said a port official, who was not authorized to speak publicly.',
      'who was not authorized to speak publicly',
    ],
    ['“It leaks,” a port official said.', null],
  ])('comes with the reason that the text gives: %s', (body, statement) => {
    expect(sources(body)[0]?.anonymityStatement).toBe(statement);
  });
});
