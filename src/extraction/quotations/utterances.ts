import type { QuoteType } from '../../model/quote.ts';
import { bisect } from '../../text/bisect.ts';
import type { Content, ReportingClause } from '../clauses/clause.ts';
import type { Passage } from '../marks/passage.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { TurnParagraph } from '../turns/turn.ts';
import { canGovern, chooseClause, clausesNear } from './choose-clause.ts';
import { contentAround, itemSpan, lastUnquoted } from './contents.ts';
import { quotationType } from './quotation-type.ts';
import { isScareQuote } from './scare-quotes.ts';
import { isSectionHeading } from './section-headings.ts';
import type { ReadSentence, Utterance } from './utterance.ts';

/** What the clauses of a sentence report, in order and without overlap. */
function contentsOf(clauses: readonly ReportingClause[]): Content[] {
  return clauses.flatMap(({ content }) => content ?? []).sort((a, b) => a.first - b.first);
}

/** Whether a clause says that somebody said an utterance, and did not only think it. */
const isAttributed = ({ clause, isSpoken }: Utterance): boolean =>
  isSpoken && clause !== null && clause.source !== null;

const UNMARKED = { turn: null, marks: null, defects: [], continuesBelow: false };

/** A sentence of a speaker turn: its first has all of the paragraph's words, and nothing in it is reported. */
function ofTurn({ phrases }: ClausesOfSentence, turn: TurnParagraph | null): ReadSentence {
  if (turn === null) return { phrases, clauses: [], utterances: [] };
  const { words: span } = turn;
  const own = {
    ...UNMARKED,
    type: 'DIRECT' as const,
    span,
    content: span,
    at: 0,
    turn,
    clause: null,
    isSpoken: true,
  };
  return { phrases, clauses: [], utterances: [own] };
}

/** A sentence with its reporting clauses. */
interface ClausesOfSentence {
  readonly phrases: Phrases;
  readonly clauses: readonly ReportingClause[];
}

/** Finds what is said in a document, paragraph by paragraph from its beginning. */
class UtteranceFinder {
  readonly #text: string;
  /** How many more passages had double marks than single ones, up to here. */
  #doubleMarks = 0;
  /** Whether somebody has spoken in this paragraph already. */
  #isSpeaking = false;

  readonly #turns: ReadonlyMap<number, TurnParagraph>;

  constructor(text: string, turns: ReadonlyMap<number, TurnParagraph>) {
    this.#text = text;
    this.#turns = turns;
  }

  /** The sentences of one paragraph with their utterances; empty for a heading in marks. */
  readParagraph(sentences: readonly ClausesOfSentence[], passages: readonly Passage[]): ReadSentence[] {
    const usual = this.#doubleMarks > 0 ? 'DOUBLE' : 'SINGLE';
    const [only, second] = sentences;
    const turn = only && this.#turns.get(only.phrases.sentence.paragraph);
    if (turn) return sentences.map((own, index) => ofTurn(own, index === 0 ? turn : null));
    if (only && !second && isSectionHeading(this.#text, only.phrases.sentence, passages, usual)) return [];
    for (const { marks } of passages) this.#doubleMarks += marks === 'DOUBLE' ? 1 : -1;
    this.#isSpeaking = false;
    return sentences.map(({ phrases, clauses }) => {
      const quoted = this.#quoted(phrases.sentence, clauses, passages);
      const utterances = [...quoted, ...this.#reported(phrases.sentence, clauses, quoted)];
      this.#isSpeaking ||= utterances.some(isAttributed);
      return { phrases, clauses, utterances };
    });
  }

  /** What is in marks. */
  #quoted(
    sentence: Sentence,
    clauses: readonly ReportingClause[],
    passages: readonly Passage[],
  ): Utterance[] {
    const governing = clauses.filter((clause) => canGovern(sentence, clause));
    const contents = contentsOf(clauses);
    const utterances: Utterance[] = [];
    sentence.items.forEach(({ kind, index }, at) => {
      const passage = kind === 'QUOTATION' ? passages[index] : undefined;
      if (passage === undefined) return;
      const near = clausesNear(governing, at);
      const clause = chooseClause(sentence, at, near);
      const quoted = this.#text.slice(passage.span.start, passage.span.end);
      const type = quotationType({ text: this.#text, sentence, at, near });
      const { marks: kindOfMarks } = passage;
      const isSpeaking = this.#isSpeaking;
      if (isScareQuote({ sentence, at, quoted, type, marks: kindOfMarks, clause, isSpeaking })) return;
      const own = contents[bisect(contents.length, (i) => (contents[i]?.last ?? at) >= at)];
      const reported = own !== undefined && own.first <= at ? itemSpan(sentence, own.first, own.last) : null;
      const content =
        type === 'DIRECT' ? passage.span : (reported ?? contentAround(sentence, at, clause, near));
      const { span, marks, defects, continuesBelow } = passage;
      this.#isSpeaking ||= clause !== null;
      const turn = null;
      utterances.push({
        type,
        span,
        content,
        at,
        turn,
        clause,
        isSpoken: true,
        marks,
        defects,
        continuesBelow,
      });
    });
    return utterances;
  }

  /** What clauses report without marks. */
  #reported(
    sentence: Sentence,
    clauses: readonly ReportingClause[],
    quoted: readonly Utterance[],
  ): Utterance[] {
    const types = new Map<number, QuoteType>(quoted.map(({ at, type }) => [at, type]));
    const reports = clauses.flatMap((clause): Utterance[] => {
      const { content } = clause;
      if (content === null) return [];
      const span = itemSpan(sentence, content.first, lastUnquoted(sentence, content, types));
      if (span === null) return [];
      const place = { span, content: span, at: content.first };
      const { isSpoken } = content;
      return [{ type: 'INDIRECT', ...place, clause, isSpoken, ...UNMARKED }];
    });
    return reports.sort((a, b) => a.at - b.at);
  }
}

/**
 * What is said in each sentence of a document. Sentences of headings in marks are left out. `passages` are those of each
 * paragraph, by its index, and so are `turns`.
 */
export function findUtterances(
  text: string,
  sentences: readonly ClausesOfSentence[],
  passages: ReadonlyMap<number, readonly Passage[]>,
  turns: ReadonlyMap<number, TurnParagraph>,
): ReadSentence[] {
  const finder = new UtteranceFinder(text, turns);
  const byParagraph = Map.groupBy(sentences, ({ phrases }) => phrases.sentence.paragraph);
  return [...byParagraph].flatMap(([paragraph, own]) =>
    finder.readParagraph(own, passages.get(paragraph) ?? []),
  );
}
