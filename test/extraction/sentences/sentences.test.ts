import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { sentenceAround } from '../../../src/extraction/sentence-around.ts';

/** The sentence that each quotation of a body paragraph is in, and the kind of its marks. */
function sentencesOf(body: string) {
  const text = `A day in the port\n\n${body}`;
  return extract(text).quotes.map(({ sentence, marks }) => [
    sentence === null ? null : text.slice(sentence.start, sentence.end),
    marks,
  ]);
}

describe('the sentence of a quotation', () => {
  it.each([
    ['ends with it', 'In the port of St. Ives, Mrs. Anna Bell said: “No.”'],
    ['begins with it', '“No,” Anna Bell said of the tax.'],
    ['has it inside', 'Of the tax Anna Bell said “no”, and no more.'],
    [
      'has stops of abbreviations',
      'Gov. Anna R. Bell Jr. of Acme Inc. in St. Ives, Calif., called No. 5 “a joke.”',
    ],
    ['has a question that is quoted', '“Who pays?” Anna Bell asked on Jan. 5 in the U.S. Senate.'],
  ])('%s', (_, sentence) => {
    expect(sentencesOf(`Rent rose. ${sentence} Work pays.`)).toEqual([[sentence, 'DOUBLE']]);
  });

  it('ends after "no" that is no number’s abbreviation', () => {
    const said = 'Anna Bell said that “the answer” is no.';
    expect(sentencesOf(`${said} No. The port is shut.`)).toEqual([[said, 'DOUBLE']]);
  });

  it('is that of indirect speech too, which has no marks', () => {
    expect(sentencesOf('Rent rose. Anna Bell said that the port is shut. Work pays.')).toEqual([
      ['Anna Bell said that the port is shut.', null],
    ]);
  });

  it('says which marks a quotation has', () => {
    expect(sentencesOf('‘We sail at dawn,’ said Anna Bell.')).toEqual([
      ['‘We sail at dawn,’ said Anna Bell.', 'SINGLE'],
    ]);
  });
});

describe('sentenceAround', () => {
  const text = 'Rent rose. Anna Bell said: “We go. We stay.” Work pays.';
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const paragraph = { start: 0, end: text.length };

  it('does not end at a stop of words that an editor calls a quotation', () => {
    expect(sentenceAround(text, paragraph, span('We go. We stay.'))).toEqual(
      span('Anna Bell said: “We go. We stay.”'),
    );
  });

  it('is null if the paragraph does not have the words', () => {
    expect(sentenceAround(text, span('Rent rose.'), span('We go. We stay.'))).toBeNull();
  });
});
