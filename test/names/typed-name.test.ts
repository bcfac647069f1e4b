import { describe, expect, it } from 'vitest';
import { isDescription } from '../../src/names/description.ts';
import { parseTypedName } from '../../src/names/typed-name.ts';
import type { NameBearer } from '../../src/names/typed-person.ts';

const agent = (name: string, aliases: readonly string[], slug = name): NameBearer => ({
  slug,
  name,
  aliases,
});

const person = (name: string, aliases: readonly string[] = [], role?: string): NameBearer => ({
  ...agent(name, aliases),
  roles: role === undefined ? [] : [{ title: role }],
});

const RUIZ = person('Ana María Ruiz', ['Ana Ruiz', 'Ruiz'], 'harbour master');
const LE_GOFF = person('Yann Le Goff', ['Le Goff']);
const HALE = person('Robert C. Hale', ['Robert Hale'], 'president');
const DUNN = person('Jean-Paul Dunn Jr.');
const WU = person('Wu Lan', ['Wu']);

describe('a name as somebody types it', () => {
  it.each<[string, NameBearer]>([
    ['Ruiz', RUIZ],
    ['RUIZ’s', RUIZ],
    ['Ana Ruiz', RUIZ],
    ['ana maria ruiz', RUIZ],
    ['Ana M. Ruiz Jr.', RUIZ],
    ['Senator Ruiz', RUIZ],
    ['Spanish Foreign Minister Ruiz', RUIZ],
    ['US Secretary of State Ana Ruiz', RUIZ],
    ['Ana Ruiz, mayor of Porto', RUIZ],
    ['Ruiz, the mayor', RUIZ],
    // A word of the person's own role.
    ['Harbour master Ruiz', RUIZ],
    ['Mr. Le Goff', LE_GOFF],
    ['Goff', LE_GOFF],
    ['President Wu', WU],
    // Other forms of a given name, initials, middle names, suffixes.
    ['Bob Hale', HALE],
    ['R. Hale', HALE],
    ['R.C. Hale', HALE],
    ['Robert Charles Hale', HALE],
    ['Robert Hale, Jr.', HALE],
    ['Ana Ruiz', person('Ana María Ruiz')],
    ['María Ruiz', RUIZ],
    ['Jean-Paul Dunn', DUNN],
    ['Jean Paul Dunn', DUNN],
    ['Dunn Jr.', DUNN],
    // Titles as people shorten them, and countries.
    ['Pres. Hale', HALE],
    ['Sec. Ruiz', RUIZ],
    ['PM Hale', HALE],
    ['British PM Hale', HALE],
    ['U.S. President Hale', HALE],
    ['Bob Hale (US president)', HALE],
    ['(US president) Hale', HALE],
    ['Secretary-General Hale', HALE],
    ["Portugal's Ruiz", RUIZ],
    // Words that are no given name as they are typed.
    ['incumbent Hale', HALE],
    ['plucky Hale', HALE],
    ['POTUS Hale', HALE],
    ['Plucky Bob Hale', HALE],
    ['Robert Hale president of the club', HALE],
  ])('%j is the person', (typed, known) => {
    expect(parseTypedName('PERSON', typed)(known)).toBe(true);
  });

  it.each<[string, NameBearer]>([
    ['Carla Ruiz', RUIZ],
    ['Senator Carla Ruiz', RUIZ],
    ['Ana', RUIZ],
    ['Ruizdael', RUIZ],
    ['the mayor', RUIZ],
    ['', RUIZ],
    [',', RUIZ],
    ['Lan', person('Wu Lanfang')],
    ['Hunter Hale', HALE],
    ['hunter hale', HALE],
    ['President Hunter Hale', HALE],
    ['Carla M. Ruiz', RUIZ],
    ['Robert D. Hale', HALE],
    ['Ana B. Ruiz', RUIZ],
    ['Carla Ana Ruiz', RUIZ],
    ['Jean-Paul Dunn Sr.', DUNN],
    ['Dunn Sr.', DUNN],
    ['Robert', HALE],
    ['Robert Ruiz', HALE],
  ])('%j is not', (typed, known) => {
    expect(parseTypedName('PERSON', typed)(known)).toBe(false);
  });

  it.each([
    ['Harbour Club', true],
    ['the harbour club', true],
    ['HC', true],
    ['Harbour Club president Ana Ruiz', false],
    ['Club', false],
  ])('%j is an organization: %s', (typed, is) => {
    const club = agent('The Harbour Club', ['HC']);
    expect(parseTypedName('ORGANIZATION', typed)(club)).toBe(is);
  });

  it.each([
    ['US Department of the Treasury', true],
    ['U.S. Treasury', true],
    ['American Treasury Department', true],
    ['the Treasury', true],
    ['Department of the Treasury', true],
    ['British Treasury', false],
    ['UK Treasury', false],
    ['State Department', false],
    ['US', false],
  ])('%j is the Treasury of the United States: %s', (typed, is) => {
    const treasury = agent('United States Department of the Treasury', ['Treasury']);
    expect(parseTypedName('ORGANIZATION', typed)(treasury)).toBe(is);
  });

  it.each([
    ['the senior planner', true],
    ['A Senior Planner', true],
    ['a senior planner (of the city)', true],
    ['planner', false],
    ['', false],
  ])('%j is an unnamed source by its description: %s', (typed, is) => {
    expect(isDescription(typed, 'a senior planner')).toBe(is);
  });
});
