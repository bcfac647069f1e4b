import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { SHAPES } from './golden-shapes.ts';

/** Where the golden cases are: a folder each, `source.txt` beside `expected.json`. */
export const GOLDEN_FOLDER = join(import.meta.dirname, 'golden');

const DEFECT = z.enum([
  'MISSING_OPEN',
  'MISSING_CLOSE',
  'REVERSED_MARK',
  'MISPLACED_SPACE',
  'MISMATCHED_MARK',
]);

const PARAGRAPH_KIND = z.enum(['HEADLINE', 'BODY', 'CAPTION', 'CREDIT', 'BOILERPLATE']);

const QUOTE = z.strictObject({
  type: z.enum(['DIRECT', 'MIXED', 'INDIRECT']),
  text: z.string().min(1),
  /** Which place of the text it is, counted from 1, where it is not the first. */
  occurrence: z.int().min(2).optional(),
  /** MIXED only. */
  content: z.string().min(1).optional(),
  /** The name or, of an unnamed source, the description; null where nobody is named. */
  speaker: z.string().min(1).nullable(),
  speakerKind: z.enum(['PERSON', 'ORGANIZATION', 'UNNAMED']).optional(),
  source: z.string().min(1).nullable(),
  cue: z.string().min(1).nullable(),
  resolution: z.enum(['NAME', 'ROLE', 'PRONOUN', 'CONTEXT']).optional(),
  reportedTo: z.string().min(1).optional(),
  /** Index in `quotes` of the part before. */
  continues: z.int().min(0).optional(),
  /** In alphabetical order. */
  textDefects: z.array(DEFECT).min(1).optional(),
  anonymityStatement: z.string().min(1).optional(),
});

const EXPECTED = z.strictObject({
  shapes: z.array(z.enum(SHAPES)),
  quotes: z.array(QUOTE),
  people: z.array(z.strictObject({ name: z.string().min(1), roles: z.array(z.string().min(1)) })),
  organizations: z.array(z.string().min(1)),
  /** Kind and first words of each paragraph, where the case is about the page around a story. */
  paragraphs: z.array(z.tuple([PARAGRAPH_KIND, z.string()])).optional(),
});

/** What a reader finds in a golden case's text. */
export type Expected = z.infer<typeof EXPECTED>;
export type ExpectedQuote = Expected['quotes'][number];

export interface GoldenCase {
  readonly name: string;
  readonly text: string;
  readonly expected: Expected;
}

/** The names of the cases in a folder, in order. */
export function caseNames(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/**
 * Reads one case.
 *
 * @throws where a file is missing, or `expected.json` has not the shape of `Expected`.
 */
export function readCase(folder: string, name: string): GoldenCase {
  const file = (part: string) => {
    const path = join(folder, name, part);
    if (!existsSync(path)) throw new Error(`golden case ${name}: there is no ${part}`);
    return readFileSync(path, 'utf8');
  };
  const parsed = EXPECTED.safeParse(JSON.parse(file('expected.json')));
  if (!parsed.success) throw new Error(`${name}/expected.json:\n${z.prettifyError(parsed.error)}`);
  return { name, text: file('source.txt'), expected: parsed.data };
}

/** Offset of a text's n-th occurrence, counted from 1; -1 where it has fewer. */
export function nthIndexOf(text: string, part: string, occurrence: number): number {
  let at = -1;
  for (let i = 0; i < occurrence; i++) {
    at = text.indexOf(part, at + 1);
    if (at < 0) return -1;
  }
  return at;
}

/** What is wrong with an expectation by itself, whatever the engine finds: words that the text has not, lost links. */
export function flaws({ text, expected }: GoldenCase): string[] {
  const found: string[] = [];
  const { quotes, people, organizations } = expected;
  const inText = (words: string | null | undefined, what: string) => {
    if (words && !text.includes(words)) found.push(`${what} is not in the text: ${words}`);
  };
  let before = -1;
  quotes.forEach((quote, index) => {
    const what = `quotes[${index}]`;
    const at = nthIndexOf(text, quote.text, quote.occurrence ?? 1);
    if (at < 0) found.push(`${what}: the text has no such place: ${quote.text}`);
    else if (at < before) found.push(`${what} stands before the one above it`);
    before = Math.max(before, at);
    if ((quote.content !== undefined) !== (quote.type === 'MIXED'))
      found.push(`${what}: MIXED and no other has content`);
    if (quote.content !== undefined && !quote.content.includes(quote.text))
      found.push(`${what}: its content does not contain it`);
    if ((quote.speaker === null) !== (quote.speakerKind === undefined && quote.resolution === undefined))
      found.push(`${what}: a speaker, and nobody else, has speakerKind and resolution`);
    if ((quote.continues ?? -1) >= index) found.push(`${what} continues one that is not before it`);
    for (const key of ['content', 'source', 'cue', 'anonymityStatement'] as const)
      inText(quote[key], `${what}.${key}`);
    if (quote.speakerKind === 'PERSON' && !people.some(({ name }) => name === quote.speaker))
      found.push(`${what}: ${quote.speaker} is not among the people`);
    if (quote.speakerKind === 'ORGANIZATION' && !organizations.includes(quote.speaker as string))
      found.push(`${what}: ${quote.speaker} is not among the organizations`);
  });
  // A name is written with one plain blank between its words, whatever blanks the text has.
  const plainly = text.replace(/\s+/gu, ' ');
  const named = (words: string, what: string) => {
    if (!plainly.includes(words)) found.push(`${what} is not in the text: ${words}`);
  };
  for (const { name, roles } of people) {
    named(name, 'a name');
    for (const role of roles) inText(role, `a role of ${name}`);
  }
  for (const name of organizations) named(name, 'an organization');
  return found;
}
