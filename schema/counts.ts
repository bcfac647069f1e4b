import type { TopicCountEntry } from '../src/corpus/around.ts';
import { builder } from './builder.ts';
import { Topic } from './refs.ts';

export const TopicCount = builder.objectRef<TopicCountEntry>('TopicCount').implement({
  description: 'A topic, and how many of the quotations counted are about it.',
  fields: (t) => ({
    topic: t.field({ type: Topic, description: 'The topic.', resolve: ({ topic }) => topic }),
    quoteCount: t.exposeInt('quoteCount', {
      description:
        'How many of the quotations are about the topic or a narrower one: as many as a filter with its slug in ' +
        '`topics` leaves of them.',
    }),
  }),
});
