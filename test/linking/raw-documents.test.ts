import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CORPUS } from '../../src/compile/folders.ts';
import type { GraphLists } from '../../src/model/graph.ts';
import { compileFolder } from '../compile/compile-folder.ts';
import { EXPECTED_PEOPLE } from './raw-documents.expected.ts';

const SHARED = new URL('../../../shared/', import.meta.url);
const FOLDER = fileURLToPath(new URL('seeds', SHARED));
const FACTS = fileURLToPath(new URL('data/wikidata.json', SHARED));

const isPresent = existsSync(FOLDER);
if (!isPresent)
  console.warn('The raw documents are not beside the repository: who is in them is not tested.');

/** Names and Wikidata identifiers of a list of the facts; none where there is no such file. */
function verifiedIds(list: 'people' | 'organizations'): Map<string, string> {
  if (!existsSync(FACTS)) return new Map();
  const facts = JSON.parse(readFileSync(FACTS, 'utf8'));
  const entries: { name: string; wikidataId: string }[] = facts[list];
  return new Map(entries.map(({ name, wikidataId }) => [name, wikidataId]));
}

/** The graph of the raw documents with the project's authority files; without documents there is nothing to compile. */
function graphOf(): GraphLists | null {
  return isPresent ? compileFolder(FOLDER, { authorities: DEFAULT_CORPUS }).graph : null;
}

describe.skipIf(!isPresent)('who is who in the raw documents', () => {
  const graph = graphOf();
  const people = graph?.people ?? [];

  it('makes one person of each of the 23, and of nobody else', () => {
    expect(EXPECTED_PEOPLE).toHaveLength(23);
    expect(people.map(({ name }) => name).sort()).toEqual(EXPECTED_PEOPLE.map(({ name }) => name).sort());
  });

  it.each(EXPECTED_PEOPLE)('gives $name the other names that the documents use', ({ name, aliases }) => {
    expect(people.find((person) => person.name === name)?.aliases).toEqual(aliases);
  });

  it.each(EXPECTED_PEOPLE)('gives $name the titles that the documents state', (expected) => {
    const { name, roles, unread = [] } = expected;
    const found = new Set(people.find((person) => person.name === name)?.roles.map(({ title }) => title));
    expect(roles).toEqual(expect.arrayContaining([...found]));
    expect([...found, ...unread]).toEqual(expect.arrayContaining([...roles]));
  });

  it('states a Wikidata id for each person whom the facts have one for, and for nobody else', () => {
    const ids = verifiedIds('people');
    for (const { name, wikidataId } of people)
      expect([name, wikidataId]).toEqual([name, ids.get(name) ?? null]);
  });

  it('states no Wikidata id of an organization that the facts do not have', () => {
    const ids = verifiedIds('organizations');
    for (const { name, wikidataId } of graph?.organizations ?? [])
      expect([name, wikidataId]).toEqual([name, ids.get(name) ?? null]);
  });
});
