import type { Files } from '../corpus/write-files.ts';
import { name, sentence, times } from './words.ts';

/** Words of a turn, and how many people speak. */
const TURN = { sentences: 20, paragraphs: 2 };
const SPEAKERS = 60;

const speaker = (turn: number) => `${name(400 + (turn % SPEAKERS))} ${name(900 + (turn % SPEAKERS))}`;

/** What somebody says in one turn, some 200 words in two paragraphs, behind a label. */
function turn(number: number): string {
  const each = TURN.sentences / TURN.paragraphs;
  const said = (first: number) => times(each, (i) => `${sentence(1000 + 31 * (first + i))}.`).join(' ');
  const paragraphs = times(TURN.paragraphs, (i) => said(number * TURN.sentences + i * each));
  return `${number % 2 === 0 ? '' : 'Mr. '}${speaker(number)}: ${paragraphs.join('\n\n')}`;
}

/** Transcripts of so many turns, of up to a thousand turns each. */
export function transcripts(turns: number): Files {
  const perFile = 1000;
  const files = times(Math.ceil(turns / perFile), (file): [string, string] => {
    const own = times(Math.min(perFile, turns - file * perFile), (i) => turn(file * perFile + i));
    return [
      `articles/day-${file}.md`,
      `---\nkind: transcript\npublishedOn: 2021-03-01\n---\nDay\n\n${own.join('\n\n')}\n`,
    ];
  });
  return Object.fromEntries(files);
}

/** A paragraph of a report: what somebody said, and the reporter's sentences around it. */
function reported(number: number): string {
  const at = 1000 + 31 * 4 * number;
  const said = `“${sentence(at)},” said ${speaker(number)}. “${sentence(at + 31)}.”`;
  return `${sentence(at + 62)}. ${said} ${sentence(at + 93)}.`;
}

/** Reports of 5,000 characters and more that together have so many. */
export function reports(characters: number): Files {
  const files: [string, string][] = [];
  let paragraph = 0;
  for (let written = 0; written < characters; ) {
    const first = paragraph;
    let text = '';
    while (text.length < 5000) text = `${text}\n\n${reported(paragraph++)}`;
    written += text.length;
    files.push([`articles/report-${first}.md`, `---\npublishedOn: 2021-03-02\n---\nReport${text}\n`]);
  }
  return Object.fromEntries(files);
}

/** All characters of some files. */
export const charactersOf = (files: Files): number =>
  Object.values(files).reduce((sum, content) => sum + content.length, 0);
