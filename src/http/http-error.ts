import type { ErrorCode } from './error-codes.ts';

/** A request that is refused before GraphQL runs. The message is the client's: what was wrong and what would be right. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  /** 4xx or 5xx. */
  readonly status: number;
  readonly code: ErrorCode;
  /** Headers that the status asks for, such as `Allow`. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: ErrorCode,
    message: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** 400: the request is not a GraphQL request that can be understood. */
export function badRequest(message: string): HttpError {
  return new HttpError(400, 'BAD_REQUEST', message);
}
