/*
 * Every score of a reading, by stage, each with its purpose: hints that are added up until they are enough, and sums of
 * which the highest or the lowest wins. They were fitted to the fit part of PolNeAR.
 */

/** What hints at a caption; the sum counts. */
export const CAPTIONS = {
  /** It ends in the day of a picture. */
  date: 2,
  /** "(L)", ", second from left,". */
  position: 2,
  credit: 2,
  /** What people do in a picture, in the present tense. */
  scene: 1,
  /** A lower sum means none. */
  enough: 3,
} as const;

/** What hints at a person in words by which nothing shows one. */
export const HINTS = {
  suffix: 1,
  /** The last of the words is alone elsewhere, as family names are. */
  lastWordAlone: 2,
  /** "He" or "she" takes the words up. */
  pronoun: 1,
  /** A finite verb follows. */
  verb: 1,
  /** A nation's name owns them: "Spain’s Ana Bell". */
  nation: 1,
  /** A lower sum means nobody. */
  enough: 2,
} as const;

/**
 * How far a clause is from governing a quotation; the lowest sum wins, and the first of equals. The distance in items is
 * added with the factor of its side.
 */
export const GOVERNING = {
  /**
   * Beside the quotation, before it: Bell said, “…” Of this sum and the next only the order matters, and that both are
   * less than any other.
   */
  besideBefore: -6,
  /** Beside the quotation, after it: “…,” Bell said. */
  besideAfter: -3,
  /** After the quotation, but not beside it. */
  after: 8,
  perItemAfter: 1.5,
  /** "According to …" and a signature; they hold for all of their sentence. */
  phraseAfter: 2,
  perItemOfPhrase: 0.3,
  /** Around the quotation: Bell called it “a joke” and said so. */
  around: 6,
  /** A verb of report, which is around parts of an utterance only. */
  notPlainAfter: 6,
  notPlainBefore: 4,
  /** A bare infinitive or an imperative. */
  baseForm: 3,
  /** A source that is no more than a place's name speaks only if nobody else does. */
  place: 12,
  /** "His call “…”": who has one speaks only if nobody else does. */
  noun: 20,
} as const;

/** How well a person named before suits "he" or "she"; the highest sum wins, and of equals the one named last. */
export const PRONOUNS = {
  subject: 3,
  owner: -1,
  spokeLast: 3,
  sameGender: 2,
  sameSentence: 2,
  perSentence: -1.5,
  /** A source without a name that spoke last: one person, and a group. */
  unnamedPerson: 3.5,
  unnamedGroup: 1,
  /** So much more than the best name a description must have: "her neighbor". */
  descriptionMargin: 2,
} as const;

/**
 * How well a person's role suits a description, "the top U.S. diplomat"; the highest sum wins, and of equals the one
 * named last.
 */
export const BEARERS = {
  perSharedWord: 3,
  /** A word of the description that the role does not have. */
  perUnsaidWord: -3,
  unsaidAmerican: -1,
  former: -4,
  /** The person is named only later. */
  notYetNamed: -3,
  /** A lower sum means nobody. */
  least: -1.5,
} as const;
