/*
 * Which quotations report the same utterance, found by reading the reports side by side before there was code that
 * finds them. A quotation is named by its article and its first and last words; only words that somebody is quoted
 * with, or that a report of the bundled corpus gives, stand here.
 */

/** A quotation: its article, and how it begins and ends around " … ", marks at the end left out. */
export type ExpectedReport = readonly [article: string, words: string];

export type ExpectedPair = readonly [ExpectedReport, ExpectedReport];

const CALLS = 'blinken-calls-for-stronger-alliances';
const RALLIES = 'blinken-rallies-nato-on-china';
const SUMMIT = 'summit-names-china-a-risk';

const COMPLEX = 'For example, on challenges … coercive pressure';
const SURVEILLANCE = 'The targets of this surveillance … political re-education';

/** Every pair of the bundled corpus. */
export const BUNDLED_PAIRS: readonly ExpectedPair[] = [
  // Reworded by machine, and split by an attribution in the one report at another place than in the other.
  [
    [CALLS, COMPLEX],
    [RALLIES, 'We know that our allies … challenges together'],
  ],
  [
    [CALLS, COMPLEX],
    [RALLIES, 'That means working with … coercive pressure'],
  ],
  // A report without marks of both parts of an interrupted utterance.
  [
    [CALLS, 'That doesn’t mean … where possible'],
    [RALLIES, 'that it was still possible to work with China … among them'],
  ],
  [
    [CALLS, COMPLEX],
    [RALLIES, 'that it was still possible to work with China … among them'],
  ],
  // One report goes on where the other stops.
  [
    [CALLS, 'We recognize the significant progress … by 2024'],
    [RALLIES, 'We recognize the significant progress that … defense investments'],
  ],
  // A fragment, with one word exchanged.
  [
    [CALLS, 'The full implementation … burden sharing'],
    [RALLIES, 'more comprehensive view of burden-sharing'],
  ],
  // Word for word, and inside the reporter's own sentence.
  [
    [CALLS, SURVEILLANCE],
    [RALLIES, SURVEILLANCE],
  ],
  [
    [CALLS, SURVEILLANCE],
    [SUMMIT, 'are often stopped … political re-education'],
  ],
  [
    [RALLIES, SURVEILLANCE],
    [SUMMIT, 'are often stopped … political re-education'],
  ],
  /*
   * No pairs: Biden's “sacred” of January and his “sacred commitment” of June, a formula used on two occasions; the
   * “progress” for which a report has one word of a sentence that another quotes; and what Blinken says without marks
   * about the danger that China is, which shares its meaning with “There is no doubt that …” but not its words.
   */
];

const SECOND = '002_f2b16a73217e3599';
const FOURTH = '004_68cc7420367dd109';

/** Every pair of the raw documents; both of these report the speech of 24 March 2021. */
export const RAW_PAIRS: readonly ExpectedPair[] = [
  [
    [SECOND, COMPLEX],
    [FOURTH, 'We know that our allies … coercive pressure'],
  ],
  [
    [SECOND, 'We recognize the significant progress … by 2024'],
    [FOURTH, 'We recognize the significant progress that … defense investments'],
  ],
  [
    [SECOND, 'The full implementation … burden sharing'],
    [FOURTH, 'more comprehensive view of burden-sharing'],
  ],
  // Without marks in the second report: only what it begins with stands here.
  [
    [SECOND, COMPLEX],
    [FOURTH, 'there is still room … '],
  ],
];
