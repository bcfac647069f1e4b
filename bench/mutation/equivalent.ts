/** A change of the code that no test can notice, or that none should. */
export interface Equivalent {
  readonly file: string;
  /** The code as it is and as Stryker changes it, without the blanks around lines. */
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

/** The survivors that have a reason. One whose code is changed or removed must go from here. */
export const EQUIVALENTS: readonly Equivalent[] = [
  {
    file: 'src/comparison/verdict.ts',
    from: "'The utterance ends before the offset.'",
    to: '""',
    why: 'No caller asks for a place after the end.',
  },
  ...['true', 'i + 1 <= utterance.length'].map((to) => ({
    file: 'src/comparison/verdict.ts',
    from: 'i + 1 < utterance.length',
    to,
    why: 'Nothing follows the comma at the end of the last part.',
  })),
  {
    file: 'src/comparison/verdict.ts',
    from: 'i + 1',
    to: 'i - 1',
    why: 'Nothing follows the comma at the end of the last part.',
  },
  ...['true', 'utterance.length >= 1'].map((to) => ({
    file: 'src/comparison/verdict.ts',
    from: 'utterance.length > 1',
    to,
    why: 'An utterance of one part is that part: it is compared twice, and the first is kept.',
  })),
  ...[
    ['ordinals.length <= limit', 'true'],
    ['ordinals.length <= limit', 'ordinals.length < limit'],
    ['scores[ordinal] ?? 0', 'scores[ordinal] && 0'],
    ['ordinals.filter((ordinal) => scoreOf(ordinal) >= least)', 'ordinals'],
    ['scoreOf(ordinal) >= least', 'true'],
  ].map(([from = '', to = '']) => ({
    file: 'src/comparison/candidates.ts',
    from,
    to,
    why: 'What is left out before sorting is left out after it too: it only saves work.',
  })),
  ...['before', 'after'].map((list) => ({
    file: 'src/comparison/changes.ts',
    from: `${list}.slice(head)`,
    to: list,
    why: 'Beginning and end overlap only if one text is in the other, and then it is found word for word.',
  })),
  {
    file: 'src/comparison/changes.ts',
    from: 'false',
    to: 'true',
    why: 'Of what is added nobody asks whether it is removed.',
  },
  {
    file: 'src/comparison/changes.ts',
    from: 'from.folded.length <= to.folded.length',
    to: 'from.folded.length < to.folded.length',
    why: 'Of two texts of one length either can be laid along the other.',
  },
  {
    file: 'src/comparison/changes.ts',
    from: 'character !== undefined',
    to: 'true',
    why: 'Two words are compared character by character only if they are of one length.',
  },
  {
    file: 'src/comparison/candidates.ts',
    from: '[]',
    to: '["Stryker was here"]',
    why: 'The list is of numbers; what is none shares no key and is left out.',
  },
  {
    file: 'src/comparison/wording.ts',
    from: "/['’]/",
    to: "/[^'’]/",
    why: 'A word without an apostrophe is folded alike either way: it is only not folded twice.',
  },
  ...[
    ['i < at', 'i <= at', 'The word that reports is no negation itself.'],
    ['[]', '["Stryker was here"]', 'What has no place in the sentence is never read around.'],
    ['after < 0', 'after <= 0', 'Nothing goes on after an aside at the first item.'],
    ['after >= 0', 'after > 0', 'Nothing goes on after an aside at the first item.'],
    ['word === null', 'false', 'Cues without a word have their source after them, and are left out by that.'],
    ['cues.length === 0', 'false', 'It only saves work.'],
  ].map(([from = '', to = '', why = '']) => ({
    file: 'src/extraction/clauses/reporting-clauses.ts',
    from,
    to,
    why,
  })),
];
