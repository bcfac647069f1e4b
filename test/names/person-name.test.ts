import { describe, expect, it } from 'vitest';
import { isFullName, parsePersonName, personKey, personNameOf } from '../../src/names/person-name.ts';

/** A name by its parts: given names | family name | suffix, each empty without one. */
function parts(name: string): string {
  const { given, family, suffix } = parsePersonName(name);
  return [given.join(','), family, suffix ?? ''].join(' | ');
}

describe('a person’s name', () => {
  it.each([
    ['Joseph Dunn', 'joseph | dunn | '],
    ['Dunn', ' | dunn | '],
    // Initials, with and without full stops and blanks.
    ['Joseph R. Dunn', 'joseph,r | dunn | '],
    ['Joseph R Dunn', 'joseph,r | dunn | '],
    ['J.R. Dunn', 'j,r | dunn | '],
    ['J. R. Dunn', 'j,r | dunn | '],
    // These letters are particles in other languages: not where they are initials.
    ['John E. Hale', 'john,e | hale | '],
    ['John E Hale', 'john,e | hale | '],
    ['JOHN E HALE', 'john,e | hale | '],
    ['john e hale', 'john,e | hale | '],
    ['José Ortega y Gasset', 'jose,ortega | y gasset | '],
    // Case and accents.
    ['Mevlüt Çavuşoğlu', 'mevlut | cavusoglu | '],
    ['ANA RUIZ', 'ana | ruiz | '],
    // Forms of address.
    ['Mr. Dunn', ' | dunn | '],
    ['Sir Tom Hale', 'tom | hale | '],
    ['Prof. Dr. Tom Hale', 'tom | hale | '],
    ['Dr.', ' | dr | '],
    // Suffixes.
    ['Joseph Dunn Jr.', 'joseph | dunn | jr'],
    ['Joseph Dunn, Jr.', 'joseph | dunn | jr'],
    ['Joseph Dunn III', 'joseph | dunn | iii'],
    ['Jr.', ' | jr | '],
    // Particles.
    ['Ursula von der Leyen', 'ursula | von der leyen | '],
    ['URSULA VON DER LEYEN', 'ursula | von der leyen | '],
    ['ursula von der leyen', 'ursula | von der leyen | '],
    ['van der Berg', ' | van der berg | '],
    ['Yann Le Goff', 'yann | le goff | '],
    ['David Ben Gurion', 'david | ben gurion | '],
    // A given name that is a particle too.
    ['Ben Poe', 'ben | poe | '],
    ['ben poe', 'ben | poe | '],
    ['BEN POE', 'ben | poe | '],
    // Hyphens.
    ['Jean-Paul Smith-Jones', 'jean paul | smith jones | '],
    // The family name first.
    ['Dunn, Joseph R.', 'joseph,r | dunn | '],
    ['dunn, joseph r.', 'joseph,r | dunn | '],
    ['DUNN, JOSEPH', 'joseph | dunn | '],
    ['Dunn, Joseph R., Jr.', 'joseph,r | dunn | jr'],
    ['Dunn, Joseph R. Jr.', 'joseph,r | dunn | jr'],
    ['Dunn Jr., Joseph', 'joseph | dunn | jr'],
    ['von der Leyen, Ursula', 'ursula | von der leyen | '],
    ['Dean, Howard', 'howard | dean | '],
    ['Johnson, Dean', 'dean | johnson | '],
    ['Ruiz, Quimby', 'quimby | ruiz | '],
    // What is said of somebody after a comma is no name.
    ['Ruiz, quimby', ' | ruiz | '],
    ['Dunn, mayor', ' | dunn | '],
    ['Dunn, Mayor of Porto', ' | dunn | '],
    ['Dunn, Porto', ' | dunn | '],
    ['Joseph Dunn, mayor of Porto', 'joseph | dunn | '],
    ['Dunn, Joseph, mayor', ' | dunn | '],
    ['', ' |  | '],
    [',', ' |  | '],
  ])('%j is %j', (name, expected) => {
    expect(parts(name)).toBe(expected);
  });

  it.each([
    ['Joseph “Beau” Dunn', ['beau']],
    ['Joseph "Beau" Dunn', ['beau']],
    ["Joseph 'Beau' Dunn", ['beau']],
    ["Joseph ``Beau'' Dunn", ['beau']],
    ['Joseph (Beau) Dunn', ['beau']],
    ['Joseph “Big Beau” Dunn Jr.', ['big', 'beau']],
    ['Joseph Dunn (mayor)', []],
    ["Conan O'Dunn", []],
  ])('%j has the nickname %j', (name, nickname) => {
    const parsed = parsePersonName(name);
    expect(parsed.nickname).toEqual(nickname);
    expect(parsed.given).toEqual([name.startsWith('Conan') ? 'conan' : 'joseph']);
  });

  it('is read from words too, whose initials may stand together', () => {
    const { given, last, suffix } = personNameOf(['George', 'H.W.', 'Marsh'], 'Jr');
    expect([given, last, suffix]).toEqual([['george', 'h', 'w'], 'marsh', 'jr']);
  });

  it('is full if it has more than a family name', () => {
    expect(isFullName(parsePersonName('J. Dunn'))).toBe(true);
    expect(isFullName(parsePersonName('Le Goff'))).toBe(false);
  });

  it.each([
    ['José Díaz-Gil', 'JOSE DIAZ-GIL'],
    ['Dr. J.R. Dunn', 'J. R. Dunn'],
    ['Dunn, Joseph', 'Joseph Dunn'],
    ['Joseph “Joe” Dunn', 'Joseph Dunn'],
  ])('has one key as %j and %j', (a, b) => {
    expect(personKey(a)).toBe(personKey(b));
  });

  it('has another key with a suffix', () => {
    expect(personKey('Joseph Dunn Jr.')).not.toBe(personKey('Joseph Dunn'));
  });
});
