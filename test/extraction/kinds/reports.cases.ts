import type { KindCase } from './kind-case.ts';

const report = (text: string, speaker: string | null) => [{ text, speaker, type: 'INDIRECT' as const }];
const story = (words: string) => `Port\n\n${words}`;

export const cases: readonly KindCase[] = [
  {
    kind: 'an object that is reported ends at a dash',
    text: story('Ana Lima opposed the new toll - a surprise to many in the town.'),
    quotes: report('the new toll', 'Ana Lima'),
  },
  {
    kind: 'an object that is reported ends where the subject goes on',
    text: story('Ana Lima opposes the new toll, and she has paid none so far.'),
    quotes: report('the new toll', 'Ana Lima'),
  },
  {
    kind: 'a plan ends before the verb that it is the subject of',
    text: story('A plan to close the old port would take the town ten years.'),
    noQuotes: ['to close the old port would take the town ten years'],
  },
  {
    kind: 'what is said in brackets ends with them',
    text: story('The fire (Ana Lima said it was set), which began at noon, took the office.'),
    quotes: report('it was set', 'Ana Lima'),
  },
  {
    kind: 'a relative pronoun is the subject of what is said',
    text: story('The rules, which officials said will help the port, begin in May.'),
    quotes: report('will help the port', 'officials'),
  },
  {
    kind: 'a relative pronoun is the subject of what is said',
    text: story('It was what many pilots say is the worst storm of the age.'),
    quotes: report('is the worst storm of the age', 'many pilots'),
  },
  {
    kind: 'a description that a pronoun completes',
    text: story('Carl Dunn will sell his boats, a lawyer close to him said.'),
    quotes: report('Carl Dunn will sell his boats', 'a lawyer close to him'),
  },
  {
    kind: 'several people in an aside are nobody’s description',
    text: story('Carl Dunn, officials said, would be glad to leave the port.'),
    quotes: report('Carl Dunn, officials said, would be glad to leave the port', 'officials'),
  },
  {
    kind: 'a time between whom somebody told and "that"',
    text: story('Ana Lima told the Tarn Post last fall that she would wait.'),
    quotes: report('that she would wait', 'Ana Lima'),
  },
  {
    kind: 'a time between a subject and its verb',
    text: story('Most pilots in a poll last year said foreign boats should leave the port.'),
    quotes: report('foreign boats should leave the port', 'most pilots in a poll'),
  },
  {
    kind: 'a gerund is the subject of what is said',
    text: story('Ana Lima said having the ferry back was a relief.'),
    quotes: report('having the ferry back was a relief', 'Ana Lima'),
  },
  {
    kind: 'a day before a noun ends no cue',
    text: story('“We will resonate,” Ana Lima said at a Sunday news conference, and then left.'),
    noQuotes: ['news conference, and then left', 'news conference'],
  },
  {
    kind: 'counted things that are pledged are no pledge',
    text: story('Ana Lima came to the vote with 300 pledged delegates from the coast.'),
    noQuotes: ['delegates from the coast'],
  },
  {
    kind: 'a film that shows something says nothing',
    text: story('“It is like new,” Ana Lima said in a film that showed off the ferry.'),
    noQuotes: ['that showed off the ferry'],
  },
  {
    kind: 'what somebody decides or means is no report',
    text: story('The low water meant the ferry could not sail, and Ana Lima decided to sell it.'),
    noQuotes: ['the ferry could not sail', 'to sell it'],
  },
  {
    kind: 'which people are meant is no report',
    text: story('The union that backed Ana Lima has left the port.'),
    noQuotes: ['Ana Lima'],
  },
  {
    kind: 'a participle alone is no verb of what it describes',
    text: story('The boat has spent a year in Orton, a port seen as safe in any storm.'),
    noQuotes: ['The boat has spent a year in Orton'],
  },
  {
    kind: 'what somebody volunteers to do is no aside',
    text: story('Days after the storm, Ana Lima volunteered to mend the pier.'),
    noQuotes: ['Days after the storm'],
  },
];
