import type { Article, ArticleTopic, ParagraphKind } from '../../src/model/article.ts';
import type { Span } from '../../src/model/span.ts';
import { astralOffsets } from '../../src/text/code-points.ts';
import { fold } from '../../src/text/fold.ts';
import { wordCount } from '../../src/text/words.ts';

/* The articles of the fixture, and their texts. */

export const HARBOR = `Harbor opens 🚢 after two years

PORT CITY — Mayor Ana Ruiz opened the harbor on Thursday. “Ships are back,” said Ruiz, “and so is work 🚢 for us all.”

She called the delay “a costly lesson” in planning. The Harbor Board said that every berth was let.

“Émile Çelik built the crane,” Bo Lind told the Harbor Paper.

The new crane, seen from the pier.

Photo by a reader

Read more: five walks along the river
`;

export const VOTE = `Council votes for the bridge

“The bridge will be built,” Bo Lind, the council’s speaker, said.

“It will cost us dear,” said a senior planner, who spoke on condition of anonymity. “It will cost us dear,” the planner said again.

“Nobody asked us.”
`;

export const WALK = `A walk to the bridge that is not there

“ Bridges join people,” Émile Çelik wrote to the River Union. Ana Ruiz, a student, agreed.
`;

export const NOTE = `Note

Lind: “The bridge will be built.”
`;

/** A record: its turns are quotations without marks. */
export const SPEECH = `Remarks at the crane

LIND: The crane lifts more than we hoped.

We will let every berth.
`;

/** Where words stand in a text; the first place unless told. Throws where they do not. */
export function place(text: string, words: string, occurrence = 0): Span {
  let start = -1;
  for (let i = 0; i <= occurrence; i++) {
    start = text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`The fixture's text does not hold "${words}" ${occurrence + 1} times.`);
  }
  return { start, end: start + words.length };
}

function paragraphs(text: string, kinds: readonly ParagraphKind[]) {
  return text
    .trim()
    .split('\n\n')
    .map((words, i) => ({ kind: kinds[i] ?? 'BODY', ...place(text, words) }));
}

interface ArticleSeed extends Partial<Article> {
  readonly slug: string;
  readonly text: string;
  readonly kinds?: readonly ParagraphKind[];
  readonly quoteCount: number;
  readonly topics: readonly ArticleTopic[];
}

function article({ kinds = ['HEADLINE'], ...seed }: ArticleSeed): Article {
  const headline = seed.text.slice(0, seed.text.indexOf('\n'));
  const all = paragraphs(seed.text, kinds);
  return {
    headline,
    sortHeadline: fold(headline),
    dateline: null,
    byline: null,
    publisher: null,
    publishedOn: null,
    url: null,
    basedOn: null,
    kind: 'REPORT',
    occasion: null,
    isComplete: null,
    fidelity: [],
    astral: astralOffsets(seed.text),
    paragraphs: all,
    wordCount: all
      .filter(({ kind }) => kind === 'BODY')
      .reduce((sum, { start, end }) => sum + wordCount(seed.text.slice(start, end)), 0),
    ...seed,
  };
}

/** In their default order. */
export const articles: readonly Article[] = [
  article({
    slug: 'harbor-opens',
    text: HARBOR,
    kinds: ['HEADLINE', 'BODY', 'BODY', 'BODY', 'CAPTION', 'CREDIT', 'BOILERPLATE'],
    dateline: 'PORT CITY',
    byline: 'By Kim Vale',
    publisher: 'Daily Ledger',
    publishedOn: '2024-05-02',
    url: 'https://ledger.example/harbor',
    basedOn: 'A visit to the harbor',
    quoteCount: 5,
    topics: [{ topic: 'ports', evidence: [place(HARBOR, 'Harbor'), place(HARBOR, 'harbor')] }],
  }),
  article({
    slug: 'bridge-vote',
    text: VOTE,
    publisher: 'City Wire',
    publishedOn: '2024-05-01',
    quoteCount: 4,
    topics: [
      { topic: 'bridges', evidence: [place(VOTE, 'bridge')] },
      { topic: 'city', evidence: [place(VOTE, 'Council')] },
    ],
  }),
  article({
    slug: 'bridge-walk',
    text: WALK,
    publisher: 'Daily Ledger',
    publishedOn: '2024-05-01',
    quoteCount: 1,
    topics: [{ topic: 'bridges', evidence: [place(WALK, 'bridge')] }],
  }),
  article({
    slug: 'crane-remarks',
    kind: 'TRANSCRIPT',
    text: SPEECH,
    publishedOn: '2024-04-30',
    occasion: 'opening of the crane, Port City',
    isComplete: true,
    quoteCount: 2,
    topics: [],
  }),
  article({ slug: 'undated-note', text: NOTE, quoteCount: 1, topics: [] }),
];
