import type { KindCase } from './kind-case.ts';

export const cases: readonly KindCase[] = [
  {
    kind: 'a subject after a clause speaks',
    text: 'Trip\n\nAs the train left the station, a boy in the next row turned around and said, “Is this the sea?”',
    quotes: [
      {
        text: 'Is this the sea?',
        speaker: 'a boy',
      },
    ],
  },
  {
    kind: 'a participle belongs to who reports',
    text: 'Probe\n\nThe pilots were tired, said an official close to the inquiry, noting that the tower “gave no warning”.',
    quotes: [
      {
        text: 'gave no warning',
        speaker: 'an official close to the inquiry',
      },
    ],
  },
  {
    kind: 'a participle belongs to who reports',
    text: 'Probe\n\nActor Jon Fell spoke at length. When Ms Reed asked about his father, he shook his head, saying “I would rather not.”',
    quotes: [
      {
        text: 'I would rather not.',
        speaker: 'Jon Fell',
      },
    ],
  },
  {
    kind: 'whom somebody quotes',
    text: 'Probe\n\nThe agency quoted Defense Minister Olaf Brandt as saying the drill was “routine”.',
    quotes: [
      {
        text: 'routine',
        speaker: 'Olaf Brandt',
      },
    ],
  },
  {
    kind: 'whom somebody quotes',
    text: 'Probe\n\nState radio cited Karin Voss as saying that “no one was hurt”.',
    quotes: [
      {
        text: 'no one was hurt',
        speaker: 'Karin Voss',
      },
    ],
  },
  {
    kind: 'a verb of speech that is rare',
    text: 'Tribute\n\nMax Hauer recalled Lucy Tran arriving late and “stealing the show.”',
    quotes: [
      {
        text: 'stealing the show.',
        speaker: 'Max Hauer',
      },
    ],
  },
  {
    kind: '"as" before who reports',
    text: 'Trial\n\nThe witness, Rosa Marl, told of “lying under the desk for an hour,” as Kim Ostrow of the Harbor Times wrote.',
    quotes: [
      {
        text: 'lying under the desk for an hour,',
        speaker: 'Kim Ostrow',
      },
    ],
  },
  {
    kind: 'a fragment that the next sentence attributes',
    text: 'Sea wall\n\nThe wall – “a waste of good stone.”\n\nPeter Holm has said so for years.',
    quotes: [
      {
        text: 'a waste of good stone.',
        speaker: 'Peter Holm',
      },
    ],
  },
  {
    kind: 'a report inside of marks',
    text: 'Trial\n\nThe Echo reported on Judge Carl Benson’s ruling:\n\n“‘No one is above the harbor rules,’ Benson wrote.”',
    quotes: [
      {
        text: 'No one is above the harbor rules,',
        speaker: 'Carl Benson',
      },
    ],
  },
  {
    kind: 'who asks and who answers',
    text: 'Health\n\nIda Crane’s reply came after she was asked whether the board would “eat its words”.',
    quotes: [
      {
        text: 'eat its words',
        speaker: null,
      },
    ],
  },
  {
    kind: 'what a crowd sings',
    text: 'March\n\nWhile dozens of students sang, “We shall not move,” outside, Dean Carl Benson met the press.',
    quotes: [
      {
        text: 'We shall not move,',
        speaker: 'dozens of students',
      },
    ],
  },
  {
    kind: 'where what is reported begins and ends',
    text: 'March\n\nIn an email the next morning, Ida Crane said the menu was “a joke”.',
    quotes: [
      {
        text: 'a joke',
        speaker: 'Ida Crane',
        content: 'the menu was “a joke”',
      },
    ],
  },
  {
    kind: 'where what is reported begins and ends',
    text: 'March\n\nPolice charged the driver, alleging reckless driving in the 3 March crash.',
    quotes: [
      {
        text: 'reckless driving in the 3 March crash',
        speaker: 'police',
      },
    ],
  },
  {
    kind: 'where what is reported begins and ends',
    text: 'March\n\nSome winters are mild (those when the lake does not freeze at all), Finch said.',
    quotes: [
      {
        text: 'Some winters are mild (those when the lake does not freeze at all)',
        speaker: 'Finch',
        type: 'INDIRECT',
      },
    ],
  },
  {
    kind: 'where what is reported begins and ends',
    text: 'March\n\nIda Crane said afterward that the oven had failed.',
    quotes: [
      {
        text: 'that the oven had failed',
        speaker: 'Ida Crane',
        type: 'INDIRECT',
      },
    ],
  },
  {
    kind: 'where what is reported begins and ends',
    text: 'March\n\nIda Crane said onstage that the oven had failed.',
    quotes: [
      {
        text: 'that the oven had failed',
        speaker: 'Ida Crane',
        type: 'INDIRECT',
      },
    ],
  },
  {
    kind: 'a whole sentence after a semicolon',
    text: 'March\n\nIda Crane thanked the crew. She went on; “We owe you a great deal.”',
    quotes: [
      {
        text: 'We owe you a great deal.',
        speaker: 'Ida Crane',
        type: 'DIRECT',
      },
    ],
  },
  {
    kind: 'the verb after a relative clause',
    text: 'March\n\nA man who called himself the uncle of the driver said the boy “meant no harm”.',
    quotes: [
      {
        text: 'meant no harm',
        speaker: 'a man',
        content: 'the boy “meant no harm”',
      },
    ],
  },
  {
    kind: 'a noun that looks like a verb of report',
    text: 'Coup\n\nClassified warnings obtained by Newsline indicate that the general planned a raid.',
    noQuotes: ['obtained by Newsline indicate that the general planned a raid'],
    notSpeakers: ['classified'],
  },
  {
    kind: 'a noun that looks like a verb of report',
    text: 'Coup\n\nThat ought to sound alarm bells for everyone who votes.',
    notSpeakers: ['sound', 'that'],
  },
  {
    kind: 'a noun that looks like a verb of report',
    text: 'Coup\n\nThe minister can expect hard questions from senators over the raid.',
    notSpeakers: ['expect hard', 'hard'],
  },
  {
    kind: 'a noun that looks like a verb of report',
    text: 'Coup\n\nColonel Ulf Roth, the most talked about officer of the army, is likely to resign.',
    notSpeakers: ['most', 'the most'],
    roles: {
      'Ulf Roth': ['Colonel'],
    },
  },
  {
    kind: 'a noun that looks like a verb of report',
    text: 'Coup\n\nAttention turned to images from space that showed the ship was turning north.',
    notSpeakers: ['turned to images from space', 'images from space'],
  },
  {
    kind: 'a verb that reports nothing here',
    text: 'Coup\n\nRebels attacked villagers with clubs and stones.',
    noQuotes: ['villagers with clubs and stones'],
  },
  {
    kind: 'a verb that reports nothing here',
    text: 'Coup\n\nThe bank raised its rate to four percent, which holds back prices.',
    noQuotes: ['its rate to four percent', 'back prices'],
  },
  {
    kind: 'a noun with its clause is a subject',
    text: 'Coup\n\nAssertions that the dam is safe have not convinced anyone.',
    noQuotes: ['that the dam is safe have not convinced anyone'],
  },
  {
    kind: 'who speaks for somebody is not that one',
    text: 'Court\n\nA lawyer for Dr. Finch said the charge was “absurd”.',
    quotes: [
      {
        text: 'absurd',
        speaker: 'a lawyer for Dr. Finch',
      },
    ],
  },
  {
    kind: 'who speaks for somebody is not that one',
    text: 'Court\n\n“She is resting,” said a spokeswoman for Gov. Ida Marsh.',
    quotes: [
      {
        text: 'She is resting,',
        speaker: 'a spokeswoman for Gov. Ida Marsh',
      },
    ],
  },
  {
    kind: 'who speaks for somebody is not that one',
    text: 'Court\n\nThe daughter of Ms Karin Voss said: “Mum was brave.”',
    quotes: [
      {
        text: 'Mum was brave.',
        speaker: 'the daughter of Ms Karin Voss',
      },
    ],
  },
  {
    kind: 'an aside between a source and its verb',
    text: 'Court\n\nA harbor official, who spoke on condition of anonymity, said the talks nearly failed.',
    quotes: [
      {
        text: 'the talks nearly failed',
        speaker: 'a harbor official',
        type: 'INDIRECT',
      },
    ],
  },
  {
    kind: 'an abbreviation inside a report',
    text: 'Brief\n\nWitnesses said Dr. Finch left at noon.',
    quotes: [
      {
        text: 'Dr. Finch left at noon',
        speaker: 'witnesses',
        type: 'INDIRECT',
      },
    ],
  },
  {
    kind: 'an abbreviation inside a report',
    text: 'Brief\n\nOakline Corp. said it would hire fifty people.',
    quotes: [
      {
        text: 'it would hire fifty people',
        speaker: 'Oakline Corp',
        type: 'INDIRECT',
      },
    ],
  },
  {
    kind: 'an abbreviation inside a report',
    text: 'Brief\n\nThe council said Gen. Roth would speak at 5 p.m. on Friday.',
    quotes: [
      {
        text: 'Gen. Roth would speak at 5 p.m. on Friday',
        speaker: 'the council',
        type: 'INDIRECT',
      },
    ],
  },
  {
    kind: 'an abbreviation inside a report',
    text: 'Brief\n\nBright Kites Ltd., Denton, Mass., says sales doubled.',
    quotes: [
      {
        text: 'sales doubled',
        speaker: 'Bright Kites Ltd',
        type: 'INDIRECT',
      },
    ],
  },
  {
    kind: '"but" before a verb and its subject',
    text: 'Brief\n\nAnd yet, says the owner of a bike shop, “nobody repairs anything.”',
    quotes: [
      {
        text: 'nobody repairs anything.',
        speaker: 'the owner of a bike shop',
      },
    ],
  },
  {
    kind: 'who issues a statement speaks in it',
    text: 'Brief\n\nThe bishop released a letter saying “the roof will hold.”',
    quotes: [
      {
        text: 'the roof will hold.',
        speaker: 'the bishop',
      },
    ],
  },
  {
    kind: 'a second verb goes on with the source',
    text: 'Brief\n\nAn aide to the mayor refused to discuss the sale, but said the town had no choice because “the roof leaks.”',
    quotes: [
      {
        text: 'the roof leaks.',
        speaker: 'an aide to the mayor',
      },
    ],
  },
  {
    kind: 'a source with a phrase after it',
    text: 'Brief\n\nMina Oduya from Parents for Safe Streets said that cars “own the road.”',
    quotes: [
      {
        text: 'own the road.',
        speaker: 'Mina Oduya',
      },
    ],
  },
  {
    kind: 'the words of a cue',
    text: 'Brief\n\nIda Crane said it was late. Then a waiter chimes in: “We close at ten.”',
    quotes: [
      {
        text: 'We close at ten.',
        speaker: 'a waiter',
      },
    ],
  },
  {
    kind: 'a relative clause in the source',
    text: 'Brief\n\nA neighbor who heard the blast said the house “jumped”.',
    quotes: [
      {
        text: 'jumped',
        speaker: 'a neighbor',
      },
    ],
  },
  {
    kind: 'what somebody never said',
    text: 'Brief\n\nIda Crane never said “the river is poison”.',
    notSpeakers: ['Ida Crane'],
  },
  {
    kind: 'what a firm studies is no report',
    text: 'Survey\n\nThe firm worked to understand habits regarding drinks.',
    quotes: [],
    noQuotes: ['habits regarding drinks'],
  },
  {
    kind: 'a noun with an article has no owner before it',
    text: 'Roads\n\nWagle’s lawyer Mihir Desai said the claim was false and added that three riders had died.',
    quotes: [
      { text: 'the claim was false', speaker: 'Mihir Desai', type: 'INDIRECT' },
      { text: 'that three riders had died', speaker: 'Mihir Desai', type: 'INDIRECT' },
    ],
  },
  {
    kind: 'a noun with an article has no owner before it',
    text: 'Roads\n\nThe union’s president said the claim was false and added that three riders had died.',
    quotes: [{ text: 'that three riders had died', speaker: 'the union’s president', type: 'INDIRECT' }],
  },
  {
    kind: 'a noun with an article has no owner before it',
    text: 'Roads\n\nIt rained despite the mayor’s repeated claim that the road is safe.',
    quotes: [{ text: 'that the road is safe', speaker: 'the mayor', type: 'INDIRECT' }],
  },
  {
    kind: 'a name in an aside after a preposition is not who speaks',
    text: 'Roads\n\nAnna Bell, in a statement signed by her aide, Carl Dunn, said the road was open.',
    quotes: [{ text: 'the road was open', speaker: 'Anna Bell', type: 'INDIRECT' }],
  },
  {
    kind: 'a name in an aside after a preposition is not who speaks',
    text: 'Ransom\n\nThe governor, in a statement issued by his spokesman, Tom Reyes, said no ransom was paid.',
    quotes: [{ text: 'no ransom was paid', speaker: 'the governor', type: 'INDIRECT' }],
  },
  {
    kind: 'a name in an aside after a preposition is not who speaks',
    text: 'Ransom\n\nThe company, through its lawyer, Tom Reyes, said no ransom was paid.',
    quotes: [{ text: 'no ransom was paid', speaker: 'the company', type: 'INDIRECT' }],
  },
  {
    kind: 'a name in an aside after a preposition is not who speaks',
    text: 'Ransom\n\nIn a statement, Governor Bell’s aide, Carl Dunn, said no ransom was paid.',
    quotes: [{ text: 'no ransom was paid', speaker: 'Carl Dunn', type: 'INDIRECT' }],
  },
  {
    kind: 'who is quoted as saying',
    text: 'Envoy\n\nLise Haugen was quoted as saying it was “a misunderstanding”.',
    quotes: [{ text: 'a misunderstanding', speaker: 'Lise Haugen' }],
  },
  {
    kind: 'who is quoted as saying',
    text: 'Envoy\n\n“It was a misunderstanding,” Tom Haugen was quoted as saying by PTI.',
    quotes: [{ text: 'It was a misunderstanding,', speaker: 'Tom Haugen' }],
  },
  {
    kind: 'who is quoted as saying',
    text: 'Envoy\n\nThe paper quoted an unnamed official as saying that talks would resume.',
    quotes: [{ text: 'that talks would resume', speaker: 'an unnamed official', type: 'INDIRECT' }],
  },
  {
    kind: 'a name in an aside after a preposition is not who speaks',
    text: 'Kidnapped pupils freed\n\nThe Governor of Kogara State, Alhaji Yusuf Bello, has confirmed the release of 21 pupils abducted last month.\n\nBello, in a statement by his Chief Press Secretary, Mohammed Onoja, said no ransom was paid.\n\n“The children are hale and hearty,” the governor said.\n\nThe Commissioner of Police, CP Edward Egbu, said the pupils were rescued in the early hours of Sunday.\n\nA parent, Mrs. Comfort Ade, who spoke with our correspondent, said she was “overwhelmed with joy”.',
    quotes: [
      { text: 'The children are hale and hearty,', speaker: 'Yusuf Bello' },
      { text: 'overwhelmed with joy', speaker: 'Comfort Ade' },
      { text: 'the pupils were rescued in the early hours of Sunday', speaker: 'Edward Egbu' },
      { text: 'no ransom was paid', speaker: 'Yusuf Bello' },
    ],
    people: ['Yusuf Bello', 'Mohammed Onoja', 'Edward Egbu', 'Comfort Ade'],
  },
  {
    kind: 'a report from a court',
    text: 'HC raps civic body over potholes\n\nMUMBRI: The High Court on Wednesday came down heavily on the civic body, saying citizens "cannot be made to suffer".\n\nA bench of Chief Justice D.K. Uparkar and Justice Rhea Sequeira was hearing a petition filed by activist Nikhil Wagle.\n\n"You dig roads and forget them," the bench told the civic body\'s counsel, Anil Sakhre.\n\nSakhre submitted that 80% of the work was over.\n\nWagle\'s lawyer Mihir Desai said the claim was "far from the truth" and added that three riders had died this month.',
    quotes: [
      { text: 'cannot be made to suffer', speaker: 'High Court' },
      { text: 'You dig roads and forget them,', speaker: 'the bench' },
      { text: 'far from the truth', speaker: 'Mihir Desai' },
      { text: 'that 80% of the work was over', speaker: 'Anil Sakhre' },
    ],
  },
  {
    kind: 'who is quoted as saying',
    text: 'Ambassador recalled\n\nThe ambassador, Lise Haugen, was quoted by the agency as saying it was “a misunderstanding”.',
    quotes: [{ text: 'a misunderstanding', speaker: 'Lise Haugen' }],
  },
  {
    kind: 'what is in danger is no report',
    text: 'Mills\n\nThe cuts threaten the mill. The union threatened legal action.',
    quotes: [{ text: 'legal action', speaker: 'the union', type: 'INDIRECT' }],
    noQuotes: ['the mill'],
  },
  {
    kind: 'a pronoun alone is no report',
    text: 'Talks\n\nWhen asked about it, Mr Lally said he was “done”.',
    quotes: [{ text: 'done', speaker: 'Lally' }],
    noQuotes: ['it'],
  },
  {
    kind: 'who is quoted as saying',
    text: 'Road\n\n“The road is open,” the statement quoted Tom Bell as saying.',
    quotes: [{ text: 'The road is open,', speaker: 'Tom Bell' }],
  },
  {
    kind: 'who is quoted as saying',
    text: 'Road\n\n“The road is open,” the Herald quoted an official as telling reporters.',
    quotes: [{ text: 'The road is open,', speaker: 'an official' }],
  },
  {
    kind: 'who speaks on condition of anonymity',
    text: 'Merger off\n\nA company director, who asked not to be named, said the offer “was never serious”.',
    quotes: [{ text: 'was never serious', speaker: 'a company director' }],
  },
  {
    kind: 'where what is reported begins and ends',
    text: 'Ferry inquiry\n\nIn a radio interview that evening, Pat Coyle said the crew were “heroes”.',
    quotes: [{ text: 'heroes', speaker: 'Pat Coyle', content: 'the crew were “heroes”' }],
  },
  {
    kind: 'a second verb after a reported clause',
    text: 'In brief\n\nA spokesman for Calder Foods refused to discuss the price, but said the firm had acted because “customers asked for it.”',
    quotes: [{ text: 'customers asked for it.', speaker: 'a spokesman for Calder Foods' }],
  },
];
