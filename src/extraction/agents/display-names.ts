import type { Span } from '../../model/span.ts';

function written(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/gu, ' ');
}

/** Whether quotation marks are around a name alone, as around a nickname. */
function isInMarks(text: string, { start, end }: Span): boolean {
  return /[“"‘']/.test(text.charAt(start - 1)) && /[”"’']/.test(text.charAt(end));
}

/**
 * The first of the mentions with the most words, not in capitals or with an initial if there is another; empty without
 * mentions.
 */
export function fullestName(text: string, mentions: readonly Span[]): string {
  let fullest = '';
  let most = 0;
  const unmarked = mentions.filter((mention) => !isInMarks(text, mention));
  for (const mention of unmarked.length > 0 ? unmarked : mentions) {
    const name = written(text, mention);
    const words = name.split(' ').length;
    const plainer =
      words === most && name !== fullest && fullest === fullest.toUpperCase() && /\p{Ll}/u.test(name);
    const spelledOut = words === most && /^\p{Lu}\./u.test(fullest) && !/^\p{Lu}\./u.test(name);
    if (words > most || plainer || spelledOut) [fullest, most] = [name, words];
  }
  return fullest;
}

/**
 * The form that most of the mentions with the most words have: a headline may write "Nato" where the story has "NATO",
 * and an acronym stands for the words that it is made of.
 */
export function commonName(text: string, mentions: readonly Span[]): string {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    const name = written(text, mention);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  let common = '';
  let most = 0;
  for (const [name, count] of counts) {
    const words = name.split(' ').length;
    if (words < most || (words === most && count <= (counts.get(common) ?? 0))) continue;
    [common, most] = [name, words];
  }
  return common;
}
