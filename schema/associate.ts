import type { AssociateEntry } from '../src/corpus/around.ts';
import { builder } from './builder.ts';
import { DEFAULT_PAGE_SIZE } from './limits.ts';
import { listArguments, listSize } from './list.ts';
import { Person } from './refs.ts';

const Associate = builder.objectRef<AssociateEntry>('Associate').implement({
  description:
    'Somebody whom the same articles name as a person, or who speaks of the person or is spoken of. It says that reports ' +
    'bring the two together, not that they know each other.',
  fields: (t) => ({
    person: t.field({ type: Person, description: 'The associate.', resolve: ({ person }) => person }),
    articleCount: t.exposeInt('articleCount', { description: 'How many reports name both.' }),
    quotesAboutCount: t.exposeInt('quotesAboutCount', {
      description:
        'In how many quotations of reports the person names the associate: those that `Person.quotes` has with the ' +
        'associate’s slug in the filter’s `mentions` and `onRecord: false`.',
    }),
    quotedAboutCount: t.exposeInt('quotedAboutCount', {
      description: 'In how many quotations of reports the associate names the person.',
    }),
  }),
});

builder.objectField(Person, 'associates', (t) =>
  t.field({
    type: [Associate],
    description:
      'Who is named where the person is: those of most articles in common first, then those of most quotations about each ' +
      'other, then by name.',
    args: listArguments(DEFAULT_PAGE_SIZE),
    resolve: ({ slug }, { first }, { store }) => store.associates(slug, listSize(first, DEFAULT_PAGE_SIZE)),
  }),
);
