import type {
  ExtractedAgent,
  ExtractedPerson,
  ExtractOptions,
  KnownAgent,
  KnownPerson,
} from '../extraction/document.ts';
import type { NamedAgent, Organization, Person } from '../model/speaker.ts';
import { nameKey } from './agents.ts';
import { shareNothing, titleWords } from './offices.ts';
import { couldBeOne, parsePersonName } from './person-name.ts';

/** Tells which people and organizations of a corpus a text from elsewhere names. */
export interface Recognition {
  /** Whom to look for while the text is read. */
  readonly options: Required<Pick<ExtractOptions, 'people' | 'organizations'>>;
  /** The corpus's person whom one of the text's is; null where it is nobody, or could be two. */
  person(agent: ExtractedPerson): Person | null;
  /** The corpus's organization that one of the text's is; null where it is none, or could be two. */
  organization(agent: ExtractedAgent): Organization | null;
}

/** A name as two are compared: "The Pentagon" and "the Pentagon" are one. */
function comparedName(name: string): string {
  return nameKey(name).replace(/^the /, '');
}

/** Offices by their titles alone: a text's organizations are not matched yet when its people are. */
const officesOf = (roles: readonly { readonly title: string }[]) =>
  roles.map(({ title }) => ({ words: titleWords(title), organizations: [] }));

/** Who alone goes by each name. */
class Bearers<T extends NamedAgent> {
  readonly #byName = new Map<string, T | null>();

  add(name: string, agent: T): void {
    const other = this.#byName.get(name);
    this.#byName.set(name, other === undefined || other === agent ? agent : null);
  }

  /** Null where several go by the name, undefined where nobody does. */
  of(name: string): T | null | undefined {
    return this.#byName.get(name);
  }
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
  const named = new Bearers<NamedAgent>();
  for (const agent of [...people, ...organizations]) {
    for (const name of [agent.name, ...agent.aliases]) named.add(comparedName(name), agent);
  }
  const bearing = new Bearers<Person>();
  for (const person of people) bearing.add(parsePersonName(person.name).last, person);
  const fullNames = people.flatMap((person) =>
    [person.name, ...person.aliases]
      .map(parsePersonName)
      .filter(({ given }) => given.length > 0)
      .map((name) => ({ name, person })),
  );

  /** The one person whose full name this can be another form of, "Joseph R. Dunn" of Joe Dunn, and whose offices fit. */
  function byForm(written: string, roles: ExtractedPerson['roles']): Person | null {
    const parsed = parsePersonName(written);
    const stated = officesOf(roles);
    const alike = fullNames.filter(
      ({ name, person }) => couldBeOne(name, parsed) && !shareNothing(stated, officesOf(person.roles)),
    );
    const [only, another] = new Set(alike.map(({ person }) => person));
    return another === undefined ? (only ?? null) : null;
  }

  /** An agent under those of its names that tell it from everybody else; null where its own name does not. */
  function knownAs(agent: NamedAgent, tells: (name: string) => boolean): KnownAgent | null {
    const own = [agent.name, ...agent.aliases].filter(
      (name) => tells(name) && named.of(comparedName(name)) === agent,
    );
    if (own[0] !== agent.name) return null;
    return { key: agent.slug, name: agent.name, aliases: own.slice(1) };
  }

  const hasTwoWords = (name: string) => /\S\s+\S/u.test(name);
  const knownPeople = people.flatMap((person): KnownPerson[] => {
    const known = knownAs(person, hasTwoWords);
    if (known === null) return [];
    const titles = [...new Set(person.roles.map(({ title }) => title))];
    return [{ ...known, roles: titles.map((title) => ({ title, from: null, to: null })) }];
  });
  const knownOrganizations = organizations.flatMap((organization) => knownAs(organization, () => true) ?? []);

  const peopleBySlug = new Map(people.map((person) => [person.slug, person]));
  const organizationsBySlug = new Map(organizations.map((one) => [one.slug, one]));
  const bySlug = <T>(agents: ReadonlyMap<string, T>, { known, name }: ExtractedAgent) =>
    agents.get(known ?? named.of(comparedName(name))?.slug ?? '') ?? null;

  return {
    options: { people: knownPeople, organizations: knownOrganizations },
    person(agent) {
      const isBare = agent.known === null && !nameKey(agent.name).includes(' ');
      // Before the aliases: an article's "Ruiz" is an alias of its Ana Ruiz, and tells nobody where the corpus has a
      // Luis Ruiz too.
      const bearer = isBare ? bearing.of(parsePersonName(agent.name).last) : undefined;
      if (bearer !== undefined) return bearer;
      const isTold = agent.known !== null || named.of(comparedName(agent.name)) !== undefined;
      return isTold ? bySlug(peopleBySlug, agent) : byForm(agent.name, agent.roles);
    },
    organization: (agent) => bySlug(organizationsBySlug, agent),
  };
}
