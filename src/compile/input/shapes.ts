import { z } from 'zod';
import { SLUG } from '../../text/slug.ts';

/*
 * The values that front matter and authority files are made of. A message follows the value's name (see `readShape`)
 * and says what would be right.
 */

/** A map with these keys and no others. The message about unknown keys lists these keys: `readShape` takes it apart. */
export function record<Fields extends z.ZodRawShape>(fields: Fields) {
  const keys = Object.keys(fields);
  return z.strictObject(fields, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? listKeys(keys)
        : `must be written as \`key: value\`, with the keys ${listKeys(keys)}; it is ${inWords(issue.input)}`,
  });
}

const BETWEEN_KEYS = ', ';

function listKeys(keys: readonly string[]): string {
  return keys.join(BETWEEN_KEYS);
}

/** The keys that the message about unknown keys lists. */
export function listedKeys(message: string): string[] {
  return message.split(BETWEEN_KEYS);
}

/** A list of such values; `what` says what they are. */
export function list<Item extends z.ZodType>(item: Item, what: string) {
  return z.array(item, {
    error: ({ input }) =>
      `must be a list of ${what}, each on a line that begins with "- "; ${instead(input)}`,
  });
}

/** Text that is not blank. */
export const text = z
  .string({
    error: ({ input }) =>
      typeof input === 'number' || typeof input === 'boolean'
        ? `must be text; put ${input} in quotation marks`
        : `must be text; ${instead(input)}`,
  })
  .refine((value) => value.trim() !== '', { error: 'is blank; write it or leave the key out' });

/** A day of the calendar, "2021-02-17". */
export const date = z.iso.date({
  error: ({ input }) =>
    `is not a date: ${inWords(input)}; write a day of the calendar as YYYY-MM-DD, 2021-02-17`,
});

/** An absolute web address. */
export const url = text.refine((value) => /^https?:\/\/[^\s/]/i.test(value) && URL.canParse(value), {
  error: ({ input }) => `must be a whole address that begins with https:// or http://; it is "${input}"`,
});

export const slug = text.refine((value) => SLUG.test(value), {
  error: ({ input }) =>
    `must be a slug, lower-case letters a to z, digits and hyphens ("antony-blinken"); it is "${input}"`,
});

/** 1 for the first, 2 for the second … */
export const ordinal = z.int({ error: ordinalError }).min(1, { error: ordinalError });

function ordinalError({ input }: { input?: unknown }): string {
  return `must be a whole number from 1 on; it is ${inWords(input)}`;
}

/** One of some words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, {
    error: ({ input }) => `must be one of ${words.join(', ')}; it is ${inWords(input)}`,
  });
}

const KINDS = ['REPORT', 'TRANSCRIPT', 'STATEMENT'] as const;

/** What an article is: "transcript", in capitals or not. */
export const articleKind = z.preprocess(
  (value) => (typeof value === 'string' ? value.trim().toUpperCase() : value),
  z.enum(KINDS, {
    error: ({ input }) => {
      const written = typeof input === 'string' ? input.toLowerCase() : input;
      return `must be one of ${KINDS.join(', ').toLowerCase()}; it is ${inWords(written)}`;
    },
  }),
);

export const trueOrFalse = z.boolean({
  error: ({ input }) => `must be true or false; it is ${inWords(input)}`,
});

function instead(input: unknown): string {
  return input === undefined ? 'it is missing' : `it is ${inWords(input)}`;
}

/** A value of the wrong kind, as its editor knows it. */
function inWords(input: unknown): string {
  if (input === undefined || input === null) return 'nothing';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'a map of keys';
  return typeof input === 'string' ? `"${input}"` : String(input);
}
