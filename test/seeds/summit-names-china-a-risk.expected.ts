import { direct, type ExpectedArticle, indirect, mixed } from './expected-article.ts';

const OFFICIALS = { unnamed: 'White House officials' };

export const summitNamesChinaARisk: ExpectedArticle = {
  slug: 'summit-names-china-a-risk',
  quotes: [
    indirect('that China is a risk to their security', { unnamed: 'leaders of NATO' }),
    direct('We will be in the communiqué in a more powerful way than ever before,', 'jake-sullivan'),
    mixed('including the nuclear realm,', OFFICIALS),
    mixed('democratic value forum.', OFFICIALS),
    indirect('the world’s democracies to stand together … gaining fast', 'joe-biden'),
    indirect('for balance', { unnamed: 'others' }),
    direct('When it comes to China,', 'boris-johnson'),
    direct('I don’t think anyone around the table … Cold War today.', 'boris-johnson'),
    mixed('on issues such as climate change and arms control.', 'jens-stoltenberg'),
    direct('China’s military buildup … to our security.', 'jens-stoltenberg'),
    indirect('Beijing as well', { unnamed: 'leaders of the Group of Seven' }),
    indirect('human rights respected in Xinjiang … without reserve', {
      unnamed: 'leaders of the Group of Seven',
    }),
    mixed('the sinister intentions … the United States.', 'chinese-embassy-in-london'),
    direct('We must not slander China’s reputation.', 'chinese-embassy-in-london'),
    mixed('are often stopped … ‘political re-education.’', 'united-states-department-of-the-treasury'),
    mixed('the lowest point since the end of the Cold War.', 'jens-stoltenberg'),
    mixed('aggressive behavior.', 'jens-stoltenberg'),
    indirect('for strong words of support from him', { unnamed: 'other members' }),
    mixed('sacred commitment,', 'joe-biden'),
    indirect('that the president’s arrival … 72-year-old alliance', 'jake-sullivan'),
    direct('The United States sees NATO … for our allies,', 'joe-biden'),
    direct('We have their backs, just as they had our backs.', 'joe-biden'),
    mixed('significant cyberattack,', null),
  ],
  people: ['jake-sullivan', 'joe-biden', 'boris-johnson', 'jens-stoltenberg', 'donald-trump'],
  topics: ['nato', 'china', 'russia', 'defense', 'arms-control', 'cyberattacks', 'human-rights'],
};
