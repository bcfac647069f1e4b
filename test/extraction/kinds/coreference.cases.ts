import type { KindCase } from './kind-case.ts';

export const cases: readonly KindCase[] = [
  {
    kind: 'a description of the one person',
    text: 'Cup\n\nNorton Rovers signed Paolo Nunn, a striker from Porto, on Friday. The striker said: “I feel at home.”',
    quotes: [
      {
        text: 'I feel at home.',
        speaker: 'Paolo Nunn',
      },
    ],
  },
  {
    kind: 'the office of another body',
    text: 'Deal\n\nBrindle chairman Max Hauer dined with Corvo founder Lucy Tran. Corvo’s founder said it was “a good start”.',
    quotes: [
      {
        text: 'a good start',
        speaker: 'Lucy Tran',
      },
    ],
  },
  {
    kind: 'gender from the text itself',
    text: 'Label row\n\nProducer Dirk Haas sued singer Mona Vale. In a video she called the claim “absurd”.',
    quotes: [
      {
        text: 'absurd',
        speaker: 'Mona Vale',
      },
    ],
  },
  {
    kind: 'gender from the text itself',
    text: 'Fire\n\nChief Carl Benson said the fire was out. A woman who lives upstairs said she smelled gas. “I ran,” she said.',
    quotes: [
      {
        text: 'I ran,',
        speaker: 'a woman',
      },
    ],
  },
  {
    kind: 'the subject of the story stays',
    text: 'Author returns\n\nNora Blythe wrote her first novel in a barn. Her editor was Gail Finch. It was cold there, she says. “You could see your breath.”',
    quotes: [
      {
        text: 'You could see your breath.',
        speaker: 'Nora Blythe',
      },
    ],
  },
  {
    kind: 'the subject of the story stays',
    text: 'Author returns\n\nNora Blythe studied in Porto, with classmates such as Rita Sand and Joan Weir. The winters were, she recalls, endless. “We burned chairs.”',
    quotes: [
      {
        text: 'We burned chairs.',
        speaker: 'Nora Blythe',
      },
    ],
  },
  {
    kind: 'the first lady',
    text: 'Gala\n\nThe former first lady told guests that she was proud. “I loved that house,” she said.',
    quotes: [
      {
        text: 'I loved that house,',
        speaker: 'the former first lady',
      },
    ],
  },
  {
    kind: 'the person by the age',
    text: 'Cup\n\nStriker Paolo Nunn joined Norton Rovers on Friday. The 31-year-old said: “I feel at home.”',
    quotes: [
      {
        text: 'I feel at home.',
        speaker: 'Paolo Nunn',
      },
    ],
  },
  {
    kind: 'a new subject in a new paragraph',
    text: 'Farm news\n\nGeorge Pratt said prices fell.\n\nHarold Finn runs a mill near Orton. “Nobody buys oats,” he said.',
    quotes: [
      {
        text: 'Nobody buys oats,',
        speaker: 'Harold Finn',
      },
    ],
  },
  {
    kind: 'two people are "they"',
    text: 'Homes\n\nRita and Paul Stone have looked for a year. They say they are “worn out”.',
    quotes: [
      {
        text: 'worn out',
        speaker: 'Rita and Paul Stone',
      },
    ],
  },
  {
    kind: 'a body is "it"',
    text: 'Tour off\n\nThe band has issued a statement. “All tickets will be refunded,” it reads.',
    quotes: [
      {
        text: 'All tickets will be refunded,',
        speaker: 'the band',
      },
    ],
  },
  {
    kind: 'a name after a description of its bearer',
    text: 'Row\n\nThe firm behind the festival, Blue Kite Events, says it will sue. “We were never told,” it said.',
    quotes: [
      {
        text: 'We were never told,',
        speaker: 'Blue Kite Events',
      },
    ],
  },
  {
    kind: 'a bare quotation is that of the pronoun that is the subject before it',
    text: 'Film\n\nCarl Dunn asked Anna Bell to write a play. She first saw it as a film. “It is about sailors who never sail.”',
    quotes: [{ text: 'It is about sailors who never sail.', speaker: 'Anna Bell' }],
  },
  {
    kind: 'two joined people fit "he" equally well',
    text: 'Farm\n\nTom Hill and John Marsh own the farm. “It was fun,” he said.',
    quotes: [{ text: 'It was fun,', speaker: 'he' }],
    notSpeakers: ['Tom Hill', 'John Marsh'],
  },
  {
    kind: 'two joined people are "they"',
    text: 'Mill\n\nAnna Bell and Carl Frost own the mill. “We never close,” they said.',
    quotes: [{ text: 'We never close,', speaker: 'Anna Bell and Carl Frost' }],
  },
  {
    kind: 'an object does not win against the subject',
    text: 'Port\n\nPeter Hall met Simon Drew at the port on Monday. “We agreed on little,” he said.',
    quotes: [{ text: 'We agreed on little,', speaker: 'Peter Hall' }],
  },
  {
    kind: 'a wife whom only "his" introduces is "she"',
    text: 'Dinner\n\nDavid Pell came with his wife, Quenby. “The food was cold,” she said.',
    quotes: [{ text: 'The food was cold,', speaker: 'Quenby' }],
  },
  {
    kind: 'the company is the firm of the story, not the agency of its dateline',
    text: 'Cars\n\nLONDON (Reuters) - Dalvane Motors will cut 200 jobs.\n\n“Demand is weak,” the company said.',
    quotes: [{ text: 'Demand is weak,', speaker: 'Dalvane Motors' }],
  },
  {
    kind: 'a role says a gender',
    text: 'Keeper\n\nAngus Rae is 19. His mother, Effie, packed him a tin of shortbread. “She thought I would starve,” he laughs.',
    quotes: [{ text: 'She thought I would starve,', speaker: 'Angus Rae' }],
  },
  {
    kind: 'the nation or the trade of the one person of the story',
    text: 'Open\n\nNovak Djokov won in three sets. “I was lucky,” the Serb said.',
    quotes: [{ text: 'I was lucky,', speaker: 'Novak Djokov' }],
    people: ['Novak Djokov'],
  },
  {
    kind: 'the nation or the trade of the one person of the story',
    text: 'Open\n\nRafael Nadel won in three sets. “I was lucky,” said the Frenchman.',
    quotes: [{ text: 'I was lucky,', speaker: 'Rafael Nadel' }],
  },
  {
    kind: 'the nation or the trade of the one person of the story',
    text: 'Cup\n\nManager Tom Webb was happy. Leon Abbey scored twice. “I was lucky,” said the former Leeds winger.',
    quotes: [{ text: 'I was lucky,', speaker: 'Leon Abbey' }],
  },
  {
    kind: 'the nation or the trade of the one person of the story',
    text: 'Cup\n\nLeon Abbey and Tom Marsh scored. “I was lucky,” the midfielder said.',
    quotes: [{ text: 'I was lucky,', speaker: 'the midfielder' }],
  },
  {
    kind: 'the nation or the trade of the one person of the story',
    text: 'Charts\n\nAnna Bell sings again. The singer said: “I was lucky.”',
    quotes: [{ text: 'I was lucky.', speaker: 'Anna Bell' }],
  },
  {
    kind: 'a mother is not he',
    text: "The last lighthouse keeper\n\nAngus Rae puts the kettle on and points at the horizon. “That's where the storm came from,” he says.\n\nHe was 19 when he first climbed the tower at Skerrow. His mother, Effie, packed him a tin of shortbread. “She thought I would starve,” he laughs.\n\nThe work was lonely. There were weeks, he remembers, when “the only voice was the radio's”.\n\nHis daughter Kirsty, who runs the museum now, says visitors always ask about ghosts. “I tell them the gulls are worse,” she says.\n\nAnd would he do it again? “Tomorrow,” he says, without a pause.",
    quotes: [
      { text: "That's where the storm came from,", speaker: 'Angus Rae' },
      { text: 'She thought I would starve,', speaker: 'Angus Rae' },
      { text: "the only voice was the radio's", speaker: 'Angus Rae' },
      { text: 'I tell them the gulls are worse,', speaker: 'Kirsty' },
      { text: 'Tomorrow,', speaker: 'Angus Rae' },
    ],
  },
  {
    kind: 'the nation or the trade of the one person of the story',
    text: 'Indies hold on for draw\n\nKemar Lashley\'s unbeaten 88 saved the West Indies on the final day in Galle on Monday.\n\nLashley, 22, batted for six hours as the hosts threw everything at him.\n\n"I just wanted to bat time," said the Barbadian. "My partner kept telling me to breathe."\n\nHis captain, Jerome Pascal, was full of praise.\n\n"That is the best innings I have seen from a young man," he said.\n\nSri Lanka coach Dilhan Perera felt his side had "dropped the game" on Sunday.\n\n"When you drop four catches you don\'t deserve to win," added Perera.',
    quotes: [
      { text: 'I just wanted to bat time,', speaker: 'Kemar Lashley' },
      { text: 'My partner kept telling me to breathe.', speaker: 'Kemar Lashley' },
      { text: 'That is the best innings I have seen from a young man,', speaker: 'Jerome Pascal' },
      { text: 'dropped the game', speaker: 'Dilhan Perera' },
      { text: "When you drop four catches you don't deserve to win,", speaker: 'Dilhan Perera' },
    ],
    people: ['Kemar Lashley', 'Jerome Pascal', 'Dilhan Perera'],
  },
  {
    kind: 'answers without a verb',
    text: 'A life in boats\n\nDermot Foley is mending a net. “I never learnt to swim,” he says.\n\nNever?\n\n“Not a stroke.” He laughs. “The sea would take you anyway.”',
    quotes: [
      { text: 'Not a stroke.', speaker: 'Dermot Foley' },
      { text: 'The sea would take you anyway.', speaker: 'Dermot Foley' },
    ],
  },
  {
    kind: 'a quotation goes on in the next paragraph',
    text: "Nurses\n\n“I am tired,” nurse Ella Monk said. “We all are.\n\n“But we go on.”\n\nHer ward has lost six staff.\n\n“You can't replace them,” she added.",
    quotes: [
      { text: 'We all are.', speaker: 'Ella Monk' },
      { text: 'But we go on.', speaker: 'Ella Monk' },
      { text: "You can't replace them,", speaker: 'Ella Monk' },
    ],
  },
  {
    kind: 'a vox pop',
    text: 'Nurses\n\nElla Monk, 44, a nurse: “I love my job.”\n\nPriya Das, 29, a porter: “I need a rest.”',
    quotes: [
      { text: 'I love my job.', speaker: 'Ella Monk' },
      { text: 'I need a rest.', speaker: 'Priya Das' },
    ],
  },
  {
    kind: 'the next sentence says whose words they are',
    text: 'Climate\n\nGlobal cooling – “they made it up.”\n\nTom Hale has said that more than once.',
    quotes: [{ text: 'they made it up.', speaker: 'Tom Hale' }],
    noQuotes: ['that more than once'],
  },
  {
    kind: 'the next sentence says whose words they are',
    text: 'Season\n\n“It’s over.”\n\nTom Hale said this on Monday.',
    quotes: [{ text: 'It’s over.', speaker: 'Tom Hale' }],
  },
  {
    kind: 'the next sentence says whose words they are',
    text: 'Season\n\n“It’s over.”\n\nTom Hale said that he was glad.',
    quotes: [
      { text: 'It’s over.', speaker: null },
      { text: 'that he was glad', speaker: 'Tom Hale' },
    ],
  },
  {
    kind: 'the next sentence says whose words they are',
    text: 'Season\n\n“It’s over.”\n\nThat man said it was late.',
    quotes: [{ text: 'It’s over.', speaker: null }],
  },
  {
    kind: 'the next sentence says whose words they are',
    text: 'Cricket board row\n\n“Pay us or we will not play.”\n\nThat is what captain Shane Ramdin told the board last week.',
    quotes: [{ text: 'Pay us or we will not play.', speaker: 'Shane Ramdin' }],
  },
  {
    kind: 'the next sentence says whose words they are',
    text: 'Water wars\n\nThe dam – “a monument to vanity.”\n\nEngineer Ravi Menan has called it that for years.',
    quotes: [{ text: 'a monument to vanity.', speaker: 'Ravi Menan' }],
  },
];
