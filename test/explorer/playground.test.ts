import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import type { Browser, BrowserContextOptions, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { HAS_BROWSER, launchBrowser } from '../harness/browser.ts';
import { ROOT } from '../harness/corpora.ts';
import { type RunningWorker, startWorker } from '../harness/worker.ts';
import { openPlayground, type PlaygroundPage, withoutSpace } from './playground-page.ts';

const FOLDER = join(ROOT, 'schema', 'operations');

/** The example operations by their names. */
const EXAMPLES: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER).map((file) => {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    const [operation] = parse(text).definitions;
    return [operation?.kind === Kind.OPERATION_DEFINITION ? (operation.name?.value ?? '') : '', text];
  }),
);

/** What a newcomer sees before anything else. */
const FIRST_TABS = ['CorpusAtAGlance', 'WhoIsQuotedMost', 'ArticleWithQuotations'];
const FIRST = EXAMPLES.get('CorpusAtAGlance') as string;
const SECOND = EXAMPLES.get('WhoIsQuotedMost') as string;

// The browser that comes with the project is built for Linux on x64; on other machines these are skipped.
describe.skipIf(!HAS_BROWSER)('the playground', () => {
  let worker: RunningWorker;
  let browser: Browser;
  const opened: PlaygroundPage[] = [];
  beforeAll(async () => {
    [worker, browser] = await Promise.all([startWorker('bundled'), launchBrowser()]);
  });
  afterEach(async () => {
    const pages = opened.splice(0);
    await Promise.all(pages.map((playground) => playground.close()));
    expect(pages.flatMap(({ faults }) => faults)).toEqual([]);
  });
  afterAll(() => Promise.all([browser?.close(), worker?.close()]));

  const open = async (path: string, options?: BrowserContextOptions): Promise<PlaygroundPage> => {
    const playground = await openPlayground(browser, new URL(path, worker.url), options);
    opened.push(playground);
    return playground;
  };
  const sharing = (params: Record<string, string>) => `/?${new URLSearchParams(params)}`;

  /** Waits until the answer's pane shows the API's answer, as far down as it reaches. */
  const expectAnswer = async (
    { shownAnswer }: PlaygroundPage,
    query: string,
    variables?: Record<string, unknown>,
  ) => {
    const answer = withoutSpace(JSON.stringify({ data: await worker.gql(query, variables) }));
    await expect
      .poll(async () => {
        const shown = await shownAnswer();
        return shown.length >= Math.min(answer.length, 100) && answer.startsWith(shown)
          ? 'the answer'
          : shown;
      })
      .toBe('the answer');
  };

  it.each(['/', '/graphql'])(
    'at %s has each example as a tab, and shows the answer of the first',
    async (path) => {
      const playground = await open(path);
      const tabs = await playground.tabs();
      expect(tabs.slice(0, FIRST_TABS.length)).toEqual(FIRST_TABS);
      expect(tabs.toSorted()).toEqual([...EXAMPLES.keys()].toSorted());
      await expectAnswer(playground, FIRST);
      expect(await playground.page.title()).toContain('On the Record');
    },
  );

  it('shows the answer of each example by one click on its tab', async () => {
    const playground = await open('/');
    for (const [name, query] of [...EXAMPLES].reverse()) {
      await playground.tab(name).click();
      await expectAnswer(playground, query);
    }
  });

  it('keeps an answer that comes late out of the tab that is shown by then', async () => {
    const playground = await open('/');
    const { page, tab } = playground;
    await tab('WhoIsQuotedMost').click();
    await expectAnswer(playground, SECOND);
    await tab('CorpusAtAGlance').click();
    await expectAnswer(playground, FIRST);

    const left = Promise.withResolvers<void>();
    const arrived = Promise.withResolvers<void>();
    await page.route('**/graphql', async (route) => {
      const response = await route.fetch();
      await left.promise;
      // Nobody may be waiting for it any more.
      await route.fulfill({ response }).catch(() => {});
      arrived.resolve();
    });
    await page.getByRole('button', { name: 'Execute' }).click();
    await tab('WhoIsQuotedMost').click();
    await expectAnswer(playground, SECOND);
    left.resolve();
    await arrived.promise;
    await page.evaluate('fetch("/health").then((response) => response.text())');
    await expectAnswer(playground, SECOND);
    await page.unroute('**/graphql');
    await tab('CorpusAtAGlance').click();
    await expectAnswer(playground, FIRST);
  });

  it('runs an edited query by Ctrl-Enter, in the editor and beside it, and not before', async () => {
    const playground = await open('/');
    const { page, query, rewrite } = playground;
    await expectAnswer(playground, FIRST);
    await rewrite(query, '{ corpus { quoteCount } }');
    await expectAnswer(playground, FIRST);
    await page.keyboard.press('Control+Enter');
    await expectAnswer(playground, '{ corpus { quoteCount } }');

    await rewrite(query, '{ corpus { personCount } }');
    await page.getByRole('link', { name: 'Schema' }).focus();
    await page.keyboard.press('Control+Enter');
    await expectAnswer(playground, '{ corpus { personCount } }');
  });

  it('lays out query and variables neatly', async () => {
    const playground = await open(
      sharing({ query: 'query($n:Int){people(first:$n){totalCount}}', variables: '{"n":1,' }),
    );
    const { page, query, variables, rewrite } = playground;
    const lines = async (editor: Locator) =>
      (await editor.locator('.view-lines').innerText()).split('\n').length;
    await rewrite(variables, '{"n":1}');
    await page.getByRole('button', { name: 'Prettify' }).click();
    await expect.poll(() => lines(query)).toBeGreaterThan(3);
    await expect.poll(() => lines(variables)).toBe(3);
  });

  it('is reached by the keyboard alone: a tab, its answer', async () => {
    const playground = await open('/');
    await expectAnswer(playground, FIRST);
    const focused = () => playground.page.evaluate<string>('document.activeElement.textContent');
    for (let presses = 0; presses < 20 && (await focused()) !== 'WhoIsQuotedMost'; presses++) {
      await playground.page.keyboard.press('Tab');
    }
    await playground.page.keyboard.press('Enter');
    await expectAnswer(playground, SECOND);
  });

  it('shares query and variables by a link, which shows them and their answer to somebody else', async () => {
    const playground = await open('/graphql');
    const { page, query, variables, rewrite } = playground;
    await expectAnswer(playground, FIRST);
    await rewrite(query, SECOND);
    await page.getByRole('button', { name: 'Variables', exact: true }).click();
    await rewrite(variables, '{ "first": 2 }');
    await page.getByRole('button', { name: 'Copy a link' }).click();
    await expect.poll(() => page.getByRole('status').innerText()).toBe('Link copied.');
    const link = await playground.clipboard();
    expect(page.url()).toBe(link);

    const other = await open(link);
    await expectAnswer(other, SECOND, { first: 2 });
    expect((await other.tabs())[0]).toBe('WhoIsQuotedMost');
    expect(withoutSpace(await other.variables.locator('.view-lines').innerText())).toBe('{"first":2}');
    const text = withoutSpace(await other.query.locator('.view-lines').innerText());
    expect(withoutSpace(SECOND).startsWith(text)).toBe(true);

    const request = new URL(link);
    request.pathname = '/graphql';
    const answer = await worker.fetch(request.pathname + request.search);
    expect(await answer.json()).toEqual({ data: await worker.gql(SECOND, { first: 2 }) });
  });

  it('runs the operation that a link names, and shares its name', async () => {
    const query = 'query A { corpus { version } } query B { corpus { quoteCount } }';
    const playground = await open(sharing({ query, operationName: 'B' }));
    await expectAnswer(playground, 'query B { corpus { quoteCount } }');
    await playground.page.getByRole('button', { name: 'Copy a link' }).click();
    await expect.poll(() => playground.page.getByRole('status').innerText()).toBe('Link copied.');
    expect(new URL(await playground.clipboard()).searchParams.get('operationName')).toBe('B');
  });

  it('opens a link beside the tabs that somebody has already', async () => {
    const playground = await open('/');
    await playground.tab('WhoIsQuotedMost').click();
    await expectAnswer(playground, SECOND);
    const stored = () =>
      playground.page.evaluate<string>('localStorage.getItem("on-the-record:graphiql:tabState") ?? ""');
    await expect.poll(stored).toContain('"activeTabIndex":1');
    const query = '{ corpus { articleCount } }';
    await playground.page.goto(String(new URL(sharing({ query }), worker.url)));
    await expectAnswer(playground, query);
    expect(await playground.tabs()).toHaveLength(EXAMPLES.size + 1);
  });

  it('copies a fetch call that gives the same answer in a program', async () => {
    const playground = await open(sharing({ query: SECOND, variables: '{"first":1}' }));
    await expectAnswer(playground, SECOND, { first: 1 });
    await playground.page.getByRole('button', { name: 'Copy as a fetch call' }).click();
    await expect.poll(() => playground.page.getByRole('status').innerText()).toBe('fetch call copied.');
    const program = `${await playground.clipboard()}\nexport { data, errors };`;
    const { data, errors } = await import(`data:text/javascript,${encodeURIComponent(program)}`);
    expect(errors).toBeUndefined();
    expect(data).toEqual(await worker.gql(SECOND, { first: 1 }));
  });

  it('shows its examples although another project at this address has left tabs of its own', async () => {
    const playground = await open('/');
    await playground.page.evaluate(
      'localStorage.clear(), localStorage.setItem("graphiql:query", "{ other }"), localStorage.setItem("graphiql:tabState", `{"tabs":[],"activeTabIndex":0}`)',
    );
    await playground.page.addInitScript(
      'for (const key of Object.keys(localStorage)) if (!key.startsWith("graphiql:")) localStorage.removeItem(key)',
    );
    await playground.page.reload();
    await expectAnswer(playground, FIRST);
  });

  it('fits on a phone: nothing beside the screen, the answer below the query, all of it to be tapped', async () => {
    const width = 390;
    const playground = await open('/', { viewport: { width, height: 800 } });
    await expectAnswer(playground, FIRST);
    expect(await playground.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    const query = await playground.query.boundingBox();
    const answer = await playground.page.locator('.result-window').boundingBox();
    expect(query?.width).toBeGreaterThan(width * 0.7);
    expect(answer?.width).toBeGreaterThan(width * 0.9);
    expect(answer?.y).toBeGreaterThan((query?.y ?? 0) + (query?.height ?? 0));
    expect((answer?.y ?? 0) + (answer?.height ?? 0)).toBeLessThanOrEqual(800);

    await playground.page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await playground.page.getByRole('link', { name: 'Query', exact: true }).click();
    await playground.page.getByText('corpus', { exact: true }).last().waitFor();
    await playground.page.getByRole('button', { name: 'Hide Documentation Explorer' }).click();
    await playground.query.click();
  });

  it('is dark where the system is, and follows it', async () => {
    const playground = await open('/', { colorScheme: 'dark' });
    const { page, query } = playground;
    const background = () =>
      page.evaluate<string>(
        'getComputedStyle(document.querySelector(".graphiql-container")).backgroundColor',
      );
    const dark = await background();
    expect(await query.getAttribute('class')).toContain('vs-dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => query.getAttribute('class')).not.toContain('vs-dark');
    expect(await background()).not.toBe(dark);
  });
});
