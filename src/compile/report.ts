import Table from 'cli-table3';
import type { AmbiguousName } from '../linking/agents.ts';
import type { JoinedNames } from '../linking/joined-names.ts';
import { fidelityCounts } from '../linking/records/fidelity-counts.ts';
import type { Graph } from '../model/graph.ts';
import type { FidelityCount, Quote, QuoteType } from '../model/quote.ts';
import type { SpeakerKind } from '../model/speaker.ts';
import { formatJoined } from './joined.ts';
import { formatSkipped } from './skipped.ts';
import { formatUnused, type UnusedEntries } from './unused-entries.ts';
import type { Warning } from './warning.ts';

/** Quotations by whether their speaker has a name, a description, or is not known. */
export interface SpeakerCounts {
  readonly named: number;
  readonly described: number;
  readonly nobody: number;
}

/** What one run of the compiler made, in figures. */
export interface CompileReport {
  readonly articles: number;
  readonly quotes: Readonly<Record<QuoteType, number>>;
  /** Who speaks, counted over the quotations in marks and the speaker turns. */
  readonly spoken: SpeakerCounts;
  /** The same over all other quotations. */
  readonly reported: SpeakerCounts;
  /** Quotations that a record has or should have, by what it says of them; only what occurs. */
  readonly fidelity: readonly FidelityCount[];
  readonly people: number;
  readonly organizations: number;
  readonly topics: number;
  /** Corrections of editors that were applied. */
  readonly corrections: number;
  /** Names that stay apart because two people or organizations could be meant. */
  readonly ambiguous: readonly AmbiguousName[];
  /** Full names that are taken for one person's, which no authority file says. */
  readonly joined: readonly JoinedNames[];
  /** Names of the authority files that were read. */
  readonly authorityFiles: readonly string[];
  /** Files among the articles and the authority files that are none, as the user would type them. */
  readonly passedOver: readonly string[];
  readonly unused: UnusedEntries;
  readonly warnings: readonly Warning[];
  /** Digest of the corpus. */
  readonly version: string;
  /** Size of the artefact. */
  readonly bytes: number;
}

function speakersOf(quotes: readonly Quote[]): SpeakerCounts {
  const count = (isOne: (kind: SpeakerKind | null) => boolean) =>
    quotes.filter(({ attribution }) => isOne(attribution?.speaker.kind ?? null)).length;
  return {
    named: count((kind) => kind === 'PERSON' || kind === 'ORGANIZATION'),
    described: count((kind) => kind === 'UNNAMED'),
    nobody: count((kind) => kind === null),
  };
}

/** Counts what a graph holds. */
export function countGraph(graph: Graph) {
  const ofType = (type: QuoteType) => graph.quotes.filter((quote) => quote.type === type).length;
  return {
    articles: graph.articles.length,
    quotes: { DIRECT: ofType('DIRECT'), MIXED: ofType('MIXED'), INDIRECT: ofType('INDIRECT') },
    spoken: speakersOf(graph.quotes.filter(({ type }) => type !== 'INDIRECT')),
    reported: speakersOf(graph.quotes.filter(({ type }) => type === 'INDIRECT')),
    fidelity: fidelityCounts(graph.quotes),
    people: graph.people.length,
    organizations: graph.organizations.length,
    topics: graph.topics.length,
  };
}

/** The most names, and of each the most articles and candidates, that the report lists. */
const MOST_LISTED = { names: 20, articles: 5, candidates: 10 };

function listed(items: readonly string[], most: number, rest: (more: number) => string): string[] {
  return items.length > most ? [...items.slice(0, most), rest(items.length - most)] : [...items];
}

/** Who could be meant by a name, and where to say it. */
function formatAmbiguous({ kind, name, articles, candidates }: AmbiguousName): string {
  const where = listed(articles, MOST_LISTED.articles, (more) => `${more} more`).join(', ');
  const who = listed(candidates, MOST_LISTED.candidates, (more) => `${more} more`).join(' or ');
  const file = kind === 'PERSON' ? 'people.yaml' : 'organizations.yaml';
  return `ambiguous: "${name}" (${where}) could be ${who}; an alias in ${file} says who`;
}

/** How many quotations have a record, and how they relate to it. */
function recordRows(counts: readonly FidelityCount[]): [string, number][] {
  const compared = counts.reduce((sum, { quoteCount }) => sum + quoteCount, 0);
  return [
    ['compared with a record', compared],
    ...counts.map(({ fidelity, quoteCount }): [string, number] => [
      `  ${fidelity.toLowerCase().replaceAll('_', ' ')}`,
      quoteCount,
    ]),
  ];
}

/**
 * The report as a table without colours, then lines about ambiguous and joined names, unused entries and files that
 * were skipped. Warnings are not in it: `compileToFile` prints them.
 */
export function formatReport(report: CompileReport): string {
  const { DIRECT, MIXED, INDIRECT } = report.quotes;
  const quotations = DIRECT + MIXED + INDIRECT;
  const rowsOf = (what: string, { named, described, nobody }: SpeakerCounts): [string, string][] => {
    const all = named + described + nobody;
    const share = (count: number) => (all === 0 ? '0' : `${count} (${((100 * count) / all).toFixed(1)} %)`);
    return [
      [`  ${what} by name`, share(named)],
      [`  ${what} by description`, share(described)],
      [`  ${what} by nobody`, share(nobody)],
    ];
  };
  const table = new Table({
    style: { head: [], border: [] },
    chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
    colAligns: ['left', 'right'],
  });
  table.push(
    ['articles', report.articles],
    ['quotations', quotations],
    ['  direct', DIRECT],
    ['  mixed', MIXED],
    ['  indirect', INDIRECT],
    ...rowsOf('said', report.spoken),
    ...rowsOf('reported', report.reported),
    ...recordRows(report.fidelity),
    ['people', report.people],
    ['organizations', report.organizations],
    ['ambiguous names', report.ambiguous.length],
    ['joined names', report.joined.length],
    ['topics', report.topics],
    ['corrections used', report.corrections],
    ['authority files', report.authorityFiles.join(', ') || 'none'],
    ['version', report.version],
    ['bytes', report.bytes],
  );
  return [
    table.toString(),
    ...listed(
      report.ambiguous.map(formatAmbiguous),
      MOST_LISTED.names,
      (more) => `ambiguous: ${more} more names`,
    ),
    ...formatJoined(report.joined),
    ...(report.topics === 0
      ? ['no topics: npm run corpus -- --suggest-topics prints a draft of topics.yaml']
      : []),
    ...formatUnused(report.unused),
    ...formatSkipped(report.passedOver).map((line) => `skipped: ${line}`),
  ].join('\n');
}
