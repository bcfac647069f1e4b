import { readText } from '../body.ts';
import { badRequest, HttpError } from '../http-error.ts';
import { MAX_BODY_BYTES } from '../limits.ts';
import { isUtf8, parseMediaType } from '../media-type.ts';
import { remember } from '../remember.ts';
import { checkParams, type GraphQLParams } from './params.ts';

function unsupported(message: string): HttpError {
  return new HttpError(415, 'UNSUPPORTED_MEDIA_TYPE', message);
}

/** HTML forms can send none of this across origins, so a JSON-only API needs no CSRF token. */
const checkContentType = remember((value) => {
  const type = parseMediaType(value);
  if (type === null) {
    throw unsupported(
      `The Content-Type ${value} is no media type with parameters. Send JSON as application/json.`,
    );
  }
  if (type.essence !== 'application/json') {
    throw unsupported(`The Content-Type ${value} is not supported. Send JSON as application/json.`);
  }
  if (!isUtf8(type)) {
    throw unsupported(`The charset ${type.parameters.get('charset')} is not supported. Send JSON as UTF-8.`);
  }
});

function checkContentEncoding(encoding: string | null): void {
  if (encoding !== null && encoding.trim().toLowerCase() !== 'identity') {
    throw unsupported(`The Content-Encoding ${encoding} is not supported. Send the JSON uncompressed.`);
  }
}

/**
 * Reads the text of a JSON body.
 *
 * @throws HttpError 415 for another media type, charset or encoding, at once; the promise is rejected with 413 for a body over
 *   the limit, 400 for one that is not UTF-8
 */
export function readRequestText(request: Request): Promise<string> {
  const { headers } = request;
  const contentType = headers.get('content-type');
  if (contentType === null)
    throw unsupported('The request has no Content-Type. Send JSON as application/json.');
  checkContentType(contentType);
  checkContentEncoding(headers.get('content-encoding'));
  return readText(request, MAX_BODY_BYTES);
}

/**
 * Reads a GraphQL request from the text of a JSON body.
 *
 * @throws HttpError 400 for a text that is no GraphQL request
 */
export function paramsFromText(text: string): GraphQLParams {
  if (text.trim() === '') {
    throw badRequest('The request\'s body is empty. Send JSON such as {"query": "{ corpus { version } }"}.');
  }
  let params: unknown;
  try {
    params = JSON.parse(text);
  } catch (error) {
    throw badRequest(`The request's body is not JSON: ${(error as Error).message}`);
  }
  return checkParams(params);
}
