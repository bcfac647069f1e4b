import { badRequest, HttpError } from './http-error.ts';

/** One for all requests: to make one takes as long as to decode a small body. */
const UTF8 = new TextDecoder('utf-8', { fatal: true });

function tooLarge(limit: number): HttpError {
  return new HttpError(
    413,
    'PAYLOAD_TOO_LARGE',
    `The request's body is larger than ${limit} bytes. Send a smaller query, or less in "variables".`,
  );
}

/** Reads what comes without a declared length, and stops as soon as it is too much. */
async function readChunks(body: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.byteLength;
    if (length > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

/** Where a length is declared nobody looks at `request.body`: to make that stream takes longer than to read a small body whole. */
function readBytes(request: Request, limit: number): Promise<ArrayBuffer | Uint8Array> {
  const declared = request.headers.get('content-length');
  if (declared !== null) {
    if (Number(declared) > limit) throw tooLarge(limit);
    return request.arrayBuffer();
  }
  const { body } = request;
  return body === null ? Promise.resolve(new Uint8Array()) : readChunks(body, limit);
}

/**
 * Reads a request's body as UTF-8 text; a byte-order mark is dropped.
 *
 * @param limit bytes
 * @throws HttpError 413 for more bytes than the limit, 400 for a body that breaks off or is not UTF-8
 */
export async function readText(request: Request, limit: number): Promise<string> {
  let bytes: ArrayBuffer | Uint8Array;
  try {
    bytes = await readBytes(request, limit);
  } catch (error) {
    if (error instanceof HttpError) throw error;
    // A connection that breaks while a body comes is the client's, and no error of ours: some clients still read the answer.
    throw badRequest(
      "The request's body did not arrive whole. Send all that Content-Length, or its chunks, announce.",
    );
  }
  // A length that is declared is held by HTTP, but not by whoever makes a Request by hand.
  if (bytes.byteLength > limit) throw tooLarge(limit);
  try {
    return UTF8.decode(bytes);
  } catch {
    throw badRequest("The request's body is not UTF-8. Encode the JSON as UTF-8.");
  }
}
