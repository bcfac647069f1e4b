import { extract } from '../../../src/extraction/extract.ts';
import type { CAPTIONS } from '../../../src/extraction/scores.ts';
import type { LAYOUT } from '../../../src/extraction/weights.ts';
import { type Edges, edge, people, words } from '../edge.ts';
import { read } from '../found.ts';

/** What each paragraph is, after the headline. */
const kinds = (body: string): string[] =>
  read(body)
    .document.paragraphs.slice(1)
    .map(({ kind }) => kind);

/** What each paragraph is after a headline of its own. */
const kindsOf = (text: string): string[] => extract(text).paragraphs.map(({ kind }) => kind);

/** So many units: a beginning, words, and an end. */
function filled(length: number, beginning: string, end = ''): string {
  const middle = words(100).slice(0, length - beginning.length - end.length);
  return `${beginning}${middle.replace(/ $/u, 'o')}${end}`;
}

/** So many units of a byline: names and an outlet. */
const filledNames = (length: number): string => {
  const names = 'Anna Bell and '.repeat(20).slice(0, length - ' Bell Porto News'.length);
  return `${names.replace(/[a-z ]*$/u, '').padEnd(length - ' Bell Porto News'.length, 'X')} Bell Porto News`;
};

const DAY = ' in Porto, June 3, 2020.';

const wrapped = (width: number) => `${filled(width, 'The port is ')}\nPorto is open.`;
/** Wrapped to no width, for "the" has room after "port". */
const cut = (width: number) => `${filled(width, 'The port is ')}\nsmall port\nthe ships are here.`;
const repeated = (length: number) => {
  const headline = filled(length, 'The port is ');
  return `${headline}\n\nIt rained.\n\n${headline}`;
};

const glued = (length: number) => `${filled(length, 'The port is ', DAY)}The mayor left.`;
const creditAtEnd = (length: number) =>
  `${filled(210, 'The port is ', '.')} ${filled(length, '(Photo by ', ' Anna Bell)')}`;
const blanksInDay = (length: number) =>
  `Anna Bell waves in June 3,${' '.repeat(length - 'June 3,2020.'.length)}2020.`;

const byline = (length: number) => `Ports\n\n${filledNames(length)}\n\nIt rained on Monday.`;
const after = (links: string) => `It rained.\n\nRelated Coverage\n\n${links}`;

export const LAYOUT_EDGES: Edges<typeof LAYOUT> = {
  longestByline: [
    edge(kindsOf, [byline(120), ['HEADLINE', 'CREDIT', 'BODY']], [byline(121), ['HEADLINE', 'BODY', 'BODY']]),
  ],
  shortestSentence: [
    edge(
      kinds,
      [after('Boats sail at dawn.'), ['BODY', 'BOILERPLATE', 'BODY']],
      [after('Boats sail out.'), ['BODY', 'BOILERPLATE', 'BOILERPLATE']],
    ),
  ],
  longestWrappedLine: [
    edge(kinds, [wrapped(100), ['BODY']], [wrapped(101), ['BODY', 'BODY']]),
    edge(kinds, [cut(100), ['BODY']], [cut(101), ['BODY', 'BODY']]),
  ],
  narrowestWrap: [edge(kinds, [wrapped(40), ['BODY']], [wrapped(39), ['BODY', 'BODY']])],
  longestPageLine: [
    edge(kinds, [filled(200, 'Sign up for '), ['BOILERPLATE']], [filled(201, 'Sign up for '), ['BODY']]),
    // What is below the tags is none of the story.
    edge(
      kinds,
      [`It rained.\n\n${filled(200, 'Tags: ')}\n\nIt snowed.`, ['BODY', 'BOILERPLATE', 'BOILERPLATE']],
      [`It rained.\n\n${filled(201, 'Tags: ')}\n\nIt snowed.`, ['BODY', 'BODY', 'BODY']],
    ),
  ],
  longestHeadline: [
    edge(
      kindsOf,
      [repeated(400), ['HEADLINE', 'BODY', 'BOILERPLATE']],
      [repeated(401), ['HEADLINE', 'BODY', 'BODY']],
    ),
  ],
  longestCaption: [
    edge(
      kinds,
      [filled(400, 'Anna Bell waves from a ', DAY), ['CAPTION']],
      [filled(401, 'Anna Bell waves from a ', DAY), ['BODY']],
    ),
    // It is cut off without a scene, for the next sentence is glued to it.
    edge(kinds, [glued(400), ['BODY', 'BODY']], [glued(401), ['BODY']]),
  ],
  longestCreditedCaption: [
    edge(
      kinds,
      [filled(200, 'Anna Bell, Photo by Carl Dunn, ', '.'), ['CAPTION']],
      [filled(201, 'Anna Bell, Photo by Carl Dunn, ', '.'), ['BODY']],
    ),
  ],
  longestCredit: [edge(people, [creditAtEnd(200), []], [creditAtEnd(201), ['Anna Bell']])],
  // Only wide blanks make a day so long.
  longestDate: [edge(kinds, [blanksInDay(40), ['CAPTION']], [blanksInDay(41), ['BODY']])],
};

const SCENE = 'Anna Bell waves from a boat';
const STILL = 'Anna Bell in a boat';
/** Too long for a caption that only its credit shows. */
const credited = (beginning: string) => filled(201, `Image by Carl Dunn: ${beginning}, `, '.');

/* The sums are in the comments: 3 are enough. */
export const CAPTION_EDGES: Edges<typeof CAPTIONS> = {
  // 2 + 1 and 2
  date: [edge(kinds, [`${SCENE}${DAY}`, ['CAPTION']], [`${STILL}${DAY}`, ['BODY']])],
  // 2 + 1 and 2
  position: [
    edge(
      kinds,
      ['Anna Bell, left, waves from a boat.', ['CAPTION']],
      ['Anna Bell, left, in a boat.', ['BODY']],
    ),
  ],
  // 2 + 1 and 2
  credit: [edge(kinds, [credited(SCENE), ['CAPTION']], [credited(STILL), ['BODY']])],
  // 1 + 2 and 1
  scene: [edge(kinds, [`${SCENE}${DAY}`, ['CAPTION']], [`${SCENE} in Porto.`, ['BODY']])],
  // 2 + 1 and 2
  enough: [edge(kinds, [`${SCENE}${DAY}`, ['CAPTION']], [`${STILL}${DAY}`, ['BODY']])],
};
