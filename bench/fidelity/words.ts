/*
 * The words that planted sentences are made of. They are this generator's own: what the comparison lists is measured, not
 * copied. Where a word has another beside it, a report can exchange the two.
 */

import { items, pairs } from './word-lists.ts';

/** Words of the speaker's own that a report may leave off. */
export const LEADS = items(
  'I am glad to say that, let me add that, the truth is that, you should know that, I want to stress that, what matters is that, I am proud that, please write down that, history will record that, I told my family that, it is good news that, I remember that, everybody in this room knows that, I will say it again:, I can confirm that, it is an open secret that',
);

/** Whose words are not the speaker's. The second is what the reasons may be. */
export const DOUBTERS = items(
  'they claim that, our critics say that, my rivals keep saying that, the newspapers allege that, some people pretend that, the other side argues that',
);
export const DENIALS = items(
  'I do not believe that, nobody here thinks that, I do not think that, it is not true that, I doubt that, no serious person believes that',
);

export const CONDITIONS = items(
  'if the auditors agree, if the money arrives in time, unless the weather turns, unless somebody objects, if nobody falls ill, if the museum lends us its trucks, unless the lawyers intervene, if both sides keep calm',
);
export const HEDGES = items(
  'perhaps, probably, allegedly, possibly, almost, apparently, only, reportedly, supposedly',
);

/** Asides that a report may leave out: what is in them governs nothing else. */
export const ASIDES = items(
  'which surprised nobody in my family, which is 12 percent more than in 2019, which I had heard from three neighbours, which may sound strange to you, which was never a secret, as my grandmother used to say, which took four attempts, which will not surprise you, to the delight of my children, after a long night of talks',
);

/** Clauses before and after a sentence with a negation or a condition of their own. */
export const OPENINGS = items(
  'it was not easy but, nobody had warned us but, it will not please everyone but, we had no map and no money but, I was never asked but',
);
export const CLOSINGS = items(
  'and that is not a joke, and nobody has thanked us, but it was never about the money, and I would not say so if I were tired, and this may be my last word on it, and I have no regrets',
);

export const TIMES = items(
  'last winter, over the summer, in the first week, at the weekend, during the holidays, at short notice, without much noise, in broad daylight',
);
export const CITIES = items('Lisbon, Oslo, Vienna, Dublin, Prague, Riga, Athens, Helsinki, Warsaw, Brussels');
export const ADJECTIVES_OF_COUNTRIES = items(
  'Norwegian, Swedish, Portuguese, Austrian, Irish, Polish, Greek, Finnish, Canadian, Japanese',
);
export const COUNTRIES = items(
  'Norway, Sweden, Portugal, Austria, Ireland, Poland, Greece, Finland, Canada, Japan',
);
export const WEEKDAYS = items('Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday');
export const TITLES = items('Governor, Senator, President, Minister, Professor');

export const MODALS = pairs(
  'will/may, may/will, must/should, should/must, could/will, can/must, might/will, will/could',
);
export const QUANTITIES = pairs('some/all, most/some, all/most, many/few, few/many, all/some');
export const COMPARISONS = pairs(
  'more/less, less/more, higher/lower, better/worse, faster/slower, earlier/later',
);

export const SPELLINGS = pairs(
  'harbour/harbor, labour/labor, centre/center, programme/program, defence/defense, analyse/analyze, modernize/modernise, cancelled/canceled, summarize/summarise, aluminium/aluminum, tyre/tire, anaesthesia/anesthesia, analysed/analyzed, modernized/modernised, summarized/summarised',
);
