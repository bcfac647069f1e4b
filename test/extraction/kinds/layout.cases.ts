import type { KindCase } from './kind-case.ts';

export const cases: readonly KindCase[] = [
  {
    kind: 'the story goes on after links to other stories',
    text: 'Bus strike ends\n\nDrivers voted on Sunday to go back to work.\n\nRelated Coverage\n\nFares to rise again in March\n\nCity buys forty trams\n\n“We got most of what we asked for,” union leader Marta Quill said.\n\nService resumes at dawn.',
    quotes: [
      {
        text: 'We got most of what we asked for,',
        speaker: 'Marta Quill',
      },
    ],
    paragraphs: {
      'Fares to rise': 'BOILERPLATE',
      'City buys': 'BOILERPLATE',
      'Service resumes': 'BODY',
    },
  },
  {
    kind: 'the story goes on after links to other stories',
    text: 'Clinic reopens\n\nThe clinic opened its doors on Friday.\n\nSee also:\n\nNurses march for better pay\n\nDr Ines Ford said: “Patients came from all over the valley.”',
    quotes: [
      {
        text: 'Patients came from all over the valley.',
        speaker: 'Ines Ford',
      },
    ],
    paragraphs: {
      'Nurses march': 'BOILERPLATE',
    },
  },
  {
    kind: 'the story goes on after links to other stories',
    text: 'Clinic reopens\n\n“Patients came early,” said nurse Dora Pell.\n\nTrending\n\nTen best beaches of the north\n\nActor sells castle',
    quotes: [
      {
        text: 'Patients came early,',
        speaker: 'Dora Pell',
      },
    ],
    paragraphs: {
      'Ten best': 'BOILERPLATE',
      'Actor sells': 'BOILERPLATE',
    },
  },
  {
    kind: 'a caption lends no photographer',
    text: 'Flood hits\n\nImage caption The bridge at Orton was closed for a week\n\n“We lost everything,” Peter Holm said.',
    people: ['Peter Holm'],
    paragraphs: {
      'Image caption': 'CAPTION',
    },
  },
  {
    kind: 'a caption lends no photographer',
    text: 'Flood hits\n\nThe bridge at Orton was closed for a week. (Dana Wirth/CBC)\n\n“We lost everything,” Peter Holm said.',
    people: ['Peter Holm'],
    paragraphs: {
      'The bridge': 'CAPTION',
    },
  },
  {
    kind: 'a caption lends no photographer',
    text: 'Flood hits\n\nResidents wade through Mill Street. Picture: Olga Stern\n\n“We lost everything,” Peter Holm said.',
    people: ['Peter Holm'],
    paragraphs: {
      'Residents wade': 'CAPTION',
    },
  },
  {
    kind: 'reporters of a credit line are nobody of the story',
    text: 'Flood hits\n\n“We lost everything,” Peter Holm said.\n\nAdditional reporting by Olga Stern and Vik Mehra; editing by Jane Tull',
    people: ['Peter Holm'],
    paragraphs: {
      'Additional reporting': 'CREDIT',
    },
  },
  {
    kind: 'reporters of a credit line are nobody of the story',
    text: 'Flood hits\n\n“We lost everything,” Peter Holm said.\n\nOlga Stern in Lisbon contributed to this report.',
    people: ['Peter Holm'],
    paragraphs: {
      'Olga Stern in': 'CREDIT',
    },
  },
  {
    kind: 'a line of the page lends nobody',
    text: 'Flood hits\n\n“We lost everything,” Peter Holm said.\n\nSign up for our morning newsletter\n\nFollow Olga Stern on Twitter: @ostern',
    people: ['Peter Holm'],
    paragraphs: {
      'Sign up': 'BOILERPLATE',
      Follow: 'BOILERPLATE',
    },
  },
  {
    kind: 'a heading inside the story quotes nobody',
    text: 'Actors talk\n\nThe couple spoke for an hour.\n\nActor felt “ashamed” of early films\n\n“I was young,” Lena Marsh said.',
    quotes: [
      {
        text: 'I was young,',
        speaker: 'Lena Marsh',
      },
    ],
    noQuotes: ['ashamed'],
  },
  {
    kind: 'a first line that is a sentence is story',
    text: 'Two fishermen were rescued on Tuesday, the coast guard said. A third is missing.\n\nThe search goes on.',
    quotes: [
      {
        text: 'Two fishermen were rescued on Tuesday',
        speaker: 'the coast guard',
        type: 'INDIRECT',
      },
    ],
  },
  {
    kind: 'a first line that is a sentence is story',
    text: 'A court in Orton ruled that the mine must close, the firm announced on Friday.\n\nIt employs 300.',
    paragraphs: {
      'A court': 'BODY',
    },
  },
  {
    kind: 'a sentence of the story is no line of the page',
    text: 'Norham\n\nIt rained on Monday.\n\nNew research by Orton University found that dams leak.',
    paragraphs: { 'New research b': 'BODY' },
  },
  {
    kind: 'a sentence of the story is no line of the page',
    text: 'Norham\n\nIt rained on Monday.\n\nThe figures, compiled by the council, show a fall of 3 per cent.',
    paragraphs: { 'The figures, c': 'BODY' },
  },
  {
    kind: 'a sentence of the story is no line of the page',
    text: 'Norham\n\nIt rained on Monday.\n\n“Research by our own staff shows it,” said vet Ana Lima.',
    paragraphs: { '“Research by o': 'BODY' },
  },
  {
    kind: 'a sentence of the story is no line of the page',
    text: 'Norham\n\nIt rained on Monday.\n\nReporting by banks was poor, Ms Lima said.',
    paragraphs: { 'Reporting by b': 'BODY' },
  },
  {
    kind: 'a sentence of the story is no line of the page',
    text: 'Norham\n\nIt rained on Monday.\n\nEdda Moor is the editor of the Norham Post.',
    paragraphs: { 'Edda Moor is t': 'BODY' },
  },
  {
    kind: 'a sentence of the story is no line of the page',
    text: 'Norham\n\nIt rained on Monday.\n\nBy Friday the water had fallen',
    paragraphs: { 'By Friday the ': 'BODY' },
  },
  {
    kind: 'a sentence of the story is no line of the page',
    text: 'Norham\n\nIt rained on Monday.\n\n10.30 runners took part',
    paragraphs: { '10.30 runners ': 'BODY' },
  },
  {
    kind: 'a sentence of the story is no line of the page',
    text: 'Norham\n\nIt rained on Monday.\n\nSign up for the course, she told parents.',
    paragraphs: { 'Sign up for th': 'BODY' },
  },
  {
    kind: 'a sentence of the story is no line of the page',
    text: 'Norham\n\nIt rained on Monday.\n\nFollow Mr Bell on Twitter, she said, and you see.',
    paragraphs: { 'Follow Mr Bell': 'BODY' },
  },
  {
    kind: 'a line of the page is not the story',
    text: 'Norham\n\nIt rained on Monday.\n\nBy Anna Bell and Rui Costa in Porto',
    paragraphs: { 'By Anna Bell': 'CREDIT' },
  },
  {
    kind: 'a line of the page is not the story',
    text: 'Norham\n\nIt rained on Monday.\n\nReporting by Anna Bell; editing by Rui Costa',
    paragraphs: { 'Reporting by': 'CREDIT' },
  },
  {
    kind: 'a line of the page is not the story',
    text: 'Norham\n\nIt rained on Monday.\n\n(Reporting by Anna Bell in Porto; Editing by Rui Costa)',
    paragraphs: { '(Reporting b': 'CREDIT' },
  },
  {
    kind: 'a line of the page is not the story',
    text: 'Norham\n\nIt rained on Monday.\n\n14.32 BST',
    paragraphs: { '14.32 BST': 'CREDIT' },
  },
  {
    kind: 'a line of the page is not the story',
    text: 'Norham\n\nIt rained on Monday.\n\n09:13Anna Bell',
    paragraphs: { '09:13Anna Be': 'CREDIT' },
  },
  {
    kind: 'a line of the page is not the story',
    text: "Norham\n\nIt rained on Monday.\n\nDon't miss our quiz",
    paragraphs: { "Don't miss o": 'BOILERPLATE' },
  },
];
