import { InputError } from '../input-error.ts';
import { keepResult } from '../keep-result.ts';
import { withServers } from '../requests/server.ts';
import { buildWorkers } from '../requests/worker-folders.ts';
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

/** The longest text that a request may send, in UTF-16 code units; each is read at an eighth of it too. */
const LONGEST = 50_000;
const DOUBLINGS = 3;
/** What a text may cost beside an ordinary article, by itself and for the request that waits. */
const MOST_RATIO = 3;
/** What twice the length may cost beside the length, in the mean of the doublings. */
const MOST_GROWTH = 2.3;
/** Each text is read for so many milliseconds in each attempt. */
const ENOUGH = 50;
/** Texts that are sent to the Worker, the worst first. */
const SENT = 5;
/** Random texts cheaper than this are not listed. */
const LISTED_ABOVE = 1.5;

export interface ExtractRequestOptions {
  /** A part of the names of the texts to measure; all of them if left out. */
  readonly only?: string;
  /** How many random texts are read too. */
  readonly random: number;
  readonly seed: number;
  readonly json?: boolean;
}

interface Measured {
  readonly text: string;
  readonly milliseconds: number;
  readonly ratio: number;
  readonly growth: number;
}

/**
 * Measures what the field `extract` costs for texts that are made to be slow, beside an ordinary article of the same
 * length, and how long another request waits for it. The result is kept if all texts were measured.
 *
 * @throws InputError if no text has a name with `only` in it
 */
export async function benchExtractRequest({
  only = '',
  random,
  seed,
  json = false,
}: ExtractRequestOptions): Promise<void> {
  const texts = Object.entries(HOSTILE_TEXTS).filter(([name]) => name.includes(only));
  if (texts.length === 0) {
    throw new InputError(
      `no hostile text is called "${only}"; there are: ${Object.keys(HOSTILE_TEXTS).join('; ')}`,
    );
  }
  const read = await requestReader();
  const long = new CostMeter(read, LONGEST, ENOUGH);
  const short = new CostMeter(read, LONGEST / 2 ** DOUBLINGS, ENOUGH);
  const measured = texts.map(([text, made]): Measured => {
    const shortest = short.costOf(made);
    const { milliseconds, ratio } = long.costOf(made);
    return {
      text,
      milliseconds: rounded(milliseconds, 1),
      ratio: rounded(ratio, 2),
      // Beside the ordinary article, whose time doubles too: so the machine's speed at the moment does not count.
      growth: rounded(2 * (ratio / shortest.ratio) ** (1 / DOUBLINGS), 2),
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
    what: `extract as a request asks for it, ${LONGEST} UTF-16 code units of hostile text beside as much of an ordinary article: time on the processor, and how long ${AT_ONCE} at once delay another request`,
    versions: measuredVersions(['workerd']),
    bounds: { ratio: MOST_RATIO, growth: MOST_GROWTH },
    measured,
    random: found.map(({ pieces, ratio }) => ({ text: shownPieces(pieces), ratio: rounded(ratio, 2) })),
    delays: await measureDelays(sent),
  };
  if (only === '') keepResult('extract-request', result);
  console.log(json ? JSON.stringify(result, null, 2) : formatted(result));
  const ratios = [...result.measured, ...result.random, ...result.delays].map(({ ratio }) => ratio);
  const isSlow = ratios.some((ratio) => ratio > MOST_RATIO);
  if (isSlow || measured.some(({ growth }) => growth > MOST_GROWTH)) process.exitCode = 1;
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
      ['text', 'ms', `× ordinary (at most ${MOST_RATIO})`, `twice the length (at most ${MOST_GROWTH})`],
      measured.map(({ text, milliseconds, ratio, growth }) => [text, milliseconds, ratio, growth]),
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
