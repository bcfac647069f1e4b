import { type FoundQuote, quotedWords, quotes, read } from './found.ts';

/** A text, and what is read of it. */
export type Read = readonly [body: string, found: unknown];

/** Two texts on the two sides of an edge that a number of weights.ts draws. */
export interface Edge {
  /** What is compared of the texts. */
  readonly of: (body: string) => unknown;
  /** The last text that still counts. */
  readonly at: Read;
  /** One step beyond. */
  readonly beyond: Read;
}

/** The edges of a group of numbers: each number has at least one. */
export type Edges<Weights> = { readonly [Key in keyof Weights]: readonly [Edge, ...Edge[]] };

/** One edge of a table. */
export const edge = (of: Edge['of'], at: Read, beyond: Read): Edge => ({ of, at, beyond });

const last = (body: string): FoundQuote | undefined => quotes(body).at(-1);

/* Of the last quotation of a text; null without one. */
export const speaker = (body: string): string | null => last(body)?.speaker ?? null;
export const source = (body: string): string | null => last(body)?.source ?? null;
export const cue = (body: string): string | null => last(body)?.cue ?? null;
export const type = (body: string): string | null => last(body)?.type ?? null;
export const content = (body: string): string | null => last(body)?.content ?? null;

/** Who says the first quotation in marks of a text; null if nobody does. */
export const firstSpeaker = (body: string): string | null =>
  quotes(body).find((quote) => quote.type !== 'INDIRECT')?.speaker ?? null;

/** How many quotations in marks a text has. */
export const count = (body: string): number => quotedWords(body).length;

/** The names of the people of a text. */
export const people = (body: string): string[] => read(body).document.people.map(({ name }) => name);

const FILL = ['wet', 'old', 'grey', 'cold', 'dark', 'small', 'quiet', 'long', 'calm', 'low'];

/** So many adjectives, for texts of any length. They report nothing and are in no name. */
export const words = (length: number): string =>
  Array.from({ length }, (_, index) => FILL[index % FILL.length]).join(' ');

const SENTENCES = [
  'It rained.',
  'The wind rose.',
  'Night fell early.',
  'The lamps were lit.',
  'The sails hung low.',
  'The tide was low.',
  'The bells rang.',
  'The sun rose.',
];

/** So many sentences, at most eight, that name nobody. */
export const sentences = (length: number): string => SENTENCES.slice(0, length).join(' ');
