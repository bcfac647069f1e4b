import { describe, expect, it } from 'vitest';
import { quotes } from '../found.ts';

describe('a mixed quotation', () => {
  it('has the reported clause as its content', () => {
    expect(quotes('Anna Bell said that the port would “sail on” until May.')).toMatchObject([
      {
        type: 'MIXED',
        words: 'sail on',
        content: 'that the port would “sail on” until May',
        speaker: 'Anna Bell',
      },
    ]);
  });

  it('shares its content with another one of the same clause', () => {
    const found = quotes('Anna Bell called the plan “a joke” that had “cost us dear.”');
    expect(found.map(({ words }) => words)).toEqual(['a joke', 'cost us dear.']);
    expect(new Set(found.map(({ content }) => content)).size).toBe(1);
  });

  it.each([
    ['According to Anna Bell, the port is “open for all.”', 'Anna Bell', 'According to'],
    ['President Carl Dunn’s call to stand “side by side” was heard in Porto.', 'Carl Dunn', 'call'],
    ['The plan is “a joke,” said Anna Bell.', 'Anna Bell', 'said'],
    ['Carl Dunn spoke last. He used the word “madness” to describe the plan.', 'Carl Dunn', 'used'],
  ])('%s', (body, speaker, cue) => {
    expect(quotes(body).find(({ type }) => type === 'MIXED')).toMatchObject({ speaker, cue });
  });

  it('may have a country as its subject', () => {
    const clause = 'The United States “will sail with Spain,”';
    expect(quotes(`${clause} according to Anna Bell.`)).toMatchObject([{ type: 'MIXED', content: clause }]);
  });
});
