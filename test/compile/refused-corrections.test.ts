import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../src/compile/corrections/apply.ts';
import type { Correction } from '../../src/compile/corrections/correction.ts';
import { KnownSpeakers } from '../../src/compile/corrections/known-speakers.ts';
import { DOCUMENT, KNOWN, TEXT } from './extracted-document.ts';
import { add, change, named, remove, unnamed } from './stated-corrections.ts';

/** What is wrong with corrections. */
function complaints(...corrections: Correction[]): string[] {
  return applyCorrections(TEXT, DOCUMENT, corrections, KNOWN).problems.map(({ message }) => message);
}

describe('a correction that is refused', () => {
  it.each<[string, Correction, string]>([
    [
      'words that are nowhere in the article',
      remove('We shall see'),
      'the words "We shall see" are not in the article; copy a quotation\'s words from it',
    ],
    [
      'words that are no quotation',
      change({ words: 'the harbour master', type: 'MIXED' }),
      'the words "the harbour master" are in the article, but not as a quotation; write `add:` to make them one',
    ],
    [
      'words to remove that are no quotation any more',
      remove('the harbour master'),
      '"the harbour master" is no quotation without this entry; delete it',
    ],
    [
      'words that a pattern would find, and the text does not hold',
      remove('We w.ll see'),
      'the words "We w.ll see" are not in the article; copy a quotation\'s words from it',
    ],
    [
      'words that would be no pattern',
      add('what (is'),
      'the words "what (is" are not in the article; copy them from it',
    ],
    [
      'words that are part of one',
      remove('bridge too'),
      'no quotation reads "bridge too"; the nearest one reads "a bridge too far"',
    ],
    [
      'words of two quotations',
      remove('No,'),
      '2 quotations read "No,"; say which one with `occurrence:`, 1 to 2',
    ],
    ['an occurrence too many', remove('No,', 3), '"No," has no occurrence 3: 2 in the article'],
    [
      'a speaker nobody knows',
      change({ speaker: named('Dee Loe') }),
      'nobody in this article or in the authority files is called "Dee Loe"; add the name to people.yaml or organizations.yaml, or write { unnamed: … } for a source without a name',
    ],
    [
      'a name that two bear',
      change({ speaker: named('the master') }),
      'more than one person or organization is called "the master"; write the slug or the full name',
    ],
    [
      'the speaker it has',
      change({ speaker: named('Ann Roe') }),
      'changes nothing: that speaker is found without it',
    ],
    [
      'nobody, where there is nobody',
      change({ words: 'Or two.', speaker: { kind: 'NOBODY' } }),
      'changes nothing: that speaker is found without it',
    ],
    [
      'the unnamed source it has',
      change({ words: 'No,', occurrence: 2, speaker: unnamed('A Port Worker') }),
      'changes nothing: that speaker is found without it',
    ],
    ['the type it has', change({ type: 'DIRECT' }), 'changes nothing: the type is DIRECT without it'],
    [
      'the clause it has',
      change({ words: 'a bridge too far', content: 'called the plan “a bridge too far”' }),
      'changes nothing: that clause is found without it',
    ],
    [
      'a clause of a direct quotation',
      change({ content: 'We will see' }),
      '`content:` belongs to a quotation of type MIXED; for one of type DIRECT it is the words themselves',
    ],
    [
      'a clause elsewhere',
      change({ words: 'a bridge too far', content: 'Give us a week' }),
      'the clause "Give us a week" is not around the quotation; copy it from the quotation\'s paragraph',
    ],
    [
      'words to add that stand nowhere',
      add('never said'),
      'the words "never said" are not in the article; copy them from it',
    ],
    [
      'words to add that stand twice',
      add('ferry'),
      'the words "ferry" are in 2 places; say which with `occurrence:`, 1 to 2',
    ],
    [
      'an occurrence to add too many',
      add('no ferry', { occurrence: 2 }),
      'the words "no ferry" have no occurrence 2: they are in 1 place',
    ],
    [
      'words to add in a caption',
      add('Photo'),
      'the words "Photo" are not inside one paragraph of the body, and nothing else lends quotations; add one for each paragraph',
    ],
    [
      'words to add over two paragraphs',
      add('Or two.” Ben Poe'),
      'the words "Or two.” Ben Poe" are not inside one paragraph of the body, and nothing else lends quotations; add one for each paragraph',
    ],
    [
      'words to add with their marks',
      add('“We will see,”'),
      'leave the quotation marks around the words out: “We will see,”',
    ],
    [
      'words to add that are one already',
      add('We will see,'),
      '"We will see," is a quotation already; write `quote:` to change it',
    ],
    [
      'words to add inside another',
      add('bridge too far'),
      'overlaps the quotation "a bridge too far"; correct that one, or remove it',
    ],
  ])('is told: %s', (_what, correction, message) => {
    expect(complaints(correction)).toEqual([message]);
  });

  it('is not told of the speaker where the authority files are not all known', () => {
    const incomplete = new KnownSpeakers([], [], false);
    for (const speaker of [named('Dee Loe'), named('Ann Roe'), named('the master')]) {
      expect(applyCorrections(TEXT, DOCUMENT, [change({ speaker })], incomplete).problems).toEqual([]);
    }
    const nobody = change({ words: 'Or two.', speaker: { kind: 'NOBODY' }, type: 'DIRECT' });
    expect(applyCorrections(TEXT, DOCUMENT, [nobody], incomplete).problems).toEqual([
      { line: 3, message: 'changes nothing: the type is DIRECT without it' },
    ]);
  });

  it('is told when another one speaks of the same quotation', () => {
    expect(complaints(change({ speaker: named('poe') }), change({ line: 9, type: 'MIXED' }))).toEqual([
      '"We will see," is corrected on line 3 already; put both into one entry',
    ]);
  });

  it('is told for each part that changes nothing', () => {
    expect(complaints(change({ speaker: named('roe'), type: 'DIRECT' }))).toHaveLength(2);
  });
});
