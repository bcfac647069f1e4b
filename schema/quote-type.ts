import { builder } from './builder.ts';

export const QuoteType = builder.enumType('QuoteType', {
  description: 'How an article renders what was said.',
  values: {
    DIRECT: {
      description:
        'A whole utterance, or a clause of one, in quotation marks: “We stand together,” she said. And what somebody ' +
        'says in a transcript, an interview or a statement, without marks.',
    },
    MIXED: {
      description: 'Quoted words inside the reporter’s own sentence: he called the plan a “serious mistake”.',
    },
    INDIRECT: { description: 'Reported without quotation marks: she said that they stood together.' },
  },
});
