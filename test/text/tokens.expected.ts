/*
 * What the tokens of a text are, written by reading. A token is written as its text, then, in the order of the table
 * below, what is set: kind (a word's is left out), "’s" if it is possessive, "." if its stop abbreviates it.
 */

/** What stands for the kind of a token that is no word. */
export const KIND_SIGNS = {
  NUMBER: '#',
  STOP: 'stop',
  COMMA: 'comma',
  SEMICOLON: 'semicolon',
  COLON: 'colon',
  DASH: 'dash',
  HYPHEN: 'hyphen',
  OPENING_BRACKET: 'open',
  CLOSING_BRACKET: 'close',
  QUOTATION_MARK: 'quote',
  OTHER: 'other',
} as const;

/** A text, and its tokens: [text, signs]. */
export const TOKENS: readonly (readonly [text: string, tokens: readonly string[]])[] = [
  // Numbers are whole.
  ['It fell 3.5%.', ['It', 'fell', '3.5% #', '. stop']],
  ['2.4 and 24', ['2.4 #', 'and', '24 #']],
  ['2,400, at $5 or £5', ['2,400 #', ', comma', 'at', '$5 #', 'or', '£5 #']],
  ['US$5 million', ['US$5 #', 'million']],
  ['at −2 degrees', ['at', '−2 #', 'degrees']],
  ['at 10:30 on 9/11', ['at', '10:30 #', 'on', '9/11 #']],
  ['It was 2 %.', ['It', 'was', '2 % #', '. stop']],
  ['the 1990s', ['the', '1990s #']],
  ['a 70-year-old, 2-0', ['a', '70-year-old', ', comma', '2-0']],
  ['a $500-a-plate lunch', ['a', '$500-a-plate', 'lunch']],
  // A stop belongs to an abbreviation, and ends a sentence otherwise.
  ['the U.S. did', ['the', 'U.S. .', 'did']],
  ['Mr. Bell of St. Ives', ['Mr .', 'Bell', 'of', 'St .', 'Ives']],
  ['See No. 5.', ['See', 'No .', '5 #', '. stop']],
  ['He said no. No. He left.', ['He', 'said', 'no', '. stop', 'No', '. stop', 'He', 'left', '. stop']],
  ['Acme Inc. and Co.', ['Acme', 'Inc .', 'and', 'Co .']],
  ['J. R. Bell, C.V. Starr', ['J .', 'R .', 'Bell', ', comma', 'C.V. .', 'Starr']],
  ['at 5 a.m. on Jan. 5', ['at', '5 #', 'a.m. .', 'on', 'Jan .', '5 #']],
  ['Anna Bell (R-Pa.) won.', ['Anna', 'Bell', '( open', 'R-Pa .', ') close', 'won', '. stop']],
  ['It ended. Then', ['It', 'ended', '. stop', 'Then']],
  ['The sun set in the U.S', ['The', 'sun', 'set', 'in', 'the', 'U.S']],
  // Possessive endings.
  ['Biden’s plan', ['Biden ’s', 'plan']],
  ["Biden's plan", ['Biden ’s', 'plan']],
  ['the U.S.’s role', ['the', 'U.S. ’s .', 'role']],
  ['King Jr.’s dream', ['King', 'Jr ’s .', 'dream']],
  ['James’ hat, the members’ vote', ['James ’s', 'hat', ', comma', 'the', 'members ’s', 'vote']],
  ['‘the members’ he said', ['‘ quote', 'the', 'members', '’ quote', 'he', 'said']],
  ['he’s here', ['he ’s', 'here']],
  // Marks inside of words.
  ['O’Hara isn’t at AT&T', ['O’Hara', 'isn’t', 'at', 'AT&T']],
  ['a half-time score', ['a', 'half-time', 'score']],
  ['A & B - c', ['A', '& other', 'B', '- hyphen', 'c']],
  ['Bell -- no', ['Bell', '- hyphen', '- hyphen', 'no']],
  // Marks.
  [
    '“Go…” – [she]: x; y?!',
    [
      '“ quote',
      'Go',
      '… stop',
      '” quote',
      '– dash',
      '[ open',
      'she',
      '] close',
      ': colon',
      'x',
      '; semicolon',
      'y',
      '? stop',
      '! stop',
    ],
  ],
  ['🚢 ship', ['🚢 other', 'ship']],
  [' \n', []],
];

/** A word, and what it is in lower case. */
export const LOWER: readonly (readonly [text: string, lower: string])[] = [
  ["Don't", 'don’t'],
  ['O’HARA', 'o’hara'],
  ['U.S.', 'u.s.'],
  ['Éire’s', 'éire'],
];

/** A text, the text of all of its first token, and of its word without the possessive ending. */
export const SPANS: readonly (readonly [text: string, whole: string, word: string])[] = [
  ['Biden’s plan', 'Biden’s', 'Biden'],
  ['members’ vote', 'members’', 'members'],
  ['Mr. Bell', 'Mr.', 'Mr.'],
  ['Jr.’s hat', 'Jr.’s', 'Jr.'],
  ['−$2.50 less', '−$2.50', '−$2.50'],
  ['5 % less', '5 %', '5 %'],
];

/** A word before a stop, whether its sentence may end there although the stop abbreviates it, and where a name ends. */
export const STOPS: readonly (readonly [text: string, mayEnd: boolean, name: string])[] = [
  ['Inc.', true, 'Inc'],
  ['Calif.', true, 'Calif'],
  ['Nov.', true, 'Nov'],
  ['Mr.', false, 'Mr.'],
  ['J.', false, 'J.'],
  ['Jr.', false, 'Jr.'],
  ['U.S.', false, 'U.S.'],
  ['Bell.', false, 'Bell'],
];
