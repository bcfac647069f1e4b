import { describe, expect, it } from 'vitest';
import { HAS_BROWSER } from '../harness/browser.ts';
import { exampleNamed } from './examples.ts';
import { usePlayground } from './playground.ts';

const FIRST = exampleNamed('CorpusAtAGlance');

// The browser that comes with the project is built for Linux on x64; on other machines these are skipped.
describe.skipIf(!HAS_BROWSER)('the playground shows itself', () => {
  const { open, expectAnswer } = usePlayground();

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
