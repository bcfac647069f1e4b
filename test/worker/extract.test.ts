import { describe, expect, it } from 'vitest';
import { MAX_EXTRACT_LENGTH } from '../../schema/limits.ts';
import { MAX_BODY_BYTES } from '../../src/http/limits.ts';
import { ANCHOR, anchorsIn, faultsOf } from '../harness/anchors.ts';
import { sharedWorker } from '../harness/shared-worker.ts';
import { startWorker } from '../harness/worker.ts';

interface Extracted {
  readonly extract: {
    readonly headline: string | null;
    readonly quotes: readonly { readonly speakerName: string | null }[];
    readonly people: readonly unknown[];
    readonly organizations: readonly unknown[];
  };
}

const QUERY = `query ($text: String!) {
  extract(text: $text) {
    headline
    paragraphs { kind anchor ${ANCHOR} }
    quotes {
      text type speakerName speakerKind resolution textDefects
      anchor ${ANCHOR} content ${ANCHOR} source ${ANCHOR} cue ${ANCHOR}
      knownSpeaker { ... on Person { slug quotes(first: 0) { totalCount } } ... on Organization { slug } }
    }
    people { name roles mentions ${ANCHOR} known { slug } }
    organizations { name mentions ${ANCHOR} known { slug } }
  }
}`;

/** What the longest texts are asked for: less, so that it is within the limit on cost for any letters. */
const SHORT_QUERY = `query ($text: String!) {
  extract(text: $text) {
    headline
    quotes { text speakerName anchor { start end } }
    people { name known { slug } }
    organizations { name }
  }
}`;

/** Begins with ships, so that the two units differ everywhere. */
const TEXT = `🚢🚢🚢 A harbor for two towns

“The quay is ready,” Jens Stoltenberg said in Oslo after a visit for NATO. “Ships can come 🚢 from today.”

Harbor master Ana Lima called the wait “a costly lesson.” It was not the last one, said a crane driver, who spoke on condition of anonymity.
`;

describe('extract in workerd', () => {
  const worker = sharedWorker('bundled');

  const extracted = async (text: string) => (await worker.gql<Extracted>(QUERY, { text })).extract;

  /** The answer to a text that may be refused. */
  async function answerTo(text: string) {
    const response = await worker.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: SHORT_QUERY, variables: { text } }),
    });
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
    return { status: response.status, data, errors };
  }

  it('answers who is quoted, and links whom the bundled corpus knows', async () => {
    const { headline, quotes, people, organizations } = await extracted(TEXT);
    expect(headline).toBe('🚢🚢🚢 A harbor for two towns');
    const stoltenberg = { slug: 'jens-stoltenberg', quotes: { totalCount: expect.any(Number) } };
    expect(quotes).toMatchObject([
      { text: 'The quay is ready,', type: 'DIRECT', speakerKind: 'PERSON', knownSpeaker: stoltenberg },
      { text: 'Ships can come 🚢 from today.', speakerName: 'Jens Stoltenberg', knownSpeaker: stoltenberg },
      { text: expect.stringContaining('a costly lesson'), speakerName: 'Ana Lima', knownSpeaker: null },
      ...quotes.slice(3),
    ]);
    expect(people).toMatchObject([
      { name: 'Jens Stoltenberg', known: { slug: 'jens-stoltenberg' } },
      { name: 'Ana Lima', known: null },
    ]);
    expect(organizations).toMatchObject([{ name: 'NATO', known: { slug: 'nato' } }]);
  });

  it('gives anchors over the text as it was sent, in both units', async () => {
    const anchors = anchorsIn(await extracted(TEXT));
    expect(anchors.length).toBeGreaterThan(15);
    expect(anchors.flatMap((anchor) => faultsOf(anchor, TEXT))).toEqual([]);
    expect(anchors.some(({ start, startInCodePoints }) => start !== startInCodePoints)).toBe(true);
  });

  it('forgets what it read', async () => {
    await extracted('News\n\n“Yes,” said Zora Quist.');
    expect(await worker.gql('{ people(filter: { name: "Zora" }) { totalCount } }')).toEqual({
      people: { totalCount: 0 },
    });
    const next = await extracted('News\n\n“Yes,” said Quist.');
    expect(next.people).toMatchObject([{ name: 'Quist' }]);
  });

  it.each<[string, string]>([
    ['nothing', ''],
    ['blanks', ' \r\n\t\u00A0'],
    ['lone surrogates', '\uDEA2 “\uD83D” said Ana Lima \uD83D'],
    ['control characters', 'a\0b\r\n\r\n“c\0d,” said Ana Lima.\u2028\u0085'],
  ])('answers a text of %s', async (_is, text) => {
    const anchors = anchorsIn(await extracted(text));
    expect(anchors.flatMap((anchor) => faultsOf(anchor, text))).toEqual([]);
  });

  it.each<[string, string]>([
    ['opening marks', '“'],
    ['straight marks', '"'],
    ['nested marks', '“‘'],
    ['short quotations', '“a” said X. '],
    ['capitals', 'Xi Yo '],
    ['one word', 'a'],
    ['a name', 'Ana Lima said. '],
    ['line breaks', '\n'],
    ['Windows line breaks', '“a\r\n'],
    ['ships', '🚢'],
  ])('answers the longest text of nothing but %s, or refuses it for what it holds', async (_is, part) => {
    const text = part.repeat(MAX_EXTRACT_LENGTH).slice(0, MAX_EXTRACT_LENGTH);
    const { status, data, errors } = await answerTo(text);
    expect(status).toBe(200);
    if (errors === undefined) return expect(data).toMatchObject({ extract: {} });
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(/^text has .* may have at most .* Send it in smaller parts/),
        extensions: { code: 'BAD_USER_INPUT' },
      }),
    ]);
  });

  it('refuses one unit more, and 100 KB, by the limit, the length and the way out', async () => {
    for (const length of [MAX_EXTRACT_LENGTH + 1, 100_000]) {
      expect(await answerTo('a'.repeat(length))).toEqual({
        status: 200,
        data: null,
        errors: [
          {
            message: expect.stringMatching(
              `at most ${MAX_EXTRACT_LENGTH} UTF-16 code units, and this one has ${length}. Send it in parts`,
            ),
            locations: [expect.anything()],
            path: ['extract'],
            extensions: { code: 'BAD_USER_INPUT' },
          },
        ],
      });
    }
  });

  it('takes the longest text in any letters as UTF-8, and not where escapes make the body too large', async () => {
    const text = '字'.repeat(MAX_EXTRACT_LENGTH);
    expect(await answerTo(text)).toMatchObject({ status: 200, data: { extract: { headline: text } } });
    const escaped = '\\u5b57'.repeat(MAX_EXTRACT_LENGTH);
    expect(escaped.length).toBeGreaterThan(MAX_BODY_BYTES);
    const response = await worker.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query":"query($text:String!){extract(text:$text){headline}}","variables":{"text":"${escaped}"}}`,
    });
    expect(response.status).toBe(413);
    await response.text();
  });

  it('answers many at once alike, from the first on', async () => {
    const fresh = await startWorker('bundled');
    try {
      const answers = await Promise.all(
        Array.from({ length: 8 }, () => fresh.gql<Extracted>(QUERY, { text: TEXT })),
      );
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(answers[0]?.extract.quotes.length).toBeGreaterThan(2);
    } finally {
      await fresh.close();
    }
  });
});
