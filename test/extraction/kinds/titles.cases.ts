import type { KindCase } from './kind-case.ts';

export const cases: readonly KindCase[] = [
  {
    kind: 'an office before a name is no part of the name',
    text: 'Day in brief\n\n“The locks will open,” Mayor Edda Moor said.',
    quotes: [{ text: 'The locks will open,', speaker: 'Edda Moor', type: 'DIRECT' }],
    people: ['Edda Moor'],
  },
  {
    kind: 'a role follows a verb in the present tense',
    text: 'Bread prices\n\n“Flour has doubled,” says baker Tilda Rooke.',
    quotes: [
      {
        text: 'Flour has doubled,',
        speaker: 'Tilda Rooke',
      },
    ],
    roles: {
      'Tilda Rooke': ['baker'],
    },
  },
  {
    kind: 'a role follows a verb in the present tense',
    text: 'Rents\n\n“Caps do not work,” argues housing economist Omar Vane.',
    quotes: [
      {
        text: 'Caps do not work,',
        speaker: 'Omar Vane',
      },
    ],
    roles: {
      'Omar Vane': ['housing economist'],
    },
    fallsShort: 'a participle before a role noun is not read as a part of the role',
  },
  {
    kind: 'a role follows a verb in the present tense',
    text: 'Rents\n\n“It was dark,” recalls former train driver Bill Oakes, who retired in 1990.',
    quotes: [
      {
        text: 'It was dark,',
        speaker: 'Bill Oakes',
      },
    ],
  },
  {
    kind: 'a description without a name is nobody named before',
    text: 'River\n\nTom Hill said the river was dead. “I have not seen a trout in years,” said one angler.',
    quotes: [
      {
        text: 'I have not seen a trout in years,',
        speaker: 'one angler',
      },
    ],
  },
  {
    kind: 'a role follows a verb in the present tense',
    text: 'Commons\n\n“It is too little,” says the Greens’ transport spokesman Al Dunmore.',
    quotes: [
      {
        text: 'It is too little,',
        speaker: 'Al Dunmore',
      },
    ],
  },
  {
    kind: 'a title of another country belongs to no name',
    text: 'Council\n\n“The library stays open,” Cllr Moira Keane said.',
    quotes: [
      {
        text: 'The library stays open,',
        speaker: 'Moira Keane',
      },
    ],
    people: ['Moira Keane'],
  },
  {
    kind: 'a title of another country belongs to no name',
    text: 'Council\n\nShri Anil Dutta said: “The canal will be cleaned.”',
    quotes: [
      {
        text: 'The canal will be cleaned.',
        speaker: 'Anil Dutta',
      },
    ],
    people: ['Anil Dutta'],
  },
  {
    kind: 'a title of another country belongs to no name',
    text: 'Council\n\nDet Sgt Paul Stone said: “We want witnesses.” Sgt Stone added: “Call us.”',
    quotes: [
      {
        text: 'We want witnesses.',
        speaker: 'Paul Stone',
      },
      {
        text: 'Call us.',
        speaker: 'Paul Stone',
      },
    ],
    people: ['Paul Stone'],
  },
  {
    kind: 'a title of another country belongs to no name',
    text: 'Council\n\n“We will not be rushed,” Tánaiste Leo Varden said.',
    quotes: [
      {
        text: 'We will not be rushed,',
        speaker: 'Leo Varden',
      },
    ],
    people: ['Leo Varden'],
  },
  {
    kind: 'a title of another country belongs to no name',
    text: 'Council\n\n“He ran,” Ofc. Dana Cole said. “We followed,” Cpl. Jim Reed said.',
    quotes: [
      {
        text: 'He ran,',
        speaker: 'Dana Cole',
      },
      {
        text: 'We followed,',
        speaker: 'Jim Reed',
      },
    ],
  },
  {
    kind: 'a title of another country belongs to no name',
    text: 'Council\n\nBaroness Finch of Orton told peers: “It is a poor bill.”',
    quotes: [
      {
        text: 'It is a poor bill.',
        speaker: 'Finch',
      },
    ],
    people: ['Finch'],
  },
  {
    kind: 'a role neither runs on nor is cut',
    text: 'Royals\n\nPrince Carl and Ingrid, Countess of Velden’s wedding with all its guests was more costly than planned.',
    roles: {
      Ingrid: ['Countess of Velden'],
    },
  },
  {
    kind: 'a role neither runs on nor is cut',
    text: 'Protest\n\n“It is illegal,” said Omar Vane, lawyer for the Coastal Workers Union (CWU).',
    roles: {
      'Omar Vane': ['lawyer for the Coastal Workers Union'],
    },
  },
  {
    kind: 'a place before a title is no speaker',
    text: 'Brief\n\nOrton, Texas, Mayor Hal Watson said the dam held.',
    quotes: [
      {
        text: 'the dam held',
        speaker: 'Hal Watson',
        type: 'INDIRECT',
      },
    ],
  },
  {
    kind: 'whatever noun comes before a name, the name speaks',
    text: 'Night of fear\n\n“I heard a bang,” said father-of-three Neil Harker. “Then nothing.”',
    quotes: [
      {
        text: 'I heard a bang,',
        speaker: 'Neil Harker',
      },
      {
        text: 'Then nothing.',
        speaker: 'Neil Harker',
      },
    ],
    people: ['Neil Harker'],
  },
  {
    kind: 'whatever noun comes before a name, the name speaks',
    text: 'River\n\n“She will walk again,” said local vet Gwen Soames.',
    quotes: [
      {
        text: 'She will walk again,',
        speaker: 'Gwen Soames',
      },
    ],
  },
  {
    kind: 'a long title, a comma and a name',
    text: 'Jobs\n\nOTA Chief Financial Officer, Marlon Pryce, said: “Costs fell.”',
    quotes: [
      {
        text: 'Costs fell.',
        speaker: 'Marlon Pryce',
      },
    ],
    people: ['Marlon Pryce'],
  },
  {
    kind: 'a long title, a comma and a name',
    text: 'Budget\n\nMinister of Health, Wellness and Sport, the Hon. Carla Simms, said, “The clinics will open.”',
    quotes: [
      {
        text: 'The clinics will open.',
        speaker: 'Carla Simms',
      },
    ],
    people: ['Carla Simms'],
  },
  {
    kind: 'a long title, a comma and a name',
    text: 'Budget\n\nActing Head of the Coastal Planning Agency, Dr. Ruth Amadi, added: “No permits were issued.”',
    quotes: [
      {
        text: 'No permits were issued.',
        speaker: 'Ruth Amadi',
      },
    ],
    people: ['Ruth Amadi'],
  },
  {
    kind: 'an organization ends before the name after it',
    text: 'Budget\n\nState Minister in the Ministry of Transport Kwame Asante said, “Roads come first.”',
    quotes: [
      {
        text: 'Roads come first.',
        speaker: 'Kwame Asante',
      },
    ],
    people: ['Kwame Asante'],
  },
  {
    kind: 'a day between a name and its verb',
    text: 'Roads\n\nMayor Ana Lima on Monday announced that the bridge would close.',
    quotes: [
      {
        text: 'that the bridge would close',
        speaker: 'Ana Lima',
        type: 'INDIRECT',
      },
    ],
  },
  {
    kind: 'a party before a name',
    text: 'Lords\n\nBaroness Anne Tweed, the Conservative peer, opposed the bill. The Conservative peer said: “It insults us.”',
    quotes: [
      {
        text: 'It insults us.',
        speaker: 'Anne Tweed',
      },
    ],
  },
  {
    kind: 'a title of another country',
    text: 'Force\n\nThe Inspector-General of Police, IGP Usman Baba, said officers were ready.',
    quotes: [{ text: 'officers were ready', speaker: 'Usman Baba', type: 'INDIRECT' }],
  },
  {
    kind: 'a title of another country',
    text: 'Exams\n\nRegistrar of the Joint Admissions Board, Prof. Ishaq Oloye, said results were out.',
    quotes: [{ text: 'results were out', speaker: 'Ishaq Oloye', type: 'INDIRECT' }],
  },
  {
    kind: 'a title of another country',
    text: 'Audit\n\nAuditor-General Pamela Monroe said the books were late.',
    quotes: [{ text: 'the books were late', speaker: 'Pamela Monroe', type: 'INDIRECT' }],
    roles: { 'Pamela Monroe': ['Auditor-General'] },
  },
  {
    kind: 'a title of another country',
    text: 'Raid\n\nGarda Superintendent Michael Comyn said: “It is late.”',
    quotes: [{ text: 'It is late.', speaker: 'Michael Comyn' }],
    people: ['Michael Comyn'],
  },
  {
    kind: 'a title of another country',
    text: 'Church\n\nThe Bishop of Orton, the Rt Rev Tom Keane, said: “It is late.”',
    quotes: [{ text: 'It is late.', speaker: 'Tom Keane' }],
  },
  {
    kind: 'a title of another country',
    text: 'Unions\n\nComrade Ayuba Wabba, NLC president, said: “It is late.”',
    quotes: [{ text: 'It is late.', speaker: 'Ayuba Wabba' }],
  },
  {
    kind: 'a title of another country',
    text: 'Talks\n\nMinister of State for External Affairs V. Muralidh said trains were ready.',
    quotes: [{ text: 'trains were ready', speaker: 'V. Muralidh', type: 'INDIRECT' }],
    people: ['V. Muralidh'],
  },
  {
    kind: 'a title of another country',
    text: 'Port reforms\n\nActing Director-General of the Ports Authority, Hauwa Sani, added: “Clearing will take two days.”',
    quotes: [{ text: 'Clearing will take two days.', speaker: 'Hauwa Sani' }],
  },
  {
    kind: 'a body’s name ends before a person’s',
    text: 'Vaccines arrive\n\nJoint Secretary in the Department of Rural Health Manoj Tiwade said, “Stocks will last until June.” He called it “a comfortable buffer.”',
    quotes: [
      { text: 'Stocks will last until June.', speaker: 'Manoj Tiwade' },
      { text: 'a comfortable buffer.', speaker: 'Manoj Tiwade' },
    ],
    people: ['Manoj Tiwade'],
  },
  {
    kind: 'a title of another country',
    text: 'Fire guts market\n\nThe Public Relations Officer of the Oyun State Fire Service, Mr Kehinde Alade, said the fire started at 2am. “We lost forty shops,” Alade said.',
    quotes: [
      { text: 'We lost forty shops,', speaker: 'Kehinde Alade' },
      { text: 'the fire started at 2am', speaker: 'Kehinde Alade', type: 'INDIRECT' },
    ],
    people: ['Kehinde Alade'],
  },
  {
    kind: 'a title of another country',
    text: 'Ganja seized\n\nNarcotics Bureau Deputy Director (Operations) K.P. Mallick said, "The consignment came by sea."',
    quotes: [{ text: 'The consignment came by sea.', speaker: 'K.P. Mallick' }],
  },
  {
    kind: 'a title of another country',
    text: 'Pipes for parish\n\nState Minister in the Ministry of Health and Wellness, Juliet Cuthbert-Lyn, told JNS that “every district will have water.”',
    quotes: [{ text: 'every district will have water.', speaker: 'Juliet Cuthbert-Lyn' }],
    people: ['Juliet Cuthbert-Lyn'],
  },
  {
    kind: 'two roles after a verb in the present tense',
    text: 'Choir\n\n“It fills the soul,” says alto and teacher Carmel Dunphy.',
    quotes: [{ text: 'It fills the soul,', speaker: 'Carmel Dunphy' }],
    roles: { 'Carmel Dunphy': ['alto and teacher'] },
  },
  {
    kind: 'a participle in who speaks',
    text: 'Choir\n\nMoira Lunn sang. “It fills the soul,” says a tired vet.',
    quotes: [{ text: 'It fills the soul,', speaker: 'a tired vet' }],
  },
  {
    kind: 'a title that is a given name',
    text: 'Cup\n\nDean Ames scored twice. “It is a joke,” Ames said.',
    quotes: [{ text: 'It is a joke,', speaker: 'Dean Ames' }],
    people: ['Dean Ames'],
  },
  {
    kind: 'a title that is a given name',
    text: 'Cuts\n\nThe students left. “It is a joke,” Dean Ames said.',
    quotes: [{ text: 'It is a joke,', speaker: 'Ames' }],
    roles: { Ames: ['Dean'] },
  },
  {
    kind: 'two roles after a verb in the present tense',
    text: 'Sea swimming\n\n“The cold wakes you up,” insists lifeguard and mother-of-four Denise Okafor.',
    quotes: [{ text: 'The cold wakes you up,', speaker: 'Denise Okafor' }],
  },
  {
    kind: 'a noun that nobody knows after a verb',
    text: 'Choir\n\n“It fills the soul,” agrees fellow alto Carmel Dunphy.',
    quotes: [{ text: 'It fills the soul,', speaker: 'Carmel Dunphy' }],
  },
  {
    kind: 'a title that is a given name',
    text: "Club\n\nRovers boss Dean Ames was furious. His captain, Jon Pike, had been sent off. “It's a joke,” Ames said. “He got the ball.”",
    quotes: [
      { text: "It's a joke,", speaker: 'Dean Ames' },
      { text: 'He got the ball.', speaker: 'Dean Ames' },
    ],
  },
  {
    kind: 'the member of a party',
    text: 'Turf row\n\nMichael Scally, the Sinn Féin TD for Roscarrow, objected. Speaking in the Dáil, the Sinn Féin TD said: “This is daft.”',
    quotes: [{ text: 'This is daft.', speaker: 'Michael Scally' }],
  },
  {
    kind: 'a title of another country',
    text: 'Stabbing\n\nDet Ch Insp Louise Hale said: “We believe he was targeted.”',
    quotes: [{ text: 'We believe he was targeted.', speaker: 'Louise Hale' }],
    people: ['Louise Hale'],
  },
  {
    kind: 'a title of another country',
    text: 'Housing\n\nTánaiste Leah Varley said: “Supply is the answer.”',
    quotes: [{ text: 'Supply is the answer.', speaker: 'Leah Varley' }],
    people: ['Leah Varley'],
  },
  {
    kind: 'a day between a name and its verb',
    text: 'Curfew ends\n\nMayor Ana Lima on Monday announced that the curfew would end. “We can breathe,” she said.',
    quotes: [
      { text: 'that the curfew would end', speaker: 'Ana Lima' },
      { text: 'We can breathe,', speaker: 'Ana Lima' },
    ],
  },
];
