import type { ChangeReason, ExpectedFidelity, ExpectedVerdict, RecordCase } from './record-case.ts';

const SPEAKERS = ['Elena Marek', 'Tobias Renn', 'Ingrid Solheim', 'Osei Baffour', 'Priya Raman'] as const;

/** One sentence that was said, and how a report quotes it. */
export interface Pair {
  readonly name: string;
  /** What the record has, inside a longer paragraph. */
  readonly said: string;
  /** What stands between the report's marks. */
  readonly quoted: string;
  readonly fidelity: ExpectedFidelity;
  readonly reasons?: readonly ChangeReason[];
  /** The record's words that correspond, if the pair is about that. */
  readonly anchor?: string;
  /** Left out: ALTERED for what was changed, and TRUE for true words. null: the pair says nothing about it. */
  readonly verdict?: ExpectedVerdict | null;
}

/** What the fidelity of a quotation makes of the same words in `checkQuote`; null if that is open. */
function verdictOf({ verdict, fidelity, quoted }: Pair): ExpectedVerdict | null {
  if (verdict !== undefined) return verdict;
  if (fidelity === 'VERBATIM') return 'TRUE';
  if (fidelity === 'SHORTENED') return /…|\.\.\./.test(quoted) ? 'TRUE' : 'ALTERED';
  return fidelity === 'REWORDED' || fidelity === 'CHANGED' ? 'ALTERED' : null;
}

/** A corpus of a statement that has the words and a report that quotes them, by one of a few speakers. */
export function pairCase(pair: Pair, index: number): RecordCase {
  const speaker = SPEAKERS[index % SPEAKERS.length] ?? SPEAKERS[0];
  const { name, said, quoted, fidelity, reasons, anchor } = pair;
  const verdict = verdictOf(pair);
  const comma = /[.,?!]$/.test(quoted) ? quoted.replace(/\.$/, ',') : `${quoted},`;
  return {
    name,
    records: [
      {
        slug: 'record',
        kind: 'STATEMENT',
        speaker,
        publishedOn: '2024-03-05',
        text: `# Statement to the press\n\nThank you for coming out so early. ${said} The rest is in the folder on the table.`,
      },
    ],
    reports: [
      {
        slug: 'report',
        publishedOn: '2024-03-06',
        text: `# What happened on Tuesday\n\nIt was a cold morning in the valley.\n\n“${comma}” ${speaker} said.`,
      },
    ],
    quotations: [
      {
        report: 'report',
        words: quoted.replace(/[.,?!]$/, ''),
        fidelity,
        ...(reasons && { reasons }),
        ...(anchor !== undefined && { anchors: [anchor] }),
      },
    ],
    checks: verdict === null ? [] : [{ text: quoted, speaker, verdict, basis: 'RECORD' }],
  };
}
