import type { FidelityCount as CountItem } from '../src/model/quote.ts';
import { builder } from './builder.ts';

export const Fidelity = builder.enumType('Fidelity', {
  description:
    'How a reported quotation relates to the record of its speaker. It is decided by documented rules over words, never ' +
    'by a model. Only the stretch of the record from the first to the last corresponding word counts: a report may begin ' +
    'and end anywhere. What comes first in this order holds: CHANGED, REWORDED, SHORTENED, VERBATIM.',
  values: {
    VERBATIM: {
      description:
        'The words of the record. Ignored are case, marks, spacing, contractions, British and American spelling, the same ' +
        'number written otherwise (“ten” and 10, 5% and “five percent”), fillers and false starts (“we — we will”), stage ' +
        'directions, the same name spelled otherwise (Kyiv and Kiev), and words in square brackets.',
    },
    SHORTENED: {
      description:
        'Words of the record are left out inside the stretch, with or without an ellipsis, and the rest is verbatim. ' +
        'Words in square brackets that are in the place of others count as left out.',
    },
    REWORDED: {
      description:
        'Other words, or words in another order, and nothing of what CHANGED lists. A title added or dropped is this too, ' +
        'and so is the shift of tense and person in INDIRECT speech.',
    },
    CHANGED: {
      description: 'A difference that can turn the sense, by a fixed list: see `reasons`.',
    },
    NOT_ON_RECORD: {
      description:
        'The report ties the words to an occasion, by its name or place and on that day or the day after, of which the ' +
        'corpus has a complete record, and the record does not have them.',
    },
  },
});

export const ChangeReason = builder.enumType('ChangeReason', {
  description:
    'Why a difference between a report and the record can turn the sense. The list is fixed; nothing is guessed. What is ' +
    'left out and governs nothing that is kept is no reason: “It is not easy, but we will leave”, cut to “we will leave”.',
  values: {
    NUMBER: {
      description: 'A number, a date, an amount or a unit of another value is in the place of one.',
    },
    NAME: {
      description:
        'A name or a country is in the place of another’s. A country and its adjective are one, and so are two spellings.',
    },
    MODALITY: {
      description: 'A modal verb of another strength is in the place of one: “may” for “will”.',
    },
    QUANTITY: {
      description:
        'A quantifier is in the place of another (“all” for “most”), is added or dropped in front of a noun that is kept ' +
        '(“some”, “most”, “few”, “half”), or is of the kind of “at least” in front of a number that is kept.',
    },
    COMPARISON: {
      description:
        'A comparison points the other way: “less” for “more”, “below” for “above”, “after” for “before”.',
    },
    OPPOSITE: {
      description:
        'A word is in the place of its opposite or of one that escalates it, by a short list (“aggressive” for ' +
        '“assertive”), or of the same word with un-, in-, dis- or non-.',
    },
    NEGATION: {
      description: 'A negation that governs words that are kept is added, dropped or cut off.',
    },
    HEDGE: {
      description: '“only”, “perhaps”, “almost” or the like is added or dropped next to words that are kept.',
    },
    CONDITION: {
      description: 'A condition of what is kept is cut off: “if”, “unless”, “until” and the like.',
    },
    ATTRIBUTION: {
      description:
        'Somebody else who says what is kept, or a doubt about it, is cut off: “They claim that …”, “I doubt that …”.',
    },
  },
});

export const FidelityCount = builder.objectRef<CountItem>('FidelityCount').implement({
  description: 'How many quotations relate to the record in one way.',
  fields: (t) => ({
    fidelity: t.expose('fidelity', { type: Fidelity, description: 'How they relate to the record.' }),
    quoteCount: t.exposeInt('quoteCount', { description: 'How many; at least 1.' }),
  }),
});
