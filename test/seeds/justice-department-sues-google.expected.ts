import { type ExpectedArticle, indirect } from './expected-article.ts';

export const justiceDepartmentSuesGoogle: ExpectedArticle = {
  slug: 'justice-department-sues-google',
  quotes: [indirect('Google illegally maintains … goes with it', 'united-states-department-of-justice')],
  people: [],
  topics: ['antitrust', 'technology'],
};
