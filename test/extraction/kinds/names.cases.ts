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
  {
    kind: 'an honor after a name',
    text: 'Ferries\n\n“It is late,” Tom Reyes MP said.',
    quotes: [{ text: 'It is late,', speaker: 'Tom Reyes' }],
    people: ['Tom Reyes'],
  },
  {
    kind: 'an honor after a name',
    text: 'Trial\n\nProsecuting, Gavin Thorley QC said it was “a wicked act”. Mr Thorley said: “It was planned.”',
    quotes: [
      { text: 'a wicked act', speaker: 'Gavin Thorley' },
      { text: 'It was planned.', speaker: 'Gavin Thorley' },
    ],
    people: ['Gavin Thorley'],
    organizations: [],
  },
  {
    kind: 'an honor after a name',
    text: 'Trial\n\nJudge Edmund Frayne KC told the jury: “Take your time.”',
    quotes: [{ text: 'Take your time.', speaker: 'Edmund Frayne' }],
    organizations: [],
    roles: { 'Edmund Frayne': ['Judge'] },
  },
  {
    kind: 'an honor after a name',
    text: 'Inquiry\n\n“It is late,” said Sir Tom Marsh KBE, who led the inquiry.',
    quotes: [{ text: 'It is late,', speaker: 'Tom Marsh' }],
    organizations: [],
  },
  {
    kind: 'the member for a place is no name',
    text: 'Ferries\n\nOrton South MP said: “It is late.”',
    people: [],
  },
  {
    kind: 'a dateline with a colon is no speaker',
    text: 'Rails\n\nKOCHI: The minister criticized the board, saying trains “will run”.',
    quotes: [{ text: 'will run', speaker: 'the minister' }],
    organizations: [],
  },
  {
    kind: 'a rank of capitals before a name',
    text: 'Arrests\n\nThe Police Public Relations Officer, DSP Ahmed Wakil, said the men were caught.',
    quotes: [{ text: 'the men were caught', speaker: 'Ahmed Wakil', type: 'INDIRECT' }],
    people: ['Ahmed Wakil'],
    organizations: [],
  },
  {
    kind: 'a rank of capitals before a name',
    text: 'Arrests\n\nCP Edward Egbu said: “It is late.”',
    quotes: [{ text: 'It is late.', speaker: 'Edward Egbu' }],
    organizations: [],
  },
  {
    kind: 'a title that is a given name after another title',
    text: 'Storm\n\n“Leave now,” Premier Dean Hollis said.',
    quotes: [{ text: 'Leave now,', speaker: 'Dean Hollis' }],
    roles: { 'Dean Hollis': ['Premier'] },
  },
  {
    kind: 'a title that is a given name after another title',
    text: 'Storm\n\n“Leave now,” Associate Dean Anna Bell said.',
    quotes: [{ text: 'Leave now,', speaker: 'Anna Bell' }],
    people: ['Anna Bell'],
  },
  {
    kind: 'the pronoun after a quotation takes a name up',
    text: 'Nets\n\nTadhg Foley is mending a net. “I never learnt to swim,” he says.',
    quotes: [{ text: 'I never learnt to swim,', speaker: 'Tadhg Foley' }],
  },
  {
    kind: 'a given name of men and of women',
    text: 'Fire\n\nThe pub was run by Jean Askew.\n\n“It is late,” Mrs Askew told the court.',
    quotes: [{ text: 'It is late,', speaker: 'Jean Askew' }],
  },
  {
    kind: 'the age takes up a name that nothing else shows',
    text: 'Captain out for season\n\nCaoimhe Lacey tore a ligament on Sunday. “I will be back,” the 31-year-old said.',
    quotes: [{ text: 'I will be back,', speaker: 'Caoimhe Lacey' }],
  },
  {
    kind: 'loud words are no organization',
    text: 'Post deleted\n\nHe told fans to WAKE up and vote.\n\nRATES SOAR\n\nThe file, numbered LHR/CV/2214/2020, was lost.',
    organizations: [],
  },
  {
    kind: 'a pub is no person',
    text: 'Last orders\n\nThe Drovers Arms shut in May. “It broke our hearts,” the Drovers Arms said in a post.',
    quotes: [{ text: 'It broke our hearts,', speaker: 'the Drovers Arms' }],
    people: [],
  },
  {
    kind: 'a full name before "has warned"',
    text: 'Rates\n\nYuki Tanabe has warned that it was late. Ines Okoro also warned that it was cold.',
    quotes: [
      { text: 'that it was late', speaker: 'Yuki Tanabe', type: 'INDIRECT' },
      { text: 'that it was cold', speaker: 'Ines Okoro', type: 'INDIRECT' },
    ],
  },
  {
    kind: 'a name with and',
    text: 'Ocean talks\n\n“Stocks are recovering,” according to the Caribbean Fisheries and Aquaculture Forum.',
    quotes: [{ text: 'Stocks are recovering,', speaker: 'Caribbean Fisheries and Aquaculture Forum' }],
    organizations: ['Caribbean Fisheries and Aquaculture Forum'],
  },
  {
    kind: 'a report from a court',
    text: 'Man jailed for arson at pub\n\nBy Kirsty Moyle\nCrime reporter\n\nA man who set fire to a pub after being refused a drink has been jailed for six years.\n\nDarren Stubbs, 34, of Mill Lane, admitted arson at Stowbridge Crown Court on Thursday.\n\nThe court heard how Stubbs had been asked to leave the Fox and Hounds by landlady Jean Askew.\n\n"He said he would be back," Mrs Askew told the court. "I thought nothing of it."\n\nSentencing, Judge Edmund Frayne QC told Stubbs: "You could have killed a dozen people."\n\nMitigating, Rachel Oduya said her client was "a broken man" who had lost his job.\n\nAfter the hearing, Det Sgt Ian Pratt of Wessex Police said: "Stubbs showed no regard for life.\n\n"I hope this sentence brings comfort."',
    quotes: [
      { text: 'He said he would be back,', speaker: 'Jean Askew' },
      { text: 'I thought nothing of it.', speaker: 'Jean Askew' },
      { text: 'You could have killed a dozen people.', speaker: 'Edmund Frayne' },
      { text: 'a broken man', speaker: 'Rachel Oduya' },
      { text: 'Stubbs showed no regard for life.', speaker: 'Ian Pratt' },
      { text: 'I hope this sentence brings comfort.', speaker: 'Ian Pratt' },
    ],
    people: ['Darren Stubbs', 'Jean Askew', 'Edmund Frayne', 'Rachel Oduya', 'Ian Pratt'],
  },
  {
    kind: 'a body’s name ends before a person’s',
    text: 'Clinics\n\nAn aide in the Ministry of Rural Health Services said: “It is late.”',
    people: [],
    organizations: ['Ministry of Rural Health Services'],
  },
  {
    kind: 'two people of one family',
    text: 'Shop\n\nRhys Parry and Mair Parry bought it. They say they are “over the moon”.',
    notSpeakers: ['they'],
    people: ['Rhys Parry', 'Mair Parry'],
  },
  {
    kind: 'a surname that is a place too, beside a verb of saying and without one',
    text: 'Pier to cost more\n\nMayor Ana Lima met the fishermen. “The pier will cost twelve million,” Lima said.\n\nShe flies to Lima on Friday. “I will be back on Monday,” said Lima.',
    quotes: [
      { text: 'The pier will cost twelve million,', speaker: 'Ana Lima' },
      { text: 'I will be back on Monday,', speaker: 'Ana Lima' },
    ],
    people: ['Ana Lima'],
  },
  {
    kind: 'a group that is called by its cause',
    text: 'Plan\n\nCiara Walsh of Women Against Fracking said the plan was “mad”.',
    quotes: [{ text: 'mad', speaker: 'Ciara Walsh' }],
    people: ['Ciara Walsh'],
    organizations: ['Women Against Fracking'],
  },
  {
    kind: 'a group that is called by its cause',
    text: 'Plan\n\nCiara Walsh from Parents for Safe Streets told the meeting the plan was “mad”.',
    quotes: [{ text: 'mad', speaker: 'Ciara Walsh' }],
    people: ['Ciara Walsh'],
    organizations: ['Parents for Safe Streets'],
  },
  {
    kind: 'a group that is called by its cause',
    text: 'Vote\n\nThere was money from Democrats for Hillary Cole, Tom Reed said.',
    people: ['Hillary Cole', 'Tom Reed'],
  },
  {
    kind: 'two spellings of one person',
    text: 'Talks\n\nPresident Aleksandr Lukoshenko met the envoy. Later, Alexander Lukoshenko left.',
    people: ['Aleksandr Lukoshenko'],
  },
  {
    kind: 'two spellings of one person',
    text: 'Talks\n\nDaniel Lukoshenko met the envoy. Later, Daniela Lukoshenko left.',
    people: ['Daniel Lukoshenko', 'Daniela Lukoshenko'],
  },
  {
    kind: 'a place that is named after its kind',
    text: 'Prize\n\nCafé Luna won. “We are thrilled,” Café Luna said.',
    people: [],
  },
  {
    kind: 'a name with and',
    text: 'Talks\n\nThe Ministry of Women and Child Development met the Confederation of Indian Traders.',
    organizations: ['Ministry of Women and Child Development', 'Confederation of Indian Traders'],
  },
  {
    kind: 'two spellings of one person',
    text: 'Envoy meets leader\n\nPrime Minister Mykola Tymoshchenko hosted the envoy. The envoy said Prime Minister Timoshchenko would sign.',
    people: ['Mykola Tymoshchenko'],
  },
  {
    kind: 'two spellings of one person',
    text: 'Nets session\n\nMohammed Siddiq bowled for an hour. Coach Ian Platt said Mohammad Siddiq was fit.',
    people: ['Mohammed Siddiq', 'Ian Platt'],
  },
  {
    kind: 'a group that is called by its cause',
    text: 'In brief\n\nAoife Brennan from Mothers Against Gangs said that streets would “be safer by summer.”',
    quotes: [{ text: 'be safer by summer.', speaker: 'Aoife Brennan' }],
  },
];
