import type { Handler } from '../handler.ts';
import { CHECKED, NOT_STORED } from './cache-control.ts';

/** Makes clients ask before they use an answer again: under development the next answer may differ at any moment. */
export function alwaysChecked(handler: Handler): Handler {
  return async (request, scope) => {
    const response = await handler(request, scope);
    if (response.headers.get('cache-control') !== NOT_STORED) response.headers.set('cache-control', CHECKED);
    return response;
  };
}
