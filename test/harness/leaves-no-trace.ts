import { afterAll, expect } from 'vitest';

/*
 * Test files share their process, so a file that leaves global state changed breaks another one, in some orders only.
 * This runs for every file: it fails the file that leaves the change.
 */

const { now } = Date;
const { random } = Math;
const { fetch } = globalThis;

const globalState = () => ({
  folder: process.cwd(),
  exitCode: process.exitCode,
  environment: { ...process.env },
  globals: Object.getOwnPropertyNames(globalThis).sort(),
  replaced: [Date.now !== now && 'Date.now', Math.random !== random && 'Math.random'].filter(Boolean),
  isFetchReplaced: globalThis.fetch !== fetch,
});

const before = globalState();
afterAll(() => expect(globalState(), 'global state that this file leaves changed').toEqual(before));
