import { direct, type ExpectedArticle, indirect, mixed } from './expected-article.ts';

const ADMINISTRATION = { unnamed: 'anonymous sources in the administration' };
const PENTAGON = { unnamed: 'one source at the Department of Defense' };
const DIPLOMAT = { unnamed: 'European diplomatic source at NATO' };
const GOVERNMENT = { unnamed: 'source in the US government' };

export const pentagonSeeksTrustOfAllies: ExpectedArticle = {
  slug: 'pentagon-seeks-trust-of-allies',
  quotes: [
    indirect('Defense Secretary Lloyd Austin will assure … open hostility', ADMINISTRATION),
    indirect('The Pentagon will keep asking … the common defense', ADMINISTRATION),
    direct('Trust cannot be built overnight, it takes time,', PENTAGON),
    direct('This requires not just words, but action.', PENTAGON),
    mixed('sacred.', 'joe-biden'),
    direct('Trump and his unpredictability … defense community,', DIPLOMAT),
    direct('We have not communicated … relations with Europe.', DIPLOMAT),
    mixed('an ideological experiment', 'joao-gomes-cravinho'),
    mixed('devastating consequences … international level.', 'joao-gomes-cravinho'),
    indirect('that the riot at the Capitol … America’s image', { unnamed: 'analysts' }),
    direct('These are well-founded fears,', 'rachel-rizzo'),
    indirect('It will be long before … a reliable ally', 'rachel-rizzo'),
    indirect('that Europe needs a defense strategy … the United States', 'emmanuel-macron'),
    indirect('that Germany, Italy and Spain would miss the date', 'nato'),
    mixed('striving for it,', 'john-kirby'),
    indirect('that Austin would make this point to the ministers', 'john-kirby'),
    indirect('Even with the burden of COVID-19 … more on defense', GOVERNMENT),
    indirect('a health crisis to become a crisis of security', { unnamed: 'Washington' }),
    direct('However, the tone will be different … other areas,', GOVERNMENT),
    direct('This question will not be used as a weapon against the allies.', GOVERNMENT),
  ],
  people: [
    'lloyd-austin',
    'donald-trump',
    'joe-biden',
    'jens-stoltenberg',
    'joao-gomes-cravinho',
    'rachel-rizzo',
    'emmanuel-macron',
    'john-kirby',
  ],
  topics: ['treaties', 'nato', 'defense', 'defense-spending'],
};
