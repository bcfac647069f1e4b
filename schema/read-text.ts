import type { MaybePromise } from '../src/corpus/maybe-promise.ts';
import type { CorpusStore } from '../src/corpus/store.ts';
import type { ExtractedDocument, ExtractedSpeaker } from '../src/extraction/document.ts';
import type { Recognition } from '../src/linking/recognition.ts';
import type { Organization, Person } from '../src/model/speaker.ts';
import { distinctWords } from '../src/text/words.ts';
import { loadEngine } from './engine.ts';
import { badUserInput } from './errors.ts';
import { checkCount, checkExtracted } from './extraction-limits.ts';
import { MAX_EXTRACT_LENGTH } from './limits.ts';
import { andThen } from './maybe-promise.ts';
import { type AnchoredText, anchoredText } from './text-anchor.ts';

/** A client's text as the engine read it: what all types of an extraction are resolved from. */
export interface ReadText {
  readonly over: AnchoredText;
  readonly document: ExtractedDocument;
  readonly recognition: Recognition;
}

/** An entry of one of the document's lists, with the text that it was read from. */
export interface ReadItem<Item> {
  readonly reading: ReadText;
  readonly item: Item;
}

/** The entries of a list, each with its text. */
export function readItems<Item>(reading: ReadText, items: readonly Item[]): ReadItem<Item>[] {
  return items.map((item) => ({ reading, item }));
}

function checkLength(text: string): void {
  if (text.length <= MAX_EXTRACT_LENGTH) return;
  throw badUserInput(
    `text may have at most ${MAX_EXTRACT_LENGTH} UTF-16 code units, and this one has ${text.length}. ` +
      'Send it in parts that end between paragraphs, in a request each; the offsets of each begin at 0.',
  );
}

/**
 * Reads a text, with the people and organizations of the corpus that its words can name in mind. Nothing is kept.
 *
 * @throws BAD_USER_INPUT if the text is too long, or holds more than one of its length may
 */
export function readText(store: CorpusStore, text: string): MaybePromise<ReadText> {
  checkLength(text);
  return andThen(loadEngine(), ({ extract, createRecognition }) =>
    andThen(store.agentsNamedBy(distinctWords(text)), ({ people, organizations }) => {
      const recognition = createRecognition(people, organizations);
      const document = extract(text, {
        ...recognition.options,
        onCount: (kind, count) => checkCount(text.length, kind, count),
      });
      const reading = { over: anchoredText(text), document, recognition };
      checkExtracted(text, reading.document, speakerNamesOf(reading));
      return reading;
    }),
  );
}

function speakerNamesOf(reading: ReadText): string[] {
  return reading.document.quotes.flatMap(({ attribution }) =>
    attribution === null ? [] : speakerNameOf(reading, attribution.speaker),
  );
}

/** What the text calls a speaker: a name, or the description of a source without one. */
export function speakerNameOf({ document }: ReadText, { kind, index }: ExtractedSpeaker): string {
  if (kind === 'UNNAMED') return entryOf(document.unnamedSources, index).description;
  return entryOf(kind === 'PERSON' ? document.people : document.organizations, index).name;
}

/** The corpus's person or organization that a speaker is; null if there is none. */
export function knownSpeakerOf(
  { document, recognition }: ReadText,
  { kind, index }: ExtractedSpeaker,
): Person | Organization | null {
  if (kind === 'UNNAMED') return null;
  return kind === 'PERSON'
    ? recognition.person(entryOf(document.people, index))
    : recognition.organization(entryOf(document.organizations, index));
}

function entryOf<Entry>(entries: readonly Entry[], index: number): Entry {
  const entry = entries[index];
  if (entry === undefined) throw new Error(`Extraction points at speaker ${index} of ${entries.length}.`);
  return entry;
}
