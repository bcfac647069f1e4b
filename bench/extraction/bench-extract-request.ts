import { keepResult } from '../keep-result.ts';
import { withServers } from '../requests/server.ts';
import { buildWorkers } from '../requests/worker-folders.ts';
import { selectByName } from '../selection.ts';
import { rounded } from '../statistics.ts';
import { table } from '../table.ts';
import { measuredVersions } from '../versions.ts';
import { ordinaryArticle } from './bundled-texts.ts';
import { AT_ONCE, delayRatio, warmUp } from './delays.ts';
import { searchHostile } from './hostile-search.ts';
import { HOSTILE_TEXTS, type HostileText, hostileText } from './hostile-texts.ts';
import { shownPieces, textOfPieces } from './random-texts.ts';
import { requestReader } from './request-reader.ts';
import { CostMeter } from './text-cost.ts';

/** Each text is read at two lengths, in UTF-16 code units; the longer is the longest that a request may send. */
const [SHORTER, LONGEST] = [5000, 50_000];
/** What a text of either length may cost beside an ordinary article, by itself and for the request that waits. */
const MOST_RATIO = 3;
/** What twice the length may cost beside the length, in the mean of the doublings. */
const MOST_GROWTH = 2.3;
/** Only of texts that cost at least this ratio does the growth have a bound: the others are cheap at every length. */
const GROWTH_COUNTS_FROM = 0.5;
/** Each text is read for so many milliseconds in each attempt. */
const ENOUGH = 50;
/** Texts that are sent to the Worker, the worst first. */
const SENT = 5;
/** Random texts cheaper than this are not listed. */
const LISTED_ABOVE = 1.5;

export interface ExtractRequestOptions {
  /** As `selectByName` takes it. */
  readonly only?: string;
  /** How many random texts are read too. */
  readonly random: number;
  readonly seed: number;
  readonly json?: boolean;
}

interface Measured {
  readonly text: string;
  /** Of the longest text. */
  readonly milliseconds: number;
  readonly ratio: number;
  readonly shorterRatio: number;
  readonly growth: number;
}

/**
 * Measures what the field `extract` costs for texts that are made to be slow, beside an ordinary article of the same
 * length, and how long another request waits for it. The result is kept if all texts were measured.
 *
 * @throws InputError if `only` names no text
 */
export async function benchExtractRequest({
  only,
  random,
  seed,
  json = false,
}: ExtractRequestOptions): Promise<void> {
  const all = Object.entries(HOSTILE_TEXTS).map(([name, made]) => ({ name, made }));
  const texts = selectByName(all, only, 'hostile text');
  const read = await requestReader();
  const long = new CostMeter(read, LONGEST, ENOUGH);
  const short = new CostMeter(read, SHORTER, ENOUGH);
  const doublings = Math.log2(LONGEST / SHORTER);
  const measured = texts.map(({ name, made }): Measured => {
    const shorter = short.costOf(made);
    const { milliseconds, ratio } = long.costOf(made);
    return {
      text: name,
      milliseconds: rounded(milliseconds, 1),
      ratio: rounded(ratio, 2),
      shorterRatio: rounded(shorter.ratio, 2),
      growth: rounded((milliseconds / shorter.milliseconds) ** (1 / doublings), 2),
    };
  });
  measured.sort((a, b) => b.ratio - a.ratio);
  const found = searchHostile(new CostMeter(read, LONGEST, 0), { seed, texts: random, above: LISTED_ABOVE });
  const worst = [
    ...measured.map(({ text }) => ({ name: text, made: HOSTILE_TEXTS[text] as HostileText })),
    ...found.map(({ pieces }) => ({ name: shownPieces(pieces), made: textOfPieces(pieces) })),
  ];
  const sent = [...worst.slice(0, SENT), ...worst.slice(measured.length).slice(0, SENT)];
  const result = {
    what: [
      `extract as a request asks for it, ${SHORTER} and ${LONGEST} UTF-16 code units of hostile text`,
      `beside as much of an ordinary article: time on the processor, and how long ${AT_ONCE} at once delay`,
      'another request',
    ].join(' '),
    versions: measuredVersions(['workerd']),
    bounds: { ratio: MOST_RATIO, growth: MOST_GROWTH },
    measured,
    random: found.map(({ pieces, ratio }) => ({ text: shownPieces(pieces), ratio: rounded(ratio, 2) })),
    delays: await measureDelays(sent),
  };
  if (only === undefined) keepResult('extract-request', result);
  console.log(json ? JSON.stringify(result, null, 2) : formatted(result));
  const ratios = [
    ...[...result.measured, ...result.random, ...result.delays].map(({ ratio }) => ratio),
    ...measured.map(({ shorterRatio }) => shorterRatio),
  ];
  if (ratios.some((ratio) => ratio > MOST_RATIO) || measured.some(growsTooFast)) process.exitCode = 1;
}

function growsTooFast({ ratio, growth }: Measured): boolean {
  return ratio >= GROWTH_COUNTS_FROM && growth > MOST_GROWTH;
}

interface Figures {
  readonly measured: readonly Measured[];
  readonly random: readonly { readonly text: string; readonly ratio: number }[];
  readonly delays: readonly { readonly text: string; readonly ratio: number }[];
}

function formatted({ measured, random, delays }: Figures): string {
  const ratios = (rows: Figures['delays']) => rows.map(({ text, ratio }) => [text, ratio]);
  return [
    table(
      [
        'text',
        'ms',
        `× ordinary (at most ${MOST_RATIO})`,
        `at ${SHORTER} units`,
        `twice the length (at most ${MOST_GROWTH} from ${GROWTH_COUNTS_FROM} × ordinary)`,
      ],
      measured.map((figures) => [
        figures.text,
        figures.milliseconds,
        figures.ratio,
        figures.shorterRatio,
        figures.growth,
      ]),
    ),
    table(['worst of the random texts', `× ordinary (at most ${MOST_RATIO})`], ratios(random)),
    table([`delay by ${AT_ONCE} at once`, `× by ordinary ones (at most ${MOST_RATIO})`], ratios(delays)),
  ].join('\n');
}

/** How long eight of each text at once delay another request of the built Worker, beside eight ordinary ones. */
async function measureDelays(
  texts: readonly { readonly name: string; readonly made: HostileText }[],
): Promise<{ text: string; ratio: number }[]> {
  const { worker } = await buildWorkers();
  const ordinary = ordinaryArticle(LONGEST);
  return withServers({ worker }, async ({ worker: server }) => {
    await warmUp(server, ordinary);
    const delays: { text: string; ratio: number }[] = [];
    for (const { name, made } of texts) {
      const ratio = await delayRatio(server, hostileText(made, LONGEST), ordinary);
      delays.push({ text: name, ratio: rounded(ratio, 2) });
    }
    return delays;
  });
}
