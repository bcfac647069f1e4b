import type { MaybePromise } from '../src/corpus/maybe-promise.ts';
import type { CorpusStore } from '../src/corpus/store.ts';
import type { Quote } from '../src/model/quote.ts';
import type { NamedAgent, SpeakerRef } from '../src/model/speaker.ts';
import { isDescription } from '../src/names/description.ts';
import { hasWords } from '../src/text/words.ts';
import { loadUnnamedSource } from './load.ts';
import { andThen } from './maybe-promise.ts';

/** Somebody who is asked about. */
export interface AskedSpeaker {
  /** As typed. */
  readonly name: string;
  /** The people and organizations of the corpus whom the name names. */
  readonly agents: readonly SpeakerRef[];
}

/** Who is asked about; null if nobody is: a name without a word is none. */
export function whoIsAsked(
  store: CorpusStore,
  name: string | null | undefined,
): MaybePromise<AskedSpeaker | null> {
  if (name == null || !hasWords(name)) return null;
  return andThen(store.agentsCalled(name), ({ people, organizations }) => {
    const refs = (kind: 'PERSON' | 'ORGANIZATION', agents: readonly NamedAgent[]) =>
      agents.map(({ slug }): SpeakerRef => ({ kind, key: slug }));
    return { name, agents: [...refs('PERSON', people), ...refs('ORGANIZATION', organizations)] };
  });
}

/** Whether a quotation is by whoever is asked about; null if nobody is. */
export function isBy(
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
