/** Another article that has people, topics or utterances in common with one. */
export interface RelatedArticle {
  /** Slug of the other article. */
  readonly article: string;
  /** Above 0, at most 1, to three decimals. */
  readonly score: number;
}

/** Somebody whom the same articles name as a person, or who speaks of the person or is spoken of. */
export interface Associate {
  /** Slug of the other person. */
  readonly person: string;
  /** Articles that name both. */
  readonly articleCount: number;
  /** Quotes by the person that name the other. */
  readonly quotesAboutCount: number;
  /** Quotes by the other that name the person. */
  readonly quotedAboutCount: number;
}

/** How many quotes of a person are about a topic or one that is narrower. */
export interface TopicCount {
  /** Slug of the topic. */
  readonly topic: string;
  readonly quoteCount: number;
}

/** How many quotes about a topic, or one that is narrower, are by a person. */
export interface PersonCount {
  /** Slug of the person. */
  readonly person: string;
  readonly quoteCount: number;
}

/** What is counted across articles in the build. Each list has an entry for each item of a list of the graph. */
export interface Aggregates {
  /** For each article the most related ones, the most related first, as related ones in the order of articles. */
  readonly related: readonly (readonly RelatedArticle[])[];
  /**
   * For each person those of most articles first, then of most quotes about each other, then by name; at most a
   * hundred.
   */
  readonly associates: readonly (readonly Associate[])[];
  /** For each person the topics of most quotes first, then by name; at most a hundred. */
  readonly personTopics: readonly (readonly TopicCount[])[];
  /** For each topic the people of most quotes first, then by name; at most a hundred. */
  readonly topicPeople: readonly (readonly PersonCount[])[];
}
