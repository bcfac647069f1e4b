import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { ApiClient } from '../harness/api-client.ts';
import { launchBrowser } from '../harness/browser.ts';
import { sharedWorker } from '../harness/shared-worker.ts';
import { openPlayground, type PlaygroundPage, showsPartOf } from './playground-page.ts';

interface PlaygroundSuite {
  readonly worker: () => ApiClient;
  /** Opens the playground at a path or a URL, in a browser of its own. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<PlaygroundPage>;
  /** Waits until the answer's pane shows the API's answer to a query, as far down as the pane reaches. */
  readonly expectAnswer: (
    playground: PlaygroundPage,
    query: string,
    variables?: Record<string, unknown>,
  ) => Promise<void>;
}

/** The path that opens the playground with an operation. */
export function pathOf(params: Record<string, string>): string {
  return `/?${new URLSearchParams(params)}`;
}

/**
 * Runs a browser beside the Worker that all tests share, and closes what the tests open. A test fails if it leaves an
 * error in the console, or a request that failed or went to another host.
 */
export function usePlayground(): PlaygroundSuite {
  const worker = sharedWorker('bundled');
  let browser: Browser;
  const opened: PlaygroundPage[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    const pages = opened.splice(0);
    await Promise.all(pages.map((playground) => playground.close()));
    expect(pages.flatMap(({ faults }) => faults)).toEqual([]);
  });
  afterAll(() => browser?.close());
  return {
    worker: () => worker,
    open: async (path, options) => {
      const playground = await openPlayground(browser, new URL(path, worker.url), options);
      opened.push(playground);
      return playground;
    },
    expectAnswer: async ({ shownAnswer }, query, variables) => {
      const answer = JSON.stringify({ data: await worker.gql(query, variables) });
      await expect
        .poll(async () => {
          const shown = await shownAnswer();
          return showsPartOf(answer, shown) ? 'the answer' : shown;
        })
        .toBe('the answer');
    },
  };
}
