/** Where an unexpected error happened. Never the values of variables, nor a URL's query, which holds them too. */
export interface ErrorPlace {
  readonly requestId: string;
  /** The URL's path. */
  readonly path: string;
  /** The field of the response, "article.quotes.nodes.0.speaker"; absent outside GraphQL's execution. */
  readonly field?: string | undefined;
}

/** Takes one line of the log. */
export type WriteLine = (line: string) => void;

/** Writes an error that nobody planned for as one line of JSON. */
export function logUnexpectedError(write: WriteLine, place: ErrorPlace, error: unknown): void {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  write(JSON.stringify({ level: 'error', ...place, error: { name, message, stack } }));
}
