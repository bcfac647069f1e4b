import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { read } from '../found.ts';

/** Each person with the places that name it. */
const people = (body: string): Record<string, string[]> => {
  const { text, document } = read(body);
  return Object.fromEntries(
    document.people.map(({ name, mentions }) => [
      name,
      mentions.map(({ start, end }) => text.slice(start, end)),
    ]),
  );
};
const names = (body: string) => Object.keys(people(body));

describe('a person’s name', () => {
  it.each([
    ['particles of many kinds', 'João Sá e Silva met Ana de la Cruz.', ['João Sá e Silva', 'Ana de la Cruz']],
    ['a given name of two', 'Karl-Theodor zu Bergen spoke.', ['Karl-Theodor zu Bergen']],
    ['an initial that is a word too', '“No,” said Jock A. Finch, a diver.', ['Jock A. Finch']],
    ['a nickname in marks', 'Robert "Bob" Dunn met Anna Bell.', ['Robert "Bob" Dunn', 'Anna Bell']],
    ['a nickname of two words', 'Robert “The Diver” Dunn left.', ['Robert “The Diver” Dunn']],
    ['a nickname in doubled marks', "Robert ``Bob'' Dunn left.", ["Robert ``Bob'' Dunn"]],
    ['a given name that is a thing', '“No,” said Bill Wren of the union.', ['Bill Wren']],
    ['a middle name that is a thing', '“No,” said Kathleen Hall Wren.', ['Kathleen Hall Wren']],
    ['a given name that is a month', 'Her deputy, August Wren, left in August.', ['August Wren']],
    ['a month before it', 'In June Anna Bell left.', ['Anna Bell']],
    ['a family name that is an office', 'Rep. Jory Dean left. Dean was late.', ['Jory Dean']],
    ['an initial that is spelled out later', 'A note by R. Wren. It was Rohan Wren, 64.', ['Rohan Wren']],
    ['a family name that is a verb', 'Prime Minister Theresa May spoke.', ['Theresa May']],
    ['a family name that is a newspaper', 'Grove City Mayor Don Guardian spoke.', ['Don Guardian']],
    ['a family name that is a company', 'They met Michael R. Bloomberg there.', ['Michael R. Bloomberg']],
    ['a family name before it', 'Moon Jae-hyun met Ban Ki-sun.', ['Moon Jae-hyun', 'Ban Ki-sun']],
    ['nothing but capitals', 'They met CARL DUNN there.', ['CARL DUNN']],
    ['a role with a capital before it', 'Reporter Jomana Reed spoke.', ['Jomana Reed']],
  ])('may have %s', (_, body, expected) => {
    expect(names(body)).toEqual(expected);
  });

  it.each([
    [
      'a role with an office inside',
      '“No,” wrote Gazette White House bureau chief Juliet Wren.',
      ['Juliet Wren'],
    ],
    ['an office of two words', 'Chief Executive Jory Wren left.', ['Jory Wren']],
    ['a foreign form of address', '“No,” said Mme Jory Wren. “No,” said Frau Wren.', ['Jory Wren']],
    ['two offices', '“No,” said FBI General Counsel James A. Dunn.', ['James A. Dunn']],
    [
      'a party and a state',
      'Rep. Glenn Dunn, R-Pa., met Sen. Tammy Bell (D-Wis.).',
      ['Glenn Dunn', 'Tammy Bell'],
    ],
  ])('stands behind or before %s', (_, body, expected) => {
    expect(names(body)).toEqual(expected);
  });

  it.each([
    ['plurals of titles', 'Presidents Dunn and Bell met.', 'Presidents'],
    ['nobody in particular', 'Anyone said so.', 'Anyone'],
    ['what only begins a sentence', 'Demonstrators said “no.”', 'Demonstrators'],
    ['an adjective', 'The Spanish-born said “no.”', 'Spanish-born'],
    ['a city', 'They left San Lorenzo, who knows why.', 'San Lorenzo'],
    ['a number', 'Five states that agree said “no.”', 'Five'],
    ['where somebody is', 'A trooper in Lorville said “no.”', 'Lorville'],
    ['a street', 'The ribbon at Hope Street was cut.', 'Hope Street'],
    ['a paper that is told', 'She told Sera Nuova on Monday.', 'Sera Nuova'],
    ['what only begins a sentence behind a dateline', 'DOVER (AP) - Thieves who cut wires left.', 'Thieves'],
    ['a title of something', 'They spoke on The Kelly Hour on Monday.', 'Kelly Hour'],
  ])('is none of %s', (_, body, name) => {
    expect(names(body)).not.toContain(name);
  });

  it.each([
    ['its last word stands alone later', 'On Monday Jory Wrenfield met us. The sea was Wrenfield’s.'],
    ['a verb follows and “she” takes it up', 'On Monday Jory Wrenfield climbed the tower. She waved.'],
    ['a nation has them and a verb follows', 'Kenya’s Jory Wrenfield has the fastest time.'],
    ['a role before a comma has them', 'The keeper of the light, Jory Wrenfield, left.'],
  ])('is no known one all the same where %s', (_, body) => {
    expect(names(body)).toEqual(['Jory Wrenfield']);
  });

  it.each([
    ['a verb alone follows', 'On Monday Jory Wrenfield climbed by a tenth.'],
    [
      'its first word stands alone',
      'On Monday Jory Wrenfield closed. Jory and its ferry will go. He knew Wrenfield.',
    ],
    ['an article stands before it', 'On Monday the Jory Wrenfield was late. She sails. Wrenfield knew.'],
    ['a participle begins the sentence', 'Closing Wrenfield was hard. He tried. Wrenfield stayed.'],
  ])('is nobody’s where %s', (_, body) => {
    expect(names(body)).not.toContainEqual(expect.stringMatching(/ Wrenfield$/));
  });

  it('is complete where its given name is no known one, once the family name stands alone', () => {
    expect(people('Zorbin Vextal sailed the ferry. The crew saw Vextal. “No,” Vextal said.')).toEqual({
      'Zorbin Vextal': ['Zorbin Vextal', 'Vextal', 'Vextal'],
    });
  });
});

describe('a short name', () => {
  it('goes on to mean whom it meant before another bearer came', () => {
    const body = 'Carl Dunn came. Dunn spoke. His sister Anna Dunn listened. Dunn left.';
    expect(people(body)).toEqual({ 'Carl Dunn': ['Carl Dunn', 'Dunn', 'Dunn'], 'Anna Dunn': ['Anna Dunn'] });
  });

  it('is nobody’s inside a street or a firm', () => {
    expect(people('Carl Smith lives on Smith Street. Smith & Sons closed.')).toEqual({
      'Carl Smith': ['Carl Smith'],
    });
  });

  it('belongs to neither of two with other middle names more than to the other', () => {
    expect(names('George H. Dunn met George W. Dunn.')).toEqual(['George H. Dunn', 'George W. Dunn']);
  });
});

describe('a headline', () => {
  it.each(['ANNA BELL SPEAKS', 'Storm Stops Anna Bell'])('names whom the story names: %s', (headline) => {
    const document = extract(`${headline}\n\nMayor Anna Bell was glad.`);
    expect(document.people.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Anna Bell', 2]]);
  });

  it('makes no organization of its own', () => {
    expect(extract('Harbour Drops Northern Ferry Network\n\nThe ferry sails.').organizations).toEqual([]);
  });
});
