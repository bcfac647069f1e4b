import type { Span } from '../../model/span.ts';

function written(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/gu, ' ');
}

/** The first of the mentions with the most words, not in capitals if there is another; empty without mentions. */
export function fullestName(text: string, mentions: readonly Span[]): string {
  let fullest = '';
  let most = 0;
  for (const mention of mentions) {
    const name = written(text, mention);
    const words = name.split(' ').length;
    const plainer =
      words === most && name !== fullest && fullest === fullest.toUpperCase() && /\p{Ll}/u.test(name);
    if (words > most || plainer) [fullest, most] = [name, words];
  }
  return fullest;
}

/** The form that most mentions have: a headline may write "Nato" where the story has "NATO". */
export function commonName(text: string, mentions: readonly Span[]): string {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    const name = written(text, mention);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  let common = '';
  for (const [name, count] of counts) if (count > (counts.get(common) ?? 0)) common = name;
  return common;
}
