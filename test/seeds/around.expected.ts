/*
 * What stands around the reports of the bundled corpus: written by reading them and counting, before anything counted
 * by itself. A quotation without a topic of its own words has those of its sentence. A topic's quotations are those about narrower topics too.
 */

/** How many quotations each type has. */
export const TYPES = ['DIRECT 51', 'INDIRECT 38', 'MIXED 29'];

/** Who is quoted three times or more, by name where as often. */
export const SPEAKERS = [
  'Antony Blinken 32',
  'Joe Biden 14',
  'Kay Bailey Hutchison 11',
  'Jens Stoltenberg 6',
  'a senior Defense Ministry official 5',
  'United States Department of the Treasury 4',
  'a source in the US government 3',
  'Robert O’Brien 3',
];

/** Who speaks of human rights, in which types of quotation, and of what else these quotations speak. */
export const ABOUT_HUMAN_RIGHTS = {
  speakers: [
    'United States Department of the Treasury 4',
    'Antony Blinken 2',
    'Beijing 1',
    'the leaders of the Group of Seven 1',
  ],
  types: ['DIRECT 4', 'INDIRECT 3', 'MIXED 1'],
  topics: ['Human rights 8', 'China 4', 'International relations 4', 'Pandemic 1'],
};

/** By a person's slug, what the person's quotations are about. */
export const TOPICS_OF_PEOPLE: Readonly<Record<string, readonly string[]>> = {
  'kay-bailey-hutchison': [
    'International relations 9',
    'International organizations 5',
    'NATO 5',
    'Russia 5',
    'China 3',
  ],
  'heiko-maas': ['Afghanistan 2', 'Diplomacy 1', 'International relations 1'],
  'yang-jiechi': [],
};

/** By a topic's slug, the people whose quotations are about it. */
export const PEOPLE_OF_TOPICS: Readonly<Record<string, readonly string[]>> = {
  nato: ['Kay Bailey Hutchison 5', 'Antony Blinken 3', 'Donald Trump 1', 'Joe Biden 1'],
  'climate-change': ['Antony Blinken 3', 'Jens Stoltenberg 1'],
  'human-rights': ['Antony Blinken 2'],
  carnival: [],
};

/**
 * By a person's slug, who is named in the same articles: in how many, in how many of the person's quotations, and in
 * how many of theirs the person is.
 */
export const ASSOCIATES: Readonly<Record<string, readonly string[]>> = {
  'joe-biden': [
    'Donald Trump 5 0 0',
    'Jens Stoltenberg 3 0 0',
    'Antony Blinken 2 0 0',
    'Jake Sullivan 2 0 0',
    'Lloyd Austin 2 0 0',
    'Vladimir Putin 1 1 0',
    'Alexei Navalny 1 0 0',
    'Angela Merkel 1 0 0',
    'Boris Johnson 1 0 0',
    'Emmanuel Macron 1 0 0',
    'Heiko Maas 1 0 0',
    'Jean-Yves Le Drian 1 0 0',
    'João Gomes Cravinho 1 0 0',
    'John Kirby 1 0 0',
    'Josep Borrell 1 0 0',
    'Kay Bailey Hutchison 1 0 0',
    'Mevlüt Çavuşoğlu 1 0 0',
    'Rachel Rizzo 1 0 0',
    'Ursula von der Leyen 1 0 0',
    'Wang Yi 1 0 0',
    'Xi Jinping 1 0 0',
    'Yang Jiechi 1 0 0',
  ],
  'kay-bailey-hutchison': [
    'Alexei Navalny 1 2 0',
    'Joe Biden 1 0 0',
    'Lloyd Austin 1 0 0',
    'Vladimir Putin 1 0 0',
  ],
  'alexei-navalny': [
    'Kay Bailey Hutchison 1 0 2',
    'Joe Biden 1 0 0',
    'Lloyd Austin 1 0 0',
    'Vladimir Putin 1 0 0',
  ],
  'robert-o-brien': ['Donald Trump 1 0 0'],
  'bugh-tidwell': [],
};

/** By an article's slug, the one that a reader would turn to next, and why. */
export const MOST_RELATED: Readonly<
  Record<
    string,
    { readonly slug: string; readonly people: readonly string[]; readonly topics: readonly string[] }
  >
> = {
  'blinken-calls-for-stronger-alliances': {
    slug: 'blinken-rallies-nato-on-china',
    people: ['Antony Blinken', 'Donald Trump', 'Joe Biden'],
    topics: [
      'China',
      'Defense',
      'Defense spending',
      'Diplomacy',
      'Human rights',
      'NATO',
      'Pandemic',
      'Technology',
    ],
  },
  'blinken-rallies-nato-on-china': {
    slug: 'blinken-calls-for-stronger-alliances',
    people: ['Antony Blinken', 'Donald Trump', 'Joe Biden'],
    topics: [
      'China',
      'Defense',
      'Defense spending',
      'Diplomacy',
      'Human rights',
      'NATO',
      'Pandemic',
      'Technology',
    ],
  },
  'defense-chief-meets-allies': {
    slug: 'pentagon-seeks-trust-of-allies',
    people: ['Joe Biden', 'Lloyd Austin'],
    topics: ['Defense', 'NATO'],
  },
};

/** By an article's slug, all that have anything in common with it: here never a person, and one topic. */
export const RELATED_BY_TOPIC: Readonly<
  Record<string, { readonly topic: string; readonly slugs: readonly string[] }>
> = {
  'new-orleans-calls-off-mardi-gras-parades': {
    topic: 'Pandemic',
    slugs: ['blinken-calls-for-stronger-alliances', 'blinken-rallies-nato-on-china'],
  },
  'justice-department-sues-google': {
    topic: 'Technology',
    slugs: [
      'blinken-calls-for-stronger-alliances',
      'blinken-rallies-nato-on-china',
      'chinese-companies-to-be-blacklisted',
    ],
  },
};
