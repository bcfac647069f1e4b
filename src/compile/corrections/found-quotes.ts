import { withoutMarkdown } from '../../text/markdown.ts';
import { wordString } from '../../text/words.ts';
import type { Draft, DraftQuote } from './draft.ts';
import { ListMap } from './list-map.ts';
import { foldBlanks } from './words.ts';

/** The quotations that extraction found in an article, by their words; indexed when first asked for. */
export class FoundQuotes {
  readonly #text: string;
  readonly #quotes: readonly DraftQuote[];
  #words: readonly string[] | null = null;
  readonly #byWords = new ListMap<string, DraftQuote>();
  #bySpokenWords: ListMap<string, DraftQuote> | null = null;

  constructor({ text, quotes }: Draft) {
    this.#text = text;
    this.#quotes = [...quotes];
  }

  /**
   * The quotations of these words: to the character if there are any, otherwise those that differ in marks,
   * punctuation and case only, which an editor who types them does not copy.
   *
   * @param wanted with blanks folded
   */
  matching(wanted: string): readonly DraftQuote[] {
    this.#read();
    const exact = this.#byWords.of(wanted);
    const spoken = wordString(wanted);
    return exact.length > 0 || spoken === '' ? exact : this.#spoken().of(spoken);
  }

  /** The words of the first quotation that has these in it, or is in them; undefined if there is none. */
  nearest(wanted: string): string | undefined {
    return this.#read().find((own) => own.includes(wanted) || wanted.includes(own));
  }

  #read(): readonly string[] {
    if (this.#words) return this.#words;
    const words = this.#quotes.map(({ span }) => foldBlanks(this.#text.slice(span.start, span.end)));
    words.forEach((own, i) => {
      this.#byWords.add(own, this.#quotes[i] as DraftQuote);
    });
    this.#words = words;
    return words;
  }

  #spoken(): ListMap<string, DraftQuote> {
    if (this.#bySpokenWords) return this.#bySpokenWords;
    const spoken = new ListMap<string, DraftQuote>();
    this.#read().forEach((own, i) => {
      spoken.add(wordString(withoutMarkdown(own)), this.#quotes[i] as DraftQuote);
    });
    this.#bySpokenWords = spoken;
    return spoken;
  }
}
