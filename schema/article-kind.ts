import { builder } from './builder.ts';

export const ArticleKind = builder.enumType('ArticleKind', {
  description: 'What a document is to the words in it. A transcript and a statement are records.',
  values: {
    REPORT: { description: 'It reports what somebody said: a news article.' },
    TRANSCRIPT: {
      description:
        'A record of what was said aloud, by one or by many: a speech, a press conference, an interview, a hearing. What ' +
        'each speaker says is DIRECT, without quotation marks.',
    },
    STATEMENT: {
      description: 'A record of what one source wrote: a written statement, a press release.',
    },
  },
});
