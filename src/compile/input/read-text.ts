import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  type Stats,
  statSync,
} from 'node:fs';
import type { Problem } from '../problem.ts';
import type { Warning } from '../warning.ts';
import { decodeText } from './decode-text.ts';

/** What to say of a folder that is not there. */
export const NO_SUCH_FOLDER =
  'there is no such folder; a relative one is looked for from the root of the repository';

/** The most bytes that a file of the input may have. To compile 4 MB of text takes 10 seconds and 650 MB of memory. */
export const MOST_BYTES = { article: 2 ** 22, authorityFile: 2 ** 24 };

/**
 * Reads one file of the input, or what a symbolic link to a file leads to. Anything else, such as a named pipe or a
 * device, becomes a problem, and so does a file that is too large or whose text cannot be decoded. The result is null
 * then. Never waits for a writer.
 *
 * @param warnings takes what was read, but perhaps not as its editor meant it
 */
export function readText(
  path: string,
  file: string,
  mostBytes: number,
  problems: Problem[],
  warnings: Warning[],
): string | null {
  const read = readBytes(path, mostBytes);
  if (typeof read === 'string') {
    problems.push({ file, line: null, message: read });
    return null;
  }
  const decoded = decodeText(read, file);
  if (!decoded.ok) {
    const { line, message } = decoded;
    problems.push({ file, line, message });
    return null;
  }
  if (decoded.encoding === 'UTF-16') {
    const message = 'is UTF-16 by its byte-order mark, and was read as that';
    warnings.push({ kind: 'UTF-16', file, line: 1, message });
  }
  return decoded.text;
}

/** The bytes of a regular file, or what is wrong with it. */
function readBytes(path: string, mostBytes: number): Uint8Array | string {
  let descriptor: number;
  try {
    // O_NONBLOCK: to open a named pipe would otherwise wait for a writer. Windows has neither.
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    return whyNotOpened(path, error);
  }
  try {
    // Of the open file, not of the path: something else can be there by now.
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return notAFile(stats);
    return stats.size > mostBytes ? tooLarge(stats.size, mostBytes) : readFileSync(descriptor);
  } catch (error) {
    return `cannot be read: ${reason(error)}`;
  } finally {
    closeSync(descriptor);
  }
}

function whyNotOpened(path: string, error: unknown): string {
  try {
    const { code } = error as NodeJS.ErrnoException;
    const isLink = lstatSync(path).isSymbolicLink();
    if (isLink && code === 'ENOENT') return 'is a symbolic link that leads nowhere; correct or remove it';
    if (isLink && code === 'ELOOP')
      return 'is a symbolic link that leads back to itself; correct or remove it';
    // A socket cannot be opened at all.
    const stats = statSync(path);
    if (!stats.isFile()) return notAFile(stats);
  } catch {
    // The first error says what is wrong.
  }
  return `cannot be read: ${reason(error)}`;
}

function notAFile(stats: Stats): string {
  return `is ${kindOf(stats)}, not a regular file; rename or remove it`;
}

function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return 'a folder';
  if (stats.isFIFO()) return 'a named pipe (FIFO)';
  return stats.isSocket() ? 'a socket' : 'a device';
}

function tooLarge(bytes: number, most: number): string {
  const inMiB = (size: number) => `${Number((size / 2 ** 20).toFixed(1))} MiB`;
  // 4.04 MiB must not be shown as 4 MiB.
  const size = inMiB(Math.max(bytes, most + 2 ** 20 / 10));
  return `has ${size}, and a file of this kind may have ${inMiB(most)}; split it into several or shorten it`;
}

/** A file system's error without the machine's own path in it: "no such file or directory (ENOENT)". */
export function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) return message;
  return `${message.replace(/^[A-Z]+: /, '').replace(/, .*$/s, '')} (${code})`;
}

/** Whether an error says that there is nothing at a path. */
export function isMissing(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
