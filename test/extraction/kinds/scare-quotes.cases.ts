import type { KindCase } from './kind-case.ts';

export const cases: readonly KindCase[] = [
  {
    kind: 'words in marks that nobody says',
    text: 'Ads\n\nThe town’s cheerful “Come home. Stay home.” campaign has cost a fortune, but Ida Crane likes it.',
    noQuotes: ['Come home. Stay home.'],
  },
  {
    kind: 'words in marks that nobody says',
    text: 'Ads\n\nThe “Tidewater” director Paul Stone will open the festival, Ida Crane said.',
    noQuotes: ['Tidewater'],
  },
  {
    kind: 'words in marks that nobody says',
    text: 'Ads\n\nThe fishermen call the wind “El Diablo” (“The Devil”), said Ida Crane.',
    noQuotes: ['The Devil', 'El Diablo'],
  },
  {
    kind: 'words in marks that nobody says',
    text: 'Ads\n\nDoctors treat what is known as “trench foot,” a swelling of the skin.',
    noQuotes: ['trench foot,'],
  },
  {
    kind: 'words in marks that nobody says',
    text: "Ads\n\nThe firm ran a 'quiet hour pilot' and shoppers from Orton liked it, Ida Crane said.",
    noQuotes: ['quiet hour pilot'],
  },
  {
    kind: 'words in marks that nobody says',
    text: 'Ads\n\nAbove the door hung a plaque with the words “Here lived nobody.” Ida Crane laughed.',
    notSpeakers: ['Ida Crane'],
  },
  {
    kind: 'words that are written on something',
    text: 'Quarry\n\nPlacards that said “No to the quarry” hung from the bridge, Pat Lacey said. He held a shirt reading “Go home”.',
    noQuotes: ['No to the quarry', 'Go home'],
  },
  {
    kind: 'words that are written on something',
    text: 'Quarry\n\nA letter saying the quarry was “a crime” hung there.',
    quotes: [{ text: 'a crime', speaker: 'a letter' }],
  },
  {
    kind: 'a nickname of a place',
    text: 'Housing\n\nResidents of “Little Lagos”, as the street is known, voted on Sunday.',
    noQuotes: ['Little Lagos'],
  },
  {
    kind: 'a term is nobody’s speech',
    text: 'Gang on trial\n\nThe court heard that members met in a so-called “ghost house” near the docks.',
    noQuotes: ['ghost house'],
  },
  {
    kind: 'a title before a role',
    text: 'Actor honoured\n\nThe “Silent Tides” director Wole Ajayi was in town. “I feel at home,” Ajayi said.',
    quotes: [{ text: 'I feel at home,', speaker: 'Wole Ajayi' }],
    noQuotes: ['Silent Tides'],
  },
  {
    kind: 'a slogan of an initiative',
    text: 'Clean streets\n\nUnder the “Swachh Mohalla” initiative, the corporation gave bins to 400 homes, mayor Leela Pawar said.',
    noQuotes: ['Swachh Mohalla'],
  },
];
