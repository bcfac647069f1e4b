/*
 * Who is who across articles, case by case: written down before the rules that decide it. In an article a person
 * stands as `Name`, `Name (role)` or `Name = short form, another`; a person of the corpus as the articles' own people
 * that are one, `article/Name`, joined by " + ".
 */

export interface PeopleCase {
  readonly what: string;
  readonly articles: Readonly<Record<string, readonly string[]>>;
  /** Entries of people.yaml: a name, and aliases behind " = ". */
  readonly known?: readonly string[];
  readonly people: readonly string[];
  /** Names that two people of the corpus could bear, as the build's report tells them. */
  readonly ambiguous?: readonly string[];
}

export const PEOPLE_CASES: readonly PeopleCase[] = [
  // Full name against full name.
  {
    what: 'one full name in two articles',
    articles: { a: ['Ana Lima'], b: ['Ana Lima'] },
    people: ['a/Ana Lima + b/Ana Lima'],
  },
  {
    what: 'accents, hyphens, full stops and capitals aside',
    articles: { a: ['José Díaz-Gil'], b: ['Jose Diaz Gil'], c: ['JOSÉ DÍAZ-GIL'] },
    people: ['a/José Díaz-Gil + b/Jose Diaz Gil + c/JOSÉ DÍAZ-GIL'],
  },
  {
    what: 'a form of address aside',
    articles: { a: ['Sir Tom Hale'], b: ['Tom Hale'], c: ['Dr. Tom Hale'] },
    people: ['a/Sir Tom Hale + b/Tom Hale + c/Dr. Tom Hale'],
  },
  {
    what: 'two people of one surname',
    articles: { a: ['Ana Lima'], b: ['Rui Lima'] },
    people: ['a/Ana Lima', 'b/Rui Lima'],
  },
  {
    what: 'two people of one surname in one article',
    articles: { a: ['Ana Lima', 'Rui Lima'], b: ['Rui Lima'] },
    people: ['a/Ana Lima', 'a/Rui Lima + b/Rui Lima'],
  },
  {
    what: 'two people of one given name',
    articles: { a: ['Ana Lima'], b: ['Ana Costa'] },
    people: ['a/Ana Lima', 'b/Ana Costa'],
  },

  {
    what: 'a family name with a hyphen, beside its last part',
    articles: { a: ['Ben Clark-Reed'], b: ['Anna Reed'], c: ['Ben Reed'] },
    people: ['a/Ben Clark-Reed', 'b/Anna Reed', 'c/Ben Reed'],
  },
  {
    what: 'a family name with a hyphen, alone and of nobody else, beside its last part',
    articles: { a: ['Clark-Reed'], b: ['Anna Reed'] },
    people: ['a/Clark-Reed', 'b/Anna Reed'],
  },

  // Middle names and initials.
  {
    what: 'a middle initial that one article leaves out',
    articles: { a: ['Robert C. Hale'], b: ['Robert Hale'] },
    people: ['a/Robert C. Hale + b/Robert Hale'],
  },
  {
    what: 'a middle name, its initial, and neither',
    articles: { a: ['Kay Bailey Marsh'], b: ['Kay B. Marsh'], c: ['Kay Marsh'] },
    people: ['a/Kay Bailey Marsh + b/Kay B. Marsh + c/Kay Marsh'],
  },
  {
    what: 'two middle initials that differ',
    articles: { a: ['John A. Hale'], b: ['John B. Hale'] },
    people: ['a/John A. Hale', 'b/John B. Hale'],
  },
  {
    what: 'a name without the initial by which two people differ',
    articles: { a: ['John A. Hale'], b: ['John B. Hale'], c: ['John Hale'] },
    people: ['a/John A. Hale', 'b/John B. Hale', 'c/John Hale'],
    ambiguous: ['John Hale'],
  },
  {
    what: 'a second family name that one article leaves out',
    articles: { a: ['João Gomes Prata'], b: ['João Prata'] },
    people: ['a/João Gomes Prata + b/João Prata'],
  },

  // A given name more: two people unless an office, or a name between the two, says that they are one.
  {
    what: 'a second given name that one article leaves out',
    articles: { a: ['Imran Khant'], b: ['Imran Ahmad Khant'] },
    people: ['a/Imran Khant', 'b/Imran Ahmad Khant'],
    ambiguous: ['Imran Ahmad Khant'],
  },
  {
    what: 'a second given name that one article leaves out, with one office',
    articles: { a: ['Imran Khant (mayor of Orton)'], b: ['Imran Ahmad Khant (Mayor of Orton)'] },
    people: ['a/Imran Khant + b/Imran Ahmad Khant'],
  },
  {
    what: 'a second given name, with an office in one article only',
    articles: { a: ['Imran Khant (mayor)'], b: ['Imran Ahmad Khant'] },
    people: ['a/Imran Khant', 'b/Imran Ahmad Khant'],
    ambiguous: ['Imran Ahmad Khant'],
  },
  {
    what: 'a second given name, with offices that share nothing',
    articles: { a: ['Imran Khant (mayor)'], b: ['Imran Ahmad Khant (pianist)'] },
    people: ['a/Imran Khant', 'b/Imran Ahmad Khant'],
    ambiguous: ['Imran Ahmad Khant'],
  },
  {
    what: 'a second given name, its initial, and neither',
    articles: { a: ['Mary Jane Hale'], b: ['Mary J. Hale'], c: ['Mary Hale'] },
    people: ['a/Mary Jane Hale + b/Mary J. Hale + c/Mary Hale'],
  },
  {
    what: 'a short form of a given name beside the full name with a second given name',
    articles: { a: ['Mike Dunn'], b: ['Michael Dunn'], c: ['Michael Paul Dunn'] },
    people: ['a/Mike Dunn + b/Michael Dunn', 'c/Michael Paul Dunn'],
    ambiguous: ['Michael Paul Dunn'],
  },
  {
    what: 'two second given names that differ, and neither',
    articles: { a: ['Imran Ahmad Khant'], b: ['Imran Ali Khant'], c: ['Imran Khant'] },
    people: ['a/Imran Ahmad Khant', 'b/Imran Ali Khant', 'c/Imran Khant'],
    ambiguous: ['Imran Ahmad Khant', 'Imran Ali Khant', 'Imran Khant'],
  },
  {
    what: 'a surname alone of two people of whom one has a given name more',
    articles: { a: ['Imran Khant'], b: ['Imran Ahmad Khant'], c: ['Khant'] },
    people: ['a/Imran Khant', 'b/Imran Ahmad Khant', 'c/Khant'],
    ambiguous: ['Imran Ahmad Khant', 'Khant'],
  },
  {
    what: 'an initial and a second name, beside a given name that begins so',
    articles: { a: ['M. Dane Poole'], b: ['Maxine Poole'] },
    people: ['a/M. Dane Poole', 'b/Maxine Poole'],
    ambiguous: ['M. Dane Poole'],
  },
  {
    what: 'a second given name that the authority file’s name lacks',
    known: ['Imran Khant'],
    articles: { a: ['Imran Khant'], b: ['Imran Ahmad Khant'] },
    people: ['a/Imran Khant', 'b/Imran Ahmad Khant'],
    ambiguous: ['Imran Ahmad Khant'],
  },
  {
    what: 'a second given name that the authority file has as an alias',
    known: ['Imran Khant = Imran Ahmad Khant'],
    articles: { a: ['Imran Khant'], b: ['Imran Ahmad Khant'] },
    people: ['a/Imran Khant + b/Imran Ahmad Khant'],
  },

  {
    what: 'an initial that is another person’s second',
    articles: { a: ['George W. Marsh'], b: ['George H.W. Marsh'] },
    people: ['a/George W. Marsh', 'b/George H.W. Marsh'],
  },

  // Given names: forms of one, and initials.
  {
    what: 'the short form of a given name, an initial and a suffix aside',
    articles: { a: ['Joseph R. Dunn Jr.'], b: ['Joe Dunn'], c: ['Joseph Dunn'] },
    people: ['a/Joseph R. Dunn Jr. + b/Joe Dunn + c/Joseph Dunn'],
  },
  {
    what: 'given names that are no forms of one',
    articles: { a: ['Joe Dunn'], b: ['Jill Dunn'], c: ['Jon Dunn'] },
    people: ['a/Joe Dunn', 'b/Jill Dunn', 'c/Jon Dunn'],
  },
  {
    what: 'the initial of the only one it can be',
    articles: { a: ['J. Dunn'], b: ['Joe Dunn'] },
    people: ['a/J. Dunn + b/Joe Dunn'],
  },
  {
    what: 'an initial before the name that somebody is called by',
    articles: { a: ['J. Robert Hale'], b: ['Robert Hale'] },
    people: ['a/J. Robert Hale + b/Robert Hale'],
  },
  {
    what: 'an initial that two people share',
    articles: { a: ['J. Dunn'], b: ['Joe Dunn'], c: ['Jill Dunn'] },
    people: ['a/J. Dunn', 'b/Joe Dunn', 'c/Jill Dunn'],
    ambiguous: ['J. Dunn'],
  },
  {
    what: 'a short form of two given names that both occur',
    articles: { a: ['Alex Hale'], b: ['Alexander Hale'], c: ['Alexandra Hale'] },
    people: ['a/Alex Hale', 'b/Alexander Hale', 'c/Alexandra Hale'],
    ambiguous: ['Alex Hale'],
  },

  // Full names that differ, and what the articles say of those who bear them.
  {
    what: 'a short form of a given name, with offices that share nothing',
    articles: { a: ['Joseph Dunn (mayor of Porto)'], b: ['Joe Dunn (pianist)'] },
    people: ['a/Joseph Dunn', 'b/Joe Dunn'],
    ambiguous: ['Joseph Dunn'],
  },
  {
    what: 'a middle initial, with offices that share nothing',
    articles: { a: ['Robert C. Hale (bishop)'], b: ['Robert Hale (prison warden)'] },
    people: ['a/Robert C. Hale', 'b/Robert Hale'],
    ambiguous: ['Robert C. Hale'],
  },
  {
    what: 'a middle name, with offices that share nothing',
    articles: { a: ['Kay Bailey Marsh (senator)'], b: ['Kay Marsh (goalkeeper)'] },
    people: ['a/Kay Bailey Marsh', 'b/Kay Marsh'],
    ambiguous: ['Kay Bailey Marsh'],
  },
  {
    what: 'an initial for a given name, with offices that share nothing',
    articles: { a: ['J. Dunn (judge)'], b: ['Joe Dunn (harbour master)'] },
    people: ['a/J. Dunn', 'b/Joe Dunn'],
    ambiguous: ['Joe Dunn'],
  },
  {
    what: 'a suffix, with offices that share nothing',
    articles: { a: ['John Bell Jr. (governor)'], b: ['John Bell (farmer)'] },
    people: ['a/John Bell Jr.', 'b/John Bell'],
    ambiguous: ['John Bell Jr.'],
  },
  {
    what: 'a short form of a given name, with offices of which both are of one country and nothing else',
    articles: { a: ['James Hale (US senator)'], b: ['Jim Hale (US runner)'] },
    people: ['a/James Hale', 'b/Jim Hale'],
    ambiguous: ['James Hale'],
  },
  {
    what: 'a short form of a given name, with one office of which the articles say more and less',
    articles: { a: ['Joseph Dunn (former mayor of Porto)'], b: ['Joe Dunn (mayor)'] },
    people: ['a/Joseph Dunn + b/Joe Dunn'],
  },
  {
    what: 'a middle initial, with two offices in one organization',
    articles: { a: ['Robert C. Hale (an analyst at Atlas)'], b: ['Robert Hale (Atlas director)'] },
    people: ['a/Robert C. Hale + b/Robert Hale'],
  },
  {
    what: 'a middle initial, with an office in one article only',
    articles: { a: ['Robert C. Hale (bishop)'], b: ['Robert Hale'] },
    people: ['a/Robert C. Hale + b/Robert Hale'],
  },
  {
    what: 'two offices of one person, which a third article tells of one name',
    articles: {
      a: ['Joseph Dunn (mayor)'],
      b: ['Joe Dunn (pianist)'],
      c: ['Joe Dunn (mayor)'],
    },
    people: ['a/Joseph Dunn + b/Joe Dunn + c/Joe Dunn'],
  },
  {
    what: 'one full name with two offices',
    articles: { a: ['Ana Lima (mayor)'], b: ['Ana Lima (pianist)'] },
    people: ['a/Ana Lima + b/Ana Lima'],
  },
  {
    what: 'a name without an office that fits two people whom their offices keep apart',
    articles: { a: ['Joseph R. Dunn (mayor)'], b: ['Joe Dunn (pianist)'], c: ['Joseph Dunn'] },
    people: ['a/Joseph R. Dunn', 'b/Joe Dunn', 'c/Joseph Dunn'],
    ambiguous: ['Joseph Dunn', 'Joseph R. Dunn'],
  },
  {
    what: 'a surname alone that two people bear whom their offices keep apart',
    articles: { a: ['Joseph Dunn (mayor)'], b: ['Joe Dunn (pianist)'], c: ['Dunn'] },
    people: ['a/Joseph Dunn', 'b/Joe Dunn', 'c/Dunn'],
    ambiguous: ['Dunn', 'Joseph Dunn'],
  },

  // Fathers and sons.
  {
    what: 'a suffix that one article leaves out',
    articles: { a: ['John Bell Jr.'], b: ['John Bell'], c: ['John Bell Jr'] },
    people: ['a/John Bell Jr. + b/John Bell + c/John Bell Jr'],
  },
  {
    what: 'father and son whom one article names both',
    articles: { a: ['John Bell', 'John Bell Jr.'], b: ['John Bell Jr.'], c: ['John Bell'] },
    people: ['a/John Bell + c/John Bell', 'a/John Bell Jr. + b/John Bell Jr.'],
  },
  {
    what: 'father and son, and another way to write the father’s name',
    articles: { a: ['John Bell', 'John Bell Jr.'], b: ['John K. Bell'] },
    people: ['a/John Bell + b/John K. Bell', 'a/John Bell Jr.'],
  },
  {
    what: 'two suffixes that differ, and a name without one',
    articles: { a: ['John Bell Sr.'], b: ['John Bell Jr.'], c: ['John Bell'] },
    people: ['a/John Bell Sr.', 'b/John Bell Jr.', 'c/John Bell'],
    ambiguous: ['John Bell'],
  },
  {
    what: 'a suffix of numerals',
    articles: { a: ['Carl Marsh III'], b: ['Carl Marsh II'], c: ['Carl Marsh III'] },
    people: ['a/Carl Marsh III + c/Carl Marsh III', 'b/Carl Marsh II'],
  },

  // A surname alone.
  {
    what: 'a surname alone that one person of the corpus bears',
    articles: { a: ['Lima'], b: ['Ana Lima'] },
    people: ['a/Lima + b/Ana Lima'],
  },
  {
    what: 'a surname alone that one person bears, whose name is written in two ways',
    articles: { a: ['Dunn'], b: ['Joseph R. Dunn'], c: ['Joe Dunn'] },
    people: ['a/Dunn + b/Joseph R. Dunn + c/Joe Dunn'],
  },
  {
    what: 'a surname alone that two people bear',
    articles: { a: ['Lima'], b: ['Ana Lima'], c: ['Rui Lima'], d: ['Lima'] },
    people: ['a/Lima', 'b/Ana Lima', 'c/Rui Lima', 'd/Lima'],
    ambiguous: ['Lima'],
  },
  {
    what: 'a surname alone with the office of one of two who bear it',
    articles: { a: ['Lima (mayor)'], b: ['Ana Lima (mayor)'], c: ['Rui Lima (pianist)'], d: ['Lima'] },
    people: ['a/Lima + b/Ana Lima', 'c/Rui Lima', 'd/Lima'],
    ambiguous: ['Lima'],
  },
  {
    what: 'a surname alone with an office that both who bear it have held',
    articles: { a: ['Lima (mayor)'], b: ['Ana Lima (mayor)'], c: ['Rui Lima (former mayor)'] },
    people: ['a/Lima', 'b/Ana Lima', 'c/Rui Lima'],
    ambiguous: ['Lima'],
  },
  {
    what: 'a surname alone in an article that has its only bearer as somebody else',
    articles: { a: ['Ana Lima', 'Lima'], b: ['Lima'] },
    people: ['a/Ana Lima + b/Lima', 'a/Lima'],
  },
  {
    what: 'a surname alone that nobody bears in full',
    articles: { a: ['Lima'], b: ['Lima'] },
    people: ['a/Lima + b/Lima'],
  },
  {
    what: 'a surname before a suffix',
    articles: { a: ['Bell'], b: ['John Bell Jr.'] },
    people: ['a/Bell + b/John Bell Jr.'],
  },
  {
    what: 'a family name with particles',
    articles: { a: ['van der Berg'], b: ['Piet van der Berg'], c: ['Berg'] },
    people: ['a/van der Berg + b/Piet van der Berg + c/Berg'],
  },
  {
    what: 'a family name with a particle in capitals',
    articles: { a: ['Le Roux'], b: ['Jean-Paul Le Roux'] },
    people: ['a/Le Roux + b/Jean-Paul Le Roux'],
  },
  {
    what: 'a given name that looks like a particle',
    articles: { a: ['Al Stone'], b: ['Ada Stone'] },
    people: ['a/Al Stone', 'b/Ada Stone'],
  },
  {
    what: 'the part of a name by which the articles go on to call somebody',
    articles: { a: ['Mao Lin = Mao'], b: ['Mao'], c: ['Lin'] },
    people: ['a/Mao Lin + b/Mao + c/Lin'],
  },
  {
    what: 'a given name alone by which nobody is called',
    articles: { a: ['Ana Lima'], b: ['Ana'] },
    people: ['a/Ana Lima', 'b/Ana'],
  },
  {
    what: 'a short name that is one person’s surname and what another is called by',
    articles: { a: ['Mao Lin = Mao'], b: ['Ida Mao'], c: ['Mao'] },
    people: ['a/Mao Lin', 'b/Ida Mao', 'c/Mao'],
    ambiguous: ['Mao'],
  },

  // Spellings: joined on evidence only.
  {
    what: 'transliterations of a given name, with one role',
    articles: { a: ['Alexei Morozov (foreign minister)'], b: ['Aleksey Morozov (Foreign Minister)'] },
    people: ['a/Alexei Morozov + b/Aleksey Morozov'],
  },
  {
    what: 'transliterations of a family name, with roles of which one says more',
    articles: { a: ['Rebiya Uygur (Turkish poet laureate)'], b: ['Rebiya Uighur (former poet laureate)'] },
    people: ['a/Rebiya Uygur + b/Rebiya Uighur'],
  },
  {
    what: 'transliterations, with an organization in both roles',
    articles: { a: ['Mikhail Yuriev (an analyst at Atlas)'], b: ['Mikhail Yuryev (director of Atlas)'] },
    people: ['a/Mikhail Yuriev + b/Mikhail Yuryev'],
  },
  {
    what: 'transliterations without a role',
    articles: { a: ['Alexei Morozov'], b: ['Aleksey Morozov'] },
    people: ['a/Alexei Morozov', 'b/Aleksey Morozov'],
  },
  {
    what: 'transliterations with roles that differ',
    articles: { a: ['Alexei Morozov (foreign minister)'], b: ['Aleksey Morozov (pianist)'] },
    people: ['a/Alexei Morozov', 'b/Aleksey Morozov'],
  },
  {
    what: 'transliterations with a role so short that it is within the other’s by chance',
    articles: { a: ['Alexei Morozov (minister)'], b: ['Aleksey Morozov (foreign minister)'] },
    people: ['a/Alexei Morozov', 'b/Aleksey Morozov'],
  },
  {
    what: 'names that sound alike, with one role, of a woman and a man',
    articles: { a: ['Maria Costa (mayor of Porto)'], b: ['Mario Costa (mayor of Porto)'] },
    people: ['a/Maria Costa', 'b/Mario Costa'],
  },
  {
    what: 'short names that sound alike, with one role',
    articles: { a: ['Ann Lee (senator)'], b: ['Ann Li (senator)'] },
    people: ['a/Ann Lee', 'b/Ann Li'],
  },
  {
    what: 'names that sound alike, of two people whom one article names',
    articles: { a: ['Alexei Morozov (officer)', 'Aleksey Morozov (officer)'] },
    people: ['a/Alexei Morozov', 'a/Aleksey Morozov'],
  },

  // The authority file wins.
  {
    what: 'spellings that the authority file joins',
    known: ['Alexei Morozov = Aleksey Morozov'],
    articles: { a: ['Alexei Morozov'], b: ['Aleksey Morozov'] },
    people: ['a/Alexei Morozov + b/Aleksey Morozov'],
  },
  {
    what: 'a surname of two people that the authority file gives to one',
    known: ['Ana Lima = Lima'],
    articles: { a: ['Lima'], b: ['Ana Lima'], c: ['Rui Lima'] },
    people: ['a/Lima + b/Ana Lima', 'c/Rui Lima'],
  },
  {
    what: 'a surname alone of somebody whom only the authority file names in full',
    known: ['Ana Lima'],
    articles: { a: ['Lima'], b: ['Lima'] },
    people: ['a/Lima + b/Lima'],
  },
  {
    what: 'a surname alone that the authority file’s person and another bear',
    known: ['Ana Lima'],
    articles: { a: ['Lima'], b: ['Rui Lima'] },
    people: ['a/Lima', 'b/Rui Lima'],
    ambiguous: ['Lima'],
  },
  {
    what: 'another form of a name of the authority file',
    known: ['Joe Dunn'],
    articles: { a: ['Joseph R. Dunn'], b: ['Joseph Dunn Jr.'], c: ['Dunn'] },
    people: ['a/Joseph R. Dunn + b/Joseph Dunn Jr. + c/Dunn'],
  },
  {
    what: 'names with offices that share nothing, which the authority file joins',
    known: ['Joe Dunn = Joseph Dunn'],
    articles: { a: ['Joseph Dunn (mayor)'], b: ['Joe Dunn (pianist)'] },
    people: ['a/Joseph Dunn + b/Joe Dunn'],
  },
  {
    what: 'another form of a name of the authority file, with an office that shares nothing with its person’s',
    known: ['Joe Dunn'],
    articles: { a: ['Joseph Dunn (mayor)'], b: ['Joe Dunn (pianist)'] },
    people: ['a/Joseph Dunn', 'b/Joe Dunn'],
    ambiguous: ['Joseph Dunn'],
  },
  {
    what: 'two entries of the authority file whose names could be one person’s',
    known: ['Joe Dunn', 'Joseph Dunn'],
    articles: { a: ['Joe Dunn'], b: ['Joseph Dunn'], c: ['Joseph R. Dunn'] },
    people: ['a/Joe Dunn', 'b/Joseph Dunn', 'c/Joseph R. Dunn'],
    ambiguous: ['Joseph R. Dunn'],
  },
  {
    what: 'an alias of the authority file that is a form of somebody else’s name',
    known: ['Ana Lima = The Mayor'],
    articles: { a: ['The Mayor'], b: ['Ana Lima'] },
    people: ['a/The Mayor + b/Ana Lima'],
  },
];
