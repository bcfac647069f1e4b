import type { ExtractedPerson as PersonItem } from '../src/extraction/document.ts';
import { builder } from './builder.ts';
import type { ReadItem } from './read-text.ts';
import { Person } from './refs.ts';
import { anchorOf, TextAnchor } from './text-anchor.ts';

export const ExtractedPerson = builder.objectRef<ReadItem<PersonItem>>('ExtractedPerson').implement({
  description: 'A person whom a text given to `extract` names.',
  fields: (t) => ({
    name: t.string({
      description: 'The fullest name that the text uses, without titles: “Ana Lima”.',
      resolve: ({ item }) => item.name,
    }),
    roles: t.stringList({
      description:
        'Titles and offices as the text states them, each once, in the order of the text: “Mayor”. Empty where it ' +
        'states none.',
      resolve: ({ item }) => [...new Set(item.roles.map(({ title }) => title))],
    }),
    mentions: t.field({
      type: [TextAnchor],
      description: 'Where the text given names the person, in order. Pronouns and bare titles are none.',
      resolve: ({ reading, item }) => item.mentions.map((span) => anchorOf(reading.over, span)),
    }),
    known: t.field({
      type: Person,
      nullable: true,
      description:
        'The person of the corpus who has this name or alias; whom the text only calls by a surname is the one person ' +
        'of the corpus who bears it. Null where the corpus has nobody, or two of that name.',
      resolve: ({ reading, item }) => reading.recognition.person(item),
    }),
  }),
});
