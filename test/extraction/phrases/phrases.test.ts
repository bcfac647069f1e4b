import { describe, expect, it } from 'vitest';
import { phrasesOf, referencesIn, subjectIn } from '../stages.ts';

describe('the references of a sentence', () => {
  it.each<[string, string[]]>([
    ['Anna Bell met Carl Dunn.', ['PERSON Anna Bell', 'PERSON Carl Dunn']],
    ['Mayor Anna Bell left early.', ['PERSON Mayor Anna Bell']],
    ['Spokesman Carl Dunn left.', ['PERSON Spokesman Carl Dunn']],
    ['The Harbour Club left.', ['ORGANIZATION The Harbour Club']],
    ['He and she left.', ['PRONOUN He', 'PRONOUN she']],
    ['The mayor of Porto said no.', ['DESCRIPTION The mayor of Porto']],
    ['A senior Defense Ministry official left.', ['DESCRIPTION A senior Defense Ministry official']],
    [
      'Two officials at the Department of Defense said no.',
      ['DESCRIPTION Two officials at the Department of Defense'],
    ],
    ['A source close to the talks said no.', ['DESCRIPTION A source close to the talks']],
    ['One of the officials left.', ['DESCRIPTION One of the officials']],
    ['One of them left.', ['DESCRIPTION One of them']],
    ['The agency’s director left.', ['DESCRIPTION The agency’s director']],
    ['Anna Bell’s deputy left.', ['DESCRIPTION Anna Bell’s deputy']],
    ['Anna Bell, the mayor, left.', ['PERSON Anna Bell', 'DESCRIPTION the mayor']],
    ['US officials left.', ['DESCRIPTION US officials']],
    ['The letter said it rained.', ['DESCRIPTION The letter', 'PRONOUN it']],
  ])('%s', (text, expected) => {
    expect(referencesIn(text)).toEqual(expected);
  });

  it('are one if a name says whom a description before it means', () => {
    expect(referencesIn('His deputy, Anna Bell, left.')).toEqual(['PERSON His deputy, Anna Bell']);
  });

  it.each([
    ['a letter that does not speak', 'Officials read the letter to the town.', ['DESCRIPTION Officials']],
    ['a computer that is spelled as a pronoun', 'IT officials left.', ['DESCRIPTION officials']],
    ['an occasion', 'Officials said in an interview that rain helps.', ['DESCRIPTION Officials']],
  ])('do not have %s', (_, text, expected) => {
    expect(referencesIn(text)).toEqual(expected);
  });
});

describe('the subject of a sentence', () => {
  it.each([
    ['Anna Bell met Carl Dunn.', 'Anna Bell'],
    ['To Carl Dunn’s joy Anna Bell left.', 'Anna Bell'],
    ['In a report by Carl Dunn, the mayor is named.', 'the mayor'],
    ['It rained on the mayor.', null],
  ])('%s', (text, expected) => {
    expect(subjectIn(text)).toBe(expected);
  });
});

describe('a noun phrase', () => {
  /** The phrases, and the item of a word of the text. */
  const find = (text: string, word: string) => {
    const [phrases] = phrasesOf(text);
    if (phrases === undefined) throw new Error(`no sentence: ${text}`);
    const at = phrases.sentence.items.findIndex((item) => item.text === word);
    const words = (first: number, last: number) => {
      const { start, end } = phrases.sentence.span(first, last);
      return text.slice(start, end);
    };
    return { phrases, at, words };
  };

  it.each([
    ['Bell told the rails of the port that it rained.', 'the', 'the rails of the port'],
    ['Bell told reporters this week that it rained.', 'reporters', 'reporters'],
    ['Bell told all the old boats that it rained.', 'all', 'all the old boats'],
    ['Bell told French Mayor Carl Dunn that it rained.', 'French', 'French Mayor Carl Dunn'],
  ])('begins at a word: %s', (text, word, expected) => {
    const { phrases, at, words } = find(text, word);
    const phrase = phrases.phraseFrom(at);
    expect(phrase && words(phrase.phraseFirst, phrase.last)).toBe(expected);
  });

  it.each([
    ['The rails of the port said no.', 'port', 'The rails of the port', 'MANY'],
    ['The plan said no.', 'plan', 'The plan', 'ONE'],
    ['Old boats and new rails said no.', 'rails', 'new rails', 'MANY'],
    ['The majority said no.', 'majority', 'The majority', 'EITHER'],
    ['The bespectacled, old plan said no.', 'plan', 'The bespectacled, old plan', 'ONE'],
  ])('ends at a word, with its number: %s', (text, word, expected, number) => {
    const { phrases, at, words } = find(text, word);
    const phrase = phrases.phraseTo(at);
    expect(phrase && words(phrase.reference.phraseFirst, phrase.reference.last)).toBe(expected);
    expect(phrase?.number).toBe(number);
  });

  it.each([
    ['Bell told them that it rained.', 'them', 'them'],
    ['Bell told rails in boats that it rained.', 'rails', 'rails in boats'],
    ['Bell told rails by boats that it rained.', 'rails', 'rails'],
  ])('is an object with the phrases that hang on it: %s', (text, word, expected) => {
    const { phrases, at, words } = find(text, word);
    expect(words(at, phrases.objectEnd(at))).toBe(expected);
  });

  it.each([
    ['Bell spoke on Monday.', 'Monday'],
    ['He left.', 'He'],
  ])('is no time and no pronoun: %s', (text, word) => {
    const { phrases, at } = find(text, word);
    expect(phrases.phraseTo(at)).toBeNull();
  });
});
