import type { CorpusSummary } from '../src/corpus/store.ts';
import { builder } from './builder.ts';

const Corpus = builder.objectRef<CorpusSummary>('Corpus').implement({
  description: 'The articles that this API answers about, reports and records, in figures.',
  fields: (t) => ({
    version: t.exposeString('version', {
      description:
        'Digest of the compiled corpus. It changes whenever a change of the articles, or of what the editors state, ' +
        'changes an answer; a change that makes no difference, such as a comment in an authority file, leaves it as ' +
        'it is.',
    }),
    articleCount: t.exposeInt('articleCount', {
      description: 'How many articles there are, reports and records.',
    }),
    recordCount: t.exposeInt('recordCount', {
      description: 'How many of the articles are records: transcripts and statements.',
    }),
    personCount: t.exposeInt('personCount', { description: 'How many people the articles name or quote.' }),
    organizationCount: t.exposeInt('organizationCount', {
      description: 'How many organizations the articles name or quote.',
    }),
    quoteCount: t.exposeInt('quoteCount', {
      description:
        'How many quotations the articles hold, attributed or not, with the paragraphs of what is said in records.',
    }),
    topicCount: t.exposeInt('topicCount', { description: 'How many topics the corpus is sorted by.' }),
    publishers: t.exposeStringList('publishers', {
      description:
        'Names of the publishers, each once, in code-unit order: the values of `ArticleFilter.publishers`.',
    }),
  }),
});

builder.queryField('corpus', (t) =>
  t.field({
    type: Corpus,
    description: 'The corpus in figures, and its version.',
    resolve: (_root, _args, { store }) => store.summary(),
  }),
);
