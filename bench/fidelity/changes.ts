import type { Random } from '../corpus/random.ts';
import { type Change, ellipsis, exchanged, replaced } from './edits.ts';
import type { Part, Sentence } from './sentence.ts';
import { HEDGES } from './words.ts';

const NOT: Part = { role: 'NOT', text: 'not' };

/** All changes of sense that a report can make of a sentence. */
export function changesOf(random: Random, sentence: Sentence): Change[] {
  const changes: Change[] = [];
  const add = (kind: string, reasons: readonly string[], made: readonly Sentence[]) =>
    changes.push(...made.map((one): Change => [kind, reasons, one]));
  add('number exchanged', ['NUMBER'], exchanged(sentence, 'NUMBER'));
  add('name exchanged', ['NAME'], exchanged(sentence, 'NAME'));
  add('modal exchanged', ['MODALITY'], exchanged(sentence, 'MODAL'));
  add('quantifier exchanged', ['QUANTITY'], exchanged(sentence, 'QUANTITY'));
  add('comparison exchanged', ['COMPARISON'], exchanged(sentence, 'COMPARISON'));
  add('opposite', ['OPPOSITE'], exchanged(sentence, 'QUALITY'));
  for (const [index, part] of sentence.entries()) {
    const cut = replaced(sentence, index);
    const isInside = index > 0 && index < sentence.length - 1;
    if (part.bounded !== undefined) {
      const bounded = replaced(sentence, index, { ...part, text: part.bounded });
      add('bound of a number added', ['NUMBER', 'QUANTITY', 'HEDGE', 'COMPARISON'], [bounded]);
    }
    if (part.role === 'QUANTITY' && isInside && part.text !== 'all')
      add('quantifier dropped', ['QUANTITY'], [cut]);
    if (part.role === 'NOT') {
      add('negation dropped', ['NEGATION'], [cut]);
      if (part.text === 'not') add('negation cut off', ['NEGATION'], [sentence.slice(index + 1)]);
    }
    if (part.role === 'MODAL' && sentence[index + 1]?.role !== 'NOT') {
      add('negation added', ['NEGATION'], [replaced(sentence, index, part, NOT)]);
    }
    if (part.role === 'HEDGE') add('hedge dropped', ['HEDGE'], [cut]);
    if (part.role === 'VERB' && sentence[index - 1]?.role === 'SUBJECT') {
      const hedge: Part = { role: 'HEDGE', text: random.pick(HEDGES) };
      add('hedge added', ['HEDGE'], [replaced(sentence, index, hedge, part)]);
    }
    if (part.role === 'CONDITION') {
      add('condition dropped', ['CONDITION'], [cut]);
      if (isInside) {
        add('condition dropped at an ellipsis', ['CONDITION'], [replaced(sentence, index, ellipsis)]);
      }
    }
    if (part.role === 'DOUBTER') add('doubter cut off', ['ATTRIBUTION', 'NEGATION'], [cut]);
  }
  return changes;
}
