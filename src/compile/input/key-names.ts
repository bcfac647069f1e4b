import { createMisspellings } from '../../text/misspellings.ts';

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
  kind: 'type documenttype doctype articletype genre',
  occasion: 'event venue meeting',
  complete: 'iscomplete full fulltext whole entire',
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

/** What to do instead of names that belong to none of our keys. All of them are habits of front matter. */
const ADVICE: Readonly<Record<string, string>> = {
  'tags tag keywords keyword categories category topics topic section subject subjects':
    'topics come from topics.yaml and the words of the text',
  'source sources':
    'write "publisher" for who published the article, "url" for its address, or "basedOn" for what it was made from',
  'text body content': 'the text follows the front matter',
  'slug id': "the slug comes from the file's name",
  'speakers quote quotes people': 'who said what comes from the text, and "corrections" corrects it',
};

/** The key of each name that people give it: its own, and others. Of two keys with one name the first is meant. */
function keysByName(known: readonly string[]): ReadonlyMap<string, string> {
  const names = known.map((key) => [letters(key), key] as const);
  const others = Object.entries(OTHER_NAMES)
    .filter(([key]) => known.includes(key))
    .flatMap(([key, own]) => own.split(' ').map((name) => [name, key] as const));
  // Of entries with one key, a map keeps the last.
  return new Map([...names, ...others].reverse());
}

/**
 * Makes the function that says which key a name is, its own or another name for it; null if it is none. Case, hyphens
 * and underscores do not matter.
 *
 * @param known the keys that can be there
 */
export function createKeyFinder(known: readonly string[]): (name: string) => string | null {
  const keys = keysByName(known);
  return (name) => keys.get(letters(name)) ?? null;
}

/**
 * Makes the function that says which key was meant by one that is unknown: by another name for it, or by a typing
 * error. Case, hyphens and underscores do not matter.
 *
 * @param known the keys that can be there
 * @returns the rest of the message about the key: `did you mean "headline"?`; null if nobody knows
 */
export function createKeyAdvice(known: readonly string[]): (key: string) => string | null {
  const meant = Array.from(keysByName(known), ([name, key]) => [name, `did you mean "${key}"?`] as const);
  const isFrontMatter = known.includes('headline');
  const advice = Object.entries(isFrontMatter ? ADVICE : {}).flatMap(([names, what]) =>
    names.split(' ').map((name) => [name, what] as const),
  );
  const meanings = new Map([...meant, ...advice]);
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
