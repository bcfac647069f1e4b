import { describe, expect, it } from 'vitest';
import { createRecognition } from '../../src/linking/recognition.ts';
import type { NamedAgent, Organization, Person } from '../../src/model/speaker.ts';
import { fold } from '../../src/text/fold.ts';
import { slugify } from '../../src/text/slug.ts';

function agent(name: string, aliases: readonly string[] = []): NamedAgent {
  return {
    slug: slugify(name),
    name,
    sortName: fold(name),
    aliases,
    wikidataId: null,
    sameAs: [],
    quoteCount: 0,
    mentionCount: 0,
  };
}

function person(name: string, aliases: readonly string[] = [], titles: readonly string[] = []): Person {
  const roles = titles.map((title) => ({ title, article: 'a', span: { start: 0, end: 1 } }));
  return { ...agent(name, aliases), roles };
}

const named = (name: string, known: string | null = null, ...titles: string[]) => ({
  name,
  known,
  mentions: [],
  roles: titles.map((title) => ({ title, span: { start: 0, end: 1 } })),
});

/** The slug of whom each name tells, among people or organizations. */
function slugsOf(recognition: ReturnType<typeof createRecognition>, ...names: string[]) {
  return names.map((name) => recognition.person(named(name))?.slug ?? null);
}

describe('whom of the corpus a text names', () => {
  const lima = person('Ana Lima', ['Lima', 'Ana de Lima'], ['Mayor', 'Mayor', 'former judge']);

  it('is the one person of that name or alias, whatever its case, accents and full stops', () => {
    const recognition = createRecognition([lima, person('José P. Díaz')], []);
    expect(slugsOf(recognition, 'Ana Lima', 'ANA DE LIMA', 'Jose P Diaz', 'Eva Lima')).toEqual([
      'ana-lima',
      'ana-lima',
      'jose-p-diaz',
      null,
    ]);
  });

  it('is the one person who bears a bare surname, and nobody where two do', () => {
    expect(slugsOf(createRecognition([lima], []), 'Lima')).toEqual(['ana-lima']);
    expect(slugsOf(createRecognition([person('Rui Sá Jr.')], []), 'Sá')).toEqual(['rui-sa-jr']);
    // An alias that one article made does not outweigh that somebody else bears it too.
    expect(slugsOf(createRecognition([lima, person('Rui Lima')], []), 'Lima', 'Ana Lima')).toEqual([
      null,
      'ana-lima',
    ]);
  });

  it('is nobody whose name it is another form of where text and corpus state offices that share nothing', () => {
    const recognition = createRecognition([person('Joe Dunn', [], ['Mayor', 'former judge'])], []);
    const slugOf = (...titles: string[]) =>
      recognition.person(named('Joseph R. Dunn', null, ...titles))?.slug ?? null;
    expect([slugOf('pianist'), slugOf('mayor'), slugOf('pianist', 'judge'), slugOf()]).toEqual([
      null,
      'joe-dunn',
      'joe-dunn',
      'joe-dunn',
    ]);
    expect(recognition.person(named('Joe Dunn', null, 'pianist'))?.slug).toBe('joe-dunn');
  });

  it('is the one person whose name it is another form of, and nobody where it could be two', () => {
    const people = [person('Joe Dunn'), person('John A. Hale'), person('John B. Hale')];
    const names = ['Joseph R. Dunn', 'Jill Dunn', 'John A. Hale', 'John Hale'];
    expect(slugsOf(createRecognition(people, []), ...names)).toEqual(['joe-dunn', null, 'john-a-hale', null]);
  });

  it('is a person whom a single word names that is no surname', () => {
    expect(slugsOf(createRecognition([person('Xu Wen', ['Xu'])], []), 'Xu')).toEqual(['xu-wen']);
  });

  it('is nobody where two go by the name, be one an organization', () => {
    const two = [person('Ana Ruiz'), { ...person('Ana Ruiz'), slug: 'ana-ruiz-2' }];
    expect(slugsOf(createRecognition(two, []), 'Ana Ruiz', 'Ruiz')).toEqual([null, null]);
    const recognition = createRecognition([person('John Deere')], [agent('Deere Works', ['John Deere'])]);
    expect(recognition.person(named('John Deere'))).toBeNull();
    expect(recognition.organization(named('John Deere'))).toBeNull();
    expect(recognition.options).toMatchObject({ people: [], organizations: [{ aliases: [] }] });
  });

  it('is the organization of that name, with “the” before it or without', () => {
    const board: Organization = agent('The Harbor Board', ['HB']);
    const recognition = createRecognition([lima], [board]);
    expect(recognition.organization(named('harbor board'))).toBe(board);
    expect(recognition.organization(named('HB'))).toBe(board);
    expect(recognition.organization(named('Ana Lima'))).toBeNull();
    expect(recognition.person(named('Harbor Board'))).toBeNull();
  });

  it('is whom extraction took it for', () => {
    const recognition = createRecognition([lima, person('Rui Lima')], []);
    expect(recognition.person(named('A. Lima', 'ana-lima'))).toBe(lima);
  });
});

describe('whom extraction looks for', () => {
  it('has the names and aliases that tell, of people those of two words, and each title once', () => {
    const { options } = createRecognition(
      [person('Ana Lima', ['Lima', 'Ana de Lima'], ['Mayor', 'Mayor', 'former judge']), person('Pelé')],
      [agent('NATO', ['the alliance'])],
    );
    expect(options).toEqual({
      people: [
        {
          key: 'ana-lima',
          name: 'Ana Lima',
          aliases: ['Ana de Lima'],
          roles: [
            { title: 'Mayor', from: null, to: null },
            { title: 'former judge', from: null, to: null },
          ],
        },
      ],
      organizations: [{ key: 'nato', name: 'NATO', aliases: ['the alliance'] }],
    });
  });
});
