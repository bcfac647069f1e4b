import { describe, expect, it } from 'vitest';
import { quotes } from '../found.ts';

describe('who the source is', () => {
  it.each([
    [
      'a name in apposition to a role',
      'Mayor Carl Dunn left. His deputy, Yuki Mori, said: “Ask me again.”',
      'Yuki Mori',
    ],
    [
      'the union, and not its leader',
      'Dock union leader Carl Dunn spoke. The union said in a statement: “We walk out.”',
      'the union',
    ],
    [
      'another one of those who were told of',
      '“It leaks,” a pilot said. Crews laughed. “It sinks,” said one of them.',
      'one of them',
    ],
    [
      'an embassy, by its noun',
      'The Swiss embassy in Porto said “the door is open.” Carl Dunn came. The embassy added: “No ship sails.”',
      'Swiss embassy in Porto',
    ],
    [
      'an embassy, by a pronoun',
      'The Swiss embassy in Porto said “the door is open.” “No ship sails,” it said.',
      'Swiss embassy in Porto',
    ],
    [
      'nobody of another nation',
      'Foreign Minister Carl Dunn of Norway came. “No ship sails,” the top US diplomat said.',
      'the top US diplomat',
    ],
    [
      'the subject rather than an owner who spoke',
      '“We sail,” said Carl Dunn. It rained. The wind rose. Night fell. Paul Reed left Dunn’s garden. “No ship sails,” he said.',
      'Paul Reed',
    ],
    ['a body without a name', 'The fire brigade said “no ship sails.”', 'the fire brigade'],
  ])('may be %s', (_, body, speaker) => {
    expect(quotes(body).at(-1)?.speaker).toBe(speaker);
  });
});

describe('indirect speech', () => {
  it('ends before the role to which its source stands in apposition', () => {
    const body = 'The storm will pass by noon, the agency’s director, Kenji Mori, told a news conference.';
    expect(quotes(body)).toMatchObject([
      { type: 'INDIRECT', words: 'The storm will pass by noon', speaker: 'Kenji Mori' },
    ]);
  });

  it.each([
    ['The fire brigade said that the beams were rotten.', 'the fire brigade', 'said'],
    ['Anna Bell recalled that the beams were rotten.', 'Anna Bell', 'recalled'],
  ])('has a source and a cue: %s', (body, speaker, cue) => {
    const words = 'that the beams were rotten';
    expect(quotes(body)).toMatchObject([{ type: 'INDIRECT', words, speaker, cue }]);
  });

  it('goes on behind an aside that a quotation ends', () => {
    const body =
      'Mayor Anna Bell, who called the plan the “only path to a calm sea,” said that it takes money.';
    expect(quotes(body)).toMatchObject([
      { type: 'MIXED', content: 'the plan the “only path to a calm sea,”', speaker: 'Anna Bell' },
      { type: 'INDIRECT', words: 'that it takes money', speaker: 'Anna Bell', cue: 'said' },
    ]);
  });
});

describe('a mixed quotation', () => {
  it('may have a country as its subject', () => {
    const clause = 'The United States “will sail with Spain,”';
    expect(quotes(`${clause} according to Anna Bell.`)).toMatchObject([{ type: 'MIXED', content: clause }]);
  });
});
