import type { KindCase } from './kind-case.ts';

const quote = (text: string, speaker: string | null) => [{ text, speaker }];
const story = (words: string) => `Port\n\nTown workers met at noon. “We lost,” said Ana Lima.\n\n${words}`;

export const cases: readonly KindCase[] = [
  {
    kind: 'what an outlet says is not the last speaker’s',
    text: story('But as The Harbour pointed out, “Nobody saw it coming.”'),
    quotes: [...quote('We lost,', 'Ana Lima'), ...quote('Nobody saw it coming.', 'the Harbour')],
  },
  {
    kind: 'what an outlet says is not the last speaker’s',
    text: story('As Tarn Weekly put it, “Nobody saw it coming.”'),
    quotes: [...quote('We lost,', 'Ana Lima'), ...quote('Nobody saw it coming.', 'Tarn Weekly')],
  },
  {
    kind: 'an outlet whose name is a plural reports',
    text: story('The Tarn Times reports:\n\n“Nobody saw it coming, and nobody was ready.”'),
    quotes: [
      ...quote('We lost,', 'Ana Lima'),
      ...quote('Nobody saw it coming, and nobody was ready.', 'the Tarn Times'),
    ],
  },
  {
    kind: 'a relative clause gives words to what is written',
    text: story('The page was replaced by a message that said, “Sorry, it is gone.”'),
    quotes: [...quote('We lost,', 'Ana Lima'), ...quote('Sorry, it is gone.', 'a message')],
  },
  {
    kind: 'a relative clause gives words to what is written',
    text: story('Carl Dunn posed under a banner that read, “Keep the port open.”'),
    quotes: [...quote('We lost,', 'Ana Lima'), ...quote('Keep the port open.', 'a banner')],
  },
  {
    kind: '"who" means somebody, not the phrase around',
    text: 'Port\n\nIt was a sharp attack on Carl Dunn, who said the port was “a ruin”.',
    quotes: quote('a ruin', 'Carl Dunn'),
  },
  {
    kind: 'a noun after an opening participle is a subject',
    text: story('Cursing their luck, Danes often say, “Too far from the sun, too close to the sea.”'),
    quotes: [
      ...quote('We lost,', 'Ana Lima'),
      ...quote('Too far from the sun, too close to the sea.', 'Danes'),
    ],
  },
  {
    kind: 'who owns a remark does not go on',
    text: 'Port\n\nCarl Dunn took Ana Lima’s remark as a compliment and, when asked again, replying, “Of course I pay.”',
    quotes: quote('Of course I pay.', 'Carl Dunn'),
  },
  {
    kind: 'who speaks in brackets does not go on',
    text: 'Port\n\nAfter the fire (Ana Lima called it “awful”), Carl Dunn stirred the town by saying, “They burned our office.”',
    quotes: quote('They burned our office.', 'Carl Dunn'),
  },
  {
    kind: 'a relative clause without its closing comma',
    text: 'Port\n\n“Ms Lima says many things,” Karin Voss, who is chair of Our Harbour said in a statement.',
    quotes: quote('Ms Lima says many things,', 'Karin Voss'),
  },
  {
    kind: 'a party, an adjective and an office are one description',
    text: story('“That is why we need her,” the Republican vice-presidential nominee said.'),
    quotes: [
      ...quote('We lost,', 'Ana Lima'),
      ...quote('That is why we need her,', 'the Republican vice-presidential nominee'),
    ],
  },
  {
    kind: 'a description with a rare verb of speech',
    text: story('“That is why we need her,” the mayor riffed.'),
    quotes: [...quote('We lost,', 'Ana Lima'), ...quote('That is why we need her,', 'the mayor')],
  },
  {
    kind: 'the subject after a clause leads to what follows',
    text: story('When Carl Dunn died, Karin Voss gave out a long statement:\n\n“We have lost a friend.”'),
    quotes: [...quote('We lost,', 'Ana Lima'), ...quote('We have lost a friend.', 'Karin Voss')],
  },
  {
    kind: 'an owner leads only to words that are said',
    text: 'Port\n\nCarl Dunn’s first five questioners were hostile: “Is it time to go?”',
    notSpeakers: ['Carl Dunn'],
  },
  {
    kind: 'an owner leads only to words that are said',
    text: 'Port\n\nCarl Dunn’s short reply: “It is time to go.”',
    quotes: quote('It is time to go.', 'Carl Dunn'),
  },
  {
    kind: '"it" is a document, or a source of its own',
    text: 'Port\n\n“She took his arm,” Carl Dunn wrote at noon. It continued: “There is cause to charge her.”',
    quotes: [...quote('She took his arm,', 'Carl Dunn'), ...quote('There is cause to charge her.', 'it')],
  },
  {
    kind: 'whose a statement is by its own words',
    text: 'Port\n\nCarl Dunn referred us to a statement from a spokesperson for the ferry saying: “Some visitors had trouble.”',
    quotes: quote('Some visitors had trouble.', 'a spokesperson for the ferry'),
  },
  {
    kind: 'a name that signs words is anybody’s',
    text: story('“I am ashamed of it all.” — Jessamy Vintner'),
    quotes: [...quote('We lost,', 'Ana Lima'), ...quote('I am ashamed of it all.', 'Jessamy Vintner')],
  },
  {
    kind: 'words that no mark closes go on after a paragraph without marks',
    text: 'Port\n\nAna Lima explained: "They wanted a break. It would have been short.\n\nIt would have closed the port.\n\n"We asked for comfort. They gave us none."',
    quotes: [
      ...quote('They wanted a break. It would have been short.', 'Ana Lima'),
      ...quote('We asked for comfort. They gave us none.', 'Ana Lima'),
    ],
  },
  {
    kind: 'a description before a colon leads to what follows',
    text: story(
      'Likewise, a paper from the left-leaning Orton Institute had this to add about the plan: “Few will gain.”',
    ),
    quotes: [
      ...quote('We lost,', 'Ana Lima'),
      ...quote('Few will gain.', 'a paper from the left-leaning Orton Institute'),
    ],
  },
  {
    kind: 'an unknown name before a colon is a label',
    text: story('Windsor Quell, editor of The Quotable Tarn: “Nobody saw it coming.”'),
    quotes: [...quote('We lost,', 'Ana Lima'), ...quote('Nobody saw it coming.', 'Windsor Quell')],
  },
  {
    kind: 'who is only described by what he says does not go on',
    text: 'Port\n\nCarl Dunn balked at paying a builder who said he was cheated, saying, “Maybe he did a bad job.”',
    quotes: quote('Maybe he did a bad job.', 'Carl Dunn'),
  },
  {
    kind: 'in whose words',
    text: 'Port\n\nThe firm of Ana Lima moved to Orton. Its new home is, in the words of Carl Dunn, “a barn by the sea”.',
    quotes: quote('a barn by the sea', 'Carl Dunn'),
  },
  {
    kind: 'in whose words',
    text: 'Port\n\nAna Lima moved to Orton because the town is, in her own words, “a barn by the sea”.',
    quotes: quote('a barn by the sea', 'Ana Lima'),
  },
  {
    kind: 'in other words is nobody’s',
    text: 'Port\n\n“We lost,” said Ana Lima. In other words, she is “done” with it.',
    quotes: quote('We lost,', 'Ana Lima'),
  },
];
