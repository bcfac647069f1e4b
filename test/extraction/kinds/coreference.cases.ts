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
];
