import { describe, expect, it } from 'vitest';
import { quotedWords, quotes } from '../found.ts';

describe('titles, slogans and labels are no quotations', () => {
  it.each([
    ['a title after the work', 'Anna Bell said she saw the film “Night Boat” in Porto.'],
    ['a title after a comma', 'Anna Bell told the story in her 2015 memoir, “Low Tide.”'],
    [
      'a long title',
      'Anna Bell wrote the book “Low Tide: How a Harbour Lost Its Boats, and Found Them Again!”',
    ],
    ['a title as the subject', '“Night Boat,” which opens on Friday, was filmed by Anna Bell.'],
    [
      'a title of one word as the subject',
      'Porto has a hit. “Ferries,” on Channel Nine, is about Anna Bell.',
    ],
    ['a title in apposition', '“Tales From the Quay,” a series that Anna Bell began, will return.'],
    ['a broadcast in which somebody speaks', 'Anna Bell said on “Good Morning Porto.”'],
    ['a broadcast that is told', 'Anna Bell told “Good Morning Porto” that it rains.'],
    ['titles in a row', 'Anna Bell likes films like “The Exile,” “Heron” and “Night Boat.”'],
    ['a title in a list of sources', '“Ferries stay in port” — The Bay Courier, March 3, 2021'],
    ['a nickname inside a name', 'William “Bill” Dunn said nothing to Anna Bell.'],
    ['a label after a colon', 'Anna Bell has a new title: “storm hunter.”'],
    ['a slogan', 'Anna Bell campaigned under the slogan “Ships First.”'],
    ['a slogan on a thing', 'Anna Bell waved her “Ships First” flag and said nothing.'],
    ['a slogan that a sign reads', 'Anna Bell wore a hat reading “Ships First” on Monday.'],
    ['a name', 'Anna Bell sailed on a ferry named “Heron” at noon.'],
  ])('%s: %s', (_, body) => {
    expect(quotedWords(body)).toEqual([]);
  });
});

describe('words that somebody is reported to use are quotations, in capitals too', () => {
  it.each([
    ['a nickname that is given', 'Anna Bell called Mr. Dunn the new “Captain Late.”', 'Captain Late.'],
    ['what is shouted', 'The crew shouted “Ships First” on the quay.', 'Ships First'],
    ['a term of somebody', 'Anna Bell used the term “ghost ferry” on Monday.', 'ghost ferry'],
    ['a word of somebody who cannot be told', 'The plan was soon decried as “madness” in Porto.', 'madness'],
    ['what is said though it is short', '“Never,” Anna Bell said.', 'Never,'],
    ['a motto as an utterance', '“Ships First,” Anna Bell shouted.', 'Ships First,'],
  ])('%s: %s', (_, body, words) => {
    expect(quotedWords(body)).toEqual([words]);
  });

  it('says who gives the name', () => {
    expect(quotes('Anna Bell called Mr. Dunn the new “Captain Late.”')).toMatchObject([
      { type: 'MIXED', speaker: 'Anna Bell', cue: 'called' },
    ]);
  });
});

describe('a heading in marks is no quotation', () => {
  const story = '“We have no boat,” Anna Bell said.';

  it.each([
    ['in single marks among double ones', "'Pretty wet down there'"],
    ['in single marks and with a question', '‘Who sails now?’'],
    ['in capitals', '“LATE, WET AND COLD”'],
    ['a label', '"Related:"'],
  ])('%s', (_, heading) => {
    expect(quotedWords(`${story}\n\n${heading}\n\nIt rained all day.\n\n${story}`)).toEqual([
      'We have no boat,',
      'We have no boat,',
    ]);
  });

  it('but a short answer alone is one', () => {
    expect(quotedWords(`${story}\n\n“It is wet down there.”`)).toEqual([
      'We have no boat,',
      'It is wet down there.',
    ]);
  });

  it('and so is one in single marks if the document quotes in single marks', () => {
    expect(quotedWords('‘We have no boat,’ Anna Bell said.\n\n‘It is wet down there.’')).toEqual([
      'We have no boat,',
      'It is wet down there.',
    ]);
  });
});

describe('words in marks that nobody says', () => {
  it.each([
    'The “Ships First” policy of the port annoyed Anna Bell.',
    'Anna Bell arrived on the so-called “ghost ferry” at noon.',
    'The film “Night Boat” opens today.',
  ])('are no quotation: %s', (body) => {
    expect(quotedWords(body)).toEqual([]);
  });
});
