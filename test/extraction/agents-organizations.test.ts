import { describe, expect, it } from 'vitest';
import { read } from './found.ts';

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
    ['a party’s body', 'The Republican Harbour Coalition met.', 'Republican Harbour Coalition'],
  ])('may be %s', (_, body, name) => {
    expect(Object.keys(organizations(body))).toEqual([name]);
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
