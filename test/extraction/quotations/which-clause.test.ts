import { describe, expect, it } from 'vitest';
import { quotes } from '../found.ts';

/* Which of several clauses around a quotation reports it. */

describe('a place', () => {
  it('speaks if nobody else does', () => {
    expect(quotes('London said “no ship sails.”')[0]).toMatchObject({ speaker: 'London', cue: 'said' });
  });

  it.each([
    ['London said “no ship sails,” Anna Bell told reporters.', 'told reporters'],
    ['London said: “No ship sails,” according to Anna Bell.', 'according to'],
  ])('does not speak if a person does: %s', (body, cue) => {
    expect(quotes(body).at(-1)).toMatchObject({
      words: expect.stringMatching(/ship sails,$/u),
      speaker: 'Anna Bell',
      cue,
    });
  });
});

describe('somebody’s call', () => {
  it('reports a quotation if nothing else does', () => {
    const body = 'Carl Dunn’s call to “sail at once” was heard.';
    expect(quotes(body)[0]).toMatchObject({ speaker: 'Carl Dunn', cue: 'call' });
  });

  it.each([
    ['a verb farther off', 'Anna Bell said of Carl Dunn’s call that it was “a joke.”', 'said'],
    ['a verb that has it as its object', 'Anna Bell rejected Carl Dunn’s call as “a joke.”', 'rejected'],
    ['a verb after the quotation', 'Carl Dunn’s call was “a joke” to many, Anna Bell said.', 'said'],
  ])('does not govern a quotation as a verb does: %s', (_, body, cue) => {
    expect(quotes(body)[0]).toMatchObject({ speaker: 'Anna Bell', cue });
  });
});
