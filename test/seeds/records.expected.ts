import { direct, type ExpectedArticle } from './expected-article.ts';

const STOLTENBERG = 'jens-stoltenberg';
const BLINKEN = 'antony-blinken';

/** What the three records of the bundled corpus have: each paragraph is what their one speaker says. */
export const RECORDS: readonly ExpectedArticle[] = [
  {
    slug: 'biden-stoltenberg-oval-office-2021-06-07',
    quotes: [direct('I meant what I said … a sacred commitment.', 'joe-biden')],
    people: ['joe-biden'],
    topics: ['nato'],
  },
  {
    slug: 'blinken-nato-2021-03-24',
    quotes: [
      direct('According to a recent poll … our foreign policy goals.', BLINKEN),
      direct('They look at the threats we face … all our allies can say the same.', BLINKEN),
      direct('Across and even within our alliances … but from within.', BLINKEN),
    ],
    people: [BLINKEN],
    topics: ['china', 'climate-change', 'international-relations', 'nato', 'pandemic'],
  },
  {
    slug: 'stoltenberg-doorstep-2021-06-14',
    quotes: [
      direct('And our relationship with Russia … Russia’s aggressive actions.', STOLTENBERG),
      direct('We will also address China. … arms control.', STOLTENBERG),
      direct('But China’s military build-up … challenges to our security.', STOLTENBERG),
      direct('And we need to address them together as an Alliance.', STOLTENBERG),
    ],
    people: [STOLTENBERG],
    topics: ['arms-control', 'china', 'climate-change', 'defense', 'international-relations', 'russia'],
  },
];
