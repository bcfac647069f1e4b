import { describe, expect, it } from 'vitest';
import { commonName, type LocalAgent } from '../../src/linking/agents.ts';
import { isSingleName } from '../../src/linking/people.ts';
import { sourceArticle } from './source-articles.ts';

/** What articles call somebody, one article for each name. */
function locals(names: readonly string[]): LocalAgent[] {
  return names.map((name, index) => ({
    article: sourceArticle({ slug: `article-${index}`, text: name }),
    index: 0,
    agent: { name, known: null, mentions: [] },
  }));
}

describe('the name of somebody whom articles name in several ways', () => {
  it.each([
    ['the one that most articles use', ['Joe Dunn', 'Joseph R. Dunn', 'Joe Dunn'], 'Joe Dunn'],
    ['a full name, however many use the surname', ['Dunn', 'Dunn', 'Joe Dunn'], 'Joe Dunn'],
    ['a surname if there is no other', ['Dunn', 'Dunn'], 'Dunn'],
    ['of as many the one of more words', ['Josephine Dunn', 'Jo R. Dunn'], 'Jo R. Dunn'],
    ['of as many words the longer one', ['Joe Dunn', 'Joseph Dunn'], 'Joseph Dunn'],
    ['of one length the first by its letters', ['Jon Dunn', 'Joe Dunn'], 'Joe Dunn'],
    ['none if nobody names them', [], ''],
  ])('is %s', (_what, names, expected) => {
    expect(commonName(locals(names), isSingleName)).toBe(expected);
    expect(commonName(locals(names.toReversed()), isSingleName)).toBe(expected);
  });
});
