import { readingsOf } from './description.ts';
import { isOneOf, parseOrganizationName } from './organization-name.ts';
import { uninverted } from './person-name.ts';
import { type NameBearer, namesPerson, parseTypedPerson } from './typed-person.ts';

/** The kinds of agents that have names. */
export type NamedKind = 'PERSON' | 'ORGANIZATION';

/** A test of whom a typed name names. */
type IsNamed = (bearer: NameBearer) => boolean;

/** The readings of a person's name: "Dunn, Joseph R." is one person, and not any Dunn. */
function personReadings(typed: string): readonly string[] {
  const readings = readingsOf(typed);
  const inOrder = uninverted(readings[0] ?? '');
  return inOrder === null ? readings : [inOrder];
}

function isNamedPerson(typed: string): IsNamed {
  const readings = personReadings(typed).map(parseTypedPerson);
  return (person) => readings.some((reading) => namesPerson(reading, person));
}

function isNamedOrganization(typed: string): IsNamed {
  const readings = readingsOf(typed).map(parseOrganizationName);
  return ({ name, aliases }) => {
    const names = [name, ...aliases].map(parseOrganizationName);
    return readings.some((reading) => isOneOf(reading, names));
  };
}

/**
 * Reads a name as somebody types it, blind to case and accents, for all whom it may mean. It names a person by a
 * surname, a full name or an alias, with or without a title or a description; an organization by its name or an alias,
 * with or without its country; and everybody by the slug.
 */
export function parseTypedName(kind: NamedKind, typed: string): IsNamed {
  const isNamed = kind === 'PERSON' ? isNamedPerson(typed) : isNamedOrganization(typed);
  return (bearer) => bearer.slug === typed.trim().toLowerCase() || isNamed(bearer);
}
