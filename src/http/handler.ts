/** What the handlers of one request share. */
export interface RequestScope {
  readonly url: URL;
  readonly requestId: string;
}

/**
 * Answers one request, or throws an HttpError that says why not. CORS, the request id and HEAD are none of its
 * business.
 */
export type Handler = (request: Request, scope: RequestScope) => Response | Promise<Response>;
