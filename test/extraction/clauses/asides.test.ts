import { describe, expect, it } from 'vitest';
import { clausesIn, type FoundClause } from '../stages.ts';

/* Each sentence with its clauses: kind of the cue, source, cue and what is reported. */

describe('what is around an aside', () => {
  it.each<[string, string, FoundClause[]]>([
    [
      'is both sides of it',
      'The port, the mayor said, will open after the storm.',
      [['VERB', 'the mayor', 'said', 'The port, the mayor said, will open after the storm']],
    ],
    [
      'ends at a semicolon',
      'The port, the mayor said, will open; the crew left.',
      [['VERB', 'the mayor', 'said', 'The port, the mayor said, will open']],
    ],
    [
      'ends with the sentence, whatever its last word is',
      'The port, the mayor said, is what she was working on.',
      [['VERB', 'the mayor', 'said', 'The port, the mayor said, is what she was working on']],
    ],
    [
      'needs no verb that is recognized',
      'Rain helps the port, the mayor said.',
      [['VERB', 'the mayor', 'said', 'Rain helps the port']],
    ],
    [
      'may have words in marks before it',
      'Rain “helps” the old port, the mayor said.',
      [['VERB', 'the mayor', 'said', 'Rain “helps” the old port']],
    ],
    [
      'may have words in marks after it',
      'The port was old and, the mayor said, “a joke.”',
      [['VERB', 'the mayor', 'said', 'The port was old and, the mayor said, “a joke.”']],
    ],
    [
      'is not a subject alone before words in marks',
      'The port, the mayor said, was “a joke.”',
      [['VERB', 'the mayor', 'said', 'was “a joke.”']],
    ],
    [
      'is not a time before it',
      'On Monday, the mayor said, it rained.',
      [['VERB', 'the mayor', 'said', 'it rained']],
    ],
  ])('%s', (_, text, expected) => {
    expect(clausesIn(text)).toEqual(expected);
  });
});

describe('two asides in a sentence', () => {
  it.each<[string, string, FoundClause[]]>([
    [
      'have a clause each',
      'The port, Dunn said, will open; the crew, Bell said, will leave.',
      [
        ['VERB', 'Dunn', 'said', 'The port, Dunn said, will open'],
        ['VERB', 'Bell', 'said', 'the crew, Bell said, will leave'],
      ],
    ],
    [
      'have a clause each if the first ends its own',
      'The port will open, Dunn said, but the crew, Bell said, will leave.',
      [
        ['VERB', 'Dunn', 'said', 'The port will open'],
        ['VERB', 'Bell', 'said', 'but the crew, Bell said, will leave'],
      ],
    ],
    [
      'do not share what is between them',
      'The port, Dunn said, will close, Bell said, in May.',
      [
        ['VERB', 'Dunn', 'said', 'The port, Dunn said, will close'],
        ['VERB', 'Bell', 'said', 'in May'],
      ],
    ],
    [
      'may have nothing between them',
      'On Monday, Dunn said, according to Bell, the port will close.',
      [
        ['VERB', 'Dunn', 'said', null],
        ['SOURCE_PHRASE', 'Bell', 'according to', 'the port will close'],
      ],
    ],
    [
      'may both be after what is reported',
      'The port will open, Dunn said, according to Bell.',
      [
        ['VERB', 'Dunn', 'said', 'The port will open'],
        ['SOURCE_PHRASE', 'Bell', 'according to', null],
      ],
    ],
    [
      'may be one inside the other',
      'The port will close, the mayor, according to Bell, said.',
      [
        ['SOURCE_PHRASE', 'Bell', 'according to', null],
        ['VERB', 'the mayor', 'said', 'The port will close'],
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(clausesIn(text)).toEqual(expected);
  });
});

describe('a report inside another', () => {
  it.each<[string, string, FoundClause[]]>([
    [
      'is no report of its own',
      'The mayor said that he thinks that it rained.',
      [
        ['VERB', 'The mayor', 'said', 'that he thinks that it rained'],
        ['VERB', 'he', 'thinks', null],
      ],
    ],
    [
      'is none before an aside',
      'Bell fears that it rained, the mayor said.',
      [
        ['VERB', 'Bell', 'fears', null],
        ['VERB', 'the mayor', 'said', 'Bell fears that it rained'],
      ],
    ],
    [
      'is none at the end of what is before an aside',
      'The crew opposed rain, the mayor said.',
      [
        ['VERB', 'The crew', 'opposed', null],
        ['VERB', 'the mayor', 'said', 'The crew opposed rain'],
      ],
    ],
    [
      'is none at the end of what another cue reports',
      'The mayor said that the crew opposed rain; it rained.',
      [
        ['VERB', 'The mayor', 'said', 'that the crew opposed rain'],
        ['VERB', 'the crew', 'opposed', null],
      ],
    ],
    [
      'is none, but one after it is',
      'The port will close, the mayor said; Bell fears rain; it rained.',
      [
        ['VERB', 'the mayor', 'said', 'The port will close'],
        ['VERB', 'Bell', 'fears', 'rain'],
      ],
    ],
    [
      'is none in an aside',
      'The port will close, the mayor said after the crew opposed war.',
      [
        ['VERB', 'the mayor', 'said', 'The port will close'],
        ['VERB', 'the crew', 'opposed', null],
      ],
    ],
    [
      'is none between a cue and “that”',
      'The mayor said in his call for calm that it rained.',
      [
        ['VERB', 'The mayor', 'said', 'that it rained'],
        ['NOUN', 'his', 'call', null],
      ],
    ],
    [
      'ends before the aside that reports the rest',
      'Fears that it rains, the mayor said, are “a joke.”',
      [
        ['NOUN', null, 'Fears', 'that it rains'],
        ['VERB', 'the mayor', 'said', 'are “a joke.”'],
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(clausesIn(text)).toEqual(expected);
  });

  it('is not what comes after an inverted source', () => {
    expect(clausesIn('“It rains,” said the mayor as the crew left.')).toEqual([
      ['VERB', 'the mayor', 'said', null],
    ]);
  });
});
