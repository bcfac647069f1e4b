import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_EXTRACT_LENGTH } from '../../schema/limits.ts';
import type { CorpusStore } from '../../src/corpus/store.ts';
import { ANCHOR, anchorsIn, faultsOf } from '../harness/anchors.ts';
import { type Data, executeOn, fixtureStore } from './run.ts';

const SOURCE = `query ($text: String!) {
  extract(text: $text) {
    headline
    paragraphs { kind anchor ${ANCHOR} }
    quotes {
      text type speakerName speakerKind resolution textDefects
      anchor ${ANCHOR} content ${ANCHOR} source ${ANCHOR} cue ${ANCHOR}
      knownSpeaker {
        __typename
        ... on Person { slug }
        ... on Organization { slug }
      }
    }
    people { name roles mentions ${ANCHOR} known { slug } }
    organizations { name mentions ${ANCHOR} known { slug } }
  }
}`;

async function extracted(text: string, store: CorpusStore = fixtureStore): Promise<Data> {
  const { data, errors } = (await executeOn(store, SOURCE, { text })) as Data;
  if (errors?.[0]) throw errors[0];
  return data.extract;
}

const TEXT = `Tram 🚋 line reopens

“Trams are back 🚋 for good,” said Mayor Ana Berg on Monday. She called the wait “a costly lesson” for the town.

“We let every stop,” Bo Lind told reporters. The Harbor Board said that it agreed. “ We were not asked,” said a senior driver.
`;

describe('extract', () => {
  it('answers who said what, how, and by which words', async () => {
    const { headline, paragraphs, quotes } = await extracted(TEXT);
    expect(headline).toBe('Tram 🚋 line reopens');
    expect(paragraphs.map(({ kind }: Data) => kind)).toEqual(['HEADLINE', 'BODY', 'BODY']);
    expect(quotes).toMatchObject([
      {
        text: 'Trams are back 🚋 for good,',
        type: 'DIRECT',
        speakerName: 'Ana Berg',
        speakerKind: 'PERSON',
        resolution: 'NAME',
        source: { exact: 'Ana Berg' },
        cue: { exact: 'said' },
        textDefects: [],
      },
      {
        text: 'a costly lesson',
        type: 'MIXED',
        content: { exact: expect.stringContaining('the wait “a costly lesson”') },
        speakerName: 'Ana Berg',
        resolution: 'PRONOUN',
        source: { exact: 'She' },
      },
      { text: 'We let every stop,', speakerName: 'Bo Lind' },
      { type: 'INDIRECT', speakerName: 'Harbor Board', speakerKind: 'ORGANIZATION' },
      {
        text: expect.stringContaining('We were not asked,'),
        speakerName: 'a senior driver',
        speakerKind: 'UNNAMED',
        resolution: 'ROLE',
        textDefects: ['MISPLACED_SPACE'],
      },
    ]);
  });

  it('lists people with their titles, and organizations', async () => {
    const { people, organizations } = await extracted(TEXT);
    expect(people).toMatchObject([
      { name: 'Ana Berg', roles: ['Mayor'], mentions: [{ exact: 'Ana Berg' }] },
      { name: 'Bo Lind', roles: [] },
    ]);
    expect(organizations).toMatchObject([{ name: 'Harbor Board' }]);
  });

  it('gives a title once that the text repeats', async () => {
    const text = 'News\n\nMayor Ana Berg came. “Yes,” said Mayor Ana Berg. “No,” said Mayor Ana Berg.';
    expect((await extracted(text)).people).toMatchObject([{ roles: ['Mayor'] }]);
  });

  it('links whom the corpus knows, and nobody else', async () => {
    const { quotes, people, organizations } = await extracted(TEXT);
    expect(quotes.map(({ knownSpeaker }: Data) => knownSpeaker)).toEqual([
      null,
      null,
      { __typename: 'Person', slug: 'bo-lind' },
      { __typename: 'Organization', slug: 'harbor-board' },
      null,
    ]);
    expect(people.map(({ known }: Data) => known?.slug)).toEqual([undefined, 'bo-lind']);
    expect(organizations).toMatchObject([{ known: { slug: 'harbor-board' } }]);
  });

  it('links one whom the text only calls by a surname, and nobody where the corpus has two', async () => {
    const text = 'News\n\n“Yes,” Lind said. “No,” Ana Ruiz said. “Maybe,” Émile Celik said.';
    expect((await extracted(text)).people).toMatchObject([
      { name: 'Lind', known: { slug: 'bo-lind' } },
      { name: 'Ana Ruiz', known: null },
      { name: 'Émile Celik', known: { slug: 'emile-celik' } },
    ]);
  });

  it('reads an office that only the corpus knows as its holder’s', async () => {
    const text =
      'News\n\n“It is late,” Bo Lind said. Then the council’s speaker said: “It is very late, I think.”';
    const { quotes } = await extracted(text);
    expect(quotes[1]).toMatchObject({ resolution: 'ROLE', knownSpeaker: { slug: 'bo-lind' } });
  });

  it('gives the same over a store that answers later', async () => {
    const later: CorpusStore = {
      ...fixtureStore,
      agentsNamedBy: async (words) => fixtureStore.agentsNamedBy(words),
    };
    expect(await extracted(TEXT, later)).toEqual(await extracted(TEXT));
  });

  it('is there at once when the engine is loaded and the store is in memory', async () => {
    await extracted(TEXT);
    expect(executeOn(fixtureStore, SOURCE, { text: TEXT })).not.toBeInstanceOf(Promise);
  });

  it.each(['', ' ', '\n\r\n\t \u00A0'])('has nothing of %j', async (text) => {
    expect(await extracted(text)).toEqual({
      headline: null,
      paragraphs: [],
      quotes: [],
      people: [],
      organizations: [],
    });
  });
});

describe('the anchors of an extraction', () => {
  it('are over the text given, in both units', async () => {
    const anchors = anchorsIn(await extracted(TEXT));
    expect(anchors.length).toBeGreaterThan(20);
    expect(anchors.flatMap((anchor) => faultsOf(anchor, TEXT))).toEqual([]);
    expect(anchors.some(({ start, startInCodePoints }) => start !== startInCodePoints)).toBe(true);
  });

  it('are inside of any text at all: lone surrogates, control characters, line ends of every kind', async () => {
    const part = fc.constantFrom(
      '“',
      '”',
      '"',
      'said Ana Berg',
      ' ',
      '\r\n',
      '\n\n',
      '\0',
      '🚋',
      '\ud83d',
      '\udeca',
      '.',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(part, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(text, async (any) => {
        expect(anchorsIn(await extracted(any)).flatMap((anchor) => faultsOf(anchor, any))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the length of a text', () => {
  const ofLength = (length: number) => TEXT.repeat(Math.ceil(length / TEXT.length)).slice(0, length);

  it('may be as large as the limit', async () => {
    const part = `${TEXT}\n\n${'The rain went on all night over the hills and the plain. '.repeat(20)}\n\n`;
    const text = part.repeat(Math.ceil(MAX_EXTRACT_LENGTH / part.length)).slice(0, MAX_EXTRACT_LENGTH);
    expect((await extracted(text)).quotes.length).toBeGreaterThan(100);
  });

  it('bounds what it may hold, so that its cost is known before it is read', async () => {
    const { errors } = (await executeOn(fixtureStore, SOURCE, {
      text: '“Yes,” she said.\n\n'.repeat(1000),
    })) as Data;
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' }, path: ['extract'] }]);
    expect(errors[0].message).toMatch(
      /^text has \d+ (?:paragraphs|quotations), .* may have at most \d+\. Send it in smaller/,
    );
  });

  it.each([
    // The long word that fills the text up is one of them, and so is the headline.
    ['words and punctuation marks', 500 + Math.floor(5000 / 2.2), (count: number) => ','.repeat(count - 2)],
    ['passages in quotation marks', 200 + 5000 / 40, (count: number) => '“a b” '.repeat(count)],
  ])('allows so many %s for its length and not one more', async (kind, most, written) => {
    const refusal = async (count: number): Promise<string> => {
      const text = `A\n\n${written(count)}`.padEnd(5000, 'a');
      const { errors = [] } = (await executeOn(fixtureStore, SOURCE, { text })) as Data;
      return errors.map(({ message }: Data) => message).join();
    };
    expect(await refusal(most)).not.toContain(kind);
    expect(await refusal(most + 1)).toMatch(
      `text has ${most + 1} ${kind}, and one of 5000 UTF-16 code units may have at most ${most}. Send it in smaller`,
    );
  });

  it('is refused above it, with the limit, the length and the way out', async () => {
    const long = ofLength(MAX_EXTRACT_LENGTH + 1);
    const { errors } = (await executeOn(fixtureStore, SOURCE, { text: long })) as Data;
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' }, path: ['extract'] }]);
    expect(errors[0].message).toMatch(/at most 50000 .* this one has 50001\. Send it in parts/);
  });

  it('is counted in UTF-16 code units', async () => {
    const { errors } = (await executeOn(fixtureStore, SOURCE, { text: '🚋'.repeat(25_001) })) as Data;
    expect(errors[0].message).toContain('has 50002');
  });
});
