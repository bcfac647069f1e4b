/** Cases whose people are not those whom a reader finds. */
export const PEOPLE: Readonly<Record<string, string>> = {
  'brackets-and-ellipsis': 'finds Ben Arran',
  'mixed-several-in-one-sentence': 'misses Mahler',
};

/** Cases whose people have not the roles that the text states. */
export const ROLES: Readonly<Record<string, string>> = {
  'after-sentence-old-actor': 'misses director',
  'brackets-and-ellipsis': 'has other people',
  'inches-basketball-signing': 'misses center',
  'mixed-several-in-one-sentence': 'has other people',
};

/** Cases whose organizations are not those that a reader finds. */
export const ORGANIZATIONS: Readonly<Record<string, string>> = {
  'after-sentence-old-actor': 'finds Garrick Theatre',
  'cue-inside-direct-three-parts': 'misses Abba',
  'cup-final-penalties': "misses St Brendan's",
  'inches-basketball-signing': 'misses Portland Mariners',
  'layout-one-line-hospital-strike': 'misses Mercy General',
  'layout-one-line-summit': 'misses Open Lake',
  'missing-close-at-paragraph-end': 'misses Information Commissioner',
  'reported-to-outlets': 'misses Torino Nord, Sky Italia, La Voce',
  'statement-embassy-protest': 'misses Die Tribüne',
};
