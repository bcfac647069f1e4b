import type { Paragraph, ParagraphKind } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';
import { LAYOUT } from '../weights.ts';
import { isCaption, isLabelledCaption } from './captions.ts';

/** Headings after which a page has nothing of its story any more: comment forms, teasers of other stories, links. */
const TAIL_HEADING =
  /^(?:leave a (?:reply|comment)|post a comment|add a comment|(?:\d+ )?comments?|you (?:may|might) also (?:like|be interested in).*|related (?:articles?|stories|posts|news|topics|content|coverage|links)|more (?:stories|news|from|on this|in this)\b.{0,40}|recommended(?: for you| stories| reading)?|most (?:read|popular|viewed)|trending(?: now)?|read next|up next|what to read next|see also|source link\b.*|about the author|share this(?: article| story| post)?|tags?:.*|filed under:?.*)[:.]?$/u;

/** Lines of the page around the story, wherever they are. */
const PAGE_LINE =
  /^(?:advertisements?|sponsored(?: content)?|read more\b.{0,120}|continue reading.{0,80}|click here\b.*|back to top(?: button)?|skip to (?:main )?content|your email address will not be published.*|required fields are marked.*|save my name, email.*|sign up (?:for|to)\b.*|subscribe(?: to| now)?\b.{0,120}|follow us\b.*|share (?:on|via)\b.*|(?:facebook|twitter|linkedin|whatsapp|email|print|share)|\.?source:?|source: .{0,120}|(?:copyright|©).*|all rights reserved\b.*|this (?:article|story) was (?:originally|first) published.*|story continues.*|watch(?: live| now| more)?:.*|\d+ (?:minute|min) read)[:.]?$/u;

const CREDIT_LINE =
  /^(?:(?:photo(?:graph)?s?|image|picture|credit|illustration|video)s?(?: credit)?\s*(?:by|:|\/).{1,80}|.{0,60}(?:\/|\|| via )\s*(?:ap|afp|reuters|getty(?: images)?|epa|upi|bloomberg|anadolu.*|xinhua|tass|shutterstock|pool)(?: photo| images)?|ap photo.{0,60}|getty images|reuters|(?:reporting|writing|editing|additional reporting|compiled) by .{1,160}|by \p{L}[^.!?:;]{1,60})$/u;

const CAPITALS_NAME = /^\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){1,3}$/u;

/** The words of a headline line, without Markdown's mark for one. */
function headlineText(line: string): string {
  return line.replace(/^#\s+/u, '').trim();
}

/** The first line of a text, as a headline; null for a text of blanks. */
export function headlineIn(text: string, [first]: readonly Span[]): string | null {
  return first === undefined ? null : headlineText(text.slice(first.start, first.end));
}

/** Whether a first line is the story's own and no headline: a whole quotation and who said it, or the only sentence. */
function isStory(line: string, lines: number): boolean {
  if (!/[.!?]["”’»']?$/u.test(line)) return false;
  return lines === 1 || /[“"«„]\s?\p{Lu}[^“”"«»„]{2,400}[,.!?]["”»“]/u.test(line);
}

function kindOf(line: string, folded: string, before: ParagraphKind | null): ParagraphKind {
  const short = line.length <= LAYOUT.longestPageLine;
  const credit = short && CREDIT_LINE.test(folded.replace(/^\(|\)$/gu, '')) && !/[.!?]["”’]?$/u.test(line);
  if (isLabelledCaption(line, credit)) return 'CAPTION';
  if (credit) return 'CREDIT';
  if (isCaption(line)) return 'CAPTION';
  if (!short) return 'BODY';
  if (PAGE_LINE.test(folded)) return 'BOILERPLATE';
  if (before === 'CAPTION' && CAPITALS_NAME.test(line)) return 'CREDIT';
  return 'BODY';
}

/**
 * Tells what each paragraph is. The first is the headline, unless another headline is given that it does not
 * repeat; a later paragraph that repeats the headline, and everything from a comment form or a list of other
 * stories on, is boilerplate.
 */
export function classifyParagraphs(
  text: string,
  pieces: readonly Span[],
  headline: string | null,
): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const known = headline === null ? null : fold(headlineText(headline));
  let foldedHeadline = known;
  let tail = false;
  let before: ParagraphKind | null = null;
  let hasBody = false;
  pieces.forEach((piece, index) => {
    const line = text.slice(piece.start, piece.end);
    const folded = line.length <= LAYOUT.longestHeadline ? fold(line) : '';
    let kind: ParagraphKind;
    const repeats = known === null ? !isStory(line, pieces.length) : fold(headlineText(line)) === known;
    if (index === 0 && repeats) {
      kind = 'HEADLINE';
      foldedHeadline = fold(headlineText(line));
    } else if (tail) kind = 'BOILERPLATE';
    else if (hasBody && line.length <= LAYOUT.longestPageLine && TAIL_HEADING.test(folded)) {
      tail = true;
      kind = 'BOILERPLATE';
    } else if (hasBody && folded !== '' && folded === foldedHeadline) kind = 'BOILERPLATE';
    else kind = kindOf(line, folded, before);
    if (kind === 'BODY') hasBody = true;
    before = kind;
    paragraphs.push({ kind, start: piece.start, end: piece.end });
  });
  return paragraphs;
}
