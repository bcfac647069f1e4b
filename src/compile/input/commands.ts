import { posix } from 'node:path';

/* Shell commands that messages show. Paths are as the user would type them, and quoted if they have to be. */

/** Converts a file to UTF-8 in its place; its other name on the way is not that of an article. */
export function conversionToUtf8(iconv: string, file: string): string {
  const [from, to] = [quoted(file), quoted(`${file}.utf8`)];
  return `iconv -f ${iconv} -t UTF-8 ${from} > ${to} && mv ${to} ${from}`;
}

/** Gets the text out of Word's and OpenDocument's newer formats, web pages and e-books. */
export function pandoc(file: string): string {
  return `pandoc --to plain --wrap none -o ${quoted(renamed(file, '.txt'))} ${quoted(file)}`;
}

/** Gets the text out of older formats; LibreOffice writes into the current folder unless an option names another. */
export function libreOffice(file: string): string {
  const folder = quoted(posix.dirname(file));
  return `libreoffice --headless --convert-to 'txt:Text (encoded):UTF8' --outdir ${folder} ${quoted(file)}`;
}

/** Gets the text out of a PDF file, without the form feeds between its pages. */
export function pdfToText(file: string): string {
  return `pdftotext -nopgbrk ${quoted(file)} ${quoted(renamed(file, '.txt'))}`;
}

/** A file's path with another extension. */
export function renamed(file: string, extension: string): string {
  const { dir, name } = posix.parse(file);
  return posix.join(dir, `${name}${extension}`);
}

/** A path as one word of a POSIX shell; one that begins with a hyphen must not be taken for an option. */
function quoted(path: string): string {
  const safe = path.startsWith('-') ? `./${path}` : path;
  return /^[\p{L}\p{N}_./@%+,-]+$/u.test(safe) ? safe : `'${safe.replaceAll("'", `'\\''`)}'`;
}
