import { describe, expect, it } from 'vitest';
import { read } from '../found.ts';

/** Each organization with the places that name it. */
const organizations = (body: string): Record<string, string[]> => {
  const { text, document } = read(body);
  return Object.fromEntries(
    document.organizations.map(({ name, mentions }) => [
      name,
      mentions.map(({ start, end }) => text.slice(start, end)),
    ]),
  );
};
const people = (body: string) => read(body).document.people.map(({ name }) => name);

describe('an organization', () => {
  it.each([
    'The transport company Carris sails. Later Carris sank.',
    'Carris, a transport company, sails. Later Carris sank.',
  ])('is what a noun calls one, and no person: %s', (body) => {
    expect(organizations(body)).toEqual({ Carris: ['Carris', 'Carris'] });
    expect(people(body)).toEqual([]);
  });

  it.each([
    ['a firm', 'The harbour hired Smith & Sons.', 'Smith & Sons'],
    ['a committee', 'They gave to Principles Pac.', 'Principles Pac'],
    ['a name before its kind', 'They played at the Linden Reach club.', 'Linden Reach'],
    ['in apposition to its kind', 'The operator, Nordlys Wave, sails.', 'Nordlys Wave'],
    ['a carrier', 'Meridian Air sails no more.', 'Meridian Air'],
    ['a paper that is told', 'He told the Malden Echo so.', 'Malden Echo'],
    ['a paper that is told, by one word', 'He spoke to the Mirror.', 'Mirror'],
    ['a body of state', 'The ship went to the Navy.', 'Navy'],
    ['a party', 'He was with the Greens.', 'Greens'],
    ['a party before an office', 'She is a Labour MP.', 'Labour'],
    ['a bank', 'He is an analyst at Norderbank.', 'Norderbank'],
    ['a union’s local', 'He leads Local 1212.', 'Local 1212'],
    ['a station with its news', 'He told NTC News.', 'NTC News'],
    [
      'a school with an initial',
      'She was at Paul T. Wren State University.',
      'Paul T. Wren State University',
    ],
    ['two founders’', 'The Anna and Paul Wren Foundation gave it.', 'Anna and Paul Wren Foundation'],
    ['a title’s office', 'The U.S. Attorney’s Office knew.', 'U.S. Attorney’s Office'],
    ['a club that is called as its town', 'The goalkeeper left Wexham City.', 'Wexham City'],
    ['more than a known name', 'He gave to the Goldman Sachs Foundation.', 'Goldman Sachs Foundation'],
    ['a party’s body', 'The Republican Harbour Coalition met.', 'Republican Harbour Coalition'],
  ])('may be %s', (_, body, name) => {
    expect(Object.keys(organizations(body))).toEqual([name]);
  });

  it.each([
    'DOVER, Del. — The ferry sank.',
    'DOVER, May 9, 2021 – The ferry sank.',
    'They left the city, Wexham City, in May.',
    'The mirror of the lake was dark, said Anna Milbank.',
  ])('is no dateline, town or family: %s', (body) => {
    expect(organizations(body)).toEqual({});
  });

  it('speaks where the noun before it says what it is', () => {
    const { document } = read('The ferry was late. “It sails,” the transport company Carris said.');
    expect(document.quotes[0]?.attribution?.speaker).toEqual({ kind: 'ORGANIZATION', index: 0 });
  });

  it('is one under its name and the acronym of it', () => {
    const name = 'Northern Ferry Agency';
    expect(organizations(`The ${name} (NFA) met. The NFA left.`)).toEqual({ [name]: [name, 'NFA', 'NFA'] });
    expect(organizations(`The NFA met. The ${name} left.`)).toEqual({ [name]: ['NFA', name] });
  });

  it('is not one with another whose name makes the same acronym', () => {
    const body = 'The Northern Ferry Agency met the National Fishing Authority.';
    expect(Object.keys(organizations(body))).toEqual(['Northern Ferry Agency', 'National Fishing Authority']);
  });

  it('ends before another person', () => {
    const body = 'A talk at the University of Porto and Gordon Reed followed.';
    expect(Object.keys(organizations(body))).toEqual(['University of Porto']);
    expect(people(body)).toEqual(['Gordon Reed']);
  });

  it.each([
    ['a dateline', 'MACAU (AFP) – The ferry sails.', 'MACAU'],
    ['a name in capitals', 'BREXA left early. They saw Brexa there.', 'BREXA'],
    ['a heading', 'FACING THE STORM', 'FACING'],
  ])('is not %s', (_, body, name) => {
    expect(Object.keys(organizations(body))).not.toContain(name);
  });
});
