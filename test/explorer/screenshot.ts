import { statSync } from 'node:fs';
import { join } from 'node:path';
import { atLeast } from '../../bench/at-least.ts';
import { createCommand } from '../../scripts/command-line.ts';

const WIDTH = 1280;
const HEIGHT = 800;
const TAB = 'WhoIsQuotedMost';

const [width] = createCommand(
  'npm run screenshot --',
  'Takes the picture of the playground that README shows. At another width, into .tmp/ to look at.',
)
  .argument('[width]', 'in pixels; 390 is a phone', atLeast(1), WIDTH)
  .parse().processedArgs as [number];

// Not before the command line is read: they take a while to load.
const { launchBrowser } = await import('../harness/browser.ts');
const { ROOT } = await import('../harness/corpora.ts');
const { prepareWorkers } = await import('../harness/global-setup.ts');
const { startWorker } = await import('../harness/worker.ts');
const { openPlayground } = await import('./playground-page.ts');

const file = width === WIDTH ? 'docs/playground.png' : `.tmp/playground-${width}.png`;
await prepareWorkers();
const worker = await startWorker('bundled');
const browser = await launchBrowser();
try {
  const { page, tab, shownAnswer } = await openPlayground(browser, worker.url, {
    viewport: { width, height: HEIGHT },
  });
  await tab(TAB).click();
  while (!(await shownAnswer()).includes('"people"')) await page.waitForTimeout(100);
  // Neither a hovered button's hint nor a blinking cursor.
  await page.mouse.move(width / 2, HEIGHT - 1);
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(ROOT, file), animations: 'disabled', caret: 'hide' });
  console.log(`${file}: ${statSync(join(ROOT, file)).size} bytes`);
} finally {
  await browser.close();
  await worker.close();
}
