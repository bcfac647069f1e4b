import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import packedChromium, { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';
import { ROOT } from './corpora.ts';

/** Whether the browser that comes with the project runs on this machine. */
export const HAS_BROWSER = process.platform === 'linux' && process.arch === 'x64';

const PACKAGE = join(ROOT, 'node_modules', '@sparticuz', 'chromium');
const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string };
const FOLDER = join(ROOT, '.tmp', `chromium-${version}`);

/** Unpacks the browser where no run has done so yet. Call it once, before what may run side by side. */
export async function unpackBrowser(): Promise<void> {
  if (!HAS_BROWSER || existsSync(FOLDER)) return;
  // Renamed in the end, so that a run that was interrupted leaves no half of a browser behind.
  const unfinished = `${FOLDER}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  const { TMPDIR } = process.env;
  // The package unpacks into the system's temporary folder, and takes whichever browser of whatever age is there.
  process.env.TMPDIR = unfinished;
  try {
    await packedChromium.executablePath();
    // Libraries that the browser needs, and that a bare system does not have.
    await inflate(join(PACKAGE, 'bin', 'al2023.tar.br'));
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
  renameSync(unfinished, FOLDER);
}

/** Starts the unpacked browser, which reaches nothing but this machine. Close it after the tests. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: join(FOLDER, 'chromium'),
    // Not the package's own arguments: they would switch off what keeps pages apart.
    args: ['--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    env: { ...process.env, LD_LIBRARY_PATH: join(FOLDER, 'al2023', 'lib') },
  });
}
