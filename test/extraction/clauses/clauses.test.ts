import { describe, expect, it } from 'vitest';
import { clausesIn, type FoundClause, spokenIn } from '../stages.ts';

/* Each sentence with its clauses: kind of the cue, source, cue and what is reported. */

describe('the reporting clauses of a sentence', () => {
  it.each<[string, string, FoundClause[]]>([
    ['a clause with “that”', 'Bell said that it rained.', [['VERB', 'Bell', 'said', 'that it rained']]],
    ['a clause without it', 'The mayor said it rained.', [['VERB', 'The mayor', 'said', 'it rained']]],
    [
      'a time before “that”',
      'The mayor said on Monday that it rained.',
      [['VERB', 'The mayor', 'said', 'that it rained']],
    ],
    [
      'somebody who is told',
      'The mayor told the crew that it rained.',
      [['VERB', 'The mayor', 'told the crew', 'that it rained']],
    ],
    ['a question', 'She asked whether it rained.', [['VERB', 'She', 'asked', 'whether it rained']]],
    [
      'an infinitive',
      'The mayor promised to open the port.',
      [['VERB', 'The mayor', 'promised', 'to open the port']],
    ],
    [
      'somebody who is urged',
      'The mayor urged the crew to leave.',
      [['VERB', 'The mayor', 'urged the crew', 'to leave']],
    ],
    [
      'an “-ing” form',
      'The mayor suggested closing the port.',
      [['VERB', 'The mayor', 'suggested', 'closing the port']],
    ],
    ['a preposition', 'The mayor warned of a storm.', [['VERB', 'The mayor', 'warned', 'of a storm']]],
    [
      'what somebody is accused of',
      'The mayor accused the crew of lying.',
      [['VERB', 'The mayor', 'accused', 'the crew of lying']],
    ],
    [
      'what something is called',
      'The mayor called it a joke.',
      [['VERB', 'The mayor', 'called', 'it a joke']],
    ],
    ['an object', 'The mayor opposed the plan.', [['VERB', 'The mayor', 'opposed', 'the plan']]],
    [
      'auxiliaries and adverbs',
      'The mayor has not yet publicly said that it rained.',
      [['VERB', 'The mayor', 'has not yet publicly said', null]],
    ],
    ['a passive', 'The crew were told that it rained.', [['VERB', null, 'were told', 'that it rained']]],
    [
      'who was asked, at the beginning',
      'Asked again whether it rained, the mayor left.',
      [['VERB', null, 'Asked', 'whether it rained']],
    ],
    [
      'who was asked, in an aside',
      'The mayor, asked whether it rained, left.',
      [['VERB', null, 'asked', 'whether it rained']],
    ],
    [
      'who was asked, and when',
      'The mayor, asked on Monday whether it rained, left.',
      [['VERB', null, 'asked', null]],
    ],
    [
      'who was asked, after “when”',
      'The mayor left when asked whether it rained.',
      [['VERB', null, 'asked', 'whether it rained']],
    ],
    [
      'a passive with who speaks',
      'The plan was described by the mayor as a joke.',
      [['VERB', 'the mayor', 'was described', null]],
    ],
    [
      'an aside at the end',
      'The port will close, the mayor said.',
      [['VERB', 'the mayor', 'said', 'The port will close']],
    ],
    [
      'an aside inside',
      'The port, the mayor said, will close.',
      [['VERB', 'the mayor', 'said', 'The port, the mayor said, will close']],
    ],
    [
      'an inverted aside',
      'The port will close, said the mayor.',
      [['VERB', 'the mayor', 'said', 'The port will close']],
    ],
    [
      'an aside before the verb',
      'The mayor, in a speech at the port, said that it rained.',
      [['VERB', 'The mayor', 'said', 'that it rained']],
    ],
    [
      '“according to” at the end',
      'The port will close, according to the mayor.',
      [['SOURCE_PHRASE', 'the mayor', 'according to', 'The port will close']],
    ],
    [
      '“according to” first',
      'According to the mayor, the port will close.',
      [['SOURCE_PHRASE', 'the mayor', 'According to', 'the port will close']],
    ],
    [
      'a noun of somebody’s',
      'It was the mayor’s claim that it rained.',
      [['NOUN', 'the mayor', 'claim', 'that it rained']],
    ],
    ['a noun of nobody’s', 'There were fears that it rained.', [['NOUN', null, 'fears', 'that it rained']]],
    [
      'a noun that a verb makes somebody’s',
      'The mayor gave assurances that it rained.',
      [['NOUN', 'The mayor', 'gave assurances', 'that it rained']],
    ],
    [
      'an adjective',
      'The mayor is confident that it rained.',
      [['ADJECTIVE', 'The mayor', 'is confident', 'that it rained']],
    ],
    [
      'a second verb of the same subject',
      'The mayor said that it rained and added that the port will close.',
      [
        ['VERB', 'The mayor', 'said', 'that it rained'],
        ['VERB', 'The mayor', 'added', 'that the port will close'],
      ],
    ],
    [
      'a verb with “who”',
      'The mayor, who said that it rained, left.',
      [['VERB', 'The mayor', 'said', 'that it rained']],
    ],
    ['a whole utterance after it', 'The mayor said: “It rains.”', [['VERB', 'The mayor', 'said', null]]],
    ['a whole utterance before it', '“It rains,” said the mayor.', [['VERB', 'the mayor', 'said', null]]],
    [
      'a part of an utterance',
      'The mayor said that the plan was “a joke.”',
      [['VERB', 'The mayor', 'said', 'that the plan was “a joke.”']],
    ],
    ['a signature', '“It rains.” — Anna Bell', [['SIGNATURE', 'Anna Bell', '—', null]]],
    [
      'a verb that no lexicon has',
      '“It rains,” Anna Bell trilled.',
      [['VERB', 'Anna Bell', 'trilled', null]],
    ],
  ])('have %s', (_, text, expected) => {
    expect(clausesIn(text)).toEqual(expected);
  });
});

describe('nothing is reported', () => {
  it.each([
    ['by who refuses to speak', 'The mayor declined to comment.', ['VERB', 'The mayor', 'declined', null]],
    [
      'by who never said it',
      'The mayor never said that it rained.',
      ['VERB', 'The mayor', 'never said', null],
    ],
  ])('%s', (_, text, expected) => {
    expect(clausesIn(text)).toContainEqual(expected);
  });

  it.each([
    ['without a word for it', 'The mayor left the port.'],
    ['by a letter that only is sent', 'The letter was long.'],
  ])('%s', (_, text) => {
    expect(clausesIn(text)).toEqual([]);
  });
});

describe('whom a cue has with it', () => {
  it.each<[string, FoundClause]>([
    ['The mayor told CNBC on Monday.', ['VERB', 'The mayor', 'told CNBC', null]],
    ['The mayor told them.', ['VERB', 'The mayor', 'told them', null]],
    ['“It rains,” the mayor told the old crew.', ['VERB', 'the mayor', 'told the old crew', null]],
    ['“It rains,” the mayor said on Monday.', ['VERB', 'the mayor', 'said', null]],
    ['“Will it rain?” asked the mayor.', ['VERB', 'the mayor', 'asked', null]],
    ['“Why?” Ms. Bell, the mayor, asked Dunn.', ['VERB', 'Bell', 'asked Dunn', null]],
  ])('%s', (text, expected) => {
    expect(clausesIn(text)).toEqual([expected]);
  });
});

describe('somebody asks or is asked', () => {
  it.each<[string, FoundClause]>([
    ['Bell, the mayor, asked Dunn whether it rained.', ['VERB', 'Bell', 'asked Dunn', 'whether it rained']],
    ['The mayor, asked about the rain, left.', ['VERB', null, 'asked about', 'the rain']],
    ['Rain: Asked whether it rained, the mayor left.', ['VERB', null, 'Asked', 'whether it rained']],
    ['The mayor left when asked about.', ['VERB', null, 'asked', null]],
  ])('%s', (text, expected) => {
    expect(clausesIn(text)).toEqual([expected]);
  });
});

describe('what is not said, or only may be', () => {
  it.each<[string, FoundClause]>([
    ['The mayor didn’t say that it rained.', ['VERB', 'The mayor', 'didn’t say', null]],
    ['The crew will leave if the mayor says that it rained.', ['VERB', 'the mayor', 'says', null]],
  ])('is no report: %s', (text, expected) => {
    expect(clausesIn(text)).toEqual([expected]);
  });

  it.each<[string, FoundClause]>([
    [
      'The mayor does not believe that it rained.',
      ['VERB', 'The mayor', 'does not believe', 'that it rained'],
    ],
    [
      'The mayor did not accuse the crew of lying.',
      ['VERB', 'The mayor', 'did not accuse', 'the crew of lying'],
    ],
    [
      'If the mayor believes that it rained, the crew will leave.',
      ['VERB', 'the mayor', 'believes', 'that it rained'],
    ],
  ])('is a thought all the same: %s', (text, expected) => {
    expect(clausesIn(text)).toEqual([expected]);
  });
});

describe('a word that would report', () => {
  it.each([
    ['is part of somebody’s role', 'The mayor’s claims manager Anna Bell left.'],
    ['is in a list of headlines', 'Bell Fears That the Port Will Close'],
  ])('reports nothing if it %s', (_, text) => {
    expect(clausesIn(text)).toEqual([]);
  });

  it.each(['Says', 'Said'])('reports in a headline too if it is “%s”', (verb) => {
    expect(clausesIn(`Bell ${verb} the Port Will Close`)).toEqual([
      ['VERB', 'Bell', verb, 'the Port Will Close'],
    ]);
  });
});

describe('speech', () => {
  it.each([
    ['The mayor said that it rained.', 'that it rained'],
    ['The port will close, the mayor said.', 'The port will close'],
    ['On Monday, the mayor said, it rained.', 'it rained'],
  ])('is what is reported in: %s', (text, spoken) => {
    expect(spokenIn(text)).toEqual([spoken]);
  });

  it.each([
    ['a thought', 'The mayor fears that it rained.'],
    ['less than a clause', 'The mayor warned of a storm.'],
    ['an object', 'The mayor opposed the plan.'],
  ])('is not %s', (_, text) => {
    expect(spokenIn(text)).toEqual([]);
  });
});
