import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../src/compile/corrections/apply.ts';
import type { Correction, StatedSpeaker } from '../../src/compile/corrections/correction.ts';
import type { ExtractedQuote } from '../../src/extraction/document.ts';
import { DOCUMENT, KNOWN, place, quote, SOURCES, TEXT, words } from './extracted-document.ts';
import { add, change, named, remove, unnamed } from './stated-corrections.ts';

/** Applies corrections that must all hold. */
function corrected(...corrections: Correction[]) {
  const { document, problems } = applyCorrections(TEXT, DOCUMENT, corrections, KNOWN);
  expect(problems).toEqual([]);
  return document;
}

const quoteOf = ({ quotes }: { quotes: readonly ExtractedQuote[] }, text: string) =>
  quotes.find(({ span }) => words(span) === text) as ExtractedQuote;

describe('a correction of the speaker', () => {
  it.each([
    ['a slug of the authority files', 'poe', { kind: 'PERSON', index: 1 }],
    ['an alias, whatever its case and accents', 'benjamin póe', { kind: 'PERSON', index: 1 }],
    ['a name that only the document has', 'Ferry Board', { kind: 'ORGANIZATION', index: 0 }],
    ['the slug of that name', 'ferry-board', { kind: 'ORGANIZATION', index: 0 }],
    ['a word by which the document goes on to call somebody', 'Poe', { kind: 'PERSON', index: 1 }],
    ['somebody whom the document does not name', 'Cy Doe', { kind: 'PERSON', index: 2 }],
    ['an organization it does not name', 'Port Office', { kind: 'ORGANIZATION', index: 1 }],
  ])('takes %s', (_what, name, speaker) => {
    const document = corrected(change({ speaker: named(name) }));
    expect(quoteOf(document, 'We will see,').attribution).toMatchObject({ speaker, method: 'CURATED' });
  });

  it.each(['we will see', 'WE WILL SEE', '“We  will see.”'])('finds the quotation by %j', (typed) => {
    const document = corrected(change({ speaker: named('poe'), words: typed }));
    expect(quoteOf(document, 'We will see,').attribution?.speaker).toEqual({ kind: 'PERSON', index: 1 });
  });

  it('adds whom the document did not name, without a mention', () => {
    const { people } = corrected(change({ speaker: named('doe') }));
    expect(people).toHaveLength(3);
    expect(people[2]).toEqual({ name: 'Cy Doe', known: 'doe', mentions: [], roles: [] });
  });

  it('keeps the cue, but not a source that names somebody else', () => {
    const { attribution } = quoteOf(corrected(change({ speaker: named('poe') })), 'We will see,');
    expect(attribution).toEqual({
      speaker: { kind: 'PERSON', index: 1 },
      source: null,
      cue: place('said'),
      resolution: 'CONTEXT',
      antecedent: null,
      reportedTo: null,
      method: 'CURATED',
    });
  });

  it.each(['PRONOUN', 'ROLE'] as const)(
    'keeps a source by %s, which was only resolved wrongly',
    (resolution) => {
      const [first, ...others] = DOCUMENT.quotes as [ExtractedQuote, ...ExtractedQuote[]];
      const before = { ...first, attribution: first.attribution && { ...first.attribution, resolution } };
      const document = { ...DOCUMENT, quotes: [before, ...others] };
      const corrections = [change({ speaker: named('poe') })];
      const { attribution } = quoteOf(
        applyCorrections(TEXT, document, corrections, KNOWN).document,
        'We will see,',
      );
      expect(attribution).toMatchObject({
        speaker: { kind: 'PERSON', index: 1 },
        source: place('Ann Roe'),
        resolution,
        antecedent: null,
        method: 'CURATED',
      });
    },
  );

  it('keeps whom the words were said to', () => {
    const quotes = DOCUMENT.quotes.map((found) =>
      found.attribution ? { ...found, attribution: { ...found.attribution, reportedTo: 'CNBC' } } : found,
    );
    const correction = change({ speaker: named('poe') });
    const { document } = applyCorrections(TEXT, { ...DOCUMENT, quotes }, [correction], KNOWN);
    expect(quoteOf(document, 'We will see,').attribution).toMatchObject({
      speaker: { kind: 'PERSON', index: 1 },
      reportedTo: 'CNBC',
    });
  });

  it('keeps a source that names the new speaker', () => {
    const document = corrected(change({ words: 'a bridge too far', speaker: named('poe') }));
    expect(quoteOf(document, 'a bridge too far').attribution?.source).toEqual(place('Ben Poe'));
  });

  it('can say that it is nobody', () => {
    const document = corrected(change({ speaker: { kind: 'NOBODY' } }));
    expect(quoteOf(document, 'We will see,').attribution).toBeNull();
  });

  it('can name a source without a name, which is one with the document’s of that description', () => {
    const document = corrected(
      change({ speaker: unnamed('a senior official', 'who asked not to be named') }),
      change({ words: 'a bridge too far', speaker: unnamed('A port worker') }),
    );
    expect(document.unnamedSources).toEqual([
      { description: 'a senior official', anonymityStatement: 'who asked not to be named' },
      { ...SOURCES[0] },
    ]);
    expect(quoteOf(document, 'We will see,').attribution?.speaker).toEqual({ kind: 'UNNAMED', index: 0 });
    expect(quoteOf(document, 'a bridge too far').attribution?.speaker).toEqual({ kind: 'UNNAMED', index: 1 });
  });

  it('can state why a source is not named', () => {
    const document = corrected(
      change({ words: 'No,', occurrence: 2, speaker: unnamed('a port worker', 'for fear of losing work') }),
    );
    expect(document.unnamedSources).toEqual([
      { description: 'a port worker', anonymityStatement: 'for fear of losing work' },
    ]);
  });

  it('drops a source without a name when nothing is its any more', () => {
    const document = corrected(change({ words: 'No,', occurrence: 2, speaker: named('roe') }));
    expect(document.unnamedSources).toEqual([]);
  });

  it('parts the utterance where its two parts now have two speakers', () => {
    const document = corrected(change({ words: 'Give us a week.', speaker: named('poe') }));
    expect(quoteOf(document, 'Give us a week.').continues).toBeNull();
  });

  it('leaves the utterance whole where both parts get the new speaker', () => {
    const document = corrected(
      change({ words: 'Give us a week.', speaker: named('poe') }),
      change({ speaker: named('poe') }),
    );
    expect(quoteOf(document, 'Give us a week.').continues).toBe(0);
  });
});

describe('a correction of type and clause', () => {
  it('gives a mixed quotation its whole clause', () => {
    const document = corrected(
      change({ words: 'a bridge too far', content: 'the plan “a  bridge\ntoo far”' }),
    );
    expect(words(quoteOf(document, 'a bridge too far').content)).toBe('the plan “a bridge too far”');
  });

  it('makes a mixed quotation direct, whose clause are its own words', () => {
    const found = quoteOf(
      corrected(change({ words: 'a bridge too far', type: 'DIRECT' })),
      'a bridge too far',
    );
    expect(found).toMatchObject({ type: 'DIRECT', content: found.span });
    expect(found.attribution?.method).toBe('EXTRACTED');
  });

  it('makes a direct quotation mixed, clause and all', () => {
    const document = corrected(
      change({ words: 'Give us a week.', type: 'MIXED', content: 'the harbour master. “Give us a week.”' }),
    );
    const found = quoteOf(document, 'Give us a week.');
    expect([found.type, words(found.content)]).toEqual(['MIXED', 'the harbour master. “Give us a week.”']);
  });
});

describe('a correction that removes', () => {
  it('takes the quotation away and joins what is left of the utterance', () => {
    const document = corrected(remove('Give us a week.'));
    expect(document.quotes.map(({ span }) => words(span))).toEqual([
      'We will see,',
      'Or two.',
      'a bridge too far',
      'No,',
      'No,',
    ]);
    expect(quoteOf(document, 'Or two.').continues).toBe(0);
  });

  it('takes the occurrence that it names', () => {
    const { quotes } = corrected(remove('No,', 2));
    expect(quotes.filter(({ span }) => words(span) === 'No,').map(({ span }) => span)).toEqual([
      place('No,'),
    ]);
  });
});

describe('a correction that adds', () => {
  it('puts the quotation into its place, with what the editor states', () => {
    const document = corrected(
      add('the plan', { type: 'INDIRECT', speaker: named('Ben Poe') }),
      add('no ferry'),
    );
    expect(document.quotes.map(({ span }) => words(span)).slice(3)).toEqual([
      'the plan',
      'a bridge too far',
      'no ferry',
      'No,',
      'No,',
    ]);
    expect(quoteOf(document, 'the plan')).toEqual({
      ...quote('INDIRECT', place('the plan'), 2),
      sentence: place(
        'Ben Poe of the Ferry Board called the plan “a bridge too far” on Monday: no ferry would float.',
      ),
      attribution: {
        speaker: { kind: 'PERSON', index: 1 },
        source: null,
        cue: null,
        resolution: 'CONTEXT',
        antecedent: null,
        reportedTo: null,
        method: 'CURATED',
      },
    });
    expect(quoteOf(document, 'no ferry').attribution).toBeNull();
    expect(quoteOf(document, 'Or two.').continues).toBe(1);
  });

  it('takes whole words only, and the occurrence that it names', () => {
    const { quotes } = corrected(add('ferry', { occurrence: 2 }));
    expect(quotes.filter(({ span }) => words(span) === 'ferry').map(({ span }) => span)).toEqual([
      place('ferry', 5),
    ]);
  });

  it('can stand in for one that was removed', () => {
    const { quotes } = corrected(
      remove('a bridge too far'),
      add('bridge too far', { type: 'MIXED', content: '“a bridge too far”' }),
    );
    expect(quotes.map(({ span }) => words(span))).toContain('bridge too far');
  });
});

it('leaves a sound document, whatever is corrected', () => {
  const texts = [...new Set(DOCUMENT.quotes.map(({ span }) => words(span)))];
  const speaker = fc.constantFrom<StatedSpeaker>(
    { kind: 'NOBODY' },
    named('poe'),
    named('doe'),
    named('Ferry Board'),
    unnamed('a port worker'),
    unnamed('a diver', 'on background'),
  );
  const occurrence = fc.constantFrom(null, 1, 2);
  const type = fc.constantFrom('DIRECT', 'MIXED', 'INDIRECT');
  const correction = fc.oneof(
    fc.record({ words: fc.constantFrom(...texts), occurrence, speaker, type }).map(change),
    fc.tuple(fc.constantFrom(...texts), occurrence).map(([text, which]) => remove(text, which)),
    fc
      .tuple(
        fc.constantFrom('no ferry', 'the plan', 'ferry', 'harbour'),
        fc.record({ occurrence, speaker, type }),
      )
      .map(([text, entry]) => add(text, entry)),
  );
  fc.assert(
    fc.property(fc.array(correction, { maxLength: 6 }), (corrections) => {
      const { quotes, people, organizations, unnamedSources, paragraphs } = applyCorrections(
        TEXT,
        DOCUMENT,
        corrections,
        KNOWN,
      ).document;
      const agents = { PERSON: people, ORGANIZATION: organizations, UNNAMED: unnamedSources };
      quotes.forEach(({ span, content, paragraph, continues, attribution }, index) => {
        expect(span.start).toBeGreaterThanOrEqual(quotes[index - 1]?.span.start ?? 0);
        expect(content.start <= span.start && span.end <= content.end).toBe(true);
        expect(paragraphs[paragraph]?.start).toBeLessThanOrEqual(span.start);
        expect(continues === null || continues < index).toBe(true);
        if (attribution) expect(agents[attribution.speaker.kind][attribution.speaker.index]).toBeDefined();
      });
      const quoted = new Set(
        quotes.flatMap(({ attribution }) =>
          attribution?.speaker.kind === 'UNNAMED' ? [attribution.speaker.index] : [],
        ),
      );
      expect([...quoted]).toEqual(unnamedSources.map((_, index) => index));
    }),
  );
});

describe('a correction of a quotation with a number', () => {
  const said = ['It costs $5 a ton.', 'It costs £5 a ton.', 'It costs 2,400 a year.'];
  const text = said.map((own) => `“${own}”`).join(' ');
  const document = {
    ...DOCUMENT,
    paragraphs: [{ kind: 'BODY' as const, start: 0, end: text.length }],
    people: [],
    organizations: [],
    unnamedSources: [],
    quotes: said.map((own) => {
      const start = text.indexOf(own);
      return quote('DIRECT', { start, end: start + own.length }, 0);
    }),
  };
  const without = (words: string) => applyCorrections(text, document, [remove(words)], KNOWN);

  it('finds the one that has it, whatever the marks around it', () => {
    const { document: corrected, problems } = without('it costs £5 a ton');
    expect(problems).toEqual([]);
    expect(corrected.quotes.map(({ span }) => text.slice(span.start, span.end))).toEqual([said[0], said[2]]);
    expect(without('it costs 2400 a year').problems).toEqual([]);
  });

  it.each(['it costs €5 a ton', 'it costs 5 a ton', 'it costs 2.400 a year'])('finds none by %j', (words) => {
    expect(without(words).problems).toHaveLength(1);
  });
});
