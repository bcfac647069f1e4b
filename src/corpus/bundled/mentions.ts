import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { contains } from '../../text/spans.ts';
import { bisect } from './sets.ts';

/**
 * The mentions of one article that lie inside a span of its text.
 *
 * @param mentions of all articles, by article and position
 * @param from the article's first mention
 * @param to the next article's first mention
 */
export function mentionsWithin(
  mentions: readonly Mention[],
  [from, to]: readonly [from: number, to: number],
  span: Span,
): readonly Mention[] {
  const at = (i: number) => mentions[from + i] as Mention;
  const first = bisect(to - from, (i) => at(i).span.start >= span.start);
  const end = bisect(to - from, (i) => at(i).span.start >= span.end);
  // One that begins inside may still end behind.
  return mentions.slice(from + first, from + end).filter((mention) => contains(span, mention.span));
}
