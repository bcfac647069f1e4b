import { direct, type ExpectedArticle, mixed } from './expected-article.ts';

export const startTreatyMayTakeAYear: ExpectedArticle = {
  slug: 'start-treaty-may-take-a-year',
  quotes: [
    mixed('a week, a month', 'robert-obrien'),
    mixed('even a year', 'robert-obrien'),
    direct('But I think we have made progress,', 'robert-obrien'),
  ],
  people: ['robert-obrien', 'donald-trump'],
  topics: ['treaties', 'arms-control', 'russia'],
};
