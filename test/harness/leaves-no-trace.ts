import { afterAll, expect } from 'vitest';

/*
 * Test files share their process, so a file that leaves global state changed breaks another one, in some orders only.
 * This runs for every file: it fails the file that leaves the change. Names of new globals do not count: libraries add
 * some when they are first imported.
 */

const globalState = () => ({
  folder: process.cwd(),
  exitCode: process.exitCode,
  environment: { ...process.env },
});

/** What tests are likely to replace. */
const replaceable = () => [
  Date,
  Date.now,
  Math.random,
  fetch,
  console.log,
  console.error,
  setTimeout,
  process.exit,
];

const [before, originals] = [globalState(), replaceable()];

afterAll(() => {
  expect(globalState(), 'global state that this file leaves changed').toEqual(before);
  const replaced = replaceable().filter((each, index) => each !== originals[index]);
  expect(replaced, 'global functions that this file leaves replaced').toEqual([]);
});
