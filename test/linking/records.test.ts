import { describe, expect, it } from 'vitest';
import { link } from '../../src/linking/link.ts';
import type { RecordMatch } from '../../src/model/quote.ts';
import { authority, sourceArticle } from './source-articles.ts';

const ANA = { kind: 'PERSON', index: 0 } as const;

interface RecordSpec {
  readonly slug?: string;
  readonly on?: string;
  readonly occasion?: string;
  readonly complete?: boolean;
  /** Paragraphs of Ana Lima's; each continues the one before but after "[…]". */
  readonly says: readonly string[];
  /** Somebody else who speaks there. */
  readonly other?: string;
}

function record({ slug = 'record', on, occasion, complete, says, other }: RecordSpec) {
  const paragraphs = says.join('\n\n');
  const text = `Ana Lima\n\n${paragraphs}${other === undefined ? '' : `\n\n${other}: We agree on that.`}`;
  const spoken = says.filter((words) => words !== '[…]');
  return sourceArticle({
    slug,
    kind: 'TRANSCRIPT',
    text,
    ...(on === undefined ? {} : { publishedOn: on }),
    ...(occasion === undefined ? {} : { occasion }),
    ...(complete === undefined ? {} : { isComplete: complete }),
    people: [{ name: 'Ana Lima' }, ...(other === undefined ? [] : [{ name: other }])],
    quotes: [
      ...spoken.map((words, index) => ({
        words,
        by: ANA,
        ...(index > 0 && says[says.indexOf(words) - 1] !== '[…]' ? { continues: index - 1 } : {}),
      })),
      ...(other === undefined
        ? []
        : [{ words: 'We agree on that.', by: { kind: 'PERSON', index: 1 } as const }]),
    ],
  });
}

function report(quoted: string, { on, around = '' }: { on?: string; around?: string } = {}) {
  return sourceArticle({
    slug: 'report',
    text: `Ana Lima spoke. ${around} She said “${quoted}” to the paper.`,
    ...(on === undefined ? {} : { publishedOn: on }),
    people: [{ name: 'Ana Lima' }],
    quotes: [{ words: quoted, by: ANA }],
  });
}

/** What the records have of the report's one quotation. */
function matchOf(...articles: ReturnType<typeof sourceArticle>[]): RecordMatch | null {
  const { quotes } = link(articles, authority());
  return quotes.find(({ article }) => article === 'report')?.record ?? null;
}

/** The words of the records that correspond. */
function wordsOf(match: RecordMatch | null, ...articles: ReturnType<typeof sourceArticle>[]): string[] {
  const text = articles.find(({ slug }) => slug === match?.article)?.text ?? '';
  return (match?.spans ?? []).map(({ start, end }) => text.slice(start, end));
}

const SENTENCE = 'The dam protects every village in the lower valley.';

describe('what the record has of a report', () => {
  it('is exactly the words that correspond, without those around them', () => {
    const said = record({ says: [`Good morning. ${SENTENCE} I thank you all.`] });
    const match = matchOf(said, report('The dam protects every village'));
    expect(match).toMatchObject({ fidelity: 'VERBATIM', article: 'record', similarity: 1, reasons: [] });
    expect(wordsOf(match, said)).toEqual(['The dam protects every village']);
  });

  it('goes over the end of a paragraph, with an anchor in each', () => {
    const said = record({
      says: ['We have seen the flood. The dam protects every village.', 'It will stay where it is.'],
    });
    const match = matchOf(said, report('The dam protects every village. It will stay where it is.'));
    expect(match?.fidelity).toBe('VERBATIM');
    expect(match?.quotes).toHaveLength(2);
    expect(wordsOf(match, said)).toEqual(['The dam protects every village.', 'It will stay where it is']);
  });

  it('does not go over what an excerpt leaves out', () => {
    const said = record({
      says: ['We have seen the flood of last spring.', '[…]', 'The dam will stay where it is.'],
    });
    const match = matchOf(
      said,
      report('We have seen the flood of last spring. The dam will stay where it is.'),
    );
    expect(match?.quotes).toHaveLength(1);
  });

  it('does not judge words beyond the edge of an excerpt', () => {
    const said = record({ says: ['The dam protects every village in the valley.', '[…]', 'Thank you.'] });
    const quoted = 'The dam protects every village in the valley and has cost us nothing.';
    expect(matchOf(said, report(quoted))?.fidelity).toBe('VERBATIM');
    const whole = record({ says: ['The dam protects every village in the valley.', 'Thank you.'] });
    expect(matchOf(whole, report(quoted))?.fidelity).toBe('REWORDED');
  });

  it('is the most faithful of several places', () => {
    const first = record({
      slug: 'a',
      on: '2026-03-01',
      says: ['The dam protects most villages in the lower valley.'],
    });
    const second = record({ slug: 'b', on: '2026-02-01', says: [SENTENCE] });
    const match = matchOf(first, second, report(SENTENCE, { on: '2026-03-02' }));
    expect(match).toMatchObject({ fidelity: 'VERBATIM', article: 'b' });
  });

  it('is that of the nearer occasion if two are as faithful, and never a later one', () => {
    const records = ['2026-02-01', '2026-03-01', '2026-04-01'].map((on) =>
      record({ slug: `on-${on}`, on, says: [SENTENCE] }),
    );
    expect(matchOf(...records, report(SENTENCE, { on: '2026-03-20' }))?.article).toBe('on-2026-03-01');
    expect(matchOf(...records, report(SENTENCE, { on: '2026-02-28' }))?.article).toBe('on-2026-02-01');
  });

  it('is the most similar place if others are much less similar, however faithful', () => {
    const near = record({
      slug: 'a',
      says: ['The dam protects most of the villages in the lower valley today.'],
    });
    const far = record({ slug: 'b', says: ['The dam and every village need the lower valley.'] });
    const match = matchOf(
      near,
      far,
      report('The dam protects all of the villages in the lower valley today'),
    );
    expect(match).toMatchObject({ fidelity: 'CHANGED', article: 'a' });
  });

  it('is nothing of what somebody else says', () => {
    const said = record({ says: ['We will see.'], other: 'Rui Costa' });
    expect(matchOf(said, report('We agree on that.'))).toBeNull();
  });

  it('is nothing if the words are others', () => {
    const said = record({ says: [SENTENCE] });
    expect(matchOf(said, report('The school opens in the upper valley on Monday.'))).toBeNull();
  });
});

describe('a fragment', () => {
  const QUOTED = 'a sacred promise';
  const says = ['To us this is a sacred promise.'];

  it.each([
    ['of a record of the same day', '2026-03-01', 'VERBATIM'],
    ['of a record two weeks older', '2026-03-15', 'VERBATIM'],
    ['of a record that is older', '2026-03-16', undefined],
  ])('%s', (_, on, fidelity) => {
    expect(matchOf(record({ on: '2026-03-01', says }), report(QUOTED, { on }))?.fidelity).toBe(fidelity);
  });

  it('is compared with an older record if the article names its occasion, its place or another speaker', () => {
    const old = { on: '2020-01-01', says };
    const on = '2026-03-01';
    const said = record({ ...old, occasion: 'speech at the Harbor Museum, Lisbon' });
    expect(matchOf(said, report(QUOTED, { on }))).toBeNull();
    expect(matchOf(said, report(QUOTED, { on, around: 'That was in Lisbon.' }))?.fidelity).toBe('VERBATIM');
    expect(matchOf(said, report(QUOTED, { on, around: 'At the Harbor Museum it rained.' }))).not.toBeNull();
    const withOther = record({ ...old, other: 'Rui Costa' });
    expect(matchOf(withOther, report(QUOTED, { on }))).toBeNull();
    expect(matchOf(withOther, report(QUOTED, { on, around: 'Rui Costa was there.' }))).not.toBeNull();
  });
});

describe('words that are not on record', () => {
  const QUOTED = 'I have never met any of those people in my life';
  const OCCASION = { occasion: 'press conference at Harbor House', on: '2026-03-01', says: [SENTENCE] };
  const around = 'That was at a press conference at Harbor House.';

  it.each([
    ['on that day', '2026-03-01', 'NOT_ON_RECORD'],
    ['on the day after', '2026-03-02', 'NOT_ON_RECORD'],
    ['two days after', '2026-03-03', undefined],
  ])('if the report ties them to the occasion of a complete record %s', (_, on, fidelity) => {
    const said = record({ ...OCCASION, complete: true });
    expect(matchOf(said, report(QUOTED, { on, around }))?.fidelity).toBe(fidelity);
  });

  it('not if the record has most of the words at one place', () => {
    const on = '2026-03-01';
    const said = record({ ...OCCASION, complete: true, says: ['Those people I met in my life were many.'] });
    expect(
      matchOf(said, report('I have met many of those people in my short life', { on, around }))?.fidelity,
    ).not.toBe('NOT_ON_RECORD');
  });

  it('not if the record is not complete, or the report does not name the occasion', () => {
    const on = '2026-03-01';
    expect(matchOf(record(OCCASION), report(QUOTED, { on, around }))).toBeNull();
    expect(matchOf(record({ ...OCCASION, complete: true }), report(QUOTED, { on }))).toBeNull();
  });
});
