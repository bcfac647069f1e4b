import type { Handler } from './handler.ts';
import { HttpError } from './http-error.ts';
import { respondEmpty } from './response.ts';

/** What one path answers to. HEAD comes with GET. */
export interface Route {
  readonly GET: Handler;
  readonly POST?: Handler;
}

/** By path, without a slash at the end. */
export type Routes = Readonly<Record<string, Route>>;

/** A path with slashes at its end is answered rather than redirected: clients do not repeat a POST elsewhere. */
function withoutTrailingSlashes(path: string): string {
  let end = path.length;
  while (end > 1 && path[end - 1] === '/') end--;
  return path.slice(0, end);
}

function allowedMethods(route: Route): string {
  return route.POST === undefined ? 'GET, HEAD, OPTIONS' : 'GET, HEAD, POST, OPTIONS';
}

function handlerFor(route: Route, method: string): Handler | undefined {
  if (method === 'GET' || method === 'HEAD') return route.GET;
  return method === 'POST' ? route.POST : undefined;
}

/** Finds who answers a path and a method; throws an HttpError 404 or 405 where nobody does. */
export function createRouter(routes: Routes): Handler {
  const paths = Object.keys(routes).join(', ');
  const byPath = new Map(Object.entries(routes));
  return (request, scope) => {
    const { path } = scope.url;
    const route = byPath.get(withoutTrailingSlashes(path));
    if (route === undefined) {
      throw new HttpError(404, 'NOT_FOUND', `Nothing is at ${path}. What there is: ${paths}.`);
    }
    const allow = allowedMethods(route);
    if (request.method === 'OPTIONS') return respondEmpty(204, { allow });
    const handler = handlerFor(route, request.method);
    if (handler !== undefined) return handler(request, scope);
    const message = `${request.method} is not allowed at ${path}. What is: ${allow}.`;
    throw new HttpError(405, 'METHOD_NOT_ALLOWED', message, { allow });
  };
}
