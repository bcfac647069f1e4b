import { ANCHOR_CONTEXT_LENGTH } from '../src/corpus/sizes.ts';
import type { Siblings } from '../src/cost/field-cost.ts';
import type { GivenText } from '../src/cost/given-text.ts';
import { jsonBytes, widestJsonBytes } from '../src/text/json-bytes.ts';

/* What the costs of fields that read a client's text are counted by. */

const NOTHING: GivenText = { length: 0, bytes: 0, context: 0 };

/** What a text in an argument holds, if it is not longer than it may be. */
export function givenText(text: unknown, most: number): GivenText {
  return typeof text === 'string' && text.length <= most
    ? {
        length: text.length,
        bytes: jsonBytes(text),
        context: widestJsonBytes(text, ANCHOR_CONTEXT_LENGTH),
      }
    : NOTHING;
}

/** How long a text is; 0 for anything else. */
export const lengthOf = (text: unknown): number => (typeof text === 'string' ? text.length : 0);

/** What a text was read from, that a corpus has not measured. */
export const from = (parents: Siblings): GivenText => parents.given ?? NOTHING;
