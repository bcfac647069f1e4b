import { describe, expect, it } from 'vitest';
import { quotes } from '../found.ts';

describe('what a reporting word takes', () => {
  it.each([
    ['a clause behind “that”', 'Anna Bell fears that the port will close.', 'that the port will close'],
    ['a clause without it', 'Anna Bell believes the port will close.', 'the port will close'],
    ['a question', 'Anna Bell asked whether the port was open.', 'whether the port was open'],
    ['an infinitive', 'Anna Bell vowed to open the port.', 'to open the port'],
    ['a clause behind an occasion', 'Anna Bell said in a speech in May that it rains.', 'that it rains'],
    ['an infinitive behind whom it urges', 'Anna Bell urged the crews to leave.', 'to leave'],
    ['a preposition', 'Anna Bell called for a new port.', 'for a new port'],
    ['an object and what is said of it', 'Anna Bell accused the owners of greed.', 'the owners of greed'],
    [
      'a clause behind a noun',
      'Anna Bell clung to her belief that the port is safe.',
      'that the port is safe',
    ],
    ['a clause behind an adjective', 'Anna Bell is confident that it will rain.', 'that it will rain'],
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

  it('is one report where another stands inside it', () => {
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

  it('is nobody where a passive names nobody', () => {
    expect(quotes('Carl Dunn was accused of theft.')).toMatchObject([{ type: 'INDIRECT', speaker: null }]);
  });
});
