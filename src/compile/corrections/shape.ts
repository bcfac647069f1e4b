import { z } from 'zod';
import { oneOf, ordinal, record, text } from '../input/shapes.ts';
import type { Correction, StatedSpeaker } from './correction.ts';

const speaker = z.union([z.null(), text, record({ unnamed: text, anonymity: text.optional() })], {
  error:
    'must be the slug or name of a person or an organization, null for nobody, or {unnamed: "a senior official", anonymity: "speaking on condition of anonymity"}',
});

const fields = record({
  quote: text.optional(),
  add: text.optional(),
  occurrence: ordinal.optional(),
  speaker: speaker.optional(),
  type: oneOf(['DIRECT', 'MIXED', 'INDIRECT']).optional(),
  content: text.optional(),
  remove: z.literal(true, { error: 'must be true; leave the key out otherwise' }).optional(),
});

/** One entry under `corrections:`, as it is written. */
export const correctionShape = fields.superRefine((entry, context) => {
  // An unknown key, "typ" for "type", is told already; what then seems to be missing would only mislead.
  if (context.issues.length > 0) return;
  const complain = (message: string) => context.addIssue({ code: 'custom', message });
  const changes = [entry.speaker, entry.type, entry.content].some((value) => value !== undefined);
  if ((entry.quote === undefined) === (entry.add === undefined)) {
    complain(
      'a correction has either `quote:`, the words of a quotation that was found, or `add:`, those of one that was missed',
    );
  } else if (entry.remove && (changes || entry.add !== undefined)) {
    complain(
      'a correction with `remove: true` has `quote:` beside it, `occurrence:` if need be, and no more',
    );
  } else if (entry.quote !== undefined && !changes && !entry.remove) {
    complain('a correction says what is right: give it `speaker:`, `type:`, `content:` or `remove: true`');
  }
});

/** What the entry on a line of the file states. */
export function toCorrection(entry: z.output<typeof correctionShape>, line: number): Correction {
  const place = { line, words: entry.quote ?? entry.add ?? '', occurrence: entry.occurrence ?? null };
  if (entry.remove) return { kind: 'REMOVE', ...place };
  const stated = toSpeaker(entry.speaker);
  const content = entry.content ?? null;
  if (entry.add === undefined) {
    return { kind: 'CHANGE', ...place, speaker: stated, type: entry.type ?? null, content };
  }
  return {
    kind: 'ADD',
    ...place,
    speaker: stated ?? { kind: 'NOBODY' },
    type: entry.type ?? 'DIRECT',
    content,
  };
}

function toSpeaker(stated: z.output<typeof speaker> | undefined): StatedSpeaker | null {
  if (stated === undefined) return null;
  if (stated === null) return { kind: 'NOBODY' };
  if (typeof stated === 'string') return { kind: 'NAMED', name: stated };
  return { kind: 'UNNAMED', description: stated.unnamed, anonymityStatement: stated.anonymity ?? null };
}
