import { describe, expect, it } from 'vitest';
import { NameIndex } from '../../src/names/name-index.ts';

const bearer = (slug: string, name: string, ...aliases: string[]) => ({ slug, name, aliases });
const slugs = (found: readonly { readonly slug: string }[]) => found.map(({ slug }) => slug).join(' ');

const people = new NameIndex('PERSON', [
  bearer('joe-dunn', 'Joseph Dunn Jr.', 'Joe'),
  bearer('ruiz', 'Ruiz'),
  bearer('ana-ruiz', 'Ana Ruiz'),
  bearer('ana-ruiz-2', 'Ana Ruiz'),
  bearer('the-boss', 'Carla Bell'),
  bearer('kay', 'Marsh, Kay'),
]);
const organizations = new NameIndex('ORGANIZATION', [
  bearer('acme', 'Acme Inc.'),
  bearer('nato', 'North Atlantic Treaty Organization'),
  bearer('us', 'United States'),
  bearer('harbor-board', 'Harbor Board'),
  bearer('harbor-board-2', 'Harbor Board'),
]);

describe('an index of names', () => {
  it.each([
    ['dunn', 'joe-dunn'],
    ['jr', 'joe-dunn'],
    ['joseph', ''],
    ['ruiz joe', 'joe-dunn ruiz ana-ruiz ana-ruiz-2'],
    ['constructor', ''],
  ])('has whose names end in one of %j', (words, expected) => {
    expect(slugs(people.endingIn(new Set(words.split(' '))))).toBe(expected);
  });

  it.each([
    ['Dunn', 'joe-dunn'],
    ['Ruiz', 'ruiz ana-ruiz ana-ruiz-2'],
    ['Ana Ruiz', 'ana-ruiz ana-ruiz-2'],
    // A slug of one word is a name too; of more, it is one person's.
    ['ruiz', 'ruiz ana-ruiz ana-ruiz-2'],
    ['ana-ruiz', 'ana-ruiz'],
    [' ana-ruiz-2 ', 'ana-ruiz-2'],
    ['the-boss', 'the-boss'],
    ['boss', ''],
    ['ana-bell', ''],
    ['Kay Marsh', 'kay'],
    ['Mrs. Marsh', 'kay'],
    ['', ''],
  ])('finds whom %j names', (typed, expected) => {
    expect(slugs(people.called(typed))).toBe(expected);
  });

  it.each([
    ['Acme', 'acme'],
    ['Acme Corp', 'acme'],
    ['nato', 'nato'],
    ['The US', 'us'],
    ['Atlantic', ''],
    ['Harbor Board', 'harbor-board harbor-board-2'],
    ['harbor-board', 'harbor-board'],
  ])('finds which organization %j names', (typed, expected) => {
    expect(slugs(organizations.called(typed))).toBe(expected);
  });
});
