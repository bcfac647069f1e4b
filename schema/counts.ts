import type { PersonCountEntry, TopicCountEntry } from '../src/corpus/around.ts';
import { builder } from './builder.ts';
import { DEFAULT_PAGE_SIZE } from './limits.ts';
import { listArguments, listSize } from './list.ts';
import { Person, Topic } from './refs.ts';

export const TopicCount = builder.objectRef<TopicCountEntry>('TopicCount').implement({
  description: 'A topic, and how many of the quotations counted are about it. Records are not counted.',
  fields: (t) => ({
    topic: t.field({ type: Topic, description: 'The topic.', resolve: ({ topic }) => topic }),
    quoteCount: t.exposeInt('quoteCount', {
      description:
        'How many of the quotations are about the topic or a narrower one: as many as a filter with its slug in ' +
        '`topics` and `onRecord: false` leaves of them.',
    }),
  }),
});

const PersonCount = builder.objectRef<PersonCountEntry>('PersonCount').implement({
  description: 'A person, and how many of the quotations counted are theirs.',
  fields: (t) => ({
    person: t.field({ type: Person, description: 'The person.', resolve: ({ person }) => person }),
    quoteCount: t.exposeInt('quoteCount', {
      description: 'How many of the quotations that reports have are the person’s.',
    }),
  }),
});

builder.objectField(Person, 'topics', (t) =>
  t.field({
    type: [TopicCount],
    description:
      'What the person is quoted as speaking about: the topics of most quotations first, as frequent ones by name. A ' +
      'quotation counts for each of its topics and for all above them.',
    args: listArguments(DEFAULT_PAGE_SIZE),
    resolve: ({ slug }, { first }, { store }) => store.personTopics(slug, listSize(first, DEFAULT_PAGE_SIZE)),
  }),
);

builder.objectField(Topic, 'people', (t) =>
  t.field({
    type: [PersonCount],
    description:
      'Who is quoted as speaking about this topic or a narrower one: those of most quotations first, as often quoted ones by ' +
      'name.',
    args: listArguments(DEFAULT_PAGE_SIZE),
    resolve: ({ slug }, { first }, { store }) => store.topicPeople(slug, listSize(first, DEFAULT_PAGE_SIZE)),
  }),
);
