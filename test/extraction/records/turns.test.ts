import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { speakerOf } from '../found.ts';
import { type RecordText, recordTexts } from './record-text.ts';

/** What a record's turns were read as: a line for each that is wrong, missing or too many, and how many are right. */
function read({ text, options, turns }: RecordText): { right: number; wrong: string[] } {
  const document = extract(text, options);
  const wrong: string[] = [];
  const left = new Map(document.quotes.map((quote) => [quote.span.start, quote]));
  let right = 0;
  for (const { start, words, speaker, goesOn } of turns) {
    const quote = left.get(start);
    left.delete(start);
    const found = quote && text.slice(quote.span.start, quote.span.end);
    const by = quote === undefined ? null : speakerOf(document, quote);
    const isWhole = found === words && quote?.type === 'DIRECT' && quote.marks === null;
    const isChained = quote !== undefined && (quote.continues !== null) === goesOn;
    if (isWhole && isChained && by?.toLowerCase() === speaker?.toLowerCase()) right++;
    else
      wrong.push(
        `${speaker}${goesOn ? ' +' : ''}: ${words}\n    read: ${by}${quote?.continues != null ? ' +' : ''}: ${found}`,
      );
  }
  for (const quote of left.values())
    wrong.push(
      `nothing\n    read: ${speakerOf(document, quote)}: ${text.slice(quote.span.start, quote.span.end)}`,
    );
  return { right, wrong };
}

describe('the turns of records', () => {
  it('are 500 and more, in eight layouts and more', () => {
    const turns = recordTexts.flatMap((record) => record.turns.filter(({ goesOn }) => !goesOn));
    expect(turns.length).toBeGreaterThanOrEqual(500);
    expect(new Set(recordTexts.map(({ layout }) => layout)).size).toBeGreaterThanOrEqual(8);
  });

  it('are split and attributed, 99 of 100', () => {
    const results = recordTexts.map((record) => ({ name: record.name, ...read(record) }));
    const wrong = results.flatMap(({ name, wrong: own }) => own.map((line) => `${name}: ${line}`));
    const right = results.reduce((sum, result) => sum + result.right, 0);
    if (process.env.SHOW) console.log(`${right} right\n${wrong.join('\n')}`);
    expect(right / (right + wrong.length)).toBeGreaterThanOrEqual(0.99);
  });
});
