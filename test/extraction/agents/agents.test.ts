import { describe, expect, it } from 'vitest';
import type { ExtractOptions } from '../../../src/extraction/document.ts';
import { extract } from '../../../src/extraction/extract.ts';
import { read } from '../found.ts';

const people = (body: string, options: ExtractOptions = {}) => {
  const { text, document } = read(body, options);
  return document.people.map(({ name, known, mentions, roles }) => ({
    name,
    known,
    mentions: mentions.map(({ start, end }) => text.slice(start, end)),
    roles: roles.map(({ title, span }) => {
      expect(text.slice(span.start, span.end)).toBe(title);
      return title;
    }),
  }));
};
const names = (body: string) => people(body).map(({ name }) => name);
const organizations = (body: string, options: ExtractOptions = {}) => {
  const { text, document } = read(body, options);
  return document.organizations.map(({ name, mentions }) => ({
    name,
    mentions: mentions.map(({ start, end }) => text.slice(start, end)),
  }));
};

describe('a person’s name', () => {
  it.each([
    [
      'particles',
      'Commission chief Ursula von der Aue met Jean Le Bras and Khalid bin Nasser.',
      ['Ursula von der Aue', 'Jean Le Bras', 'Khalid bin Nasser'],
    ],
    ['initials and suffixes', 'Carl J. Dunn and Paul Reed Jr. met.', ['Carl J. Dunn', 'Paul Reed Jr.']],
    ['hyphens and diacritics', 'Jean-Yves Dupré met João Conceição.', ['Jean-Yves Dupré', 'João Conceição']],
    ['an apostrophe', 'Adviser Robert O’Hara arrived.', ['Robert O’Hara']],
    ['a title and one word', 'President Dunn arrived.', ['Dunn']],
    ['a title with a stop', 'Sen. Paul Reed met Gov. Anna Bell.', ['Paul Reed', 'Anna Bell']],
  ])('may have %s', (_, body, expected) => {
    expect(names(body)).toEqual(expected);
  });

  it('is mentioned without its possessive', () => {
    expect(people('Anna Bell’s boat sank. Bell’s crew swam.')[0]?.mentions).toEqual(['Anna Bell', 'Bell']);
  });

  it.each([
    'The Munich Harbour Conference took place in New York in April on Monday.',
    'The United States and South Korea met at the Grove Hotel near the Black Sea.',
    'Portuguese and German ministers met in North East London.',
  ])('is none of a place, a month, a meeting or a nation: %s', (body) => {
    expect(names(body)).toEqual([]);
  });

  it('is not made of a headline’s capitals', () => {
    expect(extract('Harbour Reopens After Anna Storm\n\nThe ferry sails.').people).toEqual([]);
    const document = extract('Bell Reopens Harbour\n\nMayor Anna Bell was glad.');
    expect(document.people).toHaveLength(1);
    expect(document.people[0]?.mentions[0]).toEqual({ start: 0, end: 4 });
  });
});

describe('one person', () => {
  it('is the full name and the later surname', () => {
    expect(people('Mayor Anna Bell arrived. Bell was late. Mrs. Bell apologised.')).toMatchObject([
      { name: 'Anna Bell', mentions: ['Anna Bell', 'Bell', 'Bell'] },
    ]);
  });

  it('may bear a short form and an initial', () => {
    expect(people('Joe Dunn arrived. Joseph R. Dunn was late.')).toMatchObject([{ name: 'Joseph R. Dunn' }]);
  });

  it('is kept apart from another one with the surname', () => {
    expect(people('Anna Bell met Carl Bell. Mr. Bell spoke. Mrs. Bell listened.')).toMatchObject([
      { name: 'Anna Bell', mentions: ['Anna Bell', 'Bell'] },
      { name: 'Carl Bell', mentions: ['Carl Bell', 'Bell'] },
    ]);
  });
});

describe('a role', () => {
  it.each([
    ['US Secretary of Defense Paul Reed arrived.', 'US Secretary of Defense'],
    ['They met former envoy to Spain Paul Reed there.', 'former envoy to Spain'],
    ['EU foreign policy chief Paul Reed arrived.', 'EU foreign policy chief'],
    [
      'Paul Reed, a researcher at the Center for a Calm Sea, spoke.',
      'researcher at the Center for a Calm Sea',
    ],
    ['“No,” said Paul Reed, the owner of the ferry.', 'owner of the ferry'],
  ])('is what the text states: %s', (body, role) => {
    expect(people(body)[0]?.roles).toEqual([role]);
  });

  it('is no form of address, and no other person beside the name', () => {
    expect(
      people('Mr. Paul Reed met Anna Bell, Carl Dunn and others.').flatMap(({ roles }) => roles),
    ).toEqual([]);
  });
});

describe('an organization', () => {
  it.each([
    ['an acronym', 'The ferry of the FBI sails for NATO.', ['FBI', 'NATO']],
    [
      'a department',
      'The US Department of Justice and the State Department agreed.',
      ['US Department of Justice', 'State Department'],
    ],
    ['a center with its complement', 'The Center for a Calm Sea opened.', ['Center for a Calm Sea']],
    ['a seat of government', 'The White House and the Kremlin agreed.', ['White House', 'Kremlin']],
    ['a company', 'Bell Ferries Inc. sailed.', ['Bell Ferries Inc']],
  ])('may be %s', (_, body, expected) => {
    expect(organizations(body).map(({ name }) => name)).toEqual(expected);
  });

  it.each([
    'France and Paris agreed with the U.S. and the UK.',
    'The CEO said GDP and COVID-19 mattered on TV.',
  ])('is no country and no other abbreviation: %s', (body) => {
    expect(organizations(body)).toEqual([]);
  });

  it('ends where the title of a person begins', () => {
    const body = 'European Commission President Anna Bell met NATO Secretary General Carl Dunn.';
    expect(organizations(body).map(({ name }) => name)).toEqual(['European Commission', 'NATO']);
    expect(names(body)).toEqual(['Anna Bell', 'Carl Dunn']);
  });
});

describe('known agents', () => {
  const dunn = { key: 'carl-dunn', name: 'Carl Dunn', aliases: ['the Admiral', 'Dunn'], roles: [] };

  it('are mentioned by their name and aliases, the longest first', () => {
    expect(people('Carl Dunn sailed. Dunn and the Admiral are one.', { people: [dunn] })).toEqual([
      { name: 'Carl Dunn', known: 'carl-dunn', mentions: ['Carl Dunn', 'Dunn', 'the Admiral'], roles: [] },
    ]);
  });

  it('are found at word boundaries and in their own case only', () => {
    expect(people('Dunnock and dunn are words.', { people: [dunn] })).toEqual([]);
  });

  it('may be an organization that looks like a person', () => {
    const options = { organizations: [{ key: 'anna-bell', name: 'Anna Bell', aliases: [] }] };
    expect(organizations('“No,” Anna Bell said.', options)).toEqual([
      { name: 'Anna Bell', mentions: ['Anna Bell'] },
    ]);
    expect(people('“No,” Anna Bell said.', options)).toEqual([]);
  });

  it('leave others unknown', () => {
    expect(people('Anna Bell met Carl Dunn.', { people: [dunn] }).map(({ known }) => known)).toEqual([
      null,
      'carl-dunn',
    ]);
  });
});
