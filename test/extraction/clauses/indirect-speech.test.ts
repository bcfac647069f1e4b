import { describe, expect, it } from 'vitest';
import { quotes } from '../found.ts';

describe('indirect speech', () => {
  it.each([
    ['Anna Bell said that the port would open in May.', 'that the port would open in May'],
    ['Anna Bell told reporters the port would open in May.', 'the port would open in May'],
    ['The port will open in May, Anna Bell said.', 'The port will open in May'],
    ['According to Anna Bell, the port will open in May.', 'the port will open in May'],
    ['The port will open in May, according to Anna Bell.', 'The port will open in May'],
  ])('%s', (body, words) => {
    expect(quotes(body)).toMatchObject([{ type: 'INDIRECT', words, content: words, speaker: 'Anna Bell' }]);
  });

  it.each([
    'On the port, Anna Bell announced a plan.',
    'Anna Bell announced a plan for the port.',
    'It was said that the port would open.',
    'Anna Bell added salt.',
  ])('is not made of %s', (body) => {
    expect(quotes(body)).toEqual([]);
  });

  it('ends before the role to which its source is in apposition', () => {
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

  it('goes on after an aside that a quotation ends', () => {
    const body =
      'Mayor Anna Bell, who called the plan the “only path to a calm sea,” said that it takes money.';
    expect(quotes(body)).toMatchObject([
      { type: 'MIXED', content: 'the plan the “only path to a calm sea,”', speaker: 'Anna Bell' },
      { type: 'INDIRECT', words: 'that it takes money', speaker: 'Anna Bell', cue: 'said' },
    ]);
  });
});

describe('what a reporting word takes', () => {
  it.each([
    ['a clause after “that”', 'Anna Bell fears that the port will close.', 'that the port will close'],
    ['a clause without it', 'Anna Bell believes the port will close.', 'the port will close'],
    ['a question', 'Anna Bell asked whether the port was open.', 'whether the port was open'],
    ['an infinitive', 'Anna Bell vowed to open the port.', 'to open the port'],
    ['a clause after an occasion', 'Anna Bell said in a speech in May that it rains.', 'that it rains'],
    ['an infinitive after whom it urges', 'Anna Bell urged the crews to leave.', 'to leave'],
    ['a preposition', 'Anna Bell called for a new port.', 'for a new port'],
    ['an object and what is said of it', 'Anna Bell accused the owners of greed.', 'the owners of greed'],
    [
      'a clause after a noun',
      'Anna Bell clung to her belief that the port is safe.',
      'that the port is safe',
    ],
    ['a clause after an adjective', 'Anna Bell is confident that it will rain.', 'that it will rain'],
  ])('may be %s', (_, body, words) => {
    expect(quotes(body)).toMatchObject([{ type: 'INDIRECT', words, speaker: 'Anna Bell' }]);
  });

  it.each([
    'Anna Bell declined to comment.',
    'Anna Bell has to say whether the port is open.',
    'The claim that was made in May is old.',
  ])('is nothing that is said in: %s', (body) => {
    expect(quotes(body)).toEqual([]);
  });
});

describe('where indirect speech ends', () => {
  it.each([
    ['at the next reporting verb', 'Anna Bell said it rains and warned that the port is closed.', 'it rains'],
    [
      'at a participle that reports',
      'Anna Bell said that it rains, adding that it is cold.',
      'that it rains',
    ],
    ['with its clause', 'When Anna Bell said that it rains, the crews left.', 'that it rains'],
  ])('%s', (_, body, words) => {
    expect(quotes(body)[0]).toMatchObject({ type: 'INDIRECT', words });
  });

  it('takes in the aside that interrupts it', () => {
    expect(quotes('The port, Anna Bell said, will open in May.')).toMatchObject([
      { words: 'The port, Anna Bell said, will open in May', source: 'Anna Bell' },
    ]);
  });

  it('is one report if another is inside it', () => {
    expect(quotes('Anna Bell said that Carl Dunn thinks that it rains.')).toMatchObject([
      { words: 'that Carl Dunn thinks that it rains', speaker: 'Anna Bell' },
    ]);
  });
});

describe('who reports', () => {
  it.each([
    ['a document', 'A new study found that the port is safe.', 'A new study'],
    ['a group', 'Members of the harbor council want the port to close.', 'Members of the harbor council'],
    ['a clause with “who”', 'The crews met Anna Bell, who said that it rains.', 'Anna Bell'],
  ])('may be %s', (_, body, source) => {
    expect(quotes(body)[0]).toMatchObject({ type: 'INDIRECT', source });
  });

  it('is nobody if a passive names nobody', () => {
    expect(quotes('Carl Dunn was accused of theft.')).toMatchObject([{ type: 'INDIRECT', speaker: null }]);
  });
});
