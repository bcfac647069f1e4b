import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { HAS_BROWSER } from '../harness/browser.ts';
import { EXAMPLES, exampleNamed } from './examples.ts';
import { pathOf, usePlayground } from './playground.ts';

/** What a newcomer sees before anything else. */
const FIRST_TABS = ['CorpusAtAGlance', 'WhatWasSaid', 'WhoIsQuotedMost'];
const FIRST = exampleNamed('CorpusAtAGlance');
const SECOND = exampleNamed('WhoIsQuotedMost');

// The browser that comes with the project is built for Linux on x64; on other machines these are skipped.
describe.skipIf(!HAS_BROWSER)('the playground answers', () => {
  const { open, expectAnswer } = usePlayground();

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

  it('lays out query and variables neatly', async () => {
    const playground = await open(
      pathOf({ query: 'query($n:Int){people(first:$n){totalCount}}', variables: '{"n":1,' }),
    );
    const { page, query, variables, rewrite } = playground;
    const lines = async (editor: Locator) =>
      (await editor.locator('.view-lines').innerText()).split('\n').length;
    await rewrite(variables, '{"n":1}');
    await page.getByRole('button', { name: 'Prettify' }).click();
    await expect.poll(() => lines(query)).toBeGreaterThan(3);
    await expect.poll(() => lines(variables)).toBe(3);
  });
});
