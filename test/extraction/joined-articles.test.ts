import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { classifyParagraphs } from '../../src/extraction/layout/paragraph-kinds.ts';
import { paragraphSpans } from '../../src/extraction/layout/paragraphs.ts';
import type { Passage } from '../../src/extraction/marks/passage.ts';
import { passagesOf } from '../../src/extraction/marks/passages.ts';
import { contains } from '../../src/text/spans.ts';

const MARKS = ['“', '”', '"', '‘', '’', "'", '``', "''", '’’', '‘‘', '«', '»', '„', '‚', '\u202A”'];
const WORDS = [
  ...[
    'We',
    'sail',
    'on',
    'the ferry',
    'Anna Bell',
    'Carl Dunn',
    'Bell',
    'he',
    'she',
    'said',
    'told',
    'added',
  ],
  ...[
    'said Anna Bell',
    'Carl Dunn said',
    'called it',
    'Ships First',
    'late',
    'the captain',
    "sailors'",
    '6\'2"',
  ],
];
const STOPS = ['.', ',', '?', '!', '…', ':', ' – ', ' ― ', ' -- ', '-', '(', ')', '[', ']'];

/** A paragraph of words between marks and stops that may be anywhere. */
const wild = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...WORDS.map((word) => ` ${word}`), ...WORDS) },
      { weight: 2, arbitrary: fc.constantFrom(...MARKS, ...MARKS.map((mark) => ` ${mark}`)) },
      { weight: 1, arbitrary: fc.constantFrom(...STOPS) },
    ),
    { minLength: 1, maxLength: 25 },
  )
  .map((pieces) => pieces.join(''));

const pair = fc.constantFrom(['“', '”'], ['"', '"'], ["''", "''"], ['``', "''"], ['‘', '’'], ['«', '»']);
const speaker = fc.constantFrom('Anna Bell', 'Carl Dunn', 'the captain', 'a port official');
const clause = fc.constantFrom(
  'we sail at dawn',
  'nobody has a boat',
  'it is wet down there',
  'I like the sea',
);
/** A sentence that quotes as a newspaper does, and now and then forgets a mark. */
const reported = fc
  .tuple(pair, speaker, clause, fc.nat({ max: 5 }), fc.nat({ max: 11 }))
  .map(([[open, close], who, said, shape, slip]) => {
    const [left, right] = [slip === 0 ? '' : open, slip === 1 ? '' : close];
    const utterance = said.charAt(0).toUpperCase() + said.slice(1);
    return [
      `${left}${utterance},${right} ${who} said.`,
      `${left}${utterance},${right} ${who} said. ${open}And ${said}.${close}`,
      `The crew met on Monday, and ${who} said: ${left}${utterance}.${right}`,
      `It was late when ${who} said that ${left}${said}${right} in the harbour.`,
      `${left}${utterance}.${right} ― Anna Bell`,
      `${left}${utterance}.`,
    ][shape] as string;
  });

const article = (paragraph: fc.Arbitrary<string>) =>
  fc.array(paragraph, { minLength: 1, maxLength: 6 }).map((paragraphs) => paragraphs.join('\n\n'));

/** The quotations of all paragraphs by their marks. */
function quotationsOf(text: string): Passage[] {
  const paragraphs = classifyParagraphs(text, paragraphSpans(text), 'A day in the capital', false);
  return paragraphs.flatMap((paragraph, index) => passagesOf(text, paragraph, paragraphs[index + 1] ?? null));
}

describe('the quotations of an article with another one below it', () => {
  it('begin where they began, whatever its marks; only one that was left open may reach farther', () => {
    fc.assert(
      fc.property(article(wild), article(wild), (first, second) => {
        const alone = quotationsOf(first);
        const joined = quotationsOf(`${first}\n\n${second}`);
        alone.forEach(({ span, defects }) => {
          // One that was left open reaches to the paragraph's end if the next opens again, over what is nested in it.
          const whole = joined.some(
            (quotation) => quotation.continuesBelow && contains(quotation.outer, span),
          );
          const found = joined.find((quotation) => quotation.span.start === span.start);
          if (whole) return;
          expect(found).toBeDefined();
          if (defects.includes('MISSING_CLOSE') || defects.includes('MISMATCHED_MARK'))
            expect(found?.span.end).toBeGreaterThanOrEqual(span.end);
          else expect(found?.span.end).toBe(span.end);
        });
      }),
      { numRuns: 700 },
    );
  });

  it('are all still quotes of the same type', () => {
    fc.assert(
      fc.property(article(reported), article(reported), (first, second) => {
        const headline = 'A day in the capital\n\n';
        const quotes = (text: string) =>
          extract(text)
            .quotes.filter(({ type }) => type !== 'INDIRECT')
            .map(({ span, type }) => ({ start: span.start, type }));
        const joined = quotes(`${headline}${first}\n\n${second}`);
        for (const quote of quotes(headline + first)) expect(joined).toContainEqual(quote);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a paragraph', () => {
  it('has its quotations in order, apart, inside it and inside their marks', () => {
    fc.assert(
      fc.property(wild, fc.option(wild, { nil: null }), (text, below) => {
        const paragraph = { start: 0, end: text.length };
        const whole = below === null ? text : `${text}\n\n${below}`;
        const next = below === null ? null : { start: text.length + 2, end: whole.length };
        const found = passagesOf(whole, paragraph, next);
        let floor = 0;
        for (const { span, outer, continuesBelow } of found) {
          expect(outer.start).toBeGreaterThanOrEqual(floor);
          expect(span.start).toBeGreaterThanOrEqual(outer.start);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(outer.end);
          expect(outer.end).toBeLessThanOrEqual(text.length);
          if (continuesBelow) expect(next).not.toBeNull();
          floor = outer.end;
        }
        expect(passagesOf(whole, paragraph, next)).toEqual(found);
      }),
      { numRuns: 700 },
    );
  });
});
