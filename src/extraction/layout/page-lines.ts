import { cueForm } from '../../lexicon/cues.ts';
import type { Span } from '../../model/span.ts';
import { tokenWords } from '../../text/tokenize.ts';
import { LAYOUT } from '../weights.ts';

/*
 * The lines of a page around its story. All patterns but two are for a line that is folded: in small letters, with
 * straight apostrophes.
 */

/** Headings after which a page has nothing of its story any more: forms for comments, notes on the author. */
const END_HEADING =
  /^(?:leave a (?:reply|comment)|post a comment|add a comment|source link\b.*|about the author|tags?:.*|filed under:?.*|notes to editors|-?\s*ends?\s*-?|###|for (?:more|further) information,? (?:please )?contact.*|(?:media|press) contacts?:?.*)[:.]?$/u;

/** A heading of readers' comments, which may as well be a button of the page. */
const COMMENTS_HEADING = /^(?:\d+ )?comments?(?: comments)?[:.]?$/;

/** Words in marks, and who says them beside them. */
const REPORTED_WORDS =
  /[”"][^\n“"]{0,60}\b(?:said|says|told|added)\b|\b(?:said|told|added)\b[^\n”"]{0,60}[“"]/;
/** What is beside a reader's comment. */
const COMMENT_TOOLS = /^(?:(?:log in to )?reply|report(?: comment)?|\S+ says:)$/im;

/** Headings of links to other stories: they and the links are no part of this one, and it goes on after them. */
const LINKS_HEADING =
  /^(?:you (?:may|might) also (?:like|be interested in).*|related(?: (?:articles?|stories|posts|news|topics|content|coverage|links|video))?|more (?:stories|news|from|on this|in this|coverage)\b.{0,40}|recommended(?: for you| stories| reading)?|most (?:read|popular|viewed|shared)|trending(?: now)?|read (?:next|more|also)|up next|what to read next|see (?:also|more)|share this(?: article| story| post)?|editors' picks|top stories|latest news)[:.]?$/u;

/** Lines of the page around the story, wherever they are. */
const PAGE_LINE =
  /^(?:advertisements?|sponsored(?: content)?|also read\b.{0,120}|don't miss\b.{0,120}|(?:read|see) (?:more|also|next)\b.{0,120}|(?:related|more): .{0,160}|(?:watch|read|listen|more) ?\| .{0,160}|\[(?:read|watch|listen|see|photos?|related|more|map|video)\b[^\]]*\]|\[[^.\]]{10,120}\]|continue reading.{0,80}|click here\b.*|back to top(?: button)?|skip to (?:main )?content|your email address will not be published.*|required fields are marked.*|save my name, email.*|sign up (?:for|to)\b.*|subscribe(?: to| now)?\b.{0,120}|follow (?:us|.{1,60} on (?:twitter|facebook|instagram|x|tiktok|youtube))\b.*|share (?:on|via)\b.*|(?:facebook|twitter|linkedin|whatsapp|email|print|share)|\.?source:?|source: .{0,120}|(?:copyright|©).*|all rights reserved\b.*|this (?:article|story) was (?:originally|first) published.*|story continues.*|(?:watch|listen|map|graphic|infographic|gallery|video|slideshow|explainer|opinion|podcast)(?: live| now| more)?(?::|\b ?\(? ?\d+ images).*|listen to .{1,60} (?:live|here|back)\b.*|never miss .*newsletter.*|simply pop your email.*|you can (?:contact|follow|find) .{1,40} on (?:facebook|twitter|instagram).*|\d+ (?:minute|min) read|https?:\/\/\S+|for-phone-only\S*|for immediate release|_{3,}|(?:\*\s?){3,})[:.]?$/u;

/** What a live blog sets above an entry: its time, and who wrote it. With capitals as they are. */
const ENTRY_STAMP =
  /^(?:(?:Updated|Posted|Published)(?: at)? )?\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?|BST|GMT|IST|[CE]S?T|UTC)?(?: ?[|,·–—-])?(?: ?[A-Z][\w.'’-]*){0,4}$/;

/** How to reach somebody: "Email: press@acme.example", "Anna Bell, 020 7946 0100". */
const CONTACT =
  /^(?:(?:contacts?|tel|phone|telephone|mobile|e-?mail|enquiries|inquiries)\b ?:.*|[^"“.]{0,80}(?:\S+@\S+\.\w+|\+?\d[\d ()-]{8,}\d))$/;

/** A teaser of a list or a number: "27 Oddest Medical Case Reports". With capitals as they are. */
const LISTICLE = /^\d{1,3} (?:[A-Z][\w'’-]*\s?){3,}$/;

/** Somebody says what such a line says: "Sign up for the course, she told parents." */
const SAYS = /, .*\b(?:said|says|told|added|asked)\b.*\.$/;

/** Whether nothing of the story follows a line; `next` is the beginning of the line after it, folded. */
export function endsStory(folded: string, next: string): boolean {
  if (END_HEADING.test(folded)) return true;
  // "About Acme" and then "Acme makes …", below what a firm sends to the press.
  const about = /^about (?:the )?(.{2,60}?)[:.]?$/.exec(folded)?.[1];
  return about !== undefined && next.includes(about);
}

/** Whether a line heads readers' comments, or is a button of the page that says so. */
export const headsComments = (folded: string): boolean => COMMENTS_HEADING.test(folded);

/** Where the last paragraph begins that says who says words in marks; -1 without one, or if readers' comments are there. */
export function lastReport(text: string, paragraphs: readonly Span[]): number {
  if (COMMENT_TOOLS.test(text)) return -1;
  return paragraphs.findLast(({ start, end }) => REPORTED_WORDS.test(text.slice(start, end)))?.start ?? -1;
}

/** Whether a line heads links to other stories. */
export const headsLinks = (folded: string): boolean => LINKS_HEADING.test(folded);

/** Whether a line is one of the page's own. */
export const isPageLine = (line: string, folded: string): boolean =>
  (PAGE_LINE.test(folded) && !SAYS.test(folded)) || LISTICLE.test(line) || CONTACT.test(folded);

/** Whether a line is the time of an entry in a live blog, with its author or without. */
export const isEntryStamp = (line: string): boolean => ENTRY_STAMP.test(line);

/** A title that quotes: "Mayor Bell: “We will sail.”" */
const QUOTING_TITLE = /^[^“"«:]{1,60}: ?["“«]/u;

/** Whether a line is written as the story is: a sentence with its stop, or words in marks, rather than a link's title. */
export function isProse(line: string): boolean {
  if (!/[.!?…]["”’'»)]*$/u.test(line)) return false;
  const leading = QUOTING_TITLE.test(line)
    ? (tokenWords(line.slice(0, line.indexOf(':'))).at(-1) ?? '')
    : null;
  if (leading !== null && cueForm(leading) === undefined) return false;
  if (/["“”«»]/u.test(line)) return true;
  return /[.…]\)?$/u.test(line) && tokenWords(line).length >= LAYOUT.shortestSentence;
}
