import { direct, type ExpectedArticle, mixed } from './expected-article.ts';

export const startTreatyMayTakeAYear: ExpectedArticle = {
  slug: 'start-treaty-may-take-a-year',
  quotes: [
    mixed('a week, a month', 'robert-o-brien'),
    mixed('even a year', 'robert-o-brien'),
    direct('But I think we have made progress,', 'robert-o-brien'),
  ],
  people: ['robert-o-brien', 'donald-trump'],
  topics: ['treaties', 'arms-control', 'russia'],
};
