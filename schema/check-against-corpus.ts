import { indexKeys } from '../src/comparison/candidates.ts';
import { askedOf } from '../src/comparison/standing.ts';
import {
  bestFirst,
  compareWith,
  type Match,
  type Utterance,
  type Verdict,
  verdictOn,
} from '../src/comparison/verdict.ts';
import { wordingOf } from '../src/comparison/wording.ts';
import type { MaybePromise } from '../src/corpus/maybe-promise.ts';
import type { CorpusStore } from '../src/corpus/store.ts';
import type { Quote } from '../src/model/quote.ts';
import type { NamedAgent, SpeakerRef } from '../src/model/speaker.ts';
import { isDescription } from '../src/names/description.ts';
import { hasWords } from '../src/text/words.ts';
import { badUserInput } from './errors.ts';
import { COMPARED_QUOTES, MAX_CHECKED_LENGTH, MAX_QUOTE_MATCHES, MAX_SPEAKER_LENGTH } from './limits.ts';
import { loadQuote, loadQuoteText, loadUnnamedSource } from './load.ts';
import { all, andThen } from './maybe-promise.ts';

/** @throws BAD_USER_INPUT if an argument is too long */
function checkLength(argument: string, { length }: string, most: number): void {
  if (length > most) {
    throw badUserInput(
      `Argument "${argument}" must not be longer than ${most} UTF-16 code units, but has ${length}. Give less of it.`,
    );
  }
}

/** The first part of the utterance that a quotation belongs to. */
function beginningOf(store: CorpusStore, quote: Quote): MaybePromise<Quote> {
  if (quote.continues === null) return quote;
  return andThen(loadQuote(store, quote.continues), (before) => beginningOf(store, before));
}

/** A quotation and all parts that continue it, each with its words. */
function utteranceFrom(store: CorpusStore, quote: Quote): MaybePromise<Utterance> {
  return andThen(loadQuoteText(store, quote), (text): MaybePromise<Utterance> => {
    const part = { quote, text };
    if (quote.continuedBy === null) return [part];
    return andThen(loadQuote(store, quote.continuedBy), (next) =>
      andThen(utteranceFrom(store, next), (rest) => [part, ...rest]),
    );
  });
}

/** Somebody who is asked about. */
interface AskedSpeaker {
  /** As typed. */
  readonly name: string;
  /** The people and organizations of the corpus whom the name names. */
  readonly agents: readonly SpeakerRef[];
}

/** Who is asked about; null if nobody is: a name without a word is none. */
function whoIsAsked(store: CorpusStore, name: string | null | undefined): MaybePromise<AskedSpeaker | null> {
  if (name == null || !hasWords(name)) return null;
  return andThen(store.agentsCalled(name), ({ people, organizations }) => {
    const refs = (kind: 'PERSON' | 'ORGANIZATION', agents: readonly NamedAgent[]) =>
      agents.map(({ slug }): SpeakerRef => ({ kind, key: slug }));
    return { name, agents: [...refs('PERSON', people), ...refs('ORGANIZATION', organizations)] };
  });
}

/** Whether a quotation is by whoever is asked about; null if nobody is. */
function isBy(
  store: CorpusStore,
  { attribution }: Quote,
  asked: AskedSpeaker | null,
): MaybePromise<boolean | null> {
  if (asked === null) return null;
  if (attribution === null) return false;
  const { kind, key } = attribution.speaker;
  if (kind !== 'UNNAMED') return asked.agents.some((agent) => agent.kind === kind && agent.key === key);
  return andThen(loadUnnamedSource(store, key), ({ description }) => isDescription(asked.name, description));
}

/** What a check finds. */
interface CheckedQuote {
  readonly verdict: Verdict;
  readonly matches: readonly (Match & { readonly asked: string })[];
}

/**
 * Looks for a text in what the corpus's articles report, and says what they have of it.
 *
 * @throws BAD_USER_INPUT if the text or the speaker's name is too long
 */
export function checkQuote(
  store: CorpusStore,
  text: string,
  speaker: string | null | undefined,
): MaybePromise<CheckedQuote> {
  checkLength('text', text, MAX_CHECKED_LENGTH);
  checkLength('speaker', speaker ?? '', MAX_SPEAKER_LENGTH);
  return andThen(whoIsAsked(store, speaker), (asked) => matchesOf(store, text, asked));
}

function matchesOf(
  store: CorpusStore,
  text: string,
  speaker: AskedSpeaker | null,
): MaybePromise<CheckedQuote> {
  const { folded } = wordingOf(text);
  const asked = askedOf(folded);

  const candidates = store.quoteCandidates(indexKeys(folded), speaker?.agents ?? [], COMPARED_QUOTES);
  const beginnings = andThen(candidates, (quotes) => all(quotes.map((quote) => beginningOf(store, quote))));
  const utterances = andThen(beginnings, (quotes) => {
    // Two parts of one utterance may both be candidates.
    const once = new Map(quotes.map((quote) => [quote.key, quote]));
    return all([...once.values()].map((quote) => utteranceFrom(store, quote)));
  });
  const matches = andThen(utterances, (found) =>
    all(
      found
        .flatMap((utterance) => compareWith(asked, utterance))
        .map((match) =>
          andThen(
            isBy(store, match.quote, speaker),
            (speakerMatches): Match => ({ ...match, speakerMatches }),
          ),
        ),
    ),
  );
  return andThen(matches, (found) => ({
    verdict: verdictOn(found),
    matches: bestFirst(found)
      .slice(0, MAX_QUOTE_MATCHES)
      .map((match) => ({ ...match, asked: text })),
  }));
}
