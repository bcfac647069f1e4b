import { describe, expect, it } from 'vitest';
import { createBundledStore } from '../../src/corpus/bundled/store.ts';
import type { CorpusStore } from '../../src/corpus/store.ts';
import { compileFiles } from '../compile/compile-folder.ts';
import { CASES } from './record.cases.ts';
import type {
  ExpectedCheck,
  ExpectedFidelity,
  ExpectedQuotation,
  ExpectedVerdict,
  RecordCase,
  RecordDocument,
  ReportDocument,
} from './record-case.ts';
import { type Data, executeOn, warmUp } from './run.ts';

const recordFile = ({ kind, speaker, publishedOn, occasion, complete, text }: RecordDocument): string => {
  const keys = { kind: kind.toLowerCase(), speaker, publishedOn, occasion, complete };
  const lines = Object.entries(keys).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`],
  );
  return `---\n${lines.join('\n')}\n---\n${text}\n`;
};

const reportFile = ({ publishedOn, text }: ReportDocument): string =>
  `---\npublishedOn: ${publishedOn}\n---\n${text}\n`;

/** The corpus of a case, compiled from files as an editor would write them. */
async function corpusOf({ records, reports = [] }: RecordCase): Promise<CorpusStore> {
  const { artefact } = compileFiles({
    ...Object.fromEntries(records.map((record) => [`articles/${record.slug}.md`, recordFile(record)])),
    ...Object.fromEntries(reports.map((report) => [`articles/${report.slug}.md`, reportFile(report)])),
  });
  const store = createBundledStore(artefact);
  await warmUp(store);
  return store;
}

async function ask(store: CorpusStore, query: string, variables: Record<string, unknown>): Promise<Data> {
  const { data, errors } = await executeOn(store, query, variables);
  if (errors?.[0]) throw errors[0];
  return data;
}

const QUOTES = `query Quotes($article: String!) {
  quotes(first: 100, filter: { articles: [$article] }) {
    nodes {
      text
      record {
        fidelity
        reasons
        anchors { exact start end }
        article { slug text }
        changes { kind text reason }
        words: changes(ignoring: MARKS) { kind text }
      }
    }
  }
}`;

const CHECK = `query Check($text: String!, $speaker: String) {
  checkQuote(text: $text, speaker: $speaker) {
    verdict
    basis
    isDisputed
    record { fidelity }
  }
}`;

const MANY = `query Checks($items: [QuoteToCheck!]!) {
  checkQuotes(items: $items) { verdict basis isDisputed record { fidelity } }
}`;

function expectFidelity(found: string | null, expected: ExpectedFidelity): void {
  if (expected === 'NOT_CHANGED') expect(['VERBATIM', 'SHORTENED', 'REWORDED']).toContain(found);
  else expect(found).toBe(expected);
}

function expectVerdict(found: string, expected: ExpectedVerdict): void {
  if (expected === 'TRUE') expect(['VERBATIM', 'PARTIAL']).toContain(found);
  else expect(found).toBe(expected);
}

function expectCheck(found: Data, { verdict, basis, fidelity, isDisputed }: ExpectedCheck): void {
  expectVerdict(found.verdict, verdict);
  expect(found.basis).toBe(basis);
  expect(found.record === null).toBe(basis !== 'RECORD');
  if (fidelity !== undefined) expectFidelity(found.record?.fidelity ?? null, fidelity);
  if (isDisputed !== undefined) expect(found.isDisputed).toBe(isDisputed);
}

const joined = (changes: readonly { readonly kind: string; readonly text: string }[], left: string): string =>
  changes
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('');

async function expectQuotation(store: CorpusStore, expected: ExpectedQuotation): Promise<void> {
  const { quotes } = await ask(store, QUOTES, { article: expected.report });
  const quote = quotes.nodes.find(({ text }: Data) => text.includes(expected.words));
  if (quote === undefined) throw new Error(`There is no quotation with “${expected.words}”.`);
  const { record } = quote;
  expectFidelity(record?.fidelity ?? null, expected.fidelity);
  if (expected.reasons) expect(record?.reasons ?? []).toEqual(expected.reasons);
  if (expected.record) expect(record.article.slug).toBe(expected.record);
  if (expected.anchors) expect(record.anchors.map(({ exact }: Data) => exact)).toEqual(expected.anchors);
  if (record === null || record.fidelity === 'NOT_ON_RECORD') return;
  for (const { exact, start, end } of record.anchors) {
    expect(record.article.text.slice(start, end)).toBe(exact);
  }
  // Nothing of the report is lost on the way to the record.
  expect(joined(record.changes, 'INSERTED')).toBe(quote.text);
  expect(joined(record.words, 'INSERTED')).toBe(quote.text);
  const changed = record.words.filter(({ kind }: Data) => kind !== 'EQUAL');
  // Words beyond the edge of an excerpt are not judged, and only the report has them.
  const spoken = record.words.filter(({ text }: Data) => /\p{L}/u.test(text));
  const within = spoken.slice(1, -1).filter(({ kind }: Data) => kind !== 'EQUAL');
  if (record.fidelity === 'VERBATIM') expect(within).toEqual([]);
  else expect(changed).not.toEqual([]);
  const marked = record.changes.flatMap(({ reason }: Data) => reason ?? []);
  expect(marked.every((reason: string) => record.reasons.includes(reason))).toBe(true);
  if (record.fidelity === 'CHANGED') expect(marked).not.toEqual([]);
}

describe.each(CASES)('$name', (each) => {
  it('is judged as a reader would', async () => {
    const store = await corpusOf(each);
    for (const expected of each.quotations ?? []) await expectQuotation(store, expected);
    const checks = each.checks ?? [];
    for (const expected of checks) {
      const { checkQuote } = await ask(store, CHECK, { text: expected.text, speaker: expected.speaker });
      expectCheck(checkQuote, expected);
    }
    const items = checks.map(({ text, speaker }) => ({ text, speaker: speaker ?? null }));
    const { checkQuotes } = await ask(store, MANY, { items });
    checks.forEach((expected, index) => {
      expectCheck(checkQuotes[index], expected);
    });
  });
});

describe('many checks in one request', () => {
  it('are at most fifty', async () => {
    const store = await corpusOf(CASES[0] as RecordCase);
    const items = Array.from({ length: 51 }, () => ({ text: 'word' }));
    const { errors } = await executeOn(store, MANY, { items });
    expect(errors?.[0]?.message).toMatch(/"items" must not have more than 50 quotations, but has 51/);
    const { checkQuotes } = await ask(store, MANY, { items: items.slice(1) });
    expect(checkQuotes).toHaveLength(50);
  });
});

describe('a pasted article', () => {
  it('has its quotations checked against the record in the same request', async () => {
    const store = await corpusOf({
      name: 'the pier',
      records: [
        {
          slug: 'remarks',
          kind: 'TRANSCRIPT',
          speaker: 'Ana Sorel',
          publishedOn: '2026-03-04',
          text: '# Remarks\n\nThe new pier will cost ten million dollars. It opens to every boat in spring.',
        },
      ],
    });
    const text =
      'A pier for all\n\n“The new pier will cost twelve million dollars,” Ana Sorel said. “It opens to every boat in spring,” she said.\n\n“Nobody asked the fishermen about it,” Rui Costa said.';
    const { extract } = await ask(
      store,
      `query Read($text: String!) {
        extract(text: $text) { quotes { text check { verdict basis record { reasons } } } }
      }`,
      { text },
    );
    expect(
      extract.quotes.map(({ check }: Data) => [check.verdict, check.basis, check.record?.reasons]),
    ).toEqual([
      ['ALTERED', 'RECORD', ['NUMBER']],
      ['PARTIAL', 'RECORD', []],
      ['NOT_FOUND', 'NONE', undefined],
    ]);
  });
});

describe('a record that is one long paragraph', () => {
  const filler = (words: number) => Array.from({ length: words }, (_, i) => `word${i}`).join(' ');
  const corpus = (words: number) =>
    corpusOf({
      name: 'long',
      records: [
        {
          slug: 'speech',
          kind: 'STATEMENT',
          speaker: 'Ana Sorel',
          publishedOn: '2026-03-04',
          text: `# Speech\n\n${filler(words)}. The new pier opens in spring.`,
        },
      ],
      reports: [
        {
          slug: 'report',
          publishedOn: '2026-03-05',
          text: '# Pier\n\nIt rained. “The new pier opens in winter,” Ana Sorel said.',
        },
      ],
    });
  const text = 'The new pier opens in spring';

  it('is compared by checks up to 10,000 UTF-16 code units, and with reports at any length', async () => {
    const short = await corpus(1000);
    const long = await corpus(1300);
    const asked = { text, speaker: 'Ana Sorel' };
    expect((await ask(short, CHECK, asked)).checkQuote.basis).toBe('RECORD');
    expect((await ask(long, CHECK, asked)).checkQuote.basis).not.toBe('RECORD');
    const { quotes } = await ask(long, QUOTES, { article: 'report' });
    expect(quotes.nodes[0].record.reasons).toEqual(['NUMBER']);
    expect(joined(quotes.nodes[0].record.changes, 'INSERTED')).toBe(quotes.nodes[0].text);
  });
});
