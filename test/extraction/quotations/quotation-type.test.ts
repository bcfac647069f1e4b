import { describe, expect, it } from 'vitest';
import { quotes } from '../found.ts';

/** Type and words of the first quotation of a body. */
const first = (body: string) => {
  const [quote] = quotes(body);
  return [quote?.type, quote?.words];
};

describe('an utterance of its own is DIRECT', () => {
  it.each([
    ['before its attribution', '“We are late,” Anna Bell said.', 'We are late,'],
    ['after a verb of speech and a comma', 'Anna Bell said, “We are late.”', 'We are late.'],
    ['though the sentence goes on', 'Anna Bell joked, “Bring a boat,” drawing laughs.', 'Bring a boat,'],
    [
      'though its speaker is then described',
      'Anna Bell shouted, “Bring a boat,” before she left for Porto.',
      'Bring a boat,',
    ],
    ['after a colon', 'Anna Bell had one wish: “Bring a boat,” which nobody did.', 'Bring a boat,'],
    [
      'between dashes',
      'Of all answers, the one of Anna Bell -- “We have no boat” -- was the last.',
      'We have no boat',
    ],
    ['before a dash and a name', '“We have no boat left.” ― Anna Bell', 'We have no boat left.'],
    [
      'after a heading that was run into its paragraph',
      'FERRIES STAY IN PORT “We have no boat left.” [The Bay Courier]',
      'We have no boat left.',
    ],
  ])('%s', (_, body, words) => {
    expect(first(body)).toEqual(['DIRECT', words]);
  });
});

describe('quoted words inside the sentence of the reporter are MIXED', () => {
  it.each([
    ['as an object', 'Anna Bell called the plan “a bad joke” on Monday.', 'a bad joke'],
    [
      'though a comma is before the closing mark',
      'Anna Bell called it “a bad joke,” drawing laughs.',
      'a bad joke,',
    ],
    ['after “that”', 'Anna Bell said that “we are late” again.', 'we are late'],
    ['after “that” and an aside', 'Anna Bell said that when it rains, “I stay in port.”', 'I stay in port.'],
    ['that run on without a stop', 'Anna Bell said, “We go home” if it rains.', 'We go home'],
    ['with a hyphen before them', 'Anna Bell said it was a non-“urgent need” after all.', 'urgent need'],
  ])('%s', (_, body, words) => {
    expect(first(body)).toEqual(['MIXED', words]);
  });
});
