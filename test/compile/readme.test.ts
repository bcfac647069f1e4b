import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compileCorpus } from '../../src/compile/compile.ts';
import { REPOSITORY } from '../../src/compile/folders.ts';
import { decodeArtefact } from '../../src/corpus/bundled/artefact.ts';
import { extract } from '../../src/extraction/extract.ts';
import { quote } from './extracted-document.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** README's blocks of YAML, without the indent of the list they stand in. */
const [FRONT_MATTER = '', OF_RECORD = '', PEOPLE = '', TOPICS = '', CORRECTIONS = ''] = Array.from(
  readFileSync(join(REPOSITORY, 'README.md'), 'utf8').matchAll(/^( *)```yaml\n(.*?)^ *```$/gms),
  ([, indent, block]) => (block as string).replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
);

/** Compiles a folder of one article; fails with the problems where there are any. */
function compiled(article: string, engine: typeof extract = extract) {
  const folder = temporaryFolder({ 'budget.md': article });
  const result = compileCorpus({ folder, authorities: folder, extract: engine });
  expect(result.ok ? [] : result.problems).toEqual([]);
  return decodeArtefact(result.ok ? result.artefact : '').graph;
}

it('takes the front matter that README shows', () => {
  const { articles } = compiled(`${FRONT_MATTER}\nThe council met.\n`);
  expect(articles[0]).toMatchObject({
    headline: 'Council adopts the budget',
    dateline: 'LISBON',
    byline: 'Ana Lima',
    publisher: 'The Daily Example',
    publishedOn: '2021-03-24',
    url: 'https://example.com/budget',
    basedOn: 'minutes of the meeting of 24 March',
  });
});

it('takes the front matter of a record that README shows', () => {
  const { articles } = compiled(`${OF_RECORD}\nThe budget\n\nWe adopt it.\n`);
  const occasion = 'press conference, Lisbon';
  expect(articles[0]).toMatchObject({ kind: 'TRANSCRIPT', occasion, isComplete: true });
});

it('reads the records that seeds/README.md shows', () => {
  const readme = readFileSync(join(REPOSITORY, 'seeds', 'README.md'), 'utf8');
  const examples = Array.from(readme.matchAll(/^```md\n(.*?)^```$/gms), ([, example = '']) => example);
  const said = examples.map((example) => {
    const { articles, quotes } = compiled(example);
    return [articles[0]?.kind, ...quotes.map(({ attribution }) => attribution?.speaker.key)];
  });
  expect(said).toEqual([
    ['TRANSCRIPT', 'reis', 'budget/the-minister', 'budget/the-minister', 'budget/a-reporter'],
    ['TRANSCRIPT', 'ana-lima', 'ana-lima'],
    ['STATEMENT', 'harbor-board'],
  ]);
});

it('takes the authority files that README shows', () => {
  const folder = temporaryFolder({
    'articles/budget.txt': 'Budget adopted\n\nThe council met. “Done,” said Ana de Lima.\n',
    'people.yaml': PEOPLE,
    'organizations.yaml': PEOPLE.replace(/^ +roles:.*/ms, '')
      .replaceAll('Lima', 'Lisboa')
      .replaceAll('lima', 'lisboa'),
    'topics.yaml': TOPICS,
  });
  const result = compileCorpus({ folder, authorities: folder });
  expect(result.ok ? [] : result.problems).toEqual([]);
  const { people, topics, quotes } = decodeArtefact(result.ok ? result.artefact : '').graph;
  expect(people).toMatchObject([{ slug: 'ana-lima', sameAs: ['https://example.com/ana-lima'] }]);
  expect(topics).toMatchObject([
    { slug: 'budget', broader: 'city-hall' },
    { slug: 'city-hall', articleCount: 1 },
  ]);
  expect(quotes[0]?.attribution?.speaker.key).toBe('ana-lima');
});

/** An engine that needs every correction: all that is in marks is a whole utterance of nobody's. */
const erring: typeof extract = (text) => {
  const body = { kind: 'BODY' as const, start: 0, end: text.length };
  const quotes = Array.from(text.matchAll(/(?<=“)[^”]+(?=”)/g), ({ 0: words, index }) =>
    quote('DIRECT', { start: index, end: index + words.length }, 0),
  );
  return {
    headline: 'Budget',
    paragraphs: [body],
    quotes,
    people: [ANA_LIMA],
    organizations: [],
    unnamedSources: [],
  };
};
const ANA_LIMA = { name: 'Ana Lima', known: null, mentions: [], roles: [] };

it('takes the corrections that README shows', () => {
  const text =
    '“We will stay,” she said of the “America First” days, and that the tax was “not a gift” to anybody. Work pays.';
  const { quotes } = compiled(`---\n${CORRECTIONS}---\n${text}\n`, erring);
  const found = quotes.map(({ type, span, content, attribution }) => ({
    type,
    words: text.slice(span.start, span.end),
    content: text.slice(content.start, content.end),
    speaker: attribution?.speaker.key,
  }));
  expect(found).toEqual([
    { type: 'DIRECT', words: 'We will stay,', content: 'We will stay,', speaker: 'ana-lima' },
    { type: 'MIXED', words: 'not a gift', content: 'that the tax was “not a gift” to anybody' },
    { type: 'DIRECT', words: 'Work pays', content: 'Work pays', speaker: 'budget/an-official' },
  ]);
});
