import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeFiles } from '../../bench/corpus/write-files.ts';
import { createBundledStore } from '../../src/corpus/bundled/store.ts';
import { agentOrder } from '../../src/corpus/orders.ts';
import type { CorpusStore } from '../../src/corpus/store.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { compileFiles, compileFolder } from '../compile/compile-folder.ts';
import { executeOn } from '../schema/run.ts';

/*
 * One typed name means the same people and organizations wherever a name can be typed: in the filters of lists, in a
 * search, in `checkQuote`, and in an editor's corrections. The corpus is compiled from these reports.
 */

const BRIDGE = `The bridge will stay

“The bridge will stay open all winter,” said Mayor Joseph R. Dunn of Porto.

“Nobody has paid for the new ferry,” said Carla Ruiz, a banker.

“Our ships carry salt and wine again,” said the Harbor Freight Company in a statement.

“The tunnel is a costly dream of engineers,” said Ben Poe, a pianist.
`;

const BUDGET = `Budget adopted

“Every school gets a roof this summer,” said Joseph R. Dunn, the mayor of Porto.

“The market hall needs better light,” said Jean-Paul van der Berg, an architect.
`;

const FILES = {
  'articles/bridge.txt': BRIDGE,
  'articles/budget.txt': BUDGET,
  'organizations.yaml': '- name: Harbor Freight Company Inc.\n  slug: harbor-freight\n',
};

const DUNN = ['joseph-r-dunn'];
const FREIGHT = ['harbor-freight'];
const BERG = ['jean-paul-van-der-berg'];
const POE = ['ben-poe'];

const NAMES: readonly (readonly [typed: string, slugs: readonly string[]])[] = [
  ['Joseph R Dunn', DUNN],
  ['Joseph R. Dunn', DUNN],
  ['joseph r. dunn', DUNN],
  ['JOSEPH R. DUNN', DUNN],
  ['Dunn, Joseph R.', DUNN],
  ['dunn, joe', DUNN],
  ['Mr. Dunn', DUNN],
  ['Mayor Dunn', DUNN],
  ['Joe Dunn', DUNN],
  ['J. R. Dunn', DUNN],
  ['J.R. Dunn', DUNN],
  ['Joseph Dunn Jr.', DUNN],
  ['Joseph Dunn (mayor of Porto)', DUNN],
  ['joseph-r-dunn', DUNN],
  ['Joseph-R-Dunn', DUNN],
  ['Jean Paul van der Berg', BERG],
  ['Van der Berg, Jean-Paul', BERG],
  ['Mr van der Berg', BERG],
  ['Benjamin Poe', POE],
  ['the Harbor Freight Company', FREIGHT],
  ['Harbor Freight Company, Inc.', FREIGHT],
  ['US Harbor Freight Company', FREIGHT],
  ['harbor-freight', FREIGHT],
  // Somebody else, and nobody.
  ['Jill Dunn', []],
  ['Joseph B. Dunn', []],
  ['Dunn, Jill', []],
  ['Mayor', []],
  ['president', []],
];

const ALL = { limit: 100, after: null, before: null, from: 'START' } as const;
const BY_NAME = agentOrder('NAME', 'ASC');

const folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFiles(folder, FILES);
const store = createBundledStore(compileFolder(folder).artefact);

async function byFilters(typed: string): Promise<string[]> {
  const [people, organizations] = await Promise.all([
    store.people({ name: typed }, BY_NAME, ALL),
    store.organizations({ name: typed }, BY_NAME, ALL),
  ]);
  return [...people.items, ...organizations.items].map(({ node }) => node.slug);
}

/** Who said what a search by speaker finds. */
async function bySearch(typed: string): Promise<string[]> {
  const found = await store.search(parseQuery(`speaker:"${typed}"`), ['QUOTE'], { limit: 100, after: null });
  const speakers = found.items.flatMap(({ node: { item } }) =>
    'attribution' in item ? (item.attribution?.speaker.key ?? []) : [],
  );
  return [...new Set(speakers)];
}

const WORDS = [
  'The bridge will stay open all winter,',
  'Our ships carry salt and wine again,',
  'The market hall needs better light,',
  'The tunnel is a costly dream of engineers,',
];

/** Whose words `checkQuote` takes for this speaker's. */
async function byCheck(corpus: CorpusStore, typed: string): Promise<string[]> {
  const query = `query ($text: String!, $speaker: String) { checkQuote(text: $text, speaker: $speaker) {
    matches { speakerMatches quote { speaker { ... on Person { slug } ... on Organization { slug } } } }
  } }`;
  const slugs: string[] = [];
  for (const text of WORDS) {
    const { data } = await executeOn(corpus, query, { text, speaker: typed });
    // biome-ignore lint/suspicious/noExplicitAny: the shape is the query's.
    for (const { speakerMatches, quote } of (data as any).checkQuote.matches) {
      if (speakerMatches) slugs.push(quote.speaker.slug);
    }
  }
  return slugs;
}

/** To whom a correction with this name gives the words of the banker; nobody if the build refuses it. */
function byCorrection(typed: string, article: string): string[] {
  const corrected = `---\ncorrections:\n  - quote: "Nobody has paid for the new ferry,"\n    speaker: ${JSON.stringify(typed)}\n---\n${article}`;
  try {
    const { graph } = compileFiles({ ...FILES, 'articles/bridge.txt': corrected });
    const quote = graph.quotes.find(({ attribution }) => attribution?.method === 'CURATED');
    return quote?.attribution ? [quote.attribution.speaker.key] : [];
  } catch (error) {
    expect(String(error)).toMatch(/nobody in this article|more than one person/);
    return [];
  }
}

describe('a typed name means the same everywhere', () => {
  it.each(NAMES)('%j: %j', async (typed, slugs) => {
    const { people, organizations } = await store.agentsCalled(typed);
    expect([...people, ...organizations].map(({ slug }) => slug)).toEqual(slugs);
    expect(await byFilters(typed), 'filters').toEqual(slugs);
    expect(await bySearch(typed), 'search').toEqual(slugs);
    expect(await byCheck(store, typed), 'checkQuote').toEqual(slugs);
    const article = `${BRIDGE}\n“We build,” said Jean-Paul van der Berg.\n`;
    expect(byCorrection(typed, article), 'corrections').toEqual(slugs);
  });
});

describe('a typed name that two people have', () => {
  const TWO = {
    ...FILES,
    'articles/harbor.txt':
      'Harbor opens\n\n“The harbor opens to every ship today,” said Jill Dunn, the harbor master.\n',
  };

  it.each([
    ['Mr. Dunn', ['jill-dunn', ...DUNN]],
    ['J. Dunn', ['jill-dunn', ...DUNN]],
    ['Joe Dunn', DUNN],
    ['Dunn, Jill', ['jill-dunn']],
  ])('%j: %j, where names are looked up', async (typed, slugs) => {
    const corpus = createBundledStore(compileFiles(TWO).artefact);
    const { people } = await corpus.agentsCalled(typed);
    expect(people.map(({ slug }) => slug)).toEqual(slugs);
    const filtered = await corpus.people({ name: typed }, BY_NAME, ALL);
    expect(filtered.items.map(({ node }) => node.slug)).toEqual(slugs);
  });

  it('is whoever of them the article names, in a correction', () => {
    const people = 'people.yaml';
    const known = '- name: Joseph R. Dunn\n- name: Jill Dunn\n';
    const corrected = `---\ncorrections:\n  - quote: "Nobody has paid for the new ferry,"\n    speaker: Mr. Dunn\n---\n${BRIDGE}`;
    const { graph } = compileFiles({ ...FILES, [people]: known, 'articles/bridge.txt': corrected });
    const quote = graph.quotes.find(({ attribution }) => attribution?.method === 'CURATED');
    expect(quote?.attribution?.speaker.key).toBe('joseph-r-dunn');
  });

  it('is refused in a correction if the article names neither', () => {
    const known = '- name: Kay Marsh\n- name: Leo Marsh\n';
    const corrected = `---\ncorrections:\n  - quote: "Nobody has paid for the new ferry,"\n    speaker: Mr. Marsh\n---\n${BRIDGE}`;
    expect(() => compileFiles({ ...FILES, 'people.yaml': known, 'articles/bridge.txt': corrected })).toThrow(
      'more than one person',
    );
  });
});
