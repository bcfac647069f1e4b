import type { ExpectedSpeaker } from './expected-article.ts';

/**
 * One place of the bundled corpus that shows a way to attribute words: the first words of the quotation, and the
 * attribution as it stands in that paragraph, with "…" in place of every quotation's words.
 */
export type Place = readonly [article: string, quote: string, speaker: ExpectedSpeaker, around: string];

const AUSTIN = 'defense-chief-meets-allies';
const TRUST = 'pentagon-seeks-trust-of-allies';
const ALLIANCES = 'blinken-calls-for-stronger-alliances';
const SUMMIT = 'summit-names-china-a-risk';
const RALLY = 'blinken-rallies-nato-on-china';
const START = 'start-treaty-may-take-a-year';

const BIDEN = 'joe-biden';
const BLINKEN = 'antony-blinken';
const HUTCHISON = 'kay-bailey-hutchison';
const STOLTENBERG = 'jens-stoltenberg';
const TREASURY = 'united-states-department-of-the-treasury';
const OFFICIAL = { unnamed: 'senior Defense Ministry official' };
const AT_PENTAGON = { unnamed: 'one source at the Department of Defense' };
const IN_GOVERNMENT = { unnamed: 'source in the US government' };

/** The shapes of attribution that reporters use, each with the places that show it. */
export const ATTRIBUTION_SHAPES: Readonly<Record<string, readonly Place[]>> = {
  'before the quotation': [
    [AUSTIN, 'America cannot afford', BIDEN, 'Speaking at the State Department, Biden said: “…”'],
    [AUSTIN, 'it is clear that', OFFICIAL, 'official told journalists the day before the meeting that “…”'],
    [SUMMIT, 'China’s military buildup', STOLTENBERG, 'But, he added, “…”'],
  ],
  'after the quotation': [
    [AUSTIN, 'We want to discuss', OFFICIAL, '“…” the official said.'],
    [ALLIANCES, 'They know that', BLINKEN, '“…” he said.'],
    [RALLY, 'There is no doubt', BLINKEN, '“…” Blinken said after days of talks with them.'],
  ],
  'interrupting the quotation': [
    [AUSTIN, 'Our allies voted', HUTCHISON, '“…” said Hutchison, “…”'],
    [
      SUMMIT,
      'When it comes',
      'boris-johnson',
      '“…” British Prime Minister Boris Johnson said as he arrived, “…”',
    ],
    [RALLY, 'We have to recognize', BLINKEN, '“…” Blinken said, “…”'],
  ],
  inverted: [
    [AUSTIN, 'Russia is undermining', OFFICIAL, '“…” said the official, who'],
    [TRUST, 'These are well-founded', 'rachel-rizzo', '“…” said Rachel Rizzo, researcher with'],
    [
      ALLIANCES,
      'We want a conditions-based',
      'heiko-maas',
      '“…” said German Foreign Minister Heiko Maas, who',
    ],
  ],
  'by full name with an apposition': [
    [
      AUSTIN,
      'I think the alliance',
      HUTCHISON,
      'Kay Bailey Hutchison, a former US envoy to the alliance, told CNBC.',
    ],
    [SUMMIT, 'on issues such as', STOLTENBERG, 'Jens Stoltenberg, the secretary general of NATO, said that'],
    [RALLY, 'us or them', BLINKEN, 'Antony Blinken, the secretary of state, said on Wednesday'],
    [START, 'even a year', 'robert-o-brien', 'said Robert O’Brien, national security adviser to'],
  ],
  'by surname': [
    [AUSTIN, 'We’ve really paid', HUTCHISON, '“…” Hutchison said.'],
    [ALLIANCES, 'Across and even', BLINKEN, '“…” Blinken said.'],
    [SUMMIT, 'sacred commitment', BIDEN, '“…” Biden said last week after he had met Stoltenberg.'],
  ],
  'by role': [
    [AUSTIN, 'I made it clear', BIDEN, '“…” the US president said earlier this month.'],
    [ALLIANCES, 'in the economic', BLINKEN, '“…” the top US diplomat said.'],
    [RALLY, 'But we are also', BIDEN, '“…” the president said.'],
  ],
  'by pronoun': [
    [AUSTIN, 'Our relations with Russia', BIDEN, '“…” he added.'],
    [AUSTIN, 'tough', HUTCHISON, 'It has been “…” all along, she said.'],
    [
      TRUST,
      'an ideological experiment',
      'joao-gomes-cravinho',
      'on January 28 he called the Trump presidency “…”',
    ],
    [SUMMIT, 'aggressive behavior', STOLTENBERG, 'He blamed Moscow’s “…”'],
  ],
  'by a who-clause': [
    [TRUST, 'that Austin would', 'john-kirby', 'John Kirby, who said …'],
    [ALLIANCES, 'only path', STOLTENBERG, 'Jens Stoltenberg, who called the peace effort the “…”'],
    [RALLY, 'more comprehensive', BLINKEN, 'said Blinken, who called for a “…”'],
  ],
  'with “according to”': [
    [AUSTIN, 'will work with', OFFICIAL, '“…” according to the official.'],
    [TRUST, 'striving for it', 'john-kirby', '“…” according to Pentagon spokesman John Kirby'],
    [ALLIANCES, 'the threats are', BLINKEN, 'According to the secretary of state, …'],
    [RALLY, 'For five years', TREASURY, '…, according to the Treasury.'],
  ],
  'said to somebody': [
    [AUSTIN, 'I think the alliance', HUTCHISON, 'told CNBC.'],
    [AUSTIN, 'that much of', HUTCHISON, 'She told CNBC …'],
    [AUSTIN, 'There has never been', HUTCHISON, '“…” Hutchison told CNBC.'],
    [RALLY, 'China uses coercion', BLINKEN, '“…” Blinken had told a news conference in Japan.'],
  ],
  'an unnamed source, with the reason': [
    [AUSTIN, 'Russia is undermining', OFFICIAL, 'said the official, who spoke on condition of anonymity.'],
    [
      TRUST,
      'Trust cannot be built',
      AT_PENTAGON,
      'said one source at the Department of Defense, who remained anonymous.',
    ],
    [TRUST, 'However, the tone', IN_GOVERNMENT, 'said the source, who spoke on condition of anonymity.'],
  ],
  'an unnamed source, followed through several paragraphs': [
    [AUSTIN, 'it is clear that', OFFICIAL, 'A senior Defense Ministry official told'],
    [
      AUSTIN,
      'They use military force',
      OFFICIAL,
      'said the official, who spoke on condition of anonymity. “…”',
    ],
    [AUSTIN, 'will work with', OFFICIAL, 'according to the official'],
    [AUSTIN, 'We want to discuss', OFFICIAL, 'the official said'],
    [TRUST, 'Even with the burden', IN_GOVERNMENT, '…, a source in the US government noted.'],
    [
      TRUST,
      'This question will not',
      IN_GOVERNMENT,
      'said the source, who spoke on condition of anonymity. “…”',
    ],
  ],
  'an organization or its statement': [
    [TRUST, 'that Germany', 'nato', 'NATO said in a forecast in October …'],
    [ALLIANCES, 'The targets of', TREASURY, '“…” the Treasury wrote in a statement.'],
    [
      SUMMIT,
      'the sinister intentions',
      'chinese-embassy-in-london',
      'The Chinese embassy in London said that',
    ],
    [
      'justice-department-sues-google',
      'Google illegally',
      'united-states-department-of-justice',
      '…, the Justice Department says in the complaint.',
    ],
  ],
  'one of two sources in a paragraph': [
    [
      TRUST,
      'We have not communicated',
      { unnamed: 'European diplomatic source at NATO' },
      '“…” João Gomes Cravinho,',
    ],
    [
      TRUST,
      'devastating consequences',
      'joao-gomes-cravinho',
      'said. “…” João Gomes Cravinho, the Portuguese defense minister, was no milder',
    ],
    [
      ALLIANCES,
      'We want a conditions-based',
      'heiko-maas',
      'Jens Stoltenberg, who called the peace effort the “…” said …. “…” said German Foreign Minister',
    ],
    [SUMMIT, 'on issues such as', STOLTENBERG, 'Boris Johnson said as he arrived, “…” Jens Stoltenberg'],
  ],
  'none: the speaker goes on': [
    [AUSTIN, 'China is indeed', HUTCHISON, 'Hutchison said. “…”'],
    [ALLIANCES, 'The full implementation', BLINKEN, 'Blinken said. “…”'],
    [SUMMIT, 'We have their backs', BIDEN, 'the US president told them. “…”'],
    [RALLY, 'Too often', BLINKEN, 'he said. “…”'],
  ],
  'of a single word in marks': [
    [AUSTIN, 'tough', HUTCHISON, 'It has been “…” all along'],
    [TRUST, 'sacred', BIDEN, 'in which Biden called the promise of collective defense “…”'],
    [ALLIANCES, 'progress', BLINKEN, 'Blinken praised their “…”'],
  ],
  'of a quotation inside a quotation': [
    [ALLIANCES, 'The targets of', TREASURY, '“…” the Treasury wrote'],
    [SUMMIT, 'are often stopped', TREASURY, 'the US Treasury wrote that people under surveillance there “…”'],
    [RALLY, 'The targets of', TREASURY, '“…” it wrote in a statement.'],
  ],
};

/** Marked words that are nobody's speech, by article. */
export const SCARE_QUOTES: readonly (readonly [article: string, words: string])[] = [
  [AUSTIN, '“America First”'],
  [SUMMIT, '“America First”'],
  [RALLY, '“America First,”'],
  ['chinese-companies-to-be-blacklisted', '“blacklist.”'],
];
