/*
 * What a reader takes for the same number and what for another, written before the code that tells them apart.
 * Every table holds wherever words are compared: in wordings, in search, in variants, in `checkQuote` and in `changes`.
 */

/** A text, and its words as they are compared; blanks part them. */
export const NUMBER_WORDS: readonly (readonly [text: string, words: string])[] = [
  // Decimals.
  ['2.4 billion, not 24', '2.4 billion not 24'],
  ['It cost 24. Then', 'it cost 24 then'],
  ['It was 2.4. Then', 'it was 2.4 then'],
  ['It ended in 1998.Then', 'it ended in 1998 then'],
  ['.5 and 0.5', '0.5 and 0.5'],
  ['well ...5 more', 'well 5 more'],
  ['2·4 in The Lancet', '2.4 in the lancet'],
  ['2,4 in Berlin', '2,4 in berlin'],
  // Thousands separators.
  ['2,400 and 2400', '2400 and 2400'],
  ['2.400', '2.400'],
  ['1,234,567.89', '1234567.89'],
  ['1,00,000 rupees', '100000 rupees'],
  ['2\u202f400 and 2\u2009400\u2009000', '2400 and 2400000'],
  ["1’000 and 1'000", '1000 and 1000'],
  ['5,000, 6,000', '5000 6000'],
  ['in 2016, 17 people', 'in 2016 17 people'],
  ['2016,170', '2016,170'],
  ['0,500', '0,500'],
  ['100,2000 and 1,234,5678', '100,2000 and 1,234,5678'],
  ['1,000/2,000', '1,000/2,000'],
  ['1,2,3', '1,2,3'],
  // A blank parts numbers: nobody knows whether it is one.
  ['in 2016 170 people', 'in 2016 170 people'],
  ['10 000', '10 000'],
  ['5’10', "5'10"],
  // Currencies, before and after.
  ['$5, £5, €5 and 5', '$5 £5 €5 and 5'],
  ['$2.4bn', '$2.4bn'],
  ['$.50', '$0.50'],
  ['US$5, A$5 and HK$ 5', 'us$5 a$5 and hk$5'],
  ['€5 5€ 5 € € 5', '€5 €5 €5 €5'],
  ['It costs 5 €10 less', 'it costs 5 €10 less'],
  ['50¢', '¢50'],
  ['5m€', '€5m'],
  ['Ke$ha has $ and €', 'ke ha has and'],
  // Percent.
  ['2%, 2 % and 2', '2% 2% and 2'],
  ['2.5%-3%', '2.5% 3%'],
  ['2‰ of 2％', '2‰ of 2%'],
  ['100%-owned', '100% owned'],
  // Minus.
  ['−2, -2, –2 and 2', '-2 -2 -2 and 2'],
  ['(-2) “−2” "-2"', '-2 -2 -2'],
  ['-.5', '-0.5'],
  // Hyphens and dashes that are written for a minus.
  ['\u20102, \u20112, \u20122, \ufe632 and \uff0d2', '-2 -2 -2 -2 and -2'],
  ['\u2011$5, $\u20115, US$\uff0d5 and \u2012.5', '-$5 -$5 -us$5 and -0.5'],
  ['COVID\u201119, 5\u201110, 2016\u201217', 'covid 19 5 10 2016 17'],
  ['-$5, $-5 and −£5', '-$5 -$5 and -£5'],
  ['5-10, 5–10, 2016–17', '5 10 5 10 2016 17'],
  ['2%–3%, $5-$10, 5€-10€', '2% 3% $5 $10 €5 €10'],
  ['COVID-19, F-16, mid-2, (5)-6', 'covid 19 f 16 mid 2 5 6'],
  ['5−3', '5 3'],
  ['5’-6’', '5 6'],
  ['—5 –– 5 --5 - 5', '5 5 5 5'],
  // Marks inside of dates, versions, times and fractions.
  ['3.14.15 on 24.12.2020', '3.14.15 on 24.12.2020'],
  ['10:30 is 10.30', '10:30 is 10.30'],
  ['9/11, 1/2 and 24/7', '9/11 1/2 and 24/7'],
  ['v2.4', 'v2.4'],
  ['2020-12-24', '2020 12 24'],
  // Numbers with letters.
  ['1st 5G G7 1980s', '1st 5g g7 1980s'],
  ['2.4bn and 10,000m', '2.4bn and 10000m'],
  ['2016’s', '2016'],
  ['No.5 and km/h', 'no 5 and km h'],
  // Abbreviations: only letters.
  ['U.S. and US', 'us and us'],
  ['U.S.’s and US’s', 'us and us'],
  ['the U.S.-led p.m.', 'the us led pm'],
  ['J.Hale J.R. Hale', 'j hale jr hale'],
  ['A.5', 'a 5'],
  // Other digits.
  ['２．４ ２４', '２ ４ ２４'],
  ['٢.٤ ٢٤', '٢.٤ ٢٤'],
  ['𝟚.𝟜 𝟚𝟜 𝟚%', '𝟚.𝟜 𝟚𝟜 𝟚%'],
  ['½ 2½', '½ 2½'],
];

/** Numbers that are never one another's word. */
export const OTHER_NUMBERS: readonly (readonly [string, string])[] = [
  ['2.4', '24'],
  ['3.5', '35'],
  ['1.5', '15'],
  ['9.3', '93'],
  ['2,400', '2.400'],
  ['2,400', '2.4'],
  ['$5', '£5'],
  ['$5', '€5'],
  ['$5', '5'],
  ['US$5', 'A$5'],
  ['€5', '5'],
  ['5 €', '5 £'],
  ['−2', '2'],
  ['-2', '2'],
  ['–2', '2'],
  ['\u20112', '2'],
  ['\uff0d2', '2'],
  ['−$5', '$5'],
  ['2%', '2'],
  ['2 %', '2'],
  ['2.4%', '24%'],
  ['2%', '2‰'],
  ['.5', '5'],
  ['1/2', '1-2'],
  ['1/2', '12'],
  ['3.14.15', '31415'],
  ['10:30', '1030'],
  ['$2.4bn', '$24bn'],
];

/** Numbers that are the same word, however they are written. */
export const SAME_NUMBERS: readonly (readonly [string, string])[] = [
  ['2,400', '2400'],
  ['2\u202f400', '2,400'],
  ['1’000', '1,000'],
  ['1,00,000', '100,000'],
  ['.5', '0.5'],
  ['€5', '5 €'],
  ['2%', '2 %'],
  ['−2', '-2'],
  ['–2', '-2'],
  ['\u20112', '-2'],
  ['$–5', '-$5'],
  ['$-5', '-$5'],
];
