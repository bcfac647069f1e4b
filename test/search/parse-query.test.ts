import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/search/parse-query.ts';
import type { SearchQuery } from '../../src/search/query.ts';
import { QueryError } from '../../src/search/query-error.ts';

/** A query as brackets: `=` before a word that must stand exactly so, `*` behind a prefix. */
function shown(query: SearchQuery): string {
  switch (query.kind) {
    case 'TERM':
      return query.words
        .map(({ folded, match }) => ({ EXACT: `=${folded}`, STEM: folded, PREFIX: `${folded}*` })[match])
        .join('_');
    case 'FIELD':
      return `${query.field}:${shown(query.value)}`;
    case 'TYPE':
      return `type:${query.type}`;
    case 'NOT':
      return `-${shown(query.part)}`;
    default:
      return `(${query.parts.map(shown).join(query.kind === 'ANY_OF' ? ' | ' : ' & ')})`;
  }
}

function failure(text: string): QueryError {
  try {
    parseQuery(text);
  } catch (error) {
    if (error instanceof QueryError) return error;
    throw error;
  }
  throw new Error(`This parses: ${text}`);
}

describe('a query', () => {
  it.each([
    ['China', 'china'],
    ['  climate   change ', '(climate & change)'],
    ['climate AND change', '(climate & change)'],
    ['"Cold War"', '=cold_=war'],
    ['“Cold War” today', '(=cold_=war & today)'],
    ['a b OR c', '((a & b) | c)'],
    ['a OR b c', '(a | (b & c))'],
    ['(a OR b) c', '((a | b) & c)'],
    ['nato -china', '(nato & -china)'],
    ['nato NOT china', '(nato & -china)'],
    ['nato -(china OR russia)', '(nato & -(china | russia))'],
    ['nato -"cold war"', '(nato & -=cold_=war)'],
    ['techno*', 'techno*'],
    ['burden-shar*', 'burden_shar*'],
    ['burden-sharing', 'burden_sharing'],
    ['COVID-19', 'covid_19'],
    ["O'Brien", "o'brien"],
    ['O’Brien’s', "o'brien"],
    ['2%, please!', '(2% & please)'],
    ['U.S. troops', '(us & troops)'],
    ['"the U.S.’s role"', '=the_=us_=role'],
    ['J. Hale', '(j & hale)'],
    ['2.5 p.m.', '(2.5 & pm)'],
    ['2.4 2,400 $5 £5 5% 5€', '(2.4 & 2400 & $5 & £5 & 5% & €5)'],
    ['US$5 $-5 −2 –2', '(us$5 & -$5 & -2 & -2)'],
    ['tons -2', '(tons & -2)'],
    ['tons -$5', '(tons & -$5)'],
    ['"-2" "5 €" "2 400"', '(=-2 & =€5 & =2_=400)'],
    ['tons -"-2"', '(tons & -=-2)'],
    ['10:30 article:10:30 9/11', '(10:30 & article:10:30 & 9/11)'],
    ['5-10%', '5_10%'],
    ['2.4* $2* 2,400*', '(2.4* & $2* & 2400*)'],
    ['24. (3.5)', '(24 & 3.5)'],
    ['Çavuşoğlu', 'cavusoglu'],
    ['or and not', '(or & and & not)'],
    ['speaker:biden', 'speaker:biden'],
    ['Speaker:"Joe Biden" topic:arms-control', '(speaker:=joe_=biden & topic:arms_control)'],
    ['person:bid* article:summit', '(person:bid* & article:summit)'],
    ['type:quote TYPE:"Article"', '(type:QUOTE & type:ARTICLE)'],
    ['(((a)))', 'a'],
    ['日本', '日本'],
  ])('%s is %s', (text, tree) => {
    expect(shown(parseQuery(text))).toBe(tree);
  });
});

describe('a query that does not parse', () => {
  it.each([
    ['', 0, 'a word'],
    ['   ', 3, 'a word'],
    ['OR', 0, 'a word'],
    ['china OR', 8, 'a word'],
    ['china -', 7, 'a word'],
    ['"open phrase', 12, 'a closing quotation mark'],
    ['(china', 6, 'a closing bracket'],
    ['china)', 5, 'the end of the query'],
    ['🙂x )', 4, 'the end of the query'],
    ['()', 1, 'a word'],
    ['speaker:', 8, 'a phrase in quotation marks or a word'],
    ['speaker: biden', 8, 'a phrase in quotation marks or a word'],
    ['speaker:(a OR b)', 8, 'a phrase in quotation marks or a word'],
    ['a:b:c', 3, 'a blank'],
    ['a:1:x', 3, 'a blank'],
    ['at:10', 0, 'one of the fields'],
    ['€', 0, 'a letter or a digit'],
    ['china spaeker:biden', 6, 'one of the fields speaker, person, topic, article and type'],
    ['china type:foo', 11, 'article, organization, person, quote or topic'],
    ['type:art*', 5, 'article, organization, person, quote or topic'],
    ['-china', 0, 'something to look for'],
    ['a OR -b', 5, 'something to look for'],
    ['a (-b -c)', 3, 'something to look for'],
    ['a -(-b)', 4, 'something to look for'],
    ['te*ch', 3, 'a blank after "*"'],
    ['x y*', 2, 'at least 2 letters before "*"'],
    ['*', 0, 'a word'],
    ['china & russia', 6, 'a letter or a digit'],
    ['""', 0, 'a letter or a digit'],
    ['word '.repeat(33), 160, 'the end, after 32 words'],
    [`"${'word '.repeat(33)}"`, 161, 'the end, after 32 words'],
    [`${'word '.repeat(31)}burden-sharing`, 162, 'the end, after 32 words'],
    [`${'word '.repeat(31)}-speaker:"joe biden"`, 169, 'the end, after 32 words'],
    [`${'('.repeat(21)}a${')'.repeat(21)}`, 20, 'brackets at most 20 deep'],
  ])('%s says that at %i something else was expected', (text, position, expected) => {
    const error = failure(text);
    expect(error.position).toBe(position);
    expect(error.expected).toContain(expected);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...[
      'a',
      'word',
      '"',
      '“',
      '”',
      '(',
      ')',
      '-',
      '*',
      ':',
      ' ',
      'OR',
      'AND',
      'NOT',
      'speaker:',
      'type:',
      '🙂',
      '\n',
    ],
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  );

  it('parses, or throws the error of queries with a place inside it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        try {
          parseQuery(text);
        } catch (error) {
          if (!(error instanceof QueryError)) throw error;
          expect(error.position).toBeGreaterThanOrEqual(0);
          expect(error.position).toBeLessThanOrEqual(text.length);
          expect(error.expected).not.toBe('');
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['(', '-', '"', 'a ', '(a ', ')', '*', ':', 'a:', 'NOT ', 'OR '])(
    'of ten thousand times %s neither hangs nor runs out of stack',
    (piece) => {
      try {
        parseQuery(piece.repeat(10_000));
      } catch (error) {
        expect(error).toBeInstanceOf(QueryError);
      }
    },
  );
});
