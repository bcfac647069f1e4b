import type { Paragraph, ParagraphKind } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';
import { LAYOUT } from '../weights.ts';
import { isCaption, isLabelledCaption } from './captions.ts';
import { isByline, isCreditLine, isPersonName } from './credits.ts';
import {
  endsStory,
  headsComments,
  headsLinks,
  isEntryStamp,
  isPageLine,
  isProse,
  lastReport,
} from './page-lines.ts';

const CAPITALS_NAME = /^\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){1,3}$/u;

/** The words of a headline line, without Markdown's mark for one. */
function headlineText(line: string): string {
  return line.replace(/^#\s+/u, '').trim();
}

/** The first line of a text, as a headline; null for a text of blanks. */
export function headlineIn(text: string, [first]: readonly Span[]): string | null {
  return first === undefined ? null : headlineText(text.slice(first.start, first.end));
}

/** What tells that a sentence is the story's, and no headline. */
const REPORTED = /\b(?:said|told|according to|announced|added|warned|confirmed)\b/;
/** The end of a sentence inside a line; "U.S. Marines" and "Mr. Bell" have none. */
const SECOND_SENTENCE = /[a-z]{3}[.!?]["”’»]? ["“]?[A-Z]/;

/**
 * Whether a first line is the story's own and no headline: it ends in a stop and reports, or has two sentences, a whole
 * quotation and who said it; or it is the only line.
 */
function isStory(line: string, lines: number): boolean {
  if (!/[.!?]["”’»']?$/u.test(line)) return false;
  if (lines === 1 || (line.endsWith('.') && (REPORTED.test(line) || SECOND_SENTENCE.test(line)))) return true;
  return /[“"«„]\s?\p{Lu}[^“”"«»„]{2,400}[,.!?]["”»“]/u.test(line);
}

function kindOf(line: string, folded: string, before: ParagraphKind | null): ParagraphKind {
  const short = line.length <= LAYOUT.longestPageLine;
  const credit = isCreditLine(line, folded);
  if (isLabelledCaption(line, credit)) return 'CAPTION';
  if (credit) return 'CREDIT';
  if (isCaption(line)) return 'CAPTION';
  if (!short) return 'BODY';
  if (isPageLine(line, folded)) return 'BOILERPLATE';
  if (isEntryStamp(line)) return 'CREDIT';
  if (before === 'CAPTION' && CAPITALS_NAME.test(line)) return 'CREDIT';
  // Who wrote an entry, below its time.
  if (before === 'CREDIT' && isByline(line) && isPersonName(line)) return 'CREDIT';
  return 'BODY';
}

/** The beginning of a paragraph, folded. */
const opening = (text: string, piece: Span | undefined): string =>
  piece === undefined
    ? ''
    : fold(text.slice(piece.start, Math.min(piece.end, piece.start + LAYOUT.longestPageLine)));

/** Where a reader of a page's paragraphs is: before its story, in it, in links to other stories, or after it. */
type Place = 'TOP' | 'STORY' | 'LINKS' | 'END';

/**
 * Says what each paragraph is. The first is the headline, unless another headline is given that it does not repeat; a
 * later paragraph that repeats the headline is boilerplate, and so are links to other stories up to the next sentence of
 * this one, and everything from a comment form on.
 */
export function classifyParagraphs(
  text: string,
  pieces: readonly Span[],
  headline: string | null,
  isRecord: boolean,
): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const known = headline === null ? null : fold(headlineText(headline));
  let foldedHeadline = known;
  let place: Place = 'TOP';
  let before: ParagraphKind | null = null;
  let goesOnTo: number | null = null;
  pieces.forEach((piece, index) => {
    const line = text.slice(piece.start, piece.end);
    const folded = line.length <= LAYOUT.longestHeadline ? fold(line) : '';
    const isShort = line.length <= LAYOUT.longestPageLine;
    let kind: ParagraphKind;
    // A speech may begin at once.
    const isSaid = isRecord && /\.["”’»)]?$/u.test(line);
    const repeats =
      known === null ? !isSaid && !isStory(line, pieces.length) : fold(headlineText(line)) === known;
    if (index === 0 && repeats) {
      kind = 'HEADLINE';
      foldedHeadline = fold(headlineText(line));
    } else if (place === 'END') kind = 'BOILERPLATE';
    else if (isShort && headsComments(folded)) {
      goesOnTo ??= lastReport(text, pieces);
      if (place !== 'TOP' && piece.start > goesOnTo) place = 'END';
      kind = 'BOILERPLATE';
    } else if (place !== 'TOP' && isShort && endsStory(folded, opening(text, pieces[index + 1]))) {
      place = 'END';
      kind = 'BOILERPLATE';
    } else if (place !== 'TOP' && isShort && headsLinks(folded)) {
      place = 'LINKS';
      kind = 'BOILERPLATE';
    } else if (place === 'LINKS' && !isProse(line))
      kind = kindOf(line, folded, before) === 'CREDIT' ? 'CREDIT' : 'BOILERPLATE';
    else if (place !== 'TOP' && folded !== '' && folded === foldedHeadline) kind = 'BOILERPLATE';
    else if (place === 'TOP' && index > 0 && isByline(line)) kind = 'CREDIT';
    else {
      kind = kindOf(line, folded, before);
      if (kind === 'BODY') place = 'STORY';
    }
    before = kind;
    paragraphs.push({ kind, start: piece.start, end: piece.end });
  });
  return paragraphs;
}
