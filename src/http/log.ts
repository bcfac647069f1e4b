/** Where an unexpected error happened. Never the values of variables, nor a URL's query, which holds them too. */
interface ErrorPlace {
  readonly requestId: string;
  /** The URL's path. */
  readonly path: string;
  /** The field of the response, "article.quotes.nodes.0.speaker"; absent outside GraphQL's execution. */
  readonly field?: string | undefined;
}

/** Takes one line of the log. */
export type WriteLine = (line: string) => void;

/** An error as the log has it. */
interface LoggedError {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  /** What it was caused by, and so on; absent where nothing is known. */
  readonly cause?: LoggedError;
}

/** Causes of causes that are told; an error may even be its own cause. */
const MAX_CAUSES = 5;

function loggedError(thrown: unknown, causesLeft: number): LoggedError {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const { name, message, stack, cause } = error;
  const isTold = cause !== undefined && causesLeft > 0;
  return { name, message, stack, ...(isTold && { cause: loggedError(cause, causesLeft - 1) }) };
}

/** Writes an error that nobody planned for as one line of JSON, with what caused it. */
export function logUnexpectedError(write: WriteLine, place: ErrorPlace, error: unknown): void {
  write(JSON.stringify({ level: 'error', ...place, error: loggedError(error, MAX_CAUSES) }));
}
