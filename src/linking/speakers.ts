import type { ExtractedSpeaker } from '../extraction/document.ts';
import type { SubjectRef } from '../model/mention.ts';
import type { SpeakerRef, UnnamedSource } from '../model/speaker.ts';
import { fold } from '../text/fold.ts';
import { slugify } from '../text/slug.ts';
import type { LinkedAgent } from './agents.ts';
import { occurrenceCounter } from './keys.ts';
import type { SourceArticle } from './source-article.ts';

/** Finds the speaker of the corpus who is an article's own. */
export interface SpeakerIndex {
  readonly unnamedSources: readonly UnnamedSource[];
  speaker(article: SourceArticle, local: ExtractedSpeaker): SpeakerRef;
  subject(article: SourceArticle, kind: SubjectRef['kind'], index: number): SubjectRef;
}

const localKey = (article: string, kind: string, index: number) => `${article}/${kind}/${index}`;

/** Gives each unnamed source its key: the article's slug, then its description's, numbered where two are alike. */
function unnamedSourcesOf(article: SourceArticle): UnnamedSource[] {
  const occurrenceOf = occurrenceCounter();
  return article.document.unnamedSources.map(({ description, anonymityStatement }) => {
    const slug = slugify(description) || 'source';
    const occurrence = occurrenceOf(slug);
    const key = `${article.slug}/${slug}${occurrence > 1 ? `/${occurrence}` : ''}`;
    return { key, description, sortName: fold(description), anonymityStatement, article: article.slug };
  });
}

/** Makes the index of who the articles' people, organizations and unnamed sources are. */
export function createSpeakerIndex(
  articles: readonly SourceArticle[],
  people: readonly LinkedAgent[],
  organizations: readonly LinkedAgent[],
): SpeakerIndex {
  const refs = new Map<string, SpeakerRef>();
  const addAgents = (kind: SubjectRef['kind'], agents: readonly LinkedAgent[]) => {
    for (const { slug, locals } of agents) {
      for (const { article, index } of locals)
        refs.set(localKey(article.slug, kind, index), { kind, key: slug });
    }
  };
  addAgents('PERSON', people);
  addAgents('ORGANIZATION', organizations);
  const unnamedSources = articles.flatMap((article) => {
    const sources = unnamedSourcesOf(article);
    sources.forEach(({ key }, index) => {
      refs.set(localKey(article.slug, 'UNNAMED', index), { kind: 'UNNAMED', key });
    });
    return sources;
  });

  function find(article: SourceArticle, kind: string, index: number): SpeakerRef {
    const ref = refs.get(localKey(article.slug, kind, index));
    if (!ref)
      throw new Error(`${article.slug} points at ${kind} ${index}, which its document does not list.`);
    return ref;
  }
  return {
    unnamedSources,
    speaker: (article, { kind, index }) => find(article, kind, index),
    subject: (article, kind, index) => find(article, kind, index) as SubjectRef,
  };
}
