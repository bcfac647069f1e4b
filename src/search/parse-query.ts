import { comparedWords, wordsOf } from '../text/words.ts';
import { QUERY_FIELDS, type QueryTerm, type QueryWord, type SearchQuery, type SyntaxNode } from './query.ts';
import { QueryError } from './query-error.ts';
import { SyntaxError as GrammarError, type GrammarExpectation, parse } from './query-grammar.generated.js';
import { SEARCH_TYPES } from './result.ts';

type TermNode = Extract<SyntaxNode, { text: string }>;

/** Letters that a prefix must have: with one, half of all words would begin so. */
const MIN_PREFIX_LENGTH = 2;

/** Words that a query may have, in phrases and values of fields too: each common one costs a millisecond or more. */
export const MAX_WORDS = 32;

/**
 * Reads a query: words, "phrases", prefix*, field:value, -exclusions, OR and brackets.
 *
 * @throws QueryError for a text that is no query, and nothing else
 */
export function parseQuery(text: string): SearchQuery {
  const syntax = syntaxOf(text);
  const surplus = termsIn(syntax).flatMap(wordStarts)[MAX_WORDS];
  if (surplus !== undefined) throw new QueryError(surplus, `the end, after ${MAX_WORDS} words`);
  return demanded(syntax);
}

/** The words and phrases of a query, in order. */
function termsIn(node: SyntaxNode): TermNode[] {
  if ('parts' in node) return node.parts.flatMap(termsIn);
  if (node.kind === 'NOT') return termsIn(node.part);
  return node.kind === 'FIELD' ? termsIn(node.value) : [node];
}

/** Where in the query the words of a term begin. */
function wordStarts({ kind, text, start }: TermNode): number[] {
  const textStart = kind === 'PHRASE' ? start + 1 : start;
  return wordsOf(text).map((word) => textStart + word.start);
}

function syntaxOf(text: string): SyntaxNode {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof GrammarError)) throw error;
    const { offset } = error.location.start;
    throw new QueryError(offset, error.expected === null ? error.message : listed(error.expected));
  }
}

/** What was expected as a sentence lists it, each once. Rules that have no name are none of a client's business. */
function listed(expectations: readonly GrammarExpectation[]): string {
  const names = expectations.flatMap((one) =>
    one.type === 'other' && one.description !== '' ? [one.description] : [],
  );
  const [last = 'a blank', ...others] = [...new Set(names)].sort().reverse();
  return others.length === 0 ? last : `${others.reverse().join(', ')} or ${last}`;
}

function understood(node: SyntaxNode): SearchQuery {
  switch (node.kind) {
    case 'ANY_OF':
      return { kind: 'ANY_OF', parts: node.parts.map(demanded) };
    case 'ALL_OF':
      if (node.parts.every(({ kind }) => kind === 'NOT')) throw onlyExclusions(node);
      return { kind: 'ALL_OF', parts: node.parts.map(understood) };
    case 'NOT':
      return { kind: 'NOT', part: demanded(node.part) };
    case 'FIELD':
      return narrowing(node);
    default:
      return termOf(node);
  }
}

/** A part that something must match: what only excludes would match all the rest of the corpus. */
function demanded(node: SyntaxNode): SearchQuery {
  if (node.kind === 'NOT') throw onlyExclusions(node);
  return understood(node);
}

function onlyExclusions({ start }: SyntaxNode): QueryError {
  return new QueryError(start, 'something to look for beside what is excluded');
}

function narrowing({ name, value, start }: Extract<SyntaxNode, { kind: 'FIELD' }>): SearchQuery {
  const term = value as TermNode;
  const lowerCase = name.toLowerCase();
  if (lowerCase === 'type') {
    const type = SEARCH_TYPES.find((known) => known === term.text.trim().toUpperCase());
    if (type === undefined || term.kind === 'PREFIX') {
      throw new QueryError(term.start, 'article, organization, person, quote or topic');
    }
    return { kind: 'TYPE', type };
  }
  const field = QUERY_FIELDS.find((known) => known === lowerCase);
  if (field === undefined) {
    throw new QueryError(
      start,
      'one of the fields speaker, person, topic, article and type, or quotation marks around words with a colon',
    );
  }
  return { kind: 'FIELD', field, value: termOf(term) };
}

function termOf({ kind, text, start }: TermNode): QueryTerm {
  const words = comparedWords(text);
  if (words.length === 0) throw new QueryError(start, 'a letter or a digit');
  if (kind === 'PREFIX' && (words.at(-1) ?? '').length < MIN_PREFIX_LENGTH) {
    throw new QueryError(start, `at least ${MIN_PREFIX_LENGTH} letters before "*"`);
  }
  const matchAt = (index: number): QueryWord['match'] => {
    if (kind === 'PHRASE') return 'EXACT';
    return kind === 'PREFIX' && index === words.length - 1 ? 'PREFIX' : 'STEM';
  };
  return { kind: 'TERM', text, words: words.map((folded, index) => ({ folded, match: matchAt(index) })) };
}
