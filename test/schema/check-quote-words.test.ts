import { describe, expect, it } from 'vitest';
import { encodeArtefact } from '../../src/corpus/bundled/artefact.ts';
import { createBundledStore } from '../../src/corpus/bundled/store.ts';
import { link } from '../../src/linking/link.ts';
import { authority, sourceArticle } from '../linking/source-articles.ts';
import { OTHER_NUMBERS, SAME_NUMBERS } from '../text/numbers.expected.ts';
import { type Data, executeOn } from './run.ts';

const QUERY = `query ($text: String!, $speaker: String) {
  checkQuote(text: $text, speaker: $speaker) {
    verdict
    matches { similarity changes { kind text } quote { text } }
  }
}`;

/** A store of one article in which Ana Lima says these parts of one utterance. */
function storeOf(...parts: string[]) {
  const quotes = parts.map((words, i) => ({
    words,
    by: { kind: 'PERSON' as const, index: 0 },
    ...(i > 0 ? { continues: i - 1 } : {}),
  }));
  const text = `Ana Lima: ${parts.map((words) => `“${words}”`).join(' she said, ')}`;
  const article = sourceArticle({ slug: 'a', text, people: [{ name: 'Ana Lima' }], quotes });
  return createBundledStore(encodeArtefact(link([article], authority()), () => 'v'));
}

/** What `checkQuote` says of a text, with the changes of the best match as "we [-will-]{+won’t+} go". */
function check(text: string, ...parts: string[]) {
  const { data, errors } = executeOn(storeOf(...parts), QUERY, { text }) as Data;
  if (errors?.[0]) throw errors[0];
  const [best] = data.checkQuote.matches;
  const changes: { readonly kind: string; readonly text: string }[] = best?.changes ?? [];
  const shown = changes.map(({ kind, text: run }) =>
    kind === 'EQUAL' ? run : kind === 'DELETED' ? `[-${run}-]` : `{+${run}+}`,
  );
  return {
    verdict: data.checkQuote.verdict,
    similarity: best?.similarity,
    changes: shown.join(''),
    quote: best?.quote.text,
  };
}

describe('checkQuote of a number', () => {
  const DEFICIT = 'The deficit reached 2.4 billion euros, the worst since the war';

  it('calls one that is ten times too large ALTERED, and shows it', () => {
    expect(check(DEFICIT.replace('2.4', '24'), DEFICIT)).toMatchObject({
      verdict: 'ALTERED',
      similarity: expect.closeTo(10 / 11, 10),
      changes: 'The deficit reached [-24-]{+2.4+} billion euros, the worst since the war',
    });
    expect(check(DEFICIT, DEFICIT).verdict).toBe('VERBATIM');
    expect(check('reached 2.4 billion euros, the worst', DEFICIT).verdict).toBe('PARTIAL');
    expect(check('reached 24 billion euros, the worst since', DEFICIT).verdict).toBe('ALTERED');
  });

  it.each([...OTHER_NUMBERS, ...OTHER_NUMBERS.map(([one, other]) => [other, one] as const)])(
    'calls %j for %j ALTERED, in a whole quotation and inside one',
    (asked, said) => {
      const whole = (number: string) => `The harbour will handle ${number} crates before winter`;
      expect(check(whole(asked), whole(said)).verdict).toBe('ALTERED');
      expect(check(whole(asked), `I told you: ${whole(said)}, as the ferries did`).verdict).toBe('ALTERED');
      expect(check(whole(asked), whole(asked)).verdict).toBe('VERBATIM');
    },
  );

  it.each([...SAME_NUMBERS, ['2%', '2 percent'] as const, ['2 per cent', '2 percent'] as const])(
    'calls %j for %j VERBATIM',
    (asked, said) => {
      const whole = (number: string) => `The harbour will grow by ${number} before winter`;
      expect(check(whole(asked), whole(said)).verdict).toBe('VERBATIM');
    },
  );

  it('calls a number whose percentage is cut ALTERED', () => {
    expect(
      check('The harbour will this winter grow by 2', 'The harbour will this winter grow by 2%').verdict,
    ).toBe('ALTERED');
  });
});

describe('checkQuote of a text that begins directly after a negation', () => {
  const TEXT = 'leave the old harbour to strangers';

  it('is ALTERED, and shows the negation that was cut', () => {
    expect(check(TEXT, `We will never ${TEXT}.`)).toEqual({
      verdict: 'ALTERED',
      similarity: expect.closeTo(6 / 7, 10),
      changes: `{+We will never +}${TEXT}{+.+}`,
      quote: `We will never ${TEXT}.`,
    });
    expect(check(TEXT, `We won’t ${TEXT}.`).changes).toBe(`{+We won’t +}${TEXT}{+.+}`);
  });

  it('stays PARTIAL if a mark separates the two', () => {
    expect(check(`We will ${TEXT}`, `Why not? We will ${TEXT} today`).verdict).toBe('PARTIAL');
    expect(check(`we will ${TEXT}`, `No, we will ${TEXT} today`).verdict).toBe('PARTIAL');
  });

  it('is ALTERED if the negation is in the part before of an interrupted utterance', () => {
    expect(check(TEXT, 'We will never', `${TEXT}.`)).toEqual({
      verdict: 'ALTERED',
      similarity: expect.closeTo(6 / 7, 10),
      changes: `{+We will never +}${TEXT}{+.+}`,
      quote: `${TEXT}.`,
    });
    // In American punctuation a comma ends the part, whether the speaker made a pause or not.
    expect(check(TEXT, 'We will not,', `${TEXT}.`)).toMatchObject({
      verdict: 'ALTERED',
      changes: `{+We will not, +}${TEXT}{+.+}`,
    });
    expect(check(`will not ${TEXT}`, 'We will not,', `${TEXT}.`).verdict).toBe('PARTIAL');
    expect(check('leave the old harbour', 'We will never', `${TEXT}.`).verdict).toBe('ALTERED');
    expect(check('leave the old harbour', 'Nobody,”', `${TEXT}.`).verdict).toBe('ALTERED');
    expect(check(TEXT, 'Never.', `${TEXT}.`).verdict).toBe('VERBATIM');
    expect(check(TEXT, 'As I said, no,', `${TEXT}.`).verdict).toBe('VERBATIM');
    expect(check(`never ${TEXT}`, 'We will never', `${TEXT}.`).verdict).toBe('PARTIAL');
  });

  it('is ALTERED if the text runs over several parts', () => {
    const parts = ['We must not leave the old harbour', 'to strangers from abroad.'] as const;
    expect(check('leave the old harbour to strangers', ...parts)).toMatchObject({
      verdict: 'ALTERED',
      changes: '{+We must not +}leave the old harbour to strangers{+ from abroad.+}',
      quote: parts[0],
    });
    expect(check('must not leave the old harbour to strangers', ...parts).verdict).toBe('PARTIAL');
  });

  it('is what another part says without it', () => {
    expect(check(TEXT, `We will never ${TEXT}.`, `They ${TEXT}.`)).toMatchObject({
      verdict: 'PARTIAL',
      quote: `They ${TEXT}.`,
    });
  });

  it('compares each part with its own words only, though they meet', () => {
    expect(
      check('The harbour grew by 2', 'The harbour grew by 2', 'percent of the old traffic').verdict,
    ).toBe('VERBATIM');
  });
});
