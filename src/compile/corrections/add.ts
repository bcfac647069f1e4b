import { sentenceAround } from '../../extraction/sentence-around.ts';
import type { Span } from '../../model/span.ts';
import { bisect } from '../../text/bisect.ts';
import { contains } from '../../text/spans.ts';
import { counted } from '../counted.ts';
import { setContent, setSpeaker } from './change.ts';
import type { AddCorrection } from './correction.ts';
import type { Draft, DraftQuote } from './draft.ts';
import type { KnownSpeakers } from './known-speakers.ts';
import { findWords, foldBlanks } from './words.ts';

const IN_MARKS = /^["“”„«»‘’][^"“”„«»]*["“”«»‘’]$/;

/** Adds the quotation that extraction missed, and returns what is wrong with that. */
export function addQuote(draft: Draft, correction: AddCorrection, known: KnownSpeakers): string[] {
  const place = findPlace(draft, correction);
  if (typeof place === 'string') return [place];
  const index = paragraphOf(draft, place);
  const paragraph = draft.paragraphs[index];
  const quote: DraftQuote = {
    type: correction.type,
    span: place,
    content: place,
    paragraph: index,
    sentence: paragraph === undefined ? null : sentenceAround(draft.text, paragraph, place),
    marks: null,
    attribution: null,
    continues: null,
    textDefects: [],
    correctedOn: correction.line,
    removed: false,
  };
  draft.quotes.push(quote);
  const { speaker, content } = correction;
  return [
    ...(speaker.kind === 'NOBODY' ? [] : setSpeaker(draft, quote, speaker, known)),
    ...(content === null ? [] : setContent(draft, quote, content)),
  ];
}

/** Where the words to add are, or what is wrong with them. */
function findPlace(draft: Draft, { words, occurrence }: AddCorrection): Span | string {
  const wanted = foldBlanks(words);
  if (IN_MARKS.test(wanted)) return `leave the quotation marks around the words out: ${wanted}`;
  const everywhere = findWords(draft.text, words);
  if (everywhere.length === 0) {
    return `the words "${wanted}" are not in the article; copy them from it`;
  }
  const places = everywhere.filter((span) => draft.paragraphs[paragraphOf(draft, span)]?.kind === 'BODY');
  if (places.length === 0) {
    const what = `the words "${wanted}" are not inside one paragraph of the body, and nothing else lends quotations`;
    return `${what}; add one for each paragraph`;
  }
  if (places.length > 1 && occurrence === null) {
    return `the words "${wanted}" are in ${places.length} places; say which with \`occurrence:\`, 1 to ${places.length}`;
  }
  const place = places[(occurrence ?? 1) - 1];
  if (place === undefined) {
    return `the words "${wanted}" have no occurrence ${occurrence}: they are in ${counted(places.length, 'place')}`;
  }
  const same = draft.quotes.find(({ span }) => span.start === place.start && span.end === place.end);
  if (same) return `"${wanted}" is a quotation already; write \`quote:\` to change it`;
  return place;
}

/** Index of the paragraph that has all of a span in it; -1 if there is none. */
function paragraphOf({ paragraphs }: Draft, span: Span): number {
  const index = bisect(paragraphs.length, (i) => (paragraphs[i] as Span).start > span.start) - 1;
  const paragraph = paragraphs[index];
  return paragraph !== undefined && contains(paragraph, span) ? index : -1;
}
