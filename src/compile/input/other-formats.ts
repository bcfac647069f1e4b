import { posix } from 'node:path';
import { libreOffice, pandoc, pdfToText, renamed } from './commands.ts';

/** How to make articles of files that are not read: what to do with the file of that path. */
type Remedy = (file: string) => string;

const convert =
  (command: (file: string) => string): Remedy =>
  (file) =>
    `to get the text out: ${command(file)}`;
const rename =
  (extension: string): Remedy =>
  (file) =>
    `if it is text, rename it to ${posix.basename(renamed(file, extension))}`;
const split: Remedy = () => 'put the text of each article into a .txt or .md file of its own';
const unpack: Remedy = () => 'unpack it';

/** By extensions. Others, such as those of pictures, need no remedy. */
const REMEDIES = new Map<string, Remedy>([
  ...each('.docx .odt .epub .html .htm .xhtml', convert(pandoc)),
  ...each('.doc .rtf .wpd .docm .dot .fodt .sxw', convert(libreOffice)),
  ...each('.pdf', convert(pdfToText)),
  ...each('.markdown .mdown .mkd', rename('.md')),
  ...each('.text .asc', rename('.txt')),
  ...each('.json .jsonl .ndjson .xml .csv .tsv .xls .xlsx .ods .eml .mbox .srt .vtt', split),
  ...each('.zip .gz .tgz .tar .bz2 .xz .7z .rar', unpack),
]);

function each(extensions: string, remedy: Remedy): [string, Remedy][] {
  return extensions.split(' ').map((extension) => [extension, remedy]);
}

/** What makes a file that is not read an article; null if nothing is known that does. */
export function remedyOf(file: string): string | null {
  return REMEDIES.get(posix.extname(file).toLowerCase())?.(file) ?? null;
}

/** Formats that call themselves text by the file's name only, by how their files begin. */
const SIGNATURES = [
  { begins: '%PDF-', what: 'a PDF file', extension: '.pdf' },
  { begins: '{\\rtf', what: 'an RTF file', extension: '.rtf' },
  { begins: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', what: 'a file of an old version of Word', extension: '.doc' },
  { begins: 'PK\x03\x04', what: 'a Word, OpenDocument or zip file', extension: null },
];

/** What is wrong with a file that is named as text and is not; null if its beginning says nothing of the kind. */
export function formatOfBytes(bytes: Uint8Array, file: string): string | null {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const format = SIGNATURES.find(({ begins }) => head.startsWith(begins));
  if (format === undefined) return null;
  const { what, extension } = format;
  if (extension === null)
    return `is ${what}, although it is named as text; open it and save it as plain text`;
  const name = renamed(file, extension);
  return `is ${what}, although it is named as text; rename it to ${posix.basename(name)}; ${remedyOf(name)}`;
}
