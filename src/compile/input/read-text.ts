import { readFileSync } from 'node:fs';
import { decodeUtf8 } from '../../text/utf8.ts';
import type { Problem } from '../problem.ts';

/** What to say of a folder that is not there. */
export const NO_SUCH_FOLDER =
  'there is no such folder; a relative one is looked for from the root of the repository';

/** Reads one file of the input. A file that cannot be read, or is not UTF-8, becomes a problem and null. */
export function readText(path: string, file: string, problems: Problem[]): string | null {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    problems.push({ file, line: 1, message: `cannot be read: ${reason(error)}` });
    return null;
  }
  const decoded = decodeUtf8(bytes);
  if (decoded.ok) return decoded.text;
  const byte = bytes[decoded.offset]?.toString(16).toUpperCase().padStart(2, '0');
  problems.push({
    file,
    line: decoded.line,
    message: `is not UTF-8 at byte offset ${decoded.offset} (0x${byte}); save it as UTF-8`,
  });
  return null;
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
