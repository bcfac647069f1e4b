import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The playground in a browser, as somebody in front of it sees and uses it. */
export interface PlaygroundPage {
  readonly page: Page;
  /** What nobody wants in a console or on the network: errors, warnings, requests that fail or go to other hosts. */
  readonly faults: readonly string[];
  readonly query: Locator;
  readonly variables: Locator;
  /** Names of the tabs, from left to right. */
  tabs(): Promise<string[]>;
  tab(name: string): Locator;
  /** What the answer's pane shows, without white space. */
  shownAnswer(): Promise<string>;
  /** Replaces what stands in an editor, and waits until the editor shows it. */
  rewrite(editor: Locator, text: string): Promise<void>;
  /** The text in the clipboard. */
  clipboard(): Promise<string>;
  close(): Promise<void>;
}

export function withoutSpace(text: string): string {
  return text.replace(/\s/g, '');
}

/** What an editor shows, without white space. Its lines stand in the page in the order in which they were last drawn. */
export async function shownIn(editor: Locator): Promise<string> {
  const lines = await editor
    .locator('div.view-line')
    .evaluateAll((drawn: HTMLElement[]) =>
      drawn.map((line) => ({ top: line.offsetTop, text: line.textContent })),
    );
  return withoutSpace(
    lines
      .toSorted((a, b) => a.top - b.top)
      .map(({ text }) => text)
      .join(''),
  );
}

/** Whether this is the text that an editor shows, as much of it as is in sight; all of it where it is short. */
export function showsPartOf(text: string, shown: string): boolean {
  const whole = withoutSpace(text);
  return shown.length >= Math.min(whole.length, 100) && whole.includes(shown);
}

function watchFaults(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // What the page itself takes back is none.
    if (reason !== 'net::ERR_ABORTED') faults.push(`${reason}: ${request.url()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol !== 'data:' && asked !== origin) faults.push(`request to ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return faults;
}

/** Opens the playground as somebody who was never there before. */
export async function openPlayground(
  browser: Browser,
  url: string | URL,
  options: BrowserContextOptions = {},
): Promise<PlaygroundPage> {
  const context = await browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  const page = await context.newPage();
  const faults = watchFaults(page, new URL(url).origin);
  await page.goto(String(url));
  const answer = page.locator('.result-window');
  const query = page.getByRole('region', { name: 'Operation Editor' }).locator('.monaco-editor');
  await query.waitFor();
  return {
    page,
    faults,
    query,
    variables: page.getByRole('region', { name: 'Variables' }).locator('.monaco-editor'),
    tabs: () => page.getByRole('tab').allInnerTexts(),
    tab: (name) => page.getByRole('tab').getByRole('button', { name, exact: true }),
    shownAnswer: () => shownIn(answer),
    rewrite: async (editor, text) => {
      await editor.click();
      await page.keyboard.press('ControlOrMeta+a');
      // Pasted, because each bracket that is typed brings its other half.
      await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
      await page.keyboard.press('ControlOrMeta+v');
      // The browser pastes when it comes to it, and into whatever has the focus by then.
      await expect
        .poll(async () => {
          const shown = await shownIn(editor);
          return showsPartOf(text, shown) ? 'the text' : shown;
        })
        .toBe('the text');
    },
    clipboard: () => page.evaluate<string>('navigator.clipboard.readText()'),
    close: () => context.close(),
  };
}
