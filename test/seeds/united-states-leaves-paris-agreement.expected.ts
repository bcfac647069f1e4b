import type { ExpectedArticle } from './expected-article.ts';

export const unitedStatesLeavesParisAgreement: ExpectedArticle = {
  slug: 'united-states-leaves-paris-agreement',
  quotes: [],
  people: ['donald-trump'],
  topics: ['treaties', 'climate-change', 'elections'],
};
