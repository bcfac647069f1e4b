import type {
  ExtractedAgent,
  ExtractedPerson,
  ExtractOptions,
  KnownAgent,
  KnownPerson,
} from '../extraction/document.ts';
import type { NamedAgent, Organization, Person } from '../model/speaker.ts';
import { canBeOnePerson } from '../names/compare-people.ts';
import { organizationKey } from '../names/organization-name.ts';
import { isFullName, parsePersonName, personKey } from '../names/person-name.ts';
import { officeOf, shareNothing } from './offices.ts';

/** Tells which people and organizations of a corpus a text from elsewhere names. */
export interface Recognition {
  /** Whom to look for while the text is read. */
  readonly options: Required<Pick<ExtractOptions, 'people' | 'organizations'>>;
  /** The corpus's person whom one of the text's is; null if it is nobody, or could be two. */
  person(agent: ExtractedPerson): Person | null;
  /** The corpus's organization that one of the text's is; null if it is none, or could be two. */
  organization(agent: ExtractedAgent): Organization | null;
}

/** Who alone goes by each name; null if several go by it. */
function soleBearers<T>(named: Iterable<readonly [name: string, agent: T]>): ReadonlyMap<string, T | null> {
  const bearers = new Map<string, T | null>();
  for (const [name, agent] of named) {
    const other = bearers.get(name);
    bearers.set(name, other === undefined || other === agent ? agent : null);
  }
  return bearers;
}

/**
 * Prepares to recognize people and organizations of a corpus in a text, by the rules that link its articles: by name
 * or alias, and whom the text only calls by a surname as the one person who bears it. A name that two go by tells
 * nobody.
 *
 * Extraction is not given single words for people: "Austin" is a city too, and whether it names somebody is read from
 * the text alone.
 */
export function createRecognition(
  people: readonly Person[],
  organizations: readonly Organization[],
): Recognition {
  const keys = (agents: readonly NamedAgent[], keyOf: (name: string) => string) =>
    agents.flatMap((agent) => [agent.name, ...agent.aliases].map((name) => [keyOf(name), agent] as const));
  const named = soleBearers([...keys(people, personKey), ...keys(organizations, organizationKey)]);
  const bearing = soleBearers(people.map((person) => [parsePersonName(person.name).last, person] as const));
  const fullNames = people.flatMap((person) =>
    [person.name, ...person.aliases]
      .map(parsePersonName)
      .filter(isFullName)
      .map((name) => ({ name, person })),
  );

  /** The one person whose full name this can be another form of, "Joseph R. Dunn" of Joe Dunn, and whose offices fit. */
  function byForm(written: string, roles: ExtractedPerson['roles']): Person | null {
    const parsed = parsePersonName(written);
    // By their titles alone: a text's organizations are not matched yet when its people are.
    const stated = roles.map(officeOf);
    const alike = fullNames.filter(
      ({ name, person }) => canBeOnePerson(name, parsed) && !shareNothing(stated, person.roles.map(officeOf)),
    );
    const [only, another] = new Set(alike.map(({ person }) => person));
    return another === undefined ? (only ?? null) : null;
  }

  /** An agent under those of its names that nobody else has; null if another has its own name. */
  function knownAs(agent: NamedAgent, keyOf: (name: string) => string): KnownAgent | null {
    const own = [agent.name, ...agent.aliases].filter((name) => named.get(keyOf(name)) === agent);
    if (own[0] !== agent.name) return null;
    return { key: agent.slug, name: agent.name, aliases: own.slice(1) };
  }

  const hasTwoWords = (name: string) => /\S\s+\S/u.test(name);
  const knownPeople = people.flatMap((person): KnownPerson[] => {
    const known = knownAs(person, personKey);
    if (known === null || !hasTwoWords(known.name)) return [];
    const aliases = known.aliases.filter(hasTwoWords);
    const titles = [...new Set(person.roles.map(({ title }) => title))];
    return [{ ...known, aliases, roles: titles.map((title) => ({ title, from: null, to: null })) }];
  });
  const knownOrganizations = organizations.flatMap((one) => knownAs(one, organizationKey) ?? []);

  const peopleBySlug = new Map(people.map((person) => [person.slug, person]));
  const organizationsBySlug = new Map(organizations.map((one) => [one.slug, one]));
  const slugOf = ({ known, name }: ExtractedAgent, keyOf: (name: string) => string) =>
    known ?? named.get(keyOf(name))?.slug ?? '';

  return {
    options: { people: knownPeople, organizations: knownOrganizations },
    person(agent) {
      const { words, last } = parsePersonName(agent.name);
      const isBare = agent.known === null && words.length === 1;
      // Before the aliases: an article's "Ruiz" is an alias of its Ana Ruiz, and means nobody if the corpus has a Luis
      // Ruiz too.
      const bearer = isBare ? bearing.get(last) : undefined;
      if (bearer !== undefined) return bearer;
      const isKnown = agent.known !== null || named.get(personKey(agent.name)) !== undefined;
      return isKnown ? (peopleBySlug.get(slugOf(agent, personKey)) ?? null) : byForm(agent.name, agent.roles);
    },
    organization: (agent) => organizationsBySlug.get(slugOf(agent, organizationKey)) ?? null,
  };
}
