/*
 * Every length and distance of a reading, by stage, each with its purpose. Lengths and distances are in tokens, or items
 * of a sentence (a quotation is one item), unless another unit is named. A limit is the last value that still counts.
 *
 * Most limits keep long texts from taking more than linear time. What is added up is in scores.ts.
 */

/** Paragraphs, headings, captions. Lengths are in UTF-16 units. */
export const LAYOUT = {
  /** A line of a document that was wrapped to a width. */
  longestWrappedLine: 100,
  /** Lines that are all shorter are a list or headings, not wrapped. */
  narrowestWrap: 40,
  /** A heading, or a line of the page around the story. */
  longestPageLine: 200,
  /** A headline that is looked for again. */
  longestHeadline: 400,
  longestCaption: 400,
  /** Who wrote a text, and when, above it. */
  longestByline: 120,
  /** Words of a sentence of the story that ends links to other stories. */
  shortestSentence: 4,
  /** A caption that only its credit shows to be one. */
  longestCreditedCaption: 200,
  /** A credit in parentheses at a paragraph's end, with its parentheses. */
  longestCredit: 200,
  /** "July 5, 2020" and "5 July 2020", with the marks up to the paragraph's end. */
  longestDate: 40,
} as const;

/** Pairing quotation marks. Lengths are in UTF-16 units. */
export const MARKS = {
  /** After a mark, within which "Bell said" is looked for. */
  attributionWindow: 80,
  /** Tokens of a name that speaks: "Ana Maria Bell Cruz". */
  longestSubject: 4,
  /** A name and its office below a quotation. */
  longestCreditLine: 160,
} as const;

/** People and organizations that are named. */
export const AGENTS = {
  /** Of the people who share a word of their names so many, the last added, are compared: a family. */
  mostBearers: 50,
  /** Full names on either side of a known person's surname alone that are looked through. */
  mostNamings: 50,
  /** Words of a person's name, without titles and suffix. */
  longestName: 5,
  /** Words of a name that several hints together show to be a person's. */
  longestLikelyName: 3,
  /** From such a name to the pronoun that takes it up, or to the stop before that pronoun. */
  farthestPronoun: 40,
  /** Particles in a row: "van der". */
  mostParticles: 3,
  /** Words of a nickname in marks. */
  longestNickname: 3,
  /** A role before a name, with all that hangs on it, and with its article if a comma follows it. */
  longestRole: 14,
  /** Words between a verb beside words in marks and a name: “…,” said retired harbour pilot Anna Bell. */
  longestIntroduction: 6,
  /** Nouns in small letters before a role's noun, and its owners: "air traffic controller", "the port crew’s doctor". */
  mostModifiers: 3,
  /** From a possessive pronoun to the comma before a name: "His opposite number, Anna Bell". */
  longestRelation: 4,
  /** A role in apposition after a name, without its article and with the comma after it. */
  longestApposition: 20,
  /** From the first word of an apposition, after its article, to its noun; to an organization's noun, from its name. */
  farthestNoun: 8,
  /** Roles joined in one apposition. */
  mostRoles: 3,
  /** From a word of an organization's name to its head. */
  farthestHead: 10,
  /** From an organization's head to the last word that hangs on it; what joins that word is not counted. */
  longestComplement: 12,
  /** From the first word of a firm that "&" joins to its last; an "&" directly before that word is not counted. */
  longestFirm: 12,
  /** A heading in capitals inside the story, with its marks. */
  longestHeading: 10,
  /** Letters of a surname that another alphabet's may be spelled by. */
  shortestTransliterated: 7,
  /** Consonants of two spellings of one given name: "Mohammed". */
  fewestConsonants: 4,
  /** Letters of a word in capitals that may be no acronym, but a name or a place: "BELL", "IRAN". */
  shortestShouted: 4,
  /** Letters of two words that lost the blank between them: "BellPhotography". */
  shortestGlued: 8,
  /** Letters of a dateline's town in capitals: "MACAU". */
  shortestTown: 5,
  /** From the town of a dateline to its dash. */
  longestDateline: 12,
} as const;

/** Speaker turns. */
export const TURNS = {
  /** Tokens of a question without a label, with its mark. */
  longestQuestion: 30,
  /** Tokens of a label before its colon. */
  longestLabel: 6,
  /** Stage directions at the ends of one paragraph that are left out. */
  mostDirections: 4,
} as const;

/** Cutting paragraphs into sentences. */
export const SENTENCES = {
  /** From the dash to the end of a name with its office that signs a quotation. */
  longestSignature: 20,
  /** A dateline before its dash: "BRUSSELS (Reuters) –". */
  longestDateline: 15,
  /** Stray marks at a sentence's start that are passed over. */
  mostLeadingMarks: 16,
  /** How far back a quotation in the same sentence is looked for. */
  farthestQuotation: 120,
  /** A subject with its aside after a quotation's own question mark: “Why?” Ms. Bell, the mayor of Porto, asked. */
  longestSubject: 15,
  /** The same without an aside. */
  longestPlainSubject: 8,
} as const;

/** Noun phrases and references. */
export const PHRASES = {
  /** A noun phrase that no name or description covers. */
  longestPhrase: 14,
  /** Phrases that hang on one another: "members of the council of the town of Porto". */
  mostJoined: 3,
  /** Before the noun of a description, with its determiner: "a senior Defense Ministry official". */
  longestModifiers: 7,
  /** One phrase that completes a description: "at the Department of Defense". */
  longestComplement: 8,
  mostComplements: 3,
} as const;

/** Reporting clauses. */
export const CLAUSES = {
  /** Auxiliaries and adverbs before a verb: "has not yet publicly said". */
  longestVerbGroup: 7,
  /** Times, adverbs and auxiliaries between a subject and its verb: "Bell on Monday also said". */
  mostCompanions: 20,
  /** From the subject of a clause to the coordinator that goes on with it. */
  longestClause: 25,
  /** A clause with "who" without commas between a subject and its verb. */
  longestRelative: 20,
  /** An aside between a subject and its verb, with its commas: "Bell, in a speech at the port, said". */
  longestAside: 40,
  /** Words between the owner of a message and its verb: "the mayor’s letter to her council said". */
  longestMessage: 10,
  /** Before a noun of speech, from its owner on: "his very first public claim". */
  longestNounPhrase: 6,
  /** Between a cue and "that": "said in a statement on Monday that". */
  farthestThat: 13,
  /** Up to the first finite verb of a clause, which is the last of these. */
  longestClauseHead: 25,
  /** Words that are enough for a clause though no verb is recognized: "said rain helps the port". */
  shortestClause: 4,
  /** The same before an aside, with its comma: "Rain helps ports, he said." */
  shortestClauseBeforeAside: 4,
  /** A role before a name in an aside: ", the bank’s governor Anna Bell said". */
  longestRole: 6,
  /** After the verb of an aside, up to its end: ", he told reporters in Porto on Monday". */
  longestClose: 14,
  /** After "according to", up to the comma before what is reported. */
  farthestComma: 19,
} as const;

/** Which clause governs words in marks, what type they are, and which are nobody's. */
export const QUOTATIONS = {
  /** Clauses on either side of a quotation that are compared. */
  nearestClauses: 6,
  /** Between a cue and "that", before words in marks. */
  farthestThat: 11,
  /** From a "that" which makes a quotation a part of the reporter's sentence up to the quotation. */
  farthestReported: 40,
  /** Characters within which the four words of a clause are looked for. */
  clauseWindow: 100,
  /** A heading in capitals that is run into its paragraph. */
  longestRunInHeading: 20,
  /** A heading that has words in marks, and no mark at its end. */
  longestTitleLine: 10,
  /** Words of a heading in marks. */
  longestHeading: 8,
  /** Words of a slogan, a nickname, a title that nothing announces: “America First”. */
  longestLabel: 8,
  /** Words of a title after its kind: the book “…”. */
  longestTitle: 16,
  /** Words of a quotation that nobody reports and that is taken for a label. */
  longestUnreported: 3,
  /** Words of a nickname inside a name: William “Bill” Dunn. */
  longestNickname: 2,
  /** An entry of a list of sources, from the title on. */
  longestCitation: 20,
  /** From a verb of speech up to a quotation whose speaker is unknown. */
  farthestCue: 12,
  /** From the end of a clause up to the label that it uses: "called Mr. Dunn a new “Ghost Captain”". */
  farthestUse: 7,
} as const;

/** Pronouns, descriptions, and speakers who continue. Distances are in sentences. */
export const COREFERENCE = {
  /** A question between two answers, with its mark. */
  longestQuestion: 15,
  /** People named last whom "he" or "she" can mean. */
  mostCandidates: 24,
  /** How far back "he" and "she" reach. */
  farthestPerson: 8,
  /** How far back "he" and "she" reach for somebody without a name: "her neighbor". */
  farthestDescribed: 1,
  /** How far back "it" and "they" reach. */
  farthestBody: 3,
  /** How far back "the company" reaches. */
  farthestNamed: 6,
  /**
   * Of the roles that share a word so many, the first of the document, are compared: a list of mayors. In so many
   * places, the first, a person's nation is looked for.
   */
  mostBearers: 50,
} as const;
