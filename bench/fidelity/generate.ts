import { Random } from '../corpus/random.ts';
import { GIVEN, SURNAMES } from './names.ts';
import { type Plant, type PlantKind, plant } from './plants.ts';
import { type Sentence, textOf } from './sentence.ts';
import { makeSentence, topics } from './sentences.ts';
import { spoken } from './spoken.ts';

/** A quotation in a report, and the place on record that it is from. */
export interface PlantedQuote extends Plant {
  readonly report: string;
  readonly speaker: string;
  /** Slug of the record, and the sentences there; null for what was made up. */
  readonly record: string | null;
  readonly sentences: readonly string[];
}

export interface RecordCorpus {
  /** Contents of article files by slug. */
  readonly files: ReadonlyMap<string, string>;
  readonly planted: readonly PlantedQuote[];
}

const PLACES =
  'Ardal Brevik Corran Dunmore Elsby Farsund Gorey Holm Inver Jarlsby Kilmory Larne Morar Nesby Orton'.split(
    ' ',
  );
const EVENTS = [
  'press conference',
  'annual meeting',
  'public hearing',
  'anniversary dinner',
  'budget debate',
];

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2018, 0, 1);
const SENTENCES = { fewest: 14, more: 8 };
const SPEAKERS = 3;
const ATTEMPTS = 40;
const dateOf = (day: number) => new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10);

interface Said {
  readonly sentence: Sentence;
  /** What the speaker says directly after it; null at the end of a turn. */
  readonly next: Sentence | null;
}

interface Transcript {
  readonly slug: string;
  readonly day: number;
  readonly event: string;
  readonly place: string;
  readonly isComplete: boolean;
  readonly said: ReadonlyMap<string, readonly Said[]>;
}

class Generation {
  readonly #random: Random;
  readonly #speakers: readonly string[];
  readonly #unheard: readonly string[];
  readonly #topics = new Map<string, ReturnType<typeof topics>>();
  readonly files = new Map<string, string>();
  readonly planted: PlantedQuote[] = [];

  constructor(seed: number) {
    this.#random = new Random(seed);
    const names = SURNAMES.map((surname) => `${this.#random.pick(GIVEN)} ${surname}`);
    this.#speakers = names.slice(0, 44);
    this.#unheard = names.slice(44);
  }

  #newSentence(speaker: string): Sentence {
    const left = this.#topics.get(speaker) ?? topics(this.#random);
    this.#topics.set(speaker, left);
    const topic = left.pop();
    if (topic === undefined) throw new Error(`${speaker} has spoken about everything`);
    return makeSentence(this.#random, topic);
  }

  transcript(index: number): Transcript {
    const random = this.#random;
    const isSpeech = random.chance(0.35);
    const speakers = random.some(this.#speakers, isSpeech ? 1 : SPEAKERS);
    const said = new Map<string, Said[]>(speakers.map((speaker) => [speaker, []]));
    const [event, place] = [random.pick(EVENTS), random.pick(PLACES)];
    const paragraphs: string[] = [];
    const count = (SENTENCES.fewest + random.below(SENTENCES.more)) * speakers.length;
    for (let made = 0; made < count; ) {
      const speaker = random.pick(speakers);
      const turn = Array.from({ length: 2 + random.below(5) }, () => this.#newSentence(speaker));
      made += turn.length;
      if (!isSpeech && random.chance(0.3)) {
        paragraphs.push(
          `QUESTION: How does ${random.pick(['the press', 'the public', 'the region'])} hear of that?`,
        );
      }
      const cut = turn.length > 3 && random.chance(0.5) ? 2 : turn.length;
      const [first, rest] = [turn.slice(0, cut), turn.slice(cut)];
      const write = (sentences: readonly Sentence[]) =>
        sentences.map((sentence) => `${spoken(random, sentence)}.`).join(' ');
      paragraphs.push(isSpeech ? write(first) : `${speaker.toUpperCase()}: ${write(first)}`);
      if (rest.length > 0) {
        if (random.chance(0.3)) paragraphs.push(random.pick(['(Applause.)', '(Laughter.)']));
        paragraphs.push(write(rest));
      }
      said.get(speaker)?.push(...turn.map((sentence, i) => ({ sentence, next: turn[i + 1] ?? null })));
    }
    const slug = `transcript-${index}`;
    const isComplete = random.chance(0.4);
    const day = index * 20 + random.below(15);
    const [alone] = speakers;
    const front = [
      'kind: transcript',
      `publishedOn: ${dateOf(day)}`,
      `occasion: ${event} in ${place}`,
      `complete: ${isComplete}`,
      ...(isSpeech ? [`speaker: ${alone}`] : []),
    ];
    const text = `# ${isSpeech ? 'Speech' : 'Transcript'} of the day\n\n${paragraphs.join('\n\n')}\n`;
    this.files.set(slug, `---\n${front.join('\n')}\n---\n${text}`);
    return { slug, day, event, place, isComplete, said };
  }

  report(index: number, transcript: Transcript): void {
    const random = this.#random;
    const slug = `report-${index}`;
    const isTied = random.chance(0.5);
    const day = transcript.day + random.below(2);
    const quotes = Array.from({ length: 3 + random.below(3) }, () => this.#quote(slug, transcript, isTied));
    const paragraphs = quotes.map(({ words, isIndirect, speaker }) => {
      if (isIndirect) return `${speaker} said that ${words}.`;
      if (isTied) {
        return `“${words},” ${speaker} told the ${transcript.event} in ${transcript.place}.`;
      }
      return random.pick([
        `“${words},” ${speaker} said.`,
        `“${words},” said ${speaker}.`,
        `${speaker} said: “${words}.”`,
      ]);
    });
    const opening = random.pick([
      'It was the last item of a long day.',
      'The rain had stopped by noon.',
      'Traffic was heavy in the morning.',
      'The shops were closed.',
    ]);
    this.files.set(
      slug,
      `---\npublishedOn: ${dateOf(day)}\n---\n# News of the day\n\n${[opening, ...paragraphs].join('\n\n')}\n`,
    );
    this.planted.push(...quotes);
  }

  #quote(report: string, { slug, said, isComplete }: Transcript, isTied: boolean): PlantedQuote {
    const random = this.#random;
    const [speaker, sentences] = random.pick([...said].filter(([, own]) => own.length > 0));
    const made = random.next();
    if (made < 0.12) {
      const isUnheard = random.chance(0.2);
      const by = isUnheard ? random.pick(this.#unheard) : speaker;
      const words = textOf(this.#newSentence(by));
      const isMissing = isComplete && isTied && !isUnheard;
      const fidelity = isMissing ? (['NOT_ON_RECORD'] as const) : ([null] as const);
      const kind = isMissing ? 'invented, on a complete record' : 'invented';
      const base = { report, kind, words, isIndirect: false, fidelity, reasons: [] };
      return { ...base, speaker: by, record: isMissing ? slug : null, sentences: [] };
    }
    const wanted: PlantKind =
      made < 0.42
        ? 'VERBATIM'
        : made < 0.58
          ? 'SHORTENED'
          : made < 0.68
            ? 'REWORDED'
            : made < 0.93
              ? 'CHANGED'
              : 'INDIRECT';
    for (let attempt = 0; ; attempt++) {
      const { sentence, next } = random.pick(sentences);
      // Not every sentence can be quoted in every way.
      const kind = attempt < ATTEMPTS ? wanted : 'VERBATIM';
      if (kind === 'VERBATIM' && next !== null && random.chance(0.15)) {
        const words = `${textOf(sentence)}. ${textOf(next)}`;
        const sayings = [textOf(sentence), textOf(next)];
        const base = { kind: 'two sentences', words, isIndirect: false, reasons: [] };
        return { ...base, report, speaker, record: slug, sentences: sayings, fidelity: ['VERBATIM'] };
      }
      const planted = plant(random, sentence, kind);
      if (planted !== null)
        return { ...planted, report, speaker, record: slug, sentences: [textOf(sentence)] };
    }
  }
}

/** Makes a corpus of transcripts and of reports that quote them, rightly and wrongly. A seed gives the same each time. */
export function generateRecordCorpus(reports: number, transcripts: number, seed: number): RecordCorpus {
  const generation = new Generation(seed);
  const records = Array.from({ length: transcripts }, (_, index) => generation.transcript(index));
  for (let index = 0; index < reports; index++) {
    const record = records[index % records.length];
    if (record) generation.report(index, record);
  }
  return { files: generation.files, planted: generation.planted };
}
