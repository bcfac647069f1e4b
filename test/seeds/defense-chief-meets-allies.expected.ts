import { direct, type ExpectedArticle, indirect, mixed } from './expected-article.ts';

const OFFICIAL = { unnamed: 'senior Defense Ministry official' };

export const defenseChiefMeetsAllies: ExpectedArticle = {
  slug: 'defense-chief-meets-allies',
  quotes: [
    mixed('shoulder to shoulder', 'joe-biden'),
    indirect('to learn what else his foreign policy holds', { unnamed: 'allies' }),
    direct('America cannot afford to be further away from the world stage.', 'joe-biden'),
    direct('I think the alliance is strong … role in NATO,', 'kay-bailey-hutchison'),
    indirect('that much of what troubles … troubles NATO as well', 'kay-bailey-hutchison'),
    direct('We’ve really paid much more … the last two years,', 'kay-bailey-hutchison'),
    direct('China is indeed on NATO radar.', 'kay-bailey-hutchison'),
    direct('I made it clear to President Putin … are gone,', 'joe-biden'),
    direct('Our relations with Russia … like-minded people,', 'joe-biden'),
    indirect('the alliance to yield', 'kay-bailey-hutchison'),
    mixed('tough', 'kay-bailey-hutchison'),
    direct('There has never been a respite in NATO’s Russia policy,', 'kay-bailey-hutchison'),
    direct('I don’t think the course will change … tough with Russia.', 'kay-bailey-hutchison'),
    indirect('that NATO had condemned Moscow … was poisoned', 'kay-bailey-hutchison'),
    direct('Our allies voted unanimously … with Navalny,', 'kay-bailey-hutchison'),
    direct('when it became clear that Russia had poisoned him.', 'kay-bailey-hutchison'),
    mixed('it is clear that Russia … the United States.', OFFICIAL),
    direct('Russia is undermining transparency and predictability,', OFFICIAL),
    direct('They use military force … international order.', OFFICIAL),
    mixed('will work with Russia … aggressive actions,', OFFICIAL),
    direct('We want to discuss this with our allies this week,', OFFICIAL),
  ],
  people: ['lloyd-austin', 'joe-biden', 'kay-bailey-hutchison', 'vladimir-putin', 'alexei-navalny'],
  topics: ['international-relations', 'nato', 'china', 'russia', 'defense', 'cyberattacks', 'elections'],
};
