import { type Character, makeCast, somePeople } from './cast.ts';
import type { CorpusKey, PlantedQuote, PlantedTrap, PlantedVariant, Rewording } from './key.ts';
import { Random } from './random.ts';
import { type Assignment, type Report, type Saying, writeReport } from './reports.ts';
import { makeUtterance, plainWords, REWORDINGS, reworded, type Utterance } from './utterances.ts';
import { FORMULAS, PLACES, PUBLISHERS } from './vocabulary.ts';

/** A generated corpus: its reports, and what was planted in them. */
export interface GeneratedCorpus {
  readonly reports: readonly Report[];
  readonly key: CorpusKey;
}

/** What somebody says on one occasion, and how each report has quoted it so far. */
interface Planted {
  readonly utterance: Utterance;
  readonly speaker: Character;
  readonly told: PlantedQuote[];
  /** The same words in reports that give them to somebody else. */
  readonly twins: PlantedQuote[];
}

/** One thing that a report quotes, and how to note it in the key. */
interface Entry {
  readonly saying: Saying;
  readonly note: (quote: PlantedQuote) => void;
}

const ARTICLES_PER_PERSON = 5;
const FEWEST_PEOPLE = 12;
const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAYS = 3000;
const DAY = 86_400_000;

/** At least so many days lie between two occasions on which somebody uses a formula. */
const DAYS_BETWEEN_FORMULAS = 60;

/** How long reports are, and how much is said in them. */
export interface ReportShape {
  /** UTF-16 units of a report, about. */
  readonly length: number;
  /** Utterances of each of the two or three speakers of an occasion. */
  readonly utterances: number;
}

/** As a news agency's report: 3 KB with five quotations. */
export const SHORT_REPORTS: ReportShape = { length: 2900, utterances: 2 };

/** As the reports in the README: 6 KB with ten quotations. */
export const LONG_REPORTS: ReportShape = { length: 5900, utterances: 4 };

const dateOf = (day: number) => new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10);

/** Collects what is planted while the reports are written. */
class Generation {
  readonly #random: Random;
  readonly #cast: readonly Character[];
  readonly #size: number;
  readonly #shape: ReportShape;
  readonly reports: Report[] = [];
  readonly variants: PlantedVariant[] = [];
  readonly alike: [PlantedQuote, PlantedQuote][] = [];
  readonly traps: PlantedTrap[] = [];
  readonly #formulas = new Map<string, { readonly day: number; readonly quote: PlantedQuote }>();

  constructor(seed: number, size: number, shape: ReportShape) {
    this.#random = new Random(seed);
    this.#size = size;
    this.#shape = shape;
    this.#cast = makeCast(this.#random, Math.max(FEWEST_PEOPLE, Math.round(size / ARTICLES_PER_PERSON)));
  }

  get isDone(): boolean {
    return this.reports.length >= this.#size;
  }

  /** One occasion: two or three people say things in one place, and one to three publishers report it. */
  addOccasion(): void {
    const random = this.#random;
    const day = random.below(DAYS);
    const place = random.pick(PLACES);
    const speakers = somePeople(random, this.#cast, 2 + random.below(2));
    const planted = speakers.flatMap((speaker) =>
      Array.from(
        { length: this.#shape.utterances },
        (): Planted => ({
          utterance: makeUtterance(random),
          speaker,
          told: [],
          twins: [],
        }),
      ),
    );
    const publishers = random.some(PUBLISHERS, 1 + random.below(3));
    publishers.forEach((publisher, index) => {
      if (!this.isDone)
        this.#report(
          { publisher, publishedOn: dateOf(day + random.below(2)), place },
          day,
          planted,
          index === 0,
        );
    });
  }

  #report(
    assignment: Omit<Assignment, 'slug' | 'sayings'>,
    day: number,
    planted: readonly Planted[],
    isFirst: boolean,
  ): void {
    const slug = `report-${String(this.reports.length).padStart(5, '0')}`;
    const present = [...new Set(planted.map(({ speaker }) => speaker))];
    const entries = [
      ...planted.flatMap((item) =>
        isFirst ? this.#tell(item, 'WORD_FOR_WORD') : this.#retell(item, present),
      ),
      ...present.flatMap((speaker) => this.#addOwn(speaker, day, isFirst)),
    ];
    const sayings = entries.map(({ saying }) => saying);
    const report = writeReport(this.#random, { ...assignment, slug, sayings }, this.#shape.length);
    this.reports.push(report);
    entries.forEach(({ note }, index) => {
      note(report.quotes[index] as PlantedQuote);
    });
  }

  #tell(planted: Planted, kind: Rewording): Entry[] {
    const { speaker, utterance } = planted;
    const words = reworded(this.#random, utterance, kind);
    const saying: Saying = { speaker, type: kind === 'FRAGMENT' ? 'MIXED' : 'DIRECT', words };
    return [{ saying, note: (quote) => this.#noteTold(planted, kind, quote) }];
  }

  /** Most of what the first report quotes is quoted again, reworded; some of it is given to somebody else. */
  #retell(planted: Planted, present: readonly Character[]): Entry[] {
    const random = this.#random;
    if (!random.chance(0.3)) return this.#tell(planted, random.pick(REWORDINGS));
    if (!random.chance(0.15)) return [];
    const speaker = random.pick(present.filter((other) => other !== planted.speaker));
    const saying: Saying = { speaker, type: 'DIRECT', words: plainWords(planted.utterance) };
    return [{ saying, note: (quote) => this.#noteMisattributed(planted, quote) }];
  }

  /** What only this report has: a saying of its own, and a formula in the first report of an occasion. */
  #addOwn(speaker: Character, day: number, isFirst: boolean): Entry[] {
    const random = this.#random;
    const entries: Entry[] = [];
    if (random.chance(0.4)) {
      const type = random.chance(0.5) ? 'INDIRECT' : 'DIRECT';
      entries.push({ saying: { speaker, type, words: plainWords(makeUtterance(random)) }, note: () => {} });
    }
    if (isFirst && random.chance(0.2) && this.#mayUseFormula(speaker, day)) {
      const saying: Saying = { speaker, type: 'MIXED', words: this.#formulaOf(speaker) };
      entries.push({ saying, note: (quote) => this.#noteFormula(speaker, day, quote) });
    }
    return entries;
  }

  #noteTold(planted: Planted, kind: Rewording, quote: PlantedQuote): void {
    const [original, ...others] = planted.told;
    if (original !== undefined) this.variants.push({ kind, original, report: quote });
    for (const other of others) this.alike.push([other, quote]);
    planted.told.push(quote);
  }

  #noteMisattributed({ told: reports, twins }: Planted, quote: PlantedQuote): void {
    const [first] = reports;
    if (first !== undefined) this.traps.push({ kind: 'MISATTRIBUTED', quotes: [first, quote] });
    // Two articles that err alike report the same utterance of the same person, as far as anybody can tell.
    for (const twin of twins) if (twin.speaker === quote.speaker) this.alike.push([twin, quote]);
    twins.push(quote);
  }

  #formulaOf({ id }: Character): string {
    return FORMULAS[Number(id.replace(/\D/g, '')) % FORMULAS.length] as string;
  }

  #mayUseFormula({ id }: Character, day: number): boolean {
    const last = this.#formulas.get(id);
    return last === undefined || Math.abs(last.day - day) >= DAYS_BETWEEN_FORMULAS;
  }

  #noteFormula({ id }: Character, day: number, quote: PlantedQuote): void {
    const last = this.#formulas.get(id);
    if (last !== undefined) this.traps.push({ kind: 'FORMULA', quotes: [last.quote, quote] });
    this.#formulas.set(id, { day, quote });
  }
}

/**
 * Makes a corpus of reports with people, quotations of all types, and variants, all of them known. The same size, seed
 * and shape give the same corpus.
 */
export function generateCorpus(size: number, seed = 1, shape = SHORT_REPORTS): GeneratedCorpus {
  const generation = new Generation(seed, size, shape);
  while (!generation.isDone) generation.addOccasion();
  const { reports, variants, alike, traps } = generation;
  const names = new Map<string, Record<string, readonly string[]>>();
  for (const report of reports) {
    for (const [id, own] of report.names) {
      const all = names.get(id) ?? {};
      names.set(id, all);
      all[report.slug] = own;
    }
  }
  const people = [...names].map(([id, own]) => ({ id, names: own }));
  return { reports, key: { people, variants, alike, traps } };
}
