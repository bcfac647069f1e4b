import { readdirSync, readFileSync } from 'node:fs';
import type { ExtractOptions, KnownPerson } from '../../../src/extraction/document.ts';
import type { ArticleKind } from '../../../src/model/article.ts';

/** One paragraph of what somebody says, as a reader finds it. */
export interface ExpectedTurn {
  readonly start: number;
  readonly words: string;
  /** Name or description; null if nobody can tell. */
  readonly speaker: string | null;
  readonly isPerson: boolean;
  /** Whether it goes on with the one before. */
  readonly goesOn: boolean;
}

/** A record with the turns that are in it. */
export interface RecordText {
  readonly name: string;
  /** "parliament" of "parliament-2". */
  readonly layout: string;
  readonly text: string;
  readonly options: ExtractOptions;
  readonly turns: readonly ExpectedTurn[];
}

const FOLDER = new URL('texts/', import.meta.url);

/** "Ade Okafor; Okafor; President of Norland 2029-01-20 2033-01-20": name, aliases, an office with its dates. */
function personOf(line: string): KnownPerson {
  const [name = '', aliases = '', office = ''] = line.split('; ');
  const [, title = '', from, to] = /^(.*?) (\d{4}-\d\d-\d\d)(?: (\d{4}-\d\d-\d\d))?$/.exec(office) ?? [];
  return {
    key: name.toLowerCase().replaceAll(' ', '-'),
    name,
    aliases: aliases.split(', '),
    roles: [{ title, from: from ?? null, to: to ?? null }],
  };
}

/**
 * Reads a text in which each paragraph of a turn is marked: `{L|Good morning.}` is said by whom the line `speakers` has
 * under L, `~` before a source without a name; `{+|And welcome.}` goes on with it.
 */
function readText(file: string): RecordText {
  const source = readFileSync(new URL(file, FOLDER), 'utf8');
  const end = source.indexOf('\n---\n');
  const lines = source
    .slice(0, end)
    .split('\n')
    .map((line): [string, string] => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]);
  const first = (key: string) => lines.find(([name]) => name === key)?.[1] ?? null;
  const speakers = new Map(
    first('speakers')
      ?.split('; ')
      .map((one): [string, string] => [one.slice(0, one.indexOf('=')), one.slice(one.indexOf('=') + 1)]),
  );
  const turns: ExpectedTurn[] = [];
  let text = '';
  let from = end + '\n---\n'.length;
  let speaker: string | null = null;
  for (const match of source.matchAll(/\{([^|{}]+)\|([^{}]*)\}/g)) {
    const [whole, key = '', words = ''] = match;
    text += source.slice(from, match.index);
    if (key !== '+') speaker = key === '-' ? null : (speakers.get(key) ?? key);
    turns.push({
      start: text.length,
      words,
      speaker: speaker?.replace('~', '') ?? null,
      isPerson: speaker !== null && !speaker.startsWith('~'),
      goesOn: key === '+',
    });
    text += words;
    from = match.index + whole.length;
  }
  text += source.slice(from);
  const name = file.replace('.txt', '');
  const options: ExtractOptions = {
    kind: (first('kind')?.toUpperCase() ?? 'TRANSCRIPT') as ArticleKind,
    headline: first('headline'),
    publishedOn: first('publishedOn'),
    occasion: first('occasion'),
    speaker: first('speaker'),
    people: lines.filter(([key]) => key === 'person').map(([, person]) => personOf(person)),
  };
  return { name, layout: name.replace(/-\d+$/, ''), text, options, turns };
}

/** All records of the folder. */
export const recordTexts: readonly RecordText[] = readdirSync(FOLDER).sort().map(readText);
