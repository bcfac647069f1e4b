/*
 * Replaces two of Yoga's plugins in the bundle (see `[alias]` in wrangler.toml): the one that writes results as HTTP responses, and the
 * one that checks the parameters of an HTTP request. Yoga always adds them, but `engine.ts` never asks it to answer HTTP.
 */

function answerNoHttp(): never {
  throw new Error("Yoga's HTTP plugins are not in this bundle: src/http answers HTTP.");
}

export const useResultProcessors = () => ({ onResultProcess: answerNoHttp });

export const useCheckGraphQLQueryParams = () => ({ onParams: answerNoHttp });
