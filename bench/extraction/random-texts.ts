import { readTable } from '../../src/lexicon/complements.ts';
import * as functionWords from '../../src/lexicon/function-words.ts';
import * as givenNames from '../../src/lexicon/given-names.ts';
import * as organizations from '../../src/lexicon/organizations.ts';
import * as places from '../../src/lexicon/places.ts';
import { ADJECTIVE_TABLE, NOUN_TABLE, VERB_TABLE } from '../../src/lexicon/reporting-words.ts';
import * as roles from '../../src/lexicon/roles.ts';
import { formsOf } from '../../src/lexicon/verb-forms.ts';
import type { Random } from '../corpus/random.ts';
import { ACRONYM, CAPITAL, type HostileText, WORD } from './hostile-texts.ts';

/*
 * Texts that nobody thought of: short units of the engine's own vocabulary, repeated to any length. A rule that looks
 * too far meets its words here often enough to show it.
 */

/** The pieces of each phase of a text, each with what joins it to the next. */
export type Pieces = readonly (readonly string[])[];

const wordsIn = (lists: object): string[] =>
  Object.values(lists).flatMap((list) => (list instanceof Set ? [...(list as Set<string>)] : []));

const lemmas = (table: string) => readTable(table).map(({ word }) => word.lemma);

const VERBS = lemmas(VERB_TABLE).flatMap((lemma) => {
  const [verb = '', particle = ''] = lemma.split(' ');
  return Array.from(formsOf([verb]), (form) => `${form} ${particle}`.trim());
});

/** The vocabulary by kind. Each kind is drawn as often as any other, so that one pronoun weighs more than one verb. */
const PIECES: Readonly<Record<string, readonly string[]>> = {
  'frequent cues':
    'said,says,say,told,tells,know,knows,thinks,asked,called,wrote,saying,adding,according to'.split(','),
  cues: VERBS,
  'adjectives and nouns of reporting': [...lemmas(ADJECTIVE_TABLE), ...lemmas(NOUN_TABLE)],
  pronouns: 'he,she,they,it,we,I,who,him,them,us,his,her,their,one of them,one of the'.split(','),
  connectives:
    'and,but,or,that,which,whether,if,because,while,after,before,as,to,not,also,then,of,in,on,at,by'.split(
      ',',
    ),
  articles: ['a', 'an', 'the', 'this', 'some', 'another', 'no', 'two'],
  'function words': wordsIn(functionWords),
  roles: wordsIn(roles),
  organizations: wordsIn(organizations),
  'given names': wordsIn(givenNames),
  places: wordsIn(places),
  'names of the corpus': [
    'Joe Biden',
    'Biden',
    'Antony Blinken',
    'Blinken',
    'NATO',
    'White House',
    'Stoltenberg',
  ],
  abbreviations: 'Mr.,Dr.,Sen.,U.S.,U.N.,Inc.,Jan.,No.,a.m.,St.,Jr.,A.,B. C.,D-Wis.,R-Pa.,E.M.A.'.split(','),
  anonymity:
    'anonymity,on condition of anonymity,speaking to,asked not to be named,was not authorized to speak,because the'.split(
      ',',
    ),
  'marks of quotation': ['“', '”', '"', '‘', '’', "'", '«', '»', '„', '``', "''", '‹', '〝', '‚', '‟'],
  quotations: ['“we sail on”', '“We sail,”', '"no"', '‘We sail on.’', '“Night Boat”', '«we»', '“a', 'on.”'],
  stops: [
    '.',
    ',',
    ';',
    ':',
    '!',
    '?',
    '…',
    '–',
    '—',
    '-',
    '--',
    '(',
    ')',
    '[',
    ']',
    '/',
    '&',
    '#',
    '*',
    '="',
    "'s",
    '’s',
  ],
  headings: [
    'Photo:',
    'Photo by',
    'Related articles',
    'Source:',
    '# ',
    'By',
    'Copyright',
    'Read more',
    '(Reuters) –',
  ],
  numbers: ['1', '64', '2,400', '3.5', '$5', '2021', 'March 24, 2021', '6\'2"', '10%'],
  'odd characters': [
    'İ',
    'ß',
    'ŉ',
    'e\u0301',
    '\u0301',
    '\ud83d',
    '\udeca',
    '🚢',
    '\u200b',
    '\u00a0',
    '\ufeff',
    '字',
    'ﬁ',
    'Ω',
    '\0',
    '\u00ad',
    '٣',
    'ǅ',
    '𝐀',
    'І',
  ],
  'words that differ': [WORD, CAPITAL, ACRONYM, `Anna ${CAPITAL}`, `${CAPITAL} Bell`, `Mayor ${CAPITAL}`],
  'long passages': [
    'the rain went on all night over the hills and the plain',
    'crews took up the stones one by one so that they could be laid again in the same order',
    'nothing else happened in the small town by the sea',
  ],
  'plain words': [
    'word',
    'ship',
    'sail on',
    'Harbour',
    'Bell',
    'Anna Bell',
    'a',
    'A',
    'x',
    'Xx',
    'sailing',
    'sailed',
    'quickly',
  ],
};

const KINDS = Object.values(PIECES);
const JOINTS = [' ', ' ', ' ', ' ', ' ', ' ', '', '', ', ', '. ', '\n', '\n\n', '  ', '-', ' \u2028'];
const MOST_PIECES = 5;

function piece(random: Random): string {
  return random.pick(random.pick(KINDS)) + random.pick(JOINTS);
}

const phase = (random: Random): string[] =>
  Array.from({ length: 1 + random.below(MOST_PIECES) }, () => piece(random));

/** Draws a text of one phase or of two: the second half may look back at much that the first half left. */
export function drawPieces(random: Random): Pieces {
  return random.chance(0.7) ? [phase(random)] : [phase(random), phase(random)];
}

/** The pieces with one of them added, left out or replaced, or with one phase more or less. */
export function changedPieces(pieces: Pieces, random: Random): Pieces {
  const changed = pieces.map((one) => [...one]);
  const at = random.below(changed.length);
  const part = changed[at] as string[];
  const place = random.below(part.length);
  switch (random.below(6)) {
    case 0:
      part.splice(place, 0, piece(random));
      break;
    case 1:
      if (part.length > 1) part.splice(place, 1);
      break;
    case 2:
      if (changed.length > 1) changed.splice(at, 1);
      else changed.push(phase(random));
      break;
    case 3:
      part[place] = (part[place] as string).replace(/(?<=\S)\s*$/u, random.pick(JOINTS));
      break;
    default:
      part[place] = piece(random);
  }
  return changed;
}

/** Pieces as they are shown to people, with a name for each word that differs. */
export function shownPieces(pieces: Pieces): string {
  return JSON.stringify(pieces)
    .replaceAll(WORD, '<word>')
    .replaceAll(CAPITAL, '<Capital>')
    .replaceAll(ACRONYM, '<ACRONYM>');
}

/** The text that pieces make when they are repeated. */
export function textOfPieces(pieces: Pieces): HostileText {
  return pieces.map((part) => part.join(''));
}
