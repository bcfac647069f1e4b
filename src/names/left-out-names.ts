import { areForms, givenNamesOf } from './compare-people.ts';
import type { PersonName } from './person-name.ts';
import { givenNames } from './word-lists.ts';

const isInitial = (name: string) => name.length === 1;

/** The given names, written out, that another name has in no form. */
function leftOut(given: readonly string[], other: readonly string[]): readonly string[] {
  return given.filter((name) => !isInitial(name) && !other.some((form) => areForms(name, form)));
}

/**
 * Whether one of two names that can be one person's leaves out a given name of the other: "Imran Khant" and "Imran Ahmad
 * Khant" may be two people. A second family name is left out by one person more often than it tells two apart, "João
 * Prata" and "João Gomes Prata", unless an initial is all that agrees, "M. Gomes Prata" and "Maria Prata".
 */
export function leavesOutGivenName(a: PersonName, b: PersonName): boolean {
  return givenNamesOf(a).every((x) =>
    givenNamesOf(b).every((y) => {
      const names = [...leftOut(x, y), ...leftOut(y, x)];
      const hasInitialFirst = isInitial(x[0] ?? '') || isInitial(y[0] ?? '');
      return names.some((name) => hasInitialFirst || givenNames().has(name));
    }),
  );
}
