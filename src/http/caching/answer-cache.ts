import type { AccessRecord } from '../access-log.ts';
import { WeightedCache } from './weighted-cache.ts';

/** A finished answer: 200, without errors. */
export interface Answer {
  /** Its entity tag, with quotes. */
  readonly tag: string;
  /** The JSON as UTF-8. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What the log says of the question. */
  readonly record: AccessRecord;
}

/** The finished answers of one isolate: those that were asked for last, as many as fit. */
export interface AnswerCache {
  /** By the text of a request and what else of it matters, character for character; undefined where it is not kept. */
  ofRequest(request: string): Answer | undefined;
  /** By its entity tag: another request may have asked the same. */
  ofTag(tag: string): Answer | undefined;
  /** Keeps an answer under its tag and the request that it answers. */
  keep(request: string, answer: Answer): void;
}

/** What a map's entry takes besides its text and bytes, roughly. */
const ENTRY_BYTES = 200;

/**
 * Makes an empty cache. A request that is longer than a sixteenth of `maxBytes` is not remembered as such, nor is an answer as long: they would
 * push everything else out.
 *
 * @param maxBytes of answers and the requests that led to them together, about; a string counts two bytes for each of its UTF-16
 *   units
 */
export function createAnswerCache(maxBytes: number): AnswerCache {
  const share = (total: number) => ({ total, entry: Math.floor(maxBytes / 16) });
  const answers = new WeightedCache<Answer>(
    share(Math.ceil(maxBytes * 0.75)),
    (_tag, { bytes }) => bytes.byteLength + ENTRY_BYTES,
  );
  // Tags rather than answers, so that nothing is held that the other cache has dropped.
  const tags = new WeightedCache<string>(
    share(Math.floor(maxBytes * 0.25)),
    (request) => 2 * request.length + ENTRY_BYTES,
  );
  return {
    ofRequest: (request) => {
      const tag = tags.get(request);
      return tag === undefined ? undefined : answers.get(tag);
    },
    ofTag: (tag) => answers.get(tag),
    keep: (request, answer) => {
      answers.set(answer.tag, answer);
      tags.set(request, answer.tag);
    },
  };
}
