import { type ExpectedArticle, indirect } from './expected-article.ts';

export const chineseCompaniesToBeBlacklisted: ExpectedArticle = {
  slug: 'chinese-companies-to-be-blacklisted',
  quotes: [
    indirect('Both names will be added to it', { unnamed: 'White House sources familiar with the plan' }),
  ],
  people: ['joe-biden', 'donald-trump'],
  topics: ['international-relations', 'sanctions', 'china', 'technology'],
};
