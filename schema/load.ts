import type { MaybePromise } from '../src/corpus/maybe-promise.ts';
import type { CorpusStore } from '../src/corpus/store.ts';
import type { Article } from '../src/model/article.ts';
import type { SubjectRef } from '../src/model/mention.ts';
import type { Quote } from '../src/model/quote.ts';
import type { Organization, Person, SpeakerRef, UnnamedSource } from '../src/model/speaker.ts';
import type { Topic } from '../src/model/topic.ts';
import { all, andThen } from './maybe-promise.ts';
import type { NodeItem, NodeRef } from './node-id.ts';

/*
 * Loads what a client's id or another item of the corpus points at. What an item points at is in every corpus that
 * the compiler lets pass; where it is missing all the same, the corpus is broken and the error is ours, not the
 * client's.
 */

function present<T>(item: MaybePromise<T | null>, type: string, key: string): MaybePromise<T> {
  return andThen(item, (found) => {
    if (found === null) throw new Error(`The corpus points at ${type} "${key}", which it does not hold.`);
    return found;
  });
}

/** The item that a client's id points at; null where there is none. */
export function findNode(store: CorpusStore, { type, key }: NodeRef): MaybePromise<NodeItem | null> {
  switch (type) {
    case 'Article':
      return store.article(key);
    case 'Organization':
      return store.organization(key);
    case 'Person':
      return store.person(key);
    case 'Quote':
      return store.quote(key);
    case 'Topic':
      return store.topic(key);
    case 'UnnamedSource':
      return store.unnamedSource(key);
  }
}

export function loadArticle(store: CorpusStore, slug: string): MaybePromise<Article> {
  return present(store.article(slug), 'Article', slug);
}

export function loadQuote(store: CorpusStore, key: string): MaybePromise<Quote> {
  return present(store.quote(key), 'Quote', key);
}

/** The words of a quotation, as its article spells them. */
export function loadQuoteText(store: CorpusStore, { article, span }: Quote): MaybePromise<string> {
  return andThen(loadArticle(store, article), ({ text }) => text.slice(span.start, span.end));
}

export function loadTopic(store: CorpusStore, slug: string): MaybePromise<Topic> {
  return present(store.topic(slug), 'Topic', slug);
}

export function loadTopics(store: CorpusStore, slugs: readonly string[]): MaybePromise<readonly Topic[]> {
  return all(slugs.map((slug) => loadTopic(store, slug)));
}

export function loadSubject(
  store: CorpusStore,
  { kind, key }: SubjectRef,
): MaybePromise<Person | Organization> {
  return kind === 'PERSON'
    ? present(store.person(key), 'Person', key)
    : present(store.organization(key), 'Organization', key);
}

export function loadSpeaker(
  store: CorpusStore,
  { kind, key }: SpeakerRef,
): MaybePromise<Person | Organization | UnnamedSource> {
  return kind === 'UNNAMED' ? loadUnnamedSource(store, key) : loadSubject(store, { kind, key });
}

export function loadUnnamedSource(store: CorpusStore, key: string): MaybePromise<UnnamedSource> {
  return present(store.unnamedSource(key), 'UnnamedSource', key);
}
