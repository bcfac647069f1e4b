/** One line of a stream of bytes. */
export interface ByteLine {
  /** 1-based; lines passed over as too long count too. */
  readonly number: number;
  /** The line without its line feed; null where it is longer than the bound, and was not kept. */
  readonly bytes: Uint8Array | null;
}

const LINE_FEED = 0x0a;

/**
 * Parts a stream of bytes at its line feeds, whatever pieces it comes in. Keeps no more than one line, and of that no
 * more than `longest` bytes and one piece; asks for the next piece only when the lines of the last are taken.
 */
export async function* splitLines(
  pieces: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<ByteLine, void, undefined> {
  let number = 1;
  /** What the line has so far; null once that is too much. */
  let kept: Uint8Array[] | null = [];
  let length = 0;

  function keep(part: Uint8Array): void {
    length += part.length;
    if (length > longest) kept = null;
    else if (part.length > 0) kept?.push(part);
  }

  function endLine(): ByteLine {
    const line = { number, bytes: kept === null ? null : joined(kept, length) };
    number++;
    kept = [];
    length = 0;
    return line;
  }

  for await (const piece of pieces) {
    let from = 0;
    for (let to = piece.indexOf(LINE_FEED); to !== -1; to = piece.indexOf(LINE_FEED, from)) {
      keep(piece.subarray(from, to));
      yield endLine();
      from = to + 1;
    }
    keep(piece.subarray(from));
  }
  if (length > 0) yield endLine();
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return first;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
