import type { KindCase } from './kind-case.ts';

export const cases: readonly KindCase[] = [
  {
    kind: 'an interview of questions and answers is told by "Q" and "A"',
    text: 'A chef at rest\n\nIda Crane has closed her restaurant.\n\nQ: Why close now?\n\nA: I was tired. The rent went up.\n\nQ. Will you cook again?\n\nA. Ask me in spring.',
    quotes: [
      { text: 'Why close now?', speaker: 'the interviewer', type: 'DIRECT', source: 'Q', cue: null },
      {
        text: 'I was tired. The rent went up.',
        speaker: 'Ida Crane',
        type: 'DIRECT',
        source: 'A',
        cue: null,
      },
      { text: 'Ask me in spring.', speaker: 'Ida Crane' },
    ],
  },
  {
    kind: 'answers are nobody’s where the article does not say whose they are',
    text: 'Two chefs at rest\n\nIda Crane and Carl Dunn have closed.\n\nQ: Why?\n\nA: We were tired.\n\nQ: And now?\n\nA: We sleep.',
    quotes: [{ text: 'We were tired.', speaker: null, type: 'DIRECT' }],
  },
  {
    kind: 'a label in capitals is the person of that family name',
    text: 'Briefing at the palace\n\nPress secretary Lara Quinn spoke to reporters.\n\nMS. QUINN: Good afternoon. (Laughter.)\n\nQ: Who is it?\n\nMS. QUINN: The mayor of Orton.',
    quotes: [
      {
        text: 'Good afternoon.',
        speaker: 'Lara Quinn',
        type: 'DIRECT',
        source: 'MS. QUINN',
        continues: null,
      },
      { text: 'Who is it?', speaker: 'a reporter', source: 'Q' },
      { text: 'The mayor of Orton.', speaker: 'Lara Quinn' },
    ],
  },
  {
    kind: 'a paragraph between two labels goes on with the turn',
    text: 'Hearing\n\nLara Quinn came.\n\nLara Quinn: I was there.\n\nIt was dark.\n\nCarl Dunn: And then?\n\nLara Quinn: I ran.\n\nCarl Dunn: Thank you.',
    quotes: [
      {
        text: 'It was dark.',
        speaker: 'Lara Quinn',
        type: 'DIRECT',
        source: null,
        continues: 'I was there.',
      },
      { text: 'And then?', speaker: 'Carl Dunn' },
    ],
  },
  {
    kind: 'words in marks inside a turn are no quotation of their own',
    text: 'Hearing\n\nLARA QUINN: They call it “the pit.” I left.\n\nMODERATOR: Why?\n\nLARA QUINN: It was late.',
    quotes: [{ text: 'They call it “the pit.” I left.', speaker: 'LARA QUINN', type: 'DIRECT' }],
    noQuotes: ['the pit.'],
  },
  {
    kind: 'a label of initials is the person whose they are',
    text: 'Bees\n\nDaniel S. Moor studies bees.\n\nDSM: They forget the way.\n\nQ: Why?\n\nDSM: We do not know.',
    quotes: [{ text: 'They forget the way.', speaker: 'Daniel S. Moor', source: 'DSM' }],
  },
  {
    kind: 'questions in paragraphs of their own and answers below are an interview',
    text: 'A chef at rest\n\nIda Crane has closed her restaurant.\n\nWHAT MADE YOU CLOSE?\n\nI was tired. The rent went up.\n\nWill you cook again?\n\nAsk me in spring.',
    quotes: [
      { text: 'WHAT MADE YOU CLOSE?', speaker: 'the interviewer', type: 'DIRECT', source: null },
      { text: 'I was tired. The rent went up.', speaker: 'Ida Crane', type: 'DIRECT', continues: null },
      { text: 'Ask me in spring.', speaker: 'Ida Crane' },
    ],
  },
  {
    kind: 'questions of the reporter’s to nobody are none',
    text: 'Rates\n\nIda Crane watches the bank.\n\nWill rates fall?\n\nFew think so.\n\nWhat comes next?\n\nThe bank meets in May.',
    quotes: [],
    noQuotes: ['Will rates fall?', 'Few think so.'],
  },
  {
    kind: 'a briefing sets "Q" apart by blanks',
    text: 'Briefing\n\nMS. QUINN: Good afternoon.\n\nQ    Who is it?\n\nMS. QUINN: The mayor.',
    quotes: [{ text: 'Who is it?', speaker: 'a reporter', source: 'Q' }],
    organizations: [],
  },
  {
    kind: 'a label alone is no turn',
    text: 'Jobs\n\nWanted: a coach for the juniors.\n\nParis: The fair opens on Monday.\n\nIt rained.',
    quotes: [],
    noQuotes: ['a coach for the juniors.', 'The fair opens on Monday.'],
  },
  {
    kind: 'places that come again are no turns',
    text: 'Markets\n\nLONDON: Shares fell on Monday.\n\nPARIS: Shares rose.\n\nLONDON: They rose on Tuesday.',
    quotes: [],
    noQuotes: ['Shares fell on Monday.', 'They rose on Tuesday.'],
  },
  {
    kind: 'initials of names are no labels',
    text: 'Vote\n\nA. Bell said it rained.\n\nQ. Dunn left.',
    quotes: [{ text: 'it rained', speaker: 'Bell', type: 'INDIRECT' }],
    noQuotes: ['Dunn left.'],
  },
  {
    kind: 'results and notes are no turns',
    text: 'Games\n\nResult: Orton 2, Porto 1.\n\nResult: Nordhaven 0, Lima 3.\n\nNote: The league rests in May.\n\nNote: Tickets are sold out.',
    noQuotes: ['Orton 2, Porto 1.', 'The league rests in May.'],
  },
  {
    kind: 'a title that comes again is no turn',
    text: 'Blog\n\nOrton Storm: One tree has fallen\n\nIt rained.\n\nOrton Storm: One tree has fallen\n\nIt was late.',
    noQuotes: ['One tree has fallen'],
  },
  {
    kind: 'answers without a verb are those of who spoke before the question',
    text: 'A chef at rest\n\nIda Crane pours tea. “I was tired,” she says.\n\nFor how long?\n\n“Two years. Maybe three.” She looks away. “It is over now.”',
    quotes: [
      { text: 'Two years. Maybe three.', speaker: 'Ida Crane' },
      { text: 'It is over now.', speaker: 'Ida Crane' },
    ],
  },
  {
    kind: 'answers without a verb',
    text: 'A chef at rest\n\nIda Crane pours tea. “I was tired,” she says.\n\nFor how long?\n\n“Two years. Maybe three.” She looks away. “It is over now.”',
    quotes: [
      {
        text: 'Two years. Maybe three.',
        speaker: 'Ida Crane',
      },
      {
        text: 'It is over now.',
        speaker: 'Ida Crane',
      },
    ],
  },
  {
    kind: 'labels of a transcript',
    text: 'A chef at rest\n\nIda Crane has closed her restaurant. We asked her why.\n\nQ: Why close now?\n\nA: I was tired. The rent went up.\n\nQ: Will you cook again?\n\nA: Ask me in spring.',
    quotes: [
      {
        text: 'I was tired. The rent went up.',
        speaker: 'Ida Crane',
        type: 'DIRECT',
      },
      {
        text: 'Ask me in spring.',
        speaker: 'Ida Crane',
        type: 'DIRECT',
      },
    ],
  },
  {
    kind: 'labels of a transcript',
    text: 'Briefing at the palace\n\nPress secretary Lara Quinn spoke to reporters.\n\nMS. QUINN: Good afternoon. We have a visitor.\n\nQ: Who is it?\n\nMS. QUINN: The mayor of Orton. He will speak first.',
    quotes: [
      {
        text: 'Good afternoon. We have a visitor.',
        speaker: 'Lara Quinn',
        type: 'DIRECT',
      },
      {
        text: 'The mayor of Orton. He will speak first.',
        speaker: 'Lara Quinn',
        type: 'DIRECT',
      },
    ],
  },
  {
    kind: 'labels of a transcript',
    text: 'Jobs\n\nWanted: a coach for the under-tens.\n\n“We pay little,” Peter Holm said.',
    quotes: [
      {
        text: 'We pay little,',
        speaker: 'Peter Holm',
      },
    ],
    noQuotes: ['a coach for the under-tens.', 'a coach for the under-tens'],
  },
  {
    kind: 'an outlet is the label of a speaker',
    text: 'Writer\n\nNora Quayle has a new book.\n\nRTÉ: How do you write?\n\nNora Quayle: At night. I like it.\n\nRTÉ: And then?\n\nNora Quayle: I sleep.',
    quotes: [
      { text: 'And then?', speaker: 'RTÉ' },
      { text: 'I sleep.', speaker: 'Nora Quayle' },
    ],
  },
  {
    kind: 'a name that only its label gives, beside an interviewer',
    text: 'Writer\n\nInterviewer: How do you write?\n\nQuayle: At night. I like it.\n\nInterviewer: And then?\n\nQuayle: I sleep.',
    quotes: [
      { text: 'At night. I like it.', speaker: 'Quayle', type: 'DIRECT' },
      { text: 'I sleep.', speaker: 'Quayle' },
    ],
  },
  {
    kind: 'answers may hold words in marks',
    text: 'Writer\n\nNora Quayle has a new book.\n\nWhy did you write it?\n\nI was bored. I wanted “fun”, as my mother says.\n\nWhat do you do next?\n\nI sleep.\n\nAnd will you write more?\n\nI hope so.',
    quotes: [
      { text: 'I was bored. I wanted “fun”, as my mother says.', speaker: 'Nora Quayle', type: 'DIRECT' },
      { text: 'I sleep.', speaker: 'Nora Quayle' },
    ],
    noQuotes: ['fun'],
  },
  {
    kind: 'questions in bold or in capitals',
    text: 'Ten questions for Imelda Roche\n\nNovelist Imelda Roche has a new book out this week.\n\n**Where do you write?**\n\nAt the kitchen table, mostly. I like the noise.\n\n**What are you reading?**\n\nA history of salt.',
    quotes: [
      { text: 'At the kitchen table, mostly. I like the noise.', speaker: 'Imelda Roche', type: 'DIRECT' },
      { text: 'A history of salt.', speaker: 'Imelda Roche' },
    ],
  },
  {
    kind: 'questions in bold or in capitals',
    text: 'Ten questions for Imelda Roche\n\nNovelist Imelda Roche has a new book out this week.\n\nWHERE DO YOU WRITE?\n\nAt the kitchen table, mostly. I like the noise.\n\nWHAT ARE YOU READING?\n\nA history of salt.',
    quotes: [
      { text: 'At the kitchen table, mostly. I like the noise.', speaker: 'Imelda Roche', type: 'DIRECT' },
      { text: 'A history of salt.', speaker: 'Imelda Roche' },
    ],
  },
  {
    kind: 'one question in a record, whose label is a word',
    text: 'On the harbor\n\nAna Sorel: Good morning. We will stay.\n\nQuestion: Will you sell the market?\n\nAna Sorel: No. It stays with the town.',
    options: { kind: 'TRANSCRIPT' },
    quotes: [
      { text: 'Will you sell the market?', speaker: 'a reporter' },
      { text: 'No. It stays with the town.', speaker: 'Ana Sorel' },
    ],
  },
  {
    kind: 'a word of a speech that looks like a label',
    text: 'On the harbor\n\nWe will stay.\n\nQuestion: who pays for it? We all do.',
    options: { kind: 'TRANSCRIPT', speaker: 'Ana Sorel' },
    quotes: [{ text: 'Question: who pays for it? We all do.', speaker: 'Ana Sorel' }],
  },
];
