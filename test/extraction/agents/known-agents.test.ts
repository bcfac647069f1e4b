import { describe, expect, it } from 'vitest';
import type { ExtractOptions } from '../../../src/extraction/document.ts';
import { quotes, read } from '../found.ts';

const person = (name: string, alias: string) => ({ key: name, name, aliases: [alias], roles: [] });
const OPTIONS: ExtractOptions = {
  people: [person('Carl Dunn', 'Dunn')],
  organizations: [{ key: 'dockers', name: 'Dock Workers’ League', aliases: ['the union'] }],
};
const found = (body: string) => {
  const { text, document } = read(body, OPTIONS);
  return document.people.map(({ known, mentions }) => [
    known,
    ...mentions.map(({ start, end }) => text.slice(start, end)),
  ]);
};
const speakers = (body: string) => quotes(body, OPTIONS).map(({ speaker }) => speaker);

describe('a known person’s surname', () => {
  it.each([
    ['a verb', '“No,” Wren Dunn said.', [[null, 'Wren Dunn']]],
    ['a verb before it', '“No,” said Ivana Dunn.', [[null, 'Ivana Dunn']]],
    ['a title', 'First Lady Mira Dunn called it “a joy.”', [[null, 'Mira Dunn']]],
    ['a role', 'Transport minister Alice Dunn said “no boat sails.”', [[null, 'Alice Dunn']]],
  ])('inside a longer name is somebody else, shown by %s', (_, body, expected) => {
    expect(found(body)).toEqual(expected);
  });

  it.each([
    ['President Dunn said “no boat sails.”', 'Dunn'],
    ['On Monday Dunn said “no boat sails.”', 'Dunn'],
    ['Then Mr. Dunn said “no boat sails.”', 'Dunn'],
    ['Carl J. Dunn said “no boat sails.”', 'Carl J. Dunn'],
  ])('is the known person where no other name leads to it: %s', (body, mention) => {
    expect(found(body)).toEqual([['Carl Dunn', mention]]);
  });

  it('alone means whom the article named last in full', () => {
    expect(speakers('Mayor Alice Dunn came. Dunn said “no boat sails.”')).toEqual(['Alice Dunn']);
    expect(speakers('Carl Dunn met Alice Dunn. Dunn said “no boat sails.”')).toEqual(['Alice Dunn']);
    expect(speakers('Alice Dunn met Carl Dunn. Dunn said “no boat sails.”')).toEqual(['Carl Dunn']);
  });

  it('with a title is the known person’s, unless the article gives the title to another', () => {
    const body =
      'Mayor Alice Dunn came. President Dunn said “no boat sails.” Mayor Dunn said “no rain falls.”';
    expect(speakers(body)).toEqual(['Dunn', 'Alice Dunn']);
  });

  it('alone stays with whom the article introduced by a title only', () => {
    const body = 'President Dunn met his sister Alice Dunn. Dunn said “no boat sails.”';
    expect(found(body)).toEqual([
      ['Carl Dunn', 'Dunn', 'Dunn'],
      [null, 'Alice Dunn'],
    ]);
  });
});

describe('the known agents', () => {
  it('are those of the two lists given, whichever lists were given before', () => {
    const { people = [], organizations = [] } = OPTIONS;
    const known = (options: ExtractOptions) => {
      const { document } = read('The Dock Workers’ League met Carl Dunn.', options);
      return [...document.people, ...document.organizations].flatMap((agent) => agent.known ?? []);
    };
    expect(known({ people })).toEqual(['Carl Dunn']);
    expect(known({ organizations })).toEqual(['dockers']);
    expect(known({ people, organizations })).toEqual(['Carl Dunn', 'dockers']);
    expect(known({ people: [], organizations })).toEqual(['dockers']);
    expect(known({ people })).toEqual(['Carl Dunn']);
    expect(known({})).toEqual([]);
  });

  it('are indexed once for the same list of organizations without people', () => {
    let reads = 0;
    const aliases = ['the union'];
    const league = {
      key: 'dockers',
      aliases,
      get name() {
        reads++;
        return 'Dock Workers’ League';
      },
    };
    const organizations = [league];
    const readAgain = () => read('“No,” said Ana Lima.', { organizations });
    readAgain();
    const first = reads;
    readAgain();
    expect([first > 0, reads]).toEqual([true, first]);
  });
});

describe('an alias that begins with a small letter', () => {
  const mentions = (body: string) => {
    const { text, document } = read(body, OPTIONS);
    return document.organizations.flatMap(({ known, mentions }) =>
      known === null ? [] : mentions.map(({ start, end }) => text.slice(start, end)),
    );
  };

  it('is found with a capital where a sentence begins, and nowhere else', () => {
    expect(mentions('The union said “we walk out.” But the union stayed.')).toEqual([
      'The union',
      'the union',
    ]);
    expect(mentions('They met at The union of seas.')).toEqual([]);
  });
});
