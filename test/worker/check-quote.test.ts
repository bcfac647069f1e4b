import { describe, expect, it } from 'vitest';
import { sharedWorker } from '../harness/shared-worker.ts';

interface ChangeData {
  readonly kind: 'EQUAL' | 'INSERTED' | 'DELETED';
  readonly text: string;
}

interface CheckData {
  readonly checkQuote: {
    readonly verdict: string;
    readonly matches: readonly {
      readonly similarity: number;
      readonly speakerMatches: boolean | null;
      readonly changes: readonly ChangeData[];
    }[];
  };
}

const QUERY = `query ($text: String!, $speaker: String) {
  checkQuote(text: $text, speaker: $speaker) { verdict matches { similarity speakerMatches changes { kind text } } }
}`;

describe('the built Worker, asked whether somebody said that', () => {
  const worker = sharedWorker('bundled');

  const check = async (text: string, speaker?: string) =>
    (await worker.gql<CheckData>(QUERY, { text, speaker })).checkQuote;

  it('shows the one word that turns the sense', async () => {
    const { verdict, matches } = await check('We will not face China’s economic abuses,', 'Biden');
    expect(verdict).toBe('ALTERED');
    expect(matches[0]?.speakerMatches).toBe(true);
    expect(matches[0]?.changes.filter(({ kind }) => kind !== 'EQUAL')).toEqual([
      { kind: 'DELETED', text: 'not ' },
    ]);
  });

  it.each([
    ['VERBATIM', 'us or them', 'US Secretary of State Antony Blinken'],
    ['PARTIAL', 'new threats are outpacing our efforts', 'Blinken'],
    ['MISATTRIBUTED', 'new threats are outpacing our efforts', 'Stoltenberg'],
    ['NOT_FOUND', '“…”', undefined],
    ['NOT_FOUND', '我们不得诋毁中国的声誉', undefined],
  ])('answers %s to %j', async (verdict, text, speaker) => {
    expect((await check(text, speaker)).verdict).toBe(verdict);
  });

  it('refuses a text of 100 KB as the client’s mistake', async () => {
    const response = await fetch(new URL('/graphql', worker.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUERY, variables: { text: 'We will face it. '.repeat(6000) } }),
    });
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });
});
