import type { ExtractOptions } from '../../../src/extraction/document.ts';
import type { AGENTS } from '../../../src/extraction/weights.ts';
import { type Edges, edge, people, words } from '../edge.ts';
import { read } from '../found.ts';

const organizations = (body: string): string[] => read(body).document.organizations.map(({ name }) => name);
const roles = (body: string): string[] =>
  read(body).document.people.flatMap((person) => person.roles.map(({ title }) => title));

/** So many words with a capital that are no names. */
const capitals = (length: number): string =>
  words(length).replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());
/** A given name for each number below 100: "Boba". */
const given = (_: unknown, index: number) => {
  const [first, second] = [Math.floor(index / 10), index % 10].map((at) => 'BCDFGHKLMN'.charAt(at));
  return `${first}o${second?.toLowerCase()}a`;
};
/** So many people of one name, of whom the first is named again. */
const family = (size: number) =>
  ['Anna', ...Array.from({ length: size - 1 }, given), 'Anna']
    .map((name) => `Mayor ${name} Bell left.`)
    .join(' ');

const KNOWN: ExtractOptions = { people: [{ key: 'paul', name: 'Paul Bell', aliases: ['Bell'], roles: [] }] };
/** Where Carl Bell is mentioned if a known Paul Bell has the surname too. */
const carl = (body: string): string[] => {
  const { text, document } = read(body, KNOWN);
  const found = document.people.filter(({ name }) => name === 'Carl Bell');
  return found.flatMap(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)));
};
const annas = (length: number) => 'Anna Bell left. '.repeat(length);
/** He is the first of so many full names before a surname, or the last after one. */
const mayors = (length: number) => `Mayor Carl Bell left. ${annas(length - 1)}It met Mayor Bell.`;
const misters = (length: number) => `It met Mr. Bell. ${annas(length - 1)}Carl Bell left.`;

export const AGENT_EDGES: Edges<typeof AGENTS> = {
  // The last is a second person if the first is not compared.
  mostBearers: [edge((body) => people(body).length, [family(50), 50], [family(51), 52])],
  longestHeading: [
    edge(
      organizations,
      [`The port is open.\n\n${'ABX '.repeat(9)}PORTO`, []],
      [`The port is open.\n\n${'ABX '.repeat(10)}PORTO`, ['ABX']],
    ),
  ],
  shortestTransliterated: [
    edge(
      people,
      ['Mayor Ivan Orlensky left. Mayor Orlenski came.', ['Ivan Orlensky']],
      ['Mayor Ivan Orlesy left. Mayor Orlesi came.', ['Ivan Orlesy', 'Orlesi']],
    ),
  ],
  fewestConsonants: [
    edge(
      people,
      ['Mohammed Orlen met the envoy. Mohammad Orlen left.', ['Mohammed Orlen']],
      ['Conor Orlen met the envoy. Connor Orlen left.', ['Conor Orlen', 'Connor Orlen']],
    ),
  ],
  longestIntroduction: [
    edge(
      people,
      [`“Rain,” said ${words(5)} crewmate Bexa Mori.`, ['Bexa Mori']],
      [`“Rain,” said ${words(6)} crewmate Bexa Mori.`, []],
    ),
  ],
  mostNamings: [
    edge(carl, [mayors(50), ['Carl Bell', 'Bell']], [mayors(51), ['Carl Bell']]),
    edge(carl, [misters(50), ['Bell', 'Carl Bell']], [misters(51), ['Carl Bell']]),
  ],
  longestName: [
    edge(
      people,
      ['Mayor Ana Maria Rosa Luisa Bell left.', ['Ana Maria Rosa Luisa Bell']],
      ['Mayor Ana Maria Rosa Luisa Clara Bell left.', []],
    ),
  ],
  longestLikelyName: [
    edge(
      people,
      ['Spain’s Bexa Dova Mori was wet.', ['Bexa Dova Mori']],
      ['Spain’s Bexa Dova Luma Mori was wet.', []],
    ),
  ],
  // "Was", 37 adjectives and "as" are between.
  farthestPronoun: [
    edge(
      people,
      [`Bexa Mori was ${words(37)} as he left.`, ['Bexa Mori']],
      [`Bexa Mori was ${words(38)} as he left.`, []],
    ),
    // "Was" and 38 adjectives are between the name and the stop.
    edge(
      people,
      [`Bexa Mori was ${words(38)}. He left.`, ['Bexa Mori']],
      [`Bexa Mori was ${words(39)}. He left.`, []],
    ),
  ],
  mostParticles: [
    edge(
      people,
      ['Mayor Anna van der den Bell left.', ['Anna van der den Bell']],
      ['Mayor Anna van von der den Bell left.', ['Anna']],
    ),
  ],
  longestNickname: [
    edge(
      people,
      ['It was Robert “Big Bad Bob” Dunn.', ['Robert “Big Bad Bob” Dunn']],
      ['It was Robert “Big Bad Old Bob” Dunn.', []],
    ),
  ],
  longestRole: [
    edge(
      roles,
      [`It was ${capitals(13)} Mayor Anna Bell.`, [`${capitals(13)} Mayor`]],
      [`It was ${capitals(14)} Mayor Anna Bell.`, [`${capitals(14).replace('Wet ', '')} Mayor`]],
    ),
    // With the article.
    edge(
      roles,
      [`The ${words(12)} mayor, Anna Bell, left.`, [`${words(12)} mayor`]],
      [`The ${words(13)} mayor, Anna Bell, left.`, []],
    ),
  ],
  mostModifiers: [
    edge(
      roles,
      ['It was the port air traffic controller Anna Bell.', ['port air traffic controller']],
      ['It was the town port air traffic controller Anna Bell.', ['controller']],
    ),
    edge(
      roles,
      ['It was the town port crew’s doctor Anna Bell.', ['town port crew’s doctor']],
      ['It was the old town port crew’s doctor Anna Bell.', ['doctor']],
    ),
  ],
  // Three words are between.
  longestRelation: [
    edge(
      roles,
      ['His wet old number, Anna Bell, left.', ['wet old number']],
      ['His wet old grey number, Anna Bell, left.', []],
    ),
  ],
  // With the comma after it.
  longestApposition: [
    edge(
      roles,
      [`Anna Bell, a mayor of the ${words(15)} port, left.`, [`mayor of the ${words(15)} port`]],
      [`Anna Bell, a mayor of the ${words(16)} port, left.`, []],
    ),
  ],
  farthestNoun: [
    edge(
      roles,
      [`Anna Bell, a ${words(8)} mayor, left.`, [`${words(8)} mayor`]],
      [`Anna Bell, a ${words(9)} mayor, left.`, []],
    ),
    // "Of the" and five adjectives are between.
    edge(
      roles,
      [`Anna Bell, one of the ${words(5)} divers, left.`, [`one of the ${words(5)} divers`]],
      [`Anna Bell, one of the ${words(6)} divers, left.`, []],
    ),
    // The comma, the article and five adjectives are between.
    edge(
      organizations,
      [`Carris, the ${words(5)} company, left.`, ['Carris']],
      [`Carris, the ${words(6)} company, left.`, []],
    ),
  ],
  // The fourth is left out.
  mostRoles: [
    edge(
      roles,
      ['Anna Bell, a mayor and a pilot and a poet, left.', ['mayor', 'pilot', 'poet']],
      ['Anna Bell, a mayor and a pilot and a poet and a doctor, left.', ['mayor', 'pilot', 'poet']],
    ),
  ],
  farthestHead: [
    edge(
      organizations,
      [`It met the Pentagon ${capitals(9)} Committee.`, [`Pentagon ${capitals(9)} Committee`]],
      [`It met the Pentagon ${capitals(10)} Committee.`, ['Pentagon', `${capitals(10)} Committee`]],
    ),
  ],
  longestComplement: [
    edge(
      organizations,
      [`It met the Ministry of ${capitals(11)}.`, [`Ministry of ${capitals(11)}`]],
      [`It met the Ministry of ${capitals(12)}.`, [`Ministry of ${capitals(11)}`]],
    ),
    edge(
      organizations,
      [`It met Bexa T. ${capitals(11)} University.`, [`Bexa T. ${capitals(11)} University`]],
      [`It met Bexa T. ${capitals(12)} University.`, [`${capitals(12)} University`]],
    ),
  ],
  longestFirm: [
    edge(
      organizations,
      [`It met Bexa & ${capitals(11)}.`, [`Bexa & ${capitals(11)}`]],
      [`It met Bexa & ${capitals(12)}.`, [`Bexa & ${capitals(11)}`]],
    ),
  ],
  shortestShouted: [
    edge(
      organizations,
      ['It met the KLM BELL crew.', ['BELL']],
      ['It met the KLM BEL crew.', ['KLM', 'BEL']],
    ),
    // A place in capitals lends its name to no firm.
    edge(organizations, ['It met IRAN Air.', []], ['It met FLA Air.', ['FLA Air']]),
  ],
  shortestGlued: [edge(people, ['Anna BellonyB left.', []], ['Anna BellonB left.', ['Anna BellonB']])],
  shortestTown: [edge(organizations, ['BEXAM – It rained.', []], ['BEXA – It rained.', ['BEXA']])],
  longestDateline: [
    edge(
      organizations,
      [`BEXAM, ${capitals(10)} – It rained.`, []],
      [`BEXAM, ${capitals(11)} – It rained.`, ['BEXAM']],
    ),
  ],
};
