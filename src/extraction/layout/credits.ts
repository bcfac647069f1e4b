import { FEMALE_NAMES, MALE_NAMES, NAME_PARTICLES } from '../../lexicon/given-names.ts';
import { CALENDAR_WORDS } from '../../lexicon/places.ts';
import { isCapitalized } from '../../text/character-class.ts';
import { tokenWords } from '../../text/tokenize.ts';
import { LAYOUT } from '../weights.ts';

const AGENCIES =
  'ap|afp|reuters|getty(?: images)?|epa|upi|bloomberg|anadolu.*|xinhua|tass|shutterstock|pool|pa|cbc|supplied';

/** A line that names who took a picture or wrote the text; of a line that is folded. */
const CREDIT_LINE = new RegExp(
  `^(?:(?:file )?(?:photo(?:graph)?|image|picture|credit|illustration|video)s?(?: credit)?\\s*(?:by|:|/|\\|).{1,80}|[^.]{0,60}(?:/|\\|| via )\\s*(?:${AGENCIES})(?: photo| images)?|ap photo.{0,60}|getty images|reuters)$`,
  'u',
);

/** What reporters are thanked for, with or without a stop; of a line that is folded. */
const CONTRIBUTION =
  /^\(?(?:(?:additional |extra )?(?:reporting|writing|editing|compiled|graphics|photography|production)(?: and \S+)? by .{1,300}|with (?:files|reporting|additional reporting) (?:from|by) .{1,160}|.{1,200} contributed (?:reporting )?to this (?:report|story|article)|.{1,60} is (?:an? )(?:\S+ ){0,3}(?:reporter|correspondent|columnist|staff writer)(?: (?:at|for|with) .{1,60})?)\.?\)?$/u;

/** A photographer and an outlet in capitals: "ANNA BELL | DAILY NATION". */
const CAPITALS_CREDIT = /^\p{Lu}[\p{Lu} .'’-]{1,40} \| \p{Lu}[\p{Lu} .'’-]{1,40}$/u;

/** A reporter and what is reported on: "Anna Bell, Political Correspondent". */
const REPORTER =
  /^(?:\p{Lu}[\p{L}.'’-]* ){1,3}\p{Lu}[\p{L}'’-]*, (?:[\p{L}&]+ ){0,3}(?:Correspondent|Reporter|Editor|Columnist)$/u;

/** Words of a sentence of the story: "Reporting by banks was poor, Ms. Bell said." */
const STORY_WORDS = /["“”«»]|\b(?:said|says|told|added|asked|was|were|is to|has|had)\b/;

/** Small words between the names of a byline: "By Anna Bell and Rui Costa in Porto, 3:45 pm". */
const BYLINE_WORDS: ReadonlySet<string> = new Set([
  ...NAME_PARTICLES,
  ...'and for at in of the pm am min read'.split(' '),
]);

/** Whether a line is "By" and names. */
function isByNames(line: string): boolean {
  const by = /^(?:(?:posted|written|reported) )?by\s+(?=\S)/i.exec(line)?.[0];
  if (by === undefined || /[.!?:]["”’]?$/.test(line)) return false;
  const words = tokenWords(line.slice(by.length));
  const isDay = CALENDAR_WORDS.has(words[0] ?? '');
  return !isDay && words.every((word) => isCapitalized(word) || /^\d/.test(word) || BYLINE_WORDS.has(word));
}

/** Whether the first word of a line is a given name. */
export function isPersonName(line: string): boolean {
  const [given = ''] = line.split(' ', 1);
  return MALE_NAMES.has(given) || FEMALE_NAMES.has(given);
}

const OUTLETS =
  /\b(?:News|Press|Post|Times|Reuters|Staff|Writer|Reporter|Correspondent|Bureau|Editor|Tribune|Herald)\b/;
const DATED = /\b(?:19|20)\d\d\b|\d{1,2}:\d\d|^(?:Published|Posted|Updated)\b/;

/** Whether a line names who took a picture or who reported. */
export function isCreditLine(line: string, folded: string): boolean {
  if (/^(?:image|media|video|photo) (?:copyright|source)\b/.test(folded) || isByNames(line)) return true;
  if (CAPITALS_CREDIT.test(line) || REPORTER.test(line)) return true;
  // "ANNA BELL IS THE POLITICAL EDITOR" below a text
  if (line === line.toUpperCase() && / is the .*(?:editor|correspondent|reporter)$/.test(folded)) return true;
  if (CONTRIBUTION.test(folded)) return !STORY_WORDS.test(folded);
  return CREDIT_LINE.test(folded.replace(/^\(|\)$/g, '')) && !/[.!?]["”’]?$/.test(line);
}

/** Whether a line above the story is its byline or its date: "Anna Bell", "Associated Press", "May 3, 2020, 9:02 AM". */
export function isByline(line: string): boolean {
  if (/^from our (?:own )?correspondent/i.test(line)) return true;
  if (/[.!?:]["”’]?$/.test(line) && !/\b[AP]\.M\.$/i.test(line)) return false;
  if (line.length > LAYOUT.longestByline) return false;
  if (/ [·|] /.test(line) && (DATED.test(line) || OUTLETS.test(line))) return true;
  const words = tokenWords(line);
  const isNames = words.every((word) => /^[\p{Lu}\d]/u.test(word) || /^(?:and|of|the|for|at|in)$/.test(word));
  if (!isNames || words.length === 0) return false;
  if (DATED.test(line) || OUTLETS.test(line)) return true;
  return words.length >= 2 && words.length <= 3 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** Credits that end a caption: "(Photo by Anna Bell)", "(Anna Bell/CBC)", "Photos: Anna Bell/Porto Staff". */
const CREDITS_AT_END = [
  /\((?:photo(?:graph)?|image|picture|illustration)?s?\s*(?:credits?\s*:|credits?\s+by\b|by\b|(?:courtesy|submitted|supplied|contributed)\b|:)[^()]*\)\.?$/iu,
  /\((?:[A-Z][\w.'’ -]{1,60}\/)?(?:AP|AFP|CBC|BBC|EPA|PA|UPI|Reuters|REUTERS|AP Photo|Getty Images|Supplied|Handout)\)\.?$/,
  /\([A-Z][\w.'’ -]{2,40}\/[A-Z][\w.'’ -]{1,40}\)\.?$/,
  /(?<=^|[.!?]["”’]? |\| )(?:Photo(?:graph)?|Picture|Image|Illustration|Credit)s?(?: [Cc]redits?)?: ?(?:[^.:]|(?<=\b\p{Lu})\.){3,80}$/u,
  /(?<=[.!?]["”’]? )Source: (?:[Ss]upplied|[A-Z][^.:]{2,40})$/,
];

/** Where a credit begins that ends a paragraph; the end of the text without one. */
export function creditStart(text: string): number {
  const tail = Math.max(0, text.length - LAYOUT.longestCredit);
  const end = text.slice(tail);
  // What each of these has is found much sooner than they are.
  if (!end.includes(':') && !end.endsWith(')') && !end.endsWith(').')) return text.length;
  for (const credit of CREDITS_AT_END) {
    const found = credit.exec(end);
    if (found !== null) return tail + found.index;
  }
  return text.length;
}
