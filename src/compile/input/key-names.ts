import { createMisspellings } from '../../search/misspellings.ts';

/**
 * Names that other systems give to our keys, or that people write by habit. Of two keys with one name the first is
 * meant.
 */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  // of front matter
  headline: 'title head heading header hed name',
  dateline: 'place city location',
  byline: 'author authors by writer reporter creator',
  publisher: 'publication outlet newspaper paper medium site website sitename organization',
  publishedOn:
    'published date publicationdate publishdate pubdate datepublished publishedat day created posted',
  url: 'link permalink canonical canonicalurl sourceurl href address uri web',
  basedOn: 'isbasedon derivedfrom original',
  // of people, organizations and their roles
  slug: 'id key identifier',
  aliases: 'alias aka alsoknownas othernames alternatenames nicknames names',
  roles: 'role title titles office offices position positions job jobs function',
  sameAs: 'url urls link links website websites',
  wikidata: 'qid wikidataid wikidataitem',
  from: 'start since begin startdate validfrom',
  to: 'end until till enddate validuntil',
  title: 'role name office position job function',
  // of topics
  name: 'title label topic person organization fullname',
  phrases: 'phrase keyword keywords words terms term tags synonyms matches',
  exclude: 'excluded excludes except not without stopwords',
  broader: 'parent within in partof under broaderthan',
  mediaTopic: 'iptc medtop code mediatopics',
  description: 'summary about definition note notes comment',
  // of corrections
  quote: 'quotation text words',
  add: 'missing missed new insert',
  occurrence: 'nth number which',
  speaker: 'by said saidby who person source',
  type: 'kind',
  content: 'clause statement',
  remove: 'delete drop ignore',
};

/** What to do instead of names that belong to none of our keys: they are those of front matter, as `of` says. */
const ADVICE = [
  {
    of: 'headline',
    names: 'tags tag keywords keyword categories category topics topic section subject subjects',
    advice: 'topics come from topics.yaml and the words of the text',
  },
  {
    of: 'headline',
    names: 'source sources',
    advice:
      'write "publisher" for who published the article, "url" for its address, or "basedOn" for what it was made from',
  },
  { of: 'headline', names: 'text body content', advice: 'the text follows the front matter' },
  { of: 'headline', names: 'slug id', advice: "the slug comes from the file's name" },
  {
    of: 'headline',
    names: 'speaker speakers quote quotes people',
    advice: 'who said what comes from the text, and "corrections" corrects it',
  },
];

/**
 * Makes the function that says which key a name is, its own or another name for it; null if it is none. Case, hyphens
 * and underscores do not matter.
 *
 * @param known the keys that can be there
 */
export function createKeyFinder(known: readonly string[]): (name: string) => string | null {
  const keys = new Map<string, string>();
  const add = (name: string, key: string) => {
    if (!keys.has(name)) keys.set(name, key);
  };
  for (const key of known) add(letters(key), key);
  for (const [key, names] of Object.entries(OTHER_NAMES)) {
    if (known.includes(key)) for (const name of names.split(' ')) add(name, key);
  }
  return (name) => keys.get(letters(name)) ?? null;
}

/**
 * Makes the function that says which key was meant by one that is unknown: by another name for it, or by a typing
 * error. Case, hyphens and underscores do not matter.
 *
 * @param known the keys that can be there
 * @returns how the message about the key goes on: `did you mean "headline"?`; null if nobody knows
 */
export function createKeyAdvice(known: readonly string[]): (key: string) => string | null {
  const meanings = new Map<string, string>();
  const add = (name: string, meaning: string) => {
    if (!meanings.has(name)) meanings.set(name, meaning);
  };
  const meant = (key: string) => `did you mean "${key}"?`;
  for (const key of known) add(letters(key), meant(key));
  for (const { of, names, advice } of ADVICE) {
    if (known.includes(of)) for (const name of names.split(' ')) add(name, advice);
  }
  for (const [key, names] of Object.entries(OTHER_NAMES)) {
    if (known.includes(key)) for (const name of names.split(' ')) add(name, meant(key));
  }
  const misspelt = createMisspellings(() => meanings.keys());
  return (key) => {
    const name = letters(key);
    const exact = meanings.get(name);
    if (exact !== undefined) return exact;
    // Nothing that people call a key is longer.
    const near = name.length > 40 ? [] : misspelt(name).map((found) => meanings.get(found));
    return new Set(near).size === 1 ? (near[0] ?? null) : null;
  };
}

function letters(key: string): string {
  return key.toLowerCase().replace(/[^a-z]/g, '');
}
