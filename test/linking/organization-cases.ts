/*
 * Which names are one organization's: written down before the rules that decide it. Each article is its text, with
 * the organizations that it names in brackets; an organization of the corpus is the articles' own ones that are one.
 */

export interface OrganizationCase {
  readonly what: string;
  readonly articles: Readonly<Record<string, string>>;
  /** Entries of organizations.yaml: a name, and aliases behind " = ". */
  readonly known?: readonly string[];
  readonly organizations: readonly string[];
  readonly ambiguous?: readonly string[];
}

export const ORGANIZATION_CASES: readonly OrganizationCase[] = [
  {
    what: 'capitals, full stops and an article aside',
    articles: { a: '[Nato] met.', b: '[NATO] met.', c: '[The U.S. Treasury] spoke.', d: '[US Treasury]' },
    organizations: ['a/Nato + b/NATO', 'c/The U.S. Treasury + d/US Treasury'],
  },
  {
    what: 'a possessive aside',
    articles: { a: '[Atlas Bank’s] rates', b: '[Atlas Bank]' },
    organizations: ['a/Atlas Bank’s + b/Atlas Bank'],
  },
  {
    what: 'a department and a ministry, whichever word comes first',
    articles: {
      a: '[Department of Health]',
      b: '[Health Department]',
      c: '[Ministry of the Interior]',
      d: '[Interior Ministry]',
      e: '[US Department of Health]',
    },
    organizations: [
      'a/Department of Health + b/Health Department',
      'c/Ministry of the Interior + d/Interior Ministry',
      'e/US Department of Health',
    ],
  },
  {
    what: 'two nations’ ministries',
    articles: { a: '[French Defense Ministry]', b: '[German Defense Ministry]', c: '[Defense Ministry]' },
    organizations: ['a/French Defense Ministry', 'b/German Defense Ministry', 'c/Defense Ministry'],
  },
  {
    what: 'the form of a company aside',
    articles: { a: '[Atlas Inc]', b: '[Atlas]', c: '[Atlas Corp.]' },
    organizations: ['a/Atlas Inc + b/Atlas + c/Atlas Corp.'],
  },
  {
    what: 'an acronym in parentheses behind its full name, in every article then',
    articles: {
      a: 'The [European Medicines Agency] ([EMA]) met.',
      b: '[EMA] spoke.',
      c: '[European Medicines Agency]',
    },
    organizations: ['a/European Medicines Agency + a/EMA + b/EMA + c/European Medicines Agency'],
  },
  {
    what: 'a full name in parentheses behind its acronym',
    articles: { a: 'The [BCH] ([Bank of Cape Hope]) met.', b: '[BCH] spoke.' },
    organizations: ['a/BCH + a/Bank of Cape Hope + b/BCH'],
  },
  {
    what: 'an acronym that nobody explains',
    articles: { a: '[European Medicines Agency]', b: '[EMA]' },
    organizations: ['a/European Medicines Agency', 'b/EMA'],
  },
  {
    what: 'letters in parentheses that are no acronym of the name',
    articles: { a: 'The [European Medicines Agency] ([AFP]) met.', b: '[AFP] spoke.' },
    organizations: ['a/European Medicines Agency', 'a/AFP + b/AFP'],
  },
  {
    what: 'an acronym that two organizations claim',
    articles: {
      a: 'The [European Medicines Agency] ([EMA]) met.',
      b: 'The [Export Merchants Association] ([EMA]) met.',
      c: '[EMA] spoke.',
    },
    organizations: ['a/European Medicines Agency + a/EMA', 'b/Export Merchants Association + b/EMA', 'c/EMA'],
    ambiguous: ['EMA'],
  },
  {
    what: 'a full name whose acronym the authority file knows',
    known: ['Medicines Office = EMA'],
    articles: { a: 'The [European Medicines Agency] ([EMA]) met.', b: '[European Medicines Agency]' },
    organizations: ['a/European Medicines Agency + a/EMA + b/European Medicines Agency'],
  },
  {
    what: 'an acronym whose full name the authority file knows',
    known: ['European Medicines Agency'],
    articles: { a: 'The [European Medicines Agency] ([EMA]) met.', b: '[EMA]' },
    organizations: ['a/European Medicines Agency + a/EMA + b/EMA'],
  },
  {
    what: 'an acronym that the authority file gives to another than the article does',
    known: ['Export Merchants Association = EMA', 'European Medicines Agency'],
    articles: { a: 'The [European Medicines Agency] ([EMA]) met.', b: '[EMA]' },
    organizations: ['a/European Medicines Agency', 'a/EMA + b/EMA'],
  },
];
