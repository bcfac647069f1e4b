import { isUtf8, type MediaType, parseMediaType, splitOutsideQuotes } from './media-type.ts';
import { MAX_REMEMBERED_LENGTH, remember } from './remember.ts';

interface AcceptedRange {
  readonly range: MediaType;
  readonly quality: number;
  readonly position: number;
}

/** RFC 9110, 12.4.2: 0 to 1 with at most three decimals. */
const QUALITY = /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/;

function parseRange(text: string, position: number): AcceptedRange[] {
  const range = parseMediaType(text);
  const quality = range?.parameters.get('q') ?? '1';
  return range !== null && isUtf8(range) && QUALITY.test(quality)
    ? [{ range, quality: Number(quality), position }]
    : [];
}

function specificity(range: MediaType, offered: string): number {
  if (range.essence === offered) return 3;
  if (range.essence === `${offered.slice(0, offered.indexOf('/'))}/*`) return 2;
  return range.essence === '*/*' ? 1 : 0;
}

function mostSpecific(ranges: readonly AcceptedRange[], offered: string): AcceptedRange | null {
  let best: AcceptedRange | null = null;
  for (const candidate of ranges) {
    const found = specificity(candidate.range, offered);
    if (found > (best === null ? 0 : specificity(best.range, offered))) best = candidate;
  }
  return best;
}

/**
 * Chooses the media type of a response by the request's `Accept` (RFC 9110, 12.5.1): the highest quality wins,
 * then what the client names first, then what is offered first. Ranges that do not parse are ignored.
 *
 * @param accept the header's value; null if the request has none, which accepts anything
 * @param offered the server's media types, without parameters, the preferred one first
 * @returns null if the client accepts none of them
 */
export function negotiate<Offered extends string>(
  accept: string | null,
  offered: readonly Offered[],
): Offered | null {
  if (accept === null || accept.trim() === '') return offered[0] ?? null;
  const ranges = splitOutsideQuotes(accept, ',').flatMap(parseRange);
  let chosen: Offered | null = null;
  let chosenBy: AcceptedRange | null = null;
  for (const type of offered) {
    const match = mostSpecific(ranges, type);
    if (match === null || match.quality === 0) continue;
    if (
      chosenBy === null ||
      match.quality > chosenBy.quality ||
      (match.quality === chosenBy.quality && match.position < chosenBy.position)
    ) {
      chosen = type;
      chosenBy = match;
    }
  }
  return chosen;
}

/**
 * `negotiate` for one list of media types, which remembers its answers. It reads the first 1,000 UTF-16 units of the
 * header: browsers send about 150.
 */
export function createNegotiator<Offered extends string>(
  offered: readonly Offered[],
): (request: Request) => Offered | null {
  const choose = remember((accept) => negotiate(accept, offered));
  return ({ headers }) => {
    const accept = headers.get('accept') ?? '';
    // A part of a long text would keep the whole of it in memory.
    return accept.length > MAX_REMEMBERED_LENGTH
      ? negotiate(accept.slice(0, MAX_REMEMBERED_LENGTH), offered)
      : choose(accept);
  };
}
