import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentWords } from '../../src/comparison/content-words.ts';
import { wordingOf } from '../../src/comparison/wording.ts';
import { encodeArtefact } from '../../src/corpus/bundled/artefact.ts';
import { createBundledStore } from '../../src/corpus/bundled/store.ts';
import { link } from '../../src/linking/link.ts';
import { authority, sourceArticle } from '../linking/source-articles.ts';
import { bundledStore } from './bundled-store.ts';
import { CASES, type QuoteCheckCase, type Verdict } from './check-quote.cases.ts';
import { type Data, executeOn } from './run.ts';

const QUERY = `query ($text: String!, $speaker: String) {
  checkQuote(text: $text, speaker: $speaker) {
    verdict
    basis
    matches {
      similarity
      speakerMatches
      changes { kind text }
      quote { text type article { slug } speaker { ... on Person { slug } } continuedBy { text } }
    }
  }
}`;

function answer(text: string, speaker?: string): Data {
  return executeOn(bundledStore, QUERY, { text, speaker: speaker ?? null });
}

function check(text: string, speaker?: string): Data {
  const { data, errors } = answer(text, speaker);
  if (errors?.[0]) throw errors[0];
  return data.checkQuote;
}

type ChangeData = { readonly kind: string; readonly text: string };

/** The words of the changes of one kind: a mark or a capital that differs has none. */
function wordsOf(changes: readonly ChangeData[], kind: string): string {
  return changes
    .filter((change) => change.kind === kind && /[\p{L}\p{N}]/u.test(change.text))
    .map(({ text }) => text.trim())
    .join(' ');
}

const table = Object.entries(CASES).flatMap(([verdict, cases]) =>
  cases.map((one): QuoteCheckCase & { verdict: Verdict } => ({ ...one, verdict: verdict as Verdict })),
);

describe('checkQuote over the bundled corpus', () => {
  it('is held to sixty cases or more, eight or more of each verdict', () => {
    expect(table.length).toBeGreaterThanOrEqual(60);
    for (const [verdict, cases] of Object.entries(CASES)) {
      expect(cases.length, verdict).toBeGreaterThanOrEqual(8);
    }
  });

  it.each(table)('$verdict: $text ($speaker)', ({ text, speaker, verdict, article, added, missing }) => {
    const result = check(text, speaker);
    expect(result.verdict).toBe(verdict);
    const [best] = result.matches;
    if (article !== undefined) expect(best.quote.article.slug).toBe(article);
    if (added !== undefined || missing !== undefined) {
      expect(wordsOf(best.changes, 'DELETED')).toBe(added ?? '');
      expect(wordsOf(best.changes, 'INSERTED')).toBe(missing ?? '');
    }
    if (verdict === 'NOT_FOUND') expect(result.matches).toEqual([]);
    for (const match of result.matches) {
      expect(match.similarity).toBeGreaterThan(0);
      expect(match.similarity).toBeLessThanOrEqual(1);
      expect(typeof match.speakerMatches).toBe(speaker === undefined ? 'object' : 'boolean');
      expect(
        match.changes
          .filter(({ kind }: ChangeData) => kind !== 'INSERTED')
          .map((c: ChangeData) => c.text)
          .join(''),
      ).toBe(text);
    }
  });

  it('shows the one word that turns the sense, and nothing else', () => {
    const { matches } = check('We will not face China’s economic abuses,', 'Biden');
    expect(matches[0]).toMatchObject({
      similarity: expect.closeTo(1 - 1 / 7, 10),
      speakerMatches: true,
      changes: [
        { kind: 'EQUAL', text: 'We will ' },
        { kind: 'DELETED', text: 'not ' },
        { kind: 'EQUAL', text: 'face China’s economic abuses,' },
      ],
    });
  });

  it('says of altered words from somebody else that they are altered, and that it was somebody else', () => {
    const { verdict, matches } = check('We will never face China’s economic abuses', 'Stoltenberg');
    expect(verdict).toBe('ALTERED');
    expect(matches[0].speakerMatches).toBe(false);
  });

  it('lists every article that has the words, the whole quotations first', () => {
    const { matches } = check(
      'are often stopped and are supposed to be subjected to various methods of torture and “political re-education”',
      'Treasury',
    );
    expect(matches.map((match: Data) => [match.quote.article.slug, match.quote.type])).toEqual([
      ['summit-names-china-a-risk', 'MIXED'],
      ['blinken-calls-for-stronger-alliances', 'DIRECT'],
      ['blinken-rallies-nato-on-china', 'DIRECT'],
    ]);
  });

  it('compares an interrupted utterance as a whole, and gives the part that the words begin in', () => {
    const { verdict, matches } = check(
      'When it comes to China, I don’t think anyone around the table wants to fall into a new Cold War today.',
    );
    expect(verdict).toBe('VERBATIM');
    expect(matches[0].quote).toMatchObject({
      text: 'When it comes to China,',
      continuedBy: expect.anything(),
    });
    expect(matches[0].changes).toEqual([expect.objectContaining({ kind: 'EQUAL' })]);
  });

  it('lists an interrupted utterance once, although each of its parts is like the words', () => {
    const parts = [
      'The old harbour will close before winter',
      'and the ferries sail from the northern pier.',
    ];
    const said = parts.map((words, i) => ({
      words,
      by: { kind: 'PERSON' as const, index: 0 },
      ...(i === 0 ? {} : { continues: 0 }),
    }));
    const article = sourceArticle({
      slug: 'a',
      text: `“${parts[0]},” said Ana Lima, “${parts[1]}”`,
      people: [{ name: 'Ana Lima' }],
      quotes: said,
    });
    const store = createBundledStore(encodeArtefact(link([article], authority()), () => 'v'));
    const { data } = executeOn(store, QUERY, { text: parts.join(' ') }) as Data;
    expect(data.checkQuote).toMatchObject({ verdict: 'VERBATIM', matches: [{ quote: { text: parts[0] } }] });
  });

  it('takes a blank speaker for none', () => {
    expect(check('sacred commitment', ' – ')).toMatchObject({
      verdict: 'VERBATIM',
      matches: [{ speakerMatches: null }],
    });
  });

  it('takes words that an article attributes to nobody for no evidence against a speaker, and shows them', () => {
    expect(check('significant cyberattack', 'Biden')).toMatchObject({
      verdict: 'NOT_FOUND',
      matches: [{ similarity: 1, speakerMatches: false }],
    });
    expect(check('significant cyberattack').verdict).toBe('VERBATIM');
  });

  it('takes 2,000 UTF-16 units and refuses more, and a name of more than 200', () => {
    expect(check('no '.repeat(666)).verdict).toBe('NOT_FOUND');
    expect(check('x'.repeat(2000)).verdict).toBe('NOT_FOUND');
    const refused = [
      answer('x'.repeat(2001)),
      answer('We will face China’s economic abuses. '.repeat(2700)),
      answer('x', 'y'.repeat(201)),
    ];
    expect(refused.map(({ errors }) => [errors[0].extensions.code, errors[0].message])).toEqual([
      [
        'BAD_USER_INPUT',
        expect.stringContaining('"text" must not be longer than 2000 UTF-16 code units, but has 2001'),
      ],
      ['BAD_USER_INPUT', expect.stringContaining('but has 102600')],
      ['BAD_USER_INPUT', expect.stringContaining('"speaker" must not be longer than 200')],
    ]);
  });

  it('tries everybody whom a surname can mean', () => {
    const said = (slug: string, name: string, words: string) =>
      sourceArticle({
        slug,
        text: `${name}: “${words}”`,
        people: [{ name }],
        quotes: [{ words, by: { kind: 'PERSON', index: 0 } }],
      });
    const [one, other] = ['The old harbour will close.', 'The ferries sail from the pier.'] as const;
    const graph = link([said('a', 'Ana Ruiz', one), said('b', 'Bo Ruiz', other)], authority());
    const store = createBundledStore(encodeArtefact(graph, () => 'v'));
    const verdict = (text: string, speaker: string) =>
      (executeOn(store, QUERY, { text, speaker }) as Data).data.checkQuote.verdict;
    expect([verdict(one, 'Ruiz'), verdict(other, 'Ruiz')]).toEqual(['VERBATIM', 'VERBATIM']);
    expect([verdict(one, 'Bo Ruiz'), verdict(other, 'Bo Ruiz')]).toEqual(['MISATTRIBUTED', 'VERBATIM']);
  });

  it('finds the whole quotation, and five words in a row of the speaker asked about, among hundreds that share them', () => {
    const articles = Array.from({ length: 400 }, (_, i) => {
      const name = i === 390 ? 'Bo Ruiz' : 'Ana Lima';
      const said = ['We will close the harbour', 'Who is to pay for the harbour of ours?', 'No comment.'];
      const others = [
        `Harbour fees number ${i} will close many a closed door.`,
        `Harbour plan ${i} costs us.`,
        'No comment.',
      ];
      const quotes = i === 390 ? said : others;
      return sourceArticle({
        slug: `report-${i}`,
        text: `${name}: ${quotes.map((words) => `“${words}”`).join(' ')}`,
        people: [{ name }],
        quotes: quotes.map((words) => ({ words, by: { kind: 'PERSON', index: 0 } })),
      });
    });
    const store = createBundledStore(encodeArtefact(link(articles, authority()), () => 'v'));
    const verdict = (text: string, speaker: string) =>
      (executeOn(store, QUERY, { text, speaker }) as Data).data.checkQuote.verdict;
    expect(verdict('We will close the harbour', 'Bo Ruiz')).toBe('VERBATIM');
    expect(verdict('We will close the harbour', 'Ana Lima')).toBe('MISATTRIBUTED');
    expect(verdict('No comment', 'Ruiz')).toBe('VERBATIM');
    expect(verdict('is to pay for the harbour', 'Ruiz')).toBe('PARTIAL');
    expect(verdict('for the harbour of ours', 'Ruiz')).toBe('PARTIAL');
  });

  it('finds five words or more of any quotation, wherever they begin, and tells whether a negation was cut', () => {
    const { data } = executeOn(
      bundledStore,
      '{ quotes(first: 100, filter: { hasRecord: false, onRecord: false }) { nodes { text } } }',
    ) as Data;
    const quotations: string[][] = data.quotes.nodes
      .map(({ text }: Data) => text.match(/\S*[\p{L}\p{N}]\S*/gu))
      .filter((words: string[]) => words.length >= 8);
    fc.assert(
      fc.property(fc.constantFrom(...quotations), fc.nat(), fc.nat(), (words, from, more) => {
        const start = from % (words.length - 5);
        const asked = words.slice(start, start + 5 + (more % (words.length - start - 4))).join(' ');
        // Without a content word it is too short to tell.
        if (contentWords(wordingOf(asked).folded).length > 0) {
          const isCut = /^(?:not|never|no|cannot|without|\w+n[’']t)$/iu.test(words[start - 1] ?? '');
          const { basis, verdict } = check(asked);
          // Where a record has the words otherwise it decides.
          if (basis === 'RECORD') return;
          expect(verdict).toMatch(isCut ? /^ALTERED$/ : /^(?:VERBATIM|PARTIAL)$/);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('answers any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({ maxLength: 20 }),
        (text, speaker) => {
          expect(check(text, speaker).verdict).toMatch(/^[A-Z_]+$/);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('gives at most ten matches', () => {
    const words = 'The old harbour will close before winter.';
    const copies = Array.from({ length: 15 }, (_, i) =>
      sourceArticle({
        slug: `copy-${i}`,
        text: `Ana Lima: “${words}”`,
        people: [{ name: 'Ana Lima' }],
        quotes: [{ words, by: { kind: 'PERSON', index: 0 } }],
      }),
    );
    const store = createBundledStore(encodeArtefact(link(copies, authority()), () => 'v'));
    const { data } = executeOn(store, QUERY, { text: words }) as Data;
    expect(data.checkQuote.matches).toHaveLength(10);
  });
});
