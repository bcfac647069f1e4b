import { type ExpectedArticle, indirect } from './expected-article.ts';

export const newOrleansCallsOffMardiGrasParades: ExpectedArticle = {
  slug: 'new-orleans-calls-off-mardi-gras-parades',
  quotes: [indirect('They cannot be held … stay as they are', 'bugh-tidwell')],
  people: ['bugh-tidwell'],
  topics: ['carnival', 'pandemic'],
};
