import type { KindCase } from './kind-case.ts';

export const cases: readonly KindCase[] = [
  {
    kind: 'an organization with "and" in its name',
    text: 'Trade\n\n“Orders are up,” according to the Northern Chamber of Trade and Industry.',
    quotes: [
      {
        text: 'Orders are up,',
        speaker: 'Northern Chamber of Trade and Industry',
      },
    ],
    organizations: ['Northern Chamber of Trade and Industry'],
  },
  {
    kind: 'a family name of two words',
    text: 'Camp\n\n“We will stay,” said Rosa Standing Bear. “It is our land,” Standing Bear added.',
    quotes: [
      {
        text: 'It is our land,',
        speaker: 'Rosa Standing Bear',
      },
    ],
  },
  {
    kind: 'a club or a pub is no person',
    text: 'Plane\n\nThe turbines came from Pacific Dynamics and Western Electric, Ida Crane said.',
    people: ['Ida Crane'],
  },
  {
    kind: 'a club or a pub is no person',
    text: 'Cup\n\nIda Marsh has resigned as Redford manager. Redford said in a statement: “She gave us everything.”',
    quotes: [
      {
        text: 'She gave us everything.',
        speaker: 'Redford',
      },
    ],
    people: ['Ida Marsh'],
  },
  {
    kind: 'a club or a pub is no person',
    text: 'Cup\n\nThe Crown Tavern will shut on Sunday. “It breaks our hearts,” the Crown Tavern said.',
    quotes: [
      {
        text: 'It breaks our hearts,',
        speaker: 'the Crown Tavern',
      },
    ],
    people: [],
  },
  {
    kind: 'two spellings of one name',
    text: 'Talks\n\nForeign Minister Sergei Lavrenov arrived early. Minister Lavrenow will sign, aides said.',
    people: ['Sergei Lavrenov'],
  },
  {
    kind: 'a nickname in marks is not the name',
    text: 'Coup\n\nOtto Krall and his brother Emil ran the port. Nicknamed “Iron Emil” by the dockers, Emil kept the keys. “Nobody leaves,” Emil said.',
    quotes: [
      {
        text: 'Nobody leaves,',
        speaker: 'Emil',
      },
    ],
  },
  {
    kind: 'a person whom the text shows',
    text: 'Stage\n\nIn a podcast with Dolores Finn, Peter Holm talks about fear.',
    people: ['Dolores Finn', 'Peter Holm'],
  },
  {
    kind: 'a person whom the text shows',
    text: 'Match\n\nTendulka was dropped on nine. Tendulka drove to long-on. The umpire warned Tendulka.',
    people: ['Tendulka'],
  },
  {
    kind: 'a person whom the text shows',
    text: 'Match\n\nSerbia’s Nikola Jovik beat Goran Pavlik 6-4, 6-3, “a hard day,” Jovik said.',
    quotes: [
      {
        text: 'a hard day,',
        speaker: 'Nikola Jovik',
      },
    ],
    people: ['Nikola Jovik', 'Goran Pavlik'],
  },
  {
    kind: 'a person whom the text shows',
    text: 'Book\n\n“R.K. Naran taught me to read,” Ida Crane said.',
    people: ['R.K. Naran', 'Ida Crane'],
  },
  {
    kind: 'loud words are no organization',
    text: 'Tweet\n\nShe would NEVER go and told them to STOP.\n\nRIVER RISES\n\nThe case, numbered LD/2041/CR/19, was heard.',
    organizations: [],
  },
  {
    kind: 'an organization of several words',
    text: 'Workers\n\nThe Senate Banking and Housing Committee met the United Dock Workers Union and the EU Trade Commission.',
    organizations: [
      'Senate Banking and Housing Committee',
      'United Dock Workers Union',
      'EU Trade Commission',
    ],
    fallsShort: 'a chamber before "and" is read as an organization of its own',
  },
  {
    kind: 'a name that ends in an apostrophe and s',
    text: 'Brief\n\n“The outlook is stable,” Brody’s said. Kessler’s said it would rate the bank again.',
    quotes: [
      {
        text: 'The outlook is stable,',
        speaker: 'Brody’s',
      },
      {
        text: 'it would rate the bank again',
        speaker: 'Kessler’s',
        type: 'INDIRECT',
      },
    ],
  },
];
