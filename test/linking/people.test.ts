import { describe, expect, it } from 'vitest';
import { link } from '../../src/linking/link.ts';
import { authority, person, sourceArticle } from './source-articles.ts';

const named = (slug: string, ...names: string[]) =>
  sourceArticle({ slug, text: `${names.join(' met ')}.`, people: names.map((name) => ({ name })) });

const namesOf = (graph: ReturnType<typeof link>) =>
  graph.people.map(({ slug, mentionCount }) => `${slug} ×${mentionCount}`);

describe('who is who among people', () => {
  it('takes one full name in two articles for one person', () => {
    const graph = link([named('a', 'Ana Lima'), named('b', 'Ana Lima')], authority());
    expect(namesOf(graph)).toEqual(['ana-lima ×2']);
  });

  it('sees through accents, hyphens and full stops', () => {
    const graph = link([named('a', 'José P. Díaz-Gil'), named('b', 'Jose P Diaz Gil')], authority());
    expect(namesOf(graph)).toEqual(['jose-p-diaz-gil ×2']);
  });

  it('joins a bare surname to the only person of the corpus who bears it', () => {
    const graph = link([named('a', 'Lima'), named('b', 'Ana Lima')], authority());
    expect(graph.people).toMatchObject([{ name: 'Ana Lima', aliases: ['Lima'], mentionCount: 2 }]);
  });

  it('leaves a bare surname apart where two people bear it', () => {
    const graph = link([named('a', 'Lima'), named('b', 'Ana Lima'), named('c', 'Rui Lima')], authority());
    expect(namesOf(graph)).toEqual(['ana-lima ×1', 'lima ×1', 'rui-lima ×1']);
  });

  it('takes a bare surname that nobody else explains for one person across articles', () => {
    const graph = link([named('a', 'Lima'), named('b', 'Lima')], authority());
    expect(namesOf(graph)).toEqual(['lima ×2']);
  });

  it('joins a bare surname to a person of the authority file whom the articles never name in full', () => {
    const known = authority({ people: [person('ana-lima', 'Ana Lima')] });
    expect(namesOf(link([named('a', 'Lima')], known))).toEqual(['ana-lima ×1']);
  });

  it('lets the authority file name and number people, and leaves out those whom nobody names', () => {
    const known = authority({
      people: [person('the-mayor', 'Ana Lima', ['Lima', 'A. Lima']), person('rui', 'Rui Costa')],
    });
    const graph = link([named('a', 'A. Lima'), named('b', 'Ana Lima')], known);
    expect(graph.people).toMatchObject([
      { slug: 'the-mayor', name: 'Ana Lima', aliases: ['Lima', 'A. Lima'], mentionCount: 2 },
    ]);
  });

  it('gives no slug twice, neither to two people nor to a person and an organization', () => {
    const article = sourceArticle({
      slug: 'a',
      text: 'Ana Lima works for Ana-Lima.',
      people: [{ name: 'Ana Lima' }],
      organizations: [{ name: 'Ana-Lima' }],
    });
    const known = authority({ people: [person('ana-lima-2', 'Rui Costa')] });
    const graph = link([article], known);
    expect(graph.people.map(({ slug }) => slug)).toEqual(['ana-lima']);
    expect(graph.organizations.map(({ slug }) => slug)).toEqual(['ana-lima-3']);
  });

  it('gives a name without a Latin letter a slug all the same', () => {
    const graph = link([named('a', '习近平')], authority());
    expect(graph.people.map(({ slug }) => slug)).toEqual(['name-4e60-8fd1-5e73']);
  });

  it('keeps each article’s words for a role', () => {
    const article = sourceArticle({
      slug: 'a',
      text: 'Mayor Ana Lima spoke.',
      people: [{ name: 'Ana Lima', roles: ['Mayor'] }],
    });
    expect(link([article], authority()).people[0]?.roles).toEqual([
      { title: 'Mayor', article: 'a', span: { start: 0, end: 5 } },
    ]);
  });
});
