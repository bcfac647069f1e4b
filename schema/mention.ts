import { MENTION_ORDER } from '../src/corpus/orders.ts';
import type { CorpusStore } from '../src/corpus/store.ts';
import type { Mention as MentionItem, SubjectRef } from '../src/model/mention.ts';
import { builder } from './builder.ts';
import { connectionOf, defineConnection } from './connection.ts';
import { orderOf } from './cursor.ts';
import { loadArticle, loadSubject } from './load.ts';
import { andThen } from './maybe-promise.ts';
import { nodeTypeOf } from './node-id.ts';
import type { PageArguments } from './page-window.ts';
import { pageWindow } from './page-window.ts';
import { Article, Organization, Person } from './refs.ts';
import { anchorOf, TextAnchor } from './text-anchor.ts';

const MentionSubject = builder.unionType('MentionSubject', {
  description: 'Whom a mention names.',
  types: [Person, Organization],
  resolveType: nodeTypeOf,
});

export const Mention = builder.objectRef<MentionItem>('Mention').implement({
  description:
    'A place in an article that names a person or an organization: "Antony Blinken", "Blinken", "NATO". Pronouns ' +
    'and bare titles, "he" or "the secretary", are none.',
  fields: (t) => ({
    anchor: t.field({
      type: TextAnchor,
      description: 'Where the name stands in `Article.text`, without titles.',
      resolve: (mention, _args, { store }) =>
        andThen(loadArticle(store, mention.article), (article) => anchorOf(article, mention.span)),
    }),
    article: t.field({
      type: Article,
      description: 'The article that it stands in.',
      resolve: (mention, _args, { store }) => loadArticle(store, mention.article),
    }),
    subject: t.field({
      type: MentionSubject,
      description: 'Whom it names.',
      resolve: (mention, _args, { store }) => loadSubject(store, mention.subject),
    }),
  }),
});

export const { connection: MentionConnection } = defineConnection({
  name: 'Mention',
  listed: 'mentions',
  node: Mention,
  nodeOf: (mention: MentionItem) => mention,
});

const ORDER = orderOf('mentions', MENTION_ORDER);

/** The places that name somebody, in the one order that mentions have. */
export function mentionsOf(store: CorpusStore, subject: SubjectRef, args: PageArguments) {
  return connectionOf(ORDER, store.mentions(subject, pageWindow(args, ORDER)));
}
