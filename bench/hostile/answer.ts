/** An answer as it came over a socket. */
export interface Answer {
  readonly status: number;
  /** By their names in small letters. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/** An answer, and where in the bytes it ends. */
interface ReadAnswer {
  readonly answer: Answer;
  readonly end: number;
}

const BLANK_LINE = Buffer.from('\r\n\r\n');
const LINE_END = Buffer.from('\r\n');

function headOf(text: string): { status: number; headers: Map<string, string> } {
  const [first = '', ...lines] = text.split('\r\n');
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  return { status: Number(first.split(' ')[1]), headers: new Map(headers) };
}

/** The body that comes in chunks, and where it ends; undefined while some of it is missing. */
function readChunks(bytes: Buffer, start: number): { body: Buffer; end: number } | undefined {
  const chunks: Buffer[] = [];
  for (let at = start; ; ) {
    const lineEnd = bytes.indexOf(LINE_END, at);
    if (lineEnd === -1) return undefined;
    const length = Number.parseInt(bytes.toString('latin1', at, lineEnd), 16);
    const from = lineEnd + LINE_END.length;
    const end = from + length + LINE_END.length;
    if (Number.isNaN(length)) throw new Error('a chunk of an answer has no length');
    if (bytes.byteLength < end) return undefined;
    if (length === 0) return { body: Buffer.concat(chunks), end };
    chunks.push(bytes.subarray(from, from + length));
    at = end;
  }
}

/**
 * Reads the answer at the start of what came so far; undefined while some of it is missing.
 *
 * @param method of the request, because the answer to a HEAD has no body
 * @param isOver whether nothing more will come
 */
export function readAnswer(bytes: Buffer, method: string, isOver: boolean): ReadAnswer | undefined {
  const headEnd = bytes.indexOf(BLANK_LINE);
  if (headEnd === -1) return undefined;
  const start = headEnd + BLANK_LINE.length;
  const { status, headers } = headOf(bytes.toString('latin1', 0, headEnd));
  // 100 Continue, and what is like it, comes before the answer.
  if (status < 200) {
    const behind = readAnswer(bytes.subarray(start), method, isOver);
    return behind && { answer: behind.answer, end: behind.end + start };
  }
  const withBody = (body: Buffer, end: number) => ({ answer: { status, headers, body }, end });
  if (method === 'HEAD' || status === 204 || status === 304) return withBody(Buffer.alloc(0), start);
  if (headers.get('transfer-encoding') === 'chunked') {
    const chunks = readChunks(bytes, start);
    return chunks && withBody(chunks.body, chunks.end);
  }
  const length = headers.get('content-length');
  const end = length === undefined ? bytes.byteLength : start + Number(length);
  if (length === undefined && !isOver) return undefined;
  return bytes.byteLength < end ? undefined : withBody(bytes.subarray(start, end), end);
}
