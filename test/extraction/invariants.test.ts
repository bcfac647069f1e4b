import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExtractedDocument, ExtractOptions } from '../../src/extraction/document.ts';
import { extract } from '../../src/extraction/extract.ts';
import type { Span } from '../../src/model/span.ts';

const PIECES = [
  ...[
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '``',
    "''",
    '«',
    '»',
    '„',
    '.',
    ',',
    '?',
    '!',
    ':',
    ';',
    '–',
    '(',
    ')',
    '...',
  ],
  ...[' ', ' ', ' ', '  ', '\n', '\n\n', '\r\n', '\t', '\u00A0', '\uFEFF', '\u2028'],
  ...[
    'Anna Bell',
    'Bell',
    'Carl Dunn',
    'Dunn’s',
    'President',
    'Secretary of State',
    'Mr.',
    'von der',
    'NATO',
    'U.S.',
  ],
  ...[
    'said',
    'told',
    'asked',
    'added',
    'according to',
    'that',
    'who',
    'he',
    'she',
    'the official',
    'a source',
    'and',
  ],
  ...[
    'we',
    'sail',
    'on',
    'Monday',
    'the',
    'ferry',
    'statement',
    'sources',
    'White House',
    'Center for',
    'March 3, 2021',
  ],
  ...[
    'Leave a Reply',
    'Photo by',
    'Read more',
    '# ',
    'WASHINGTON –',
    'on condition of anonymity',
    '😀',
    '𝔘',
    '7',
    'é',
    'e\u0301',
  ],
];

const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);
const OPTIONS: ExtractOptions = {
  publishedOn: '2021-03-24',
  people: [
    {
      key: 'dunn',
      name: 'Carl Dunn',
      aliases: ['Dunn', 'he “D” is'],
      roles: [{ title: 'President', from: null, to: null }],
    },
  ],
  organizations: [{ key: 'bell', name: 'Bell', aliases: [] }],
};

const inside = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;
const sorted = (spans: readonly Span[]) => [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
function expectApart(spans: readonly Span[]): void {
  spans.forEach((span, index) => {
    if (index > 0) expect(span.start).toBeGreaterThanOrEqual((spans[index - 1] as Span).end);
  });
}

function spansOf(document: ExtractedDocument): Span[] {
  return [
    ...document.paragraphs,
    ...document.people.flatMap(({ mentions, roles }) => [...mentions, ...roles.map(({ span }) => span)]),
    ...document.organizations.flatMap(({ mentions }) => mentions),
    ...document.quotes.flatMap(({ span, content, attribution }) => [
      span,
      content,
      ...[attribution?.source, attribution?.cue, attribution?.antecedent].filter((it) => it != null),
    ]),
  ];
}

function check(source: string, options: ExtractOptions): void {
  const document = extract(source, options);
  for (const { start, end } of spansOf(document)) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(source.length);
    expect(end).toBeGreaterThan(start);
  }
  expectApart(document.paragraphs);
  expect(document.quotes.map(({ span }) => span)).toEqual(sorted(document.quotes.map(({ span }) => span)));
  expectApart(document.quotes.filter(({ type }) => type !== 'INDIRECT').map(({ span }) => span));
  document.quotes.forEach((quote, index) => {
    expect(inside(quote.content, quote.span)).toBe(true);
    if (quote.type !== 'MIXED') expect(quote.content).toEqual(quote.span);
    const paragraph = document.paragraphs[quote.paragraph];
    expect(paragraph?.kind).toBe('BODY');
    expect(paragraph !== undefined && inside(paragraph, quote.content)).toBe(true);
    if (quote.continues !== null) {
      expect(quote.continues).toBeGreaterThanOrEqual(0);
      expect(quote.continues).toBeLessThan(index);
    }
    if (quote.attribution !== null) {
      const { kind, index: speaker } = quote.attribution.speaker;
      const list = {
        PERSON: document.people,
        ORGANIZATION: document.organizations,
        UNNAMED: document.unnamedSources,
      }[kind];
      expect(list[speaker]).toBeDefined();
    }
  });
  const agents = [...document.people, ...document.organizations];
  for (const { mentions, name } of agents) {
    expect(name).not.toBe('');
    expect(mentions.length).toBeGreaterThan(0);
    expect(mentions).toEqual(sorted(mentions));
  }
  for (const list of [document.people, document.organizations]) {
    const firsts = list.map(({ mentions }) => (mentions[0] as Span).start);
    expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
  }
  const mentions = sorted(agents.flatMap(({ mentions }) => mentions));
  expectApart(mentions);
  for (const mention of mentions) {
    const home = document.paragraphs.find((paragraph) => inside(paragraph, mention));
    expect(['HEADLINE', 'BODY', 'CAPTION']).toContain(home?.kind);
  }
  expect(extract(source, options)).toEqual(document);
}

describe('extract, of any string', () => {
  it('keeps every promise about spans, order and indexes', () => {
    fc.assert(
      fc.property(text, (source) => check(source, {})),
      { numRuns: 1500 },
    );
  });

  it('keeps them with a headline and known agents', () => {
    fc.assert(
      fc.property(text, fc.option(text, { nil: null }), (source, headline) =>
        check(source, { ...OPTIONS, headline }),
      ),
      { numRuns: 1500 },
    );
  });
});
