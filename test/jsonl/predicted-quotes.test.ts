import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { predictedQuotes } from '../../src/jsonl/predicted-quotes.ts';

const HEADLINE = 'A day at the harbour\n\n';

/** What is predicted for the body of an article, with the words in the place of each span. */
function predictedIn(body: string) {
  const text = HEADLINE + body;
  const words = (span: { start?: number; end?: number } | null) =>
    span?.start === undefined ? null : text.slice(span.start, span.end);
  return predictedQuotes(extract(text)).map(({ type, quoted, speaker, cue, ...span }) => ({
    type,
    words: words(span),
    quoted: quoted?.map(words),
    speaker: speaker && [speaker.text, words(speaker)],
    cue: words(cue),
  }));
}

describe('predictedQuotes', () => {
  it('gives the speaker by name and the mention as it stands', () => {
    expect(predictedIn('Anna Bell came at noon. “We sail tomorrow,” she said.\n')).toEqual([
      {
        type: 'direct',
        words: 'We sail tomorrow,',
        quoted: undefined,
        speaker: ['Anna Bell', 'she'],
        cue: 'said',
      },
    ]);
  });

  it('gives a mixed quotation as the reported clause, with the words in marks inside it', () => {
    expect(predictedIn('Anna Bell said that the tide was “not a friend” of the port.\n')).toEqual([
      {
        type: 'mixed',
        words: 'that the tide was “not a friend” of the port',
        quoted: ['not a friend'],
        speaker: ['Anna Bell', 'Anna Bell'],
        cue: 'said',
      },
    ]);
  });

  it('joins the marked words of one reported clause', () => {
    const [quotation, ...others] = predictedIn(
      'Anna Bell said that the tide was “not a friend” and the wind “no better” at night.\n',
    );
    expect(others).toEqual([]);
    expect(quotation).toMatchObject({ type: 'mixed', quoted: ['not a friend', 'no better'] });
  });

  it('takes the speaker of a clause from its first words that are attributed', () => {
    const text = `${HEADLINE}Anna Bell said that the tide was “not a friend” and the wind “no better” at night.\n`;
    const document = extract(text);
    const quotes = document.quotes.map((quote, index) =>
      index === 0 ? { ...quote, attribution: null } : quote,
    );
    expect(predictedQuotes({ ...document, quotes })).toMatchObject([
      { quoted: [{}, {}], speaker: { text: 'Anna Bell' }, cue: { start: text.indexOf('said') } },
    ]);
  });

  it('keeps the marked words of two clauses apart', () => {
    const predicted = predictedIn(
      'Anna Bell said that the tide was “not a friend” of hers. Carl Dunn said that the wind was “no better” at night.\n',
    );
    expect(predicted.map(({ quoted, speaker }) => [quoted, speaker?.[0]])).toEqual([
      [['not a friend'], 'Anna Bell'],
      [['no better'], 'Carl Dunn'],
    ]);
  });

  it('gives indirect speech', () => {
    expect(predictedIn('Anna Bell said that the ferry would sail at noon.\n')).toMatchObject([
      { type: 'indirect', words: 'that the ferry would sail at noon', speaker: ['Anna Bell', 'Anna Bell'] },
    ]);
  });

  it('gives organizations by name and unnamed sources by description', () => {
    const predicted = predictedIn(
      '“We sail tomorrow,” the Harbour Authority said in a statement.\n\n“We stay at home,” said a senior port official who asked not to be named.\n',
    );
    expect(predicted.map(({ speaker }) => speaker?.[0])).toEqual([
      expect.stringContaining('Harbour Authority'),
      expect.stringContaining('senior port official'),
    ]);
  });

  it('gives the place where the speaker was named of an utterance that goes on', () => {
    const predicted = predictedIn('“We sail tomorrow,” Anna Bell said.\n\n“The wind is good today.”\n');
    expect(predicted[1]).toMatchObject({ speaker: ['Anna Bell', 'Anna Bell'], cue: null });
  });

  it('gives null where nobody is named', () => {
    expect(predictedIn('“We sail tomorrow and we do not come back.”\n')).toMatchObject([
      { speaker: null, cue: null },
    ]);
  });
});
