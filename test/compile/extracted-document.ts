import { KnownSpeakers } from '../../src/compile/corrections/known-speakers.ts';
import type {
  ExtractedAttribution,
  ExtractedDocument,
  ExtractedQuote,
  ExtractedSpeaker,
} from '../../src/extraction/document.ts';
import type { QuoteType } from '../../src/model/quote.ts';
import type { Span } from '../../src/model/span.ts';

const HEADLINE = 'Ferry to run again';
const PARAGRAPHS = [
  '“We will see,” said Ann Roe, the harbour master. “Give us a week.” No ferryman laughed. “Or two.”',
  'Ben Poe of the Ferry Board called the plan “a bridge too far” on Monday: no ferry would float.',
  '“No,” Poe said. “No,” a port worker said of the ferry.',
];
const CAPTION = 'Photo: the harbour.';

/** A report of few words, in which quotations of every kind stand. */
export const TEXT = [HEADLINE, ...PARAGRAPHS, CAPTION].join('\n\n');

/** Where words stand for the nth time, in whatever case. */
export function place(exact: string, nth = 1): Span {
  let start = -1;
  for (let count = 0; count < nth; count++) {
    start = TEXT.toLowerCase().indexOf(exact.toLowerCase(), start + 1);
  }
  return { start, end: start + exact.length };
}

/** The words of a span. */
export function words({ start, end }: Span): string {
  return TEXT.slice(start, end);
}

/** A quotation that nobody is said to have said. */
export function quote(type: QuoteType, span: Span, paragraph: number): ExtractedQuote {
  const marks = type === 'INDIRECT' ? null : 'DOUBLE';
  const place = { span, content: span, paragraph, sentence: null, marks } as const;
  return { type, ...place, attribution: null, continues: null, textDefects: [] };
}

function attribution(speaker: ExtractedSpeaker, source: Span, cue: Span): ExtractedAttribution {
  return {
    speaker,
    source,
    cue,
    resolution: 'NAME',
    antecedent: null,
    reportedTo: null,
    method: 'EXTRACTED',
  };
}

const ROE: ExtractedSpeaker = { kind: 'PERSON', index: 0 };
const POE: ExtractedSpeaker = { kind: 'PERSON', index: 1 };

export const SOURCES = [{ description: 'a port worker', anonymityStatement: null }];

/** What an engine may have found in it; that the Ferry Board calls the plan so is wrong. */
export const DOCUMENT: ExtractedDocument = {
  headline: HEADLINE,
  paragraphs: [
    { ...place(HEADLINE), kind: 'HEADLINE' },
    ...PARAGRAPHS.map((paragraph) => ({ ...place(paragraph), kind: 'BODY' as const })),
    { ...place(CAPTION), kind: 'CAPTION' },
  ],
  quotes: [
    {
      ...quote('DIRECT', place('We will see,'), 1),
      attribution: attribution(ROE, place('Ann Roe'), place('said')),
    },
    {
      ...quote('DIRECT', place('Give us a week.'), 1),
      attribution: attribution(ROE, place('Ann Roe'), place('said')),
      continues: 0,
    },
    { ...quote('DIRECT', place('Or two.'), 1), continues: 1 },
    {
      ...quote('MIXED', place('a bridge too far'), 2),
      content: place('called the plan “a bridge too far”'),
      attribution: attribution({ kind: 'ORGANIZATION', index: 0 }, place('Ben Poe'), place('called')),
    },
    { ...quote('DIRECT', place('No,'), 3), attribution: attribution(POE, place('Poe', 2), place('said', 2)) },
    {
      ...quote('DIRECT', place('No,', 2), 3),
      attribution: attribution({ kind: 'UNNAMED', index: 0 }, place('a port worker'), place('said', 3)),
    },
  ],
  people: [
    { name: 'Ann Roe', known: 'roe', mentions: [place('Ann Roe')], roles: [] },
    { name: 'Ben Poe', known: 'poe', mentions: [place('Ben Poe'), place('Poe', 2)], roles: [] },
  ],
  organizations: [{ name: 'Ferry Board', known: null, mentions: [place('Ferry Board')] }],
  unnamedSources: SOURCES,
};

/** Authority files; "the master" is what two of them are called. */
export const KNOWN = new KnownSpeakers(
  [
    { key: 'roe', name: 'Ann Roe', aliases: ['the master'] },
    { key: 'poe', name: 'Ben Poe', aliases: ['Benjamin Poe'] },
    { key: 'doe', name: 'Cy Doe', aliases: ['The Master'] },
  ],
  [{ key: 'port-office', name: 'Port Office', aliases: [] }],
);
