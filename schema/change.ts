import type { Change as ChangeItem } from '../src/comparison/changes.ts';
import { builder } from './builder.ts';
import { ChangeReason } from './fidelity.ts';

const ChangeKind = builder.enumType('ChangeKind', {
  description: 'What happens to a run of words from one text to another.',
  values: {
    EQUAL: { description: 'Both have it.' },
    INSERTED: { description: 'Only the other text has it.' },
    DELETED: { description: 'Only the text that the changes lead from has it.' },
  },
});

export const Change = builder.objectRef<ChangeItem>('Change').implement({
  description:
    'One step from a text to another, word by word. Words are compared without case, accents, marks and ' +
    'contractions, and shown as they are spelled. A number is one word, with its sign, its unit and the marks in it. ' +
    'In order, the texts that are EQUAL or DELETED join to the one text and those that are EQUAL or INSERTED to the ' +
    'other, to the character. So a comma, a capital or “don’t” for “do not” is a change too. Draw DELETED struck out ' +
    'and INSERTED underlined.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ChangeKind, description: 'Which of the two texts has these words.' }),
    text: t.exposeString('text', {
      description: 'The words with the blanks and marks around them; never empty.',
    }),
    reason: t.expose('reason', {
      type: ChangeReason,
      nullable: true,
      description:
        'From a report to a record: why the change can turn the sense. Null if it does not, and for all that is EQUAL.',
    }),
  }),
});
