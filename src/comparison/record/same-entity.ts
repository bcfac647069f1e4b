import { placeNamed } from '../../lexicon/countries.ts';
import { soundKey } from '../../names/compare-people.ts';
import { spellingKey } from '../../names/spelling-key.ts';
import type { SameEntity } from './hunks.ts';

/** A person or an organization, with its names. */
interface Named {
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Shorter names sound alike by chance. */
const SHORTEST_ALIKE = 5;

const keyOf = (name: string): string => spellingKey(name.replace(/^the\s+/i, '').replace(/[’']s$/, ''));

/** Whether two words are one name in two transliterations: "Zelensky" and "Zelenskyy". */
function soundAlike(a: string, b: string): boolean {
  const isName = (name: string) => /^\p{Lu}[\p{L}'’-]*$/u.test(name) && name.length >= SHORTEST_ALIKE;
  return isName(a) && isName(b) && soundKey(keyOf(a)) === soundKey(keyOf(b));
}

/**
 * Makes what says whether two texts name the same: a country and its adjective, a city in two spellings, a name in two
 * transliterations, or two names of one person or organization.
 *
 * @param named whoever may be named, with the names of the authority files
 */
export function createSameEntity(named: Iterable<Named>): SameEntity {
  const slugsByName = new Map<string, Set<string>>();
  for (const { slug, name, aliases } of named) {
    for (const key of [name, ...aliases].map(keyOf)) {
      const slugs = slugsByName.get(key) ?? new Set();
      slugsByName.set(key, slugs.add(slug));
    }
  }
  return (record, report) => {
    const [a, b] = [keyOf(record), keyOf(report)];
    if (a === b || soundAlike(record, report)) return true;
    const place = placeNamed(a, record);
    if (place !== undefined && place === placeNamed(b, report)) return true;
    const [x, y] = [slugsByName.get(a), slugsByName.get(b)];
    return x !== undefined && y !== undefined && [...x].some((slug) => y.has(slug));
  };
}
