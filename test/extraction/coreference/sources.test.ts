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
