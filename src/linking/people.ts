import { isFullName, parsePersonName, personKey } from '../names/person-name.ts';
import { compareText } from '../text/compare.ts';
import { remembered } from '../text/remembered.ts';
import { valueAt } from '../text/value-at.ts';
import {
  type AmbiguousName,
  ambiguousName,
  authorityFinder,
  commonName,
  type Identify,
  type LocalAgent,
} from './agents.ts';
import type { AuthorityPerson } from './authority.ts';
import { joinFullNames, type NamedPerson } from './full-names.ts';
import { type JoinedNames, joinedNames } from './joined-names.ts';
import { groupFullNames, type NameGroup } from './name-groups.ts';
import { isSameOffice, type Office, officeKey, statedOffices } from './offices.ts';
import { writtenName } from './source-article.ts';

/** Whether a name is a surname or a given name alone. */
export function isSingleName(name: string): boolean {
  return !isFullName(parsePersonName(name));
}

/** Who can be meant if an article only says "Lima": people by their family names and by what they are called. */
function bearersOf(people: readonly NamedPerson[]): ReadonlyMap<string, ReadonlySet<NamedPerson>> {
  const bearers = new Map<string, Set<NamedPerson>>();
  for (const person of people) {
    for (const { names, locals } of person.groups) {
      const called = locals
        .flatMap(({ article, agent }) => agent.mentions.map((span) => writtenName(article, span)))
        .map(parsePersonName)
        .filter((name) => !isFullName(name));
      for (const name of [...names, ...called].flatMap(({ family, last }) => [family, last])) {
        bearers.set(name, (bearers.get(name) ?? new Set<NamedPerson>()).add(person));
      }
    }
  }
  return bearers;
}

const nameOf = ({ entry, groups }: NamedPerson) =>
  entry?.name ??
  commonName(
    groups.flatMap(({ locals }) => locals),
    isSingleName,
  );

/**
 * Makes the function that finds, of those who can be meant, the one whose office an article gives to the name, if it is
 * one. What articles state of an office is compared once, however many state it.
 */
function officeFinder(candidates: readonly NamedPerson[]): (local: LocalAgent) => readonly NamedPerson[] {
  const fitting = remembered(
    (stated: readonly Office[]): readonly NamedPerson[] => {
      const inOffice = candidates.filter(({ groups }) =>
        groups.some(({ offices }) =>
          offices.some((office) => stated.some((own) => isSameOffice(own, office))),
        ),
      );
      return inOffice.length === 1 ? inOffice : candidates;
    },
    (stated) => JSON.stringify(stated.map(officeKey)),
  );
  return (local) => (candidates.length > 1 ? fitting(statedOffices(local)) : candidates);
}

/**
 * Says who the people of the articles are: the authority file's entries by their names and aliases, and those whose
 * full names can be one person's and whose offices can be one person's (see `joinFullNames`). An article may use only a
 * surname, or another name that other articles have for somebody. Then the one person of that name is meant. If there
 * are two, it is the one who alone has the office that the article states; without such an office the article's name
 * stays apart. If there is nobody, the articles' bare names are one.
 *
 * @param ambiguous takes the names that stay apart and could be somebody else’s too
 * @param joined takes the full names that are taken for one person's
 */
export function identifyPeople(
  locals: readonly LocalAgent[],
  authority: readonly AuthorityPerson[],
  ambiguous: AmbiguousName[] = [],
  joined: JoinedNames[] = [],
): Identify {
  const known = authorityFinder(authority, personKey);
  const isBare = ({ agent }: LocalAgent) => known(agent) === undefined && isSingleName(agent.name);
  const { people, shared } = joinFullNames(
    groupFullNames(
      locals.filter((local) => !isBare(local)),
      authority,
      known,
    ),
  );
  for (const person of people) {
    const names = joinedNames(person, (group) => nameOf({ entry: group.entry, groups: [group] }));
    if (names !== null) joined.push(names);
  }
  // One person can be meant by many names.
  const knownName = remembered(nameOf);
  const personOf = new Map<NameGroup, NamedPerson>(
    people.flatMap((person) => person.groups.map((group) => [group, person])),
  );
  for (const { group, candidates } of shared) {
    if (group.locals.length === 0) continue;
    const bearers = new Set(candidates.map((candidate) => valueAt(personOf, candidate)));
    const name = commonName(group.locals, isSingleName);
    ambiguous.push(ambiguousName('PERSON', name, group.locals, Array.from(bearers, knownName)));
  }

  const identities = new Map<LocalAgent, AuthorityPerson | string>();
  const identityOf = ({ entry, groups }: NamedPerson) =>
    entry ?? groups.map(({ key }) => key).reduce((a, b) => (compareText(a, b) < 0 ? a : b));
  for (const person of people) {
    for (const { locals: own } of person.groups) {
      for (const local of own) identities.set(local, identityOf(person));
    }
  }

  const bearers = bearersOf(people);
  for (const [key, own] of Map.groupBy(locals.filter(isBare), ({ agent }) => personKey(agent.name))) {
    // Not by the key, which has lost the hyphen of "Clark-Reed".
    const { family } = parsePersonName(own[0]?.agent.name ?? key);
    const bearing = [...(bearers.get(family) ?? [])];
    const fitting = officeFinder(bearing);
    const open: LocalAgent[] = [];
    for (const local of own) {
      const { slug } = local.article;
      const [only, another] = fitting(local);
      const isApart = only?.groups.some(({ articles }) => articles.has(slug)) ?? false;
      if (another !== undefined) open.push(local);
      if (only === undefined) identities.set(local, key);
      else if (another !== undefined || isApart) identities.set(local, `${key} in ${slug}`);
      else identities.set(local, identityOf(only));
    }
    const [first] = open;
    if (first !== undefined) {
      ambiguous.push(ambiguousName('PERSON', first.agent.name, open, bearing.map(knownName)));
    }
  }
  return (local) => valueAt(identities, local);
}
