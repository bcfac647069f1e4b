import type { ExtractedDocument } from '../../extraction/document.ts';
import { type ArticleFile, lineAt } from '../input/article-file.ts';
import type { Warning } from '../warning.ts';
import { excerpt } from './excerpt.ts';

/** The fewest turns of a transcript, and the share of the story's paragraphs that they are. */
const TURNS = { fewest: 4, share: 0.5 };
/** Lines from the top among which a press release or the text of a speech says what it is. */
const TOP_LINES = 12;

const RELEASE = /^\W*for immediate release\b/i;
const SPEECH =
  /^\W*(?:(?:remarks )?as (?:delivered|prepared|written)(?: for delivery)?|check against delivery)\b.{0,40}$/i;

/** What an article looks like, and by what. */
interface Layout {
  readonly kind: 'transcript' | 'statement';
  readonly by: string;
  /** Where that is in the text. */
  readonly at: number;
  /** Whether front matter must say who speaks, because no labels do. */
  readonly needsSpeaker: boolean;
}

function layoutOf({ text }: ArticleFile, { paragraphs, quotes }: ExtractedDocument): Layout | null {
  const turns = quotes.filter(({ type, marks }) => type === 'DIRECT' && marks === null);
  const labels = turns.flatMap(({ attribution }) => attribution?.source ?? []);
  const body = paragraphs.filter(({ kind }) => kind === 'BODY').length;
  const [first] = labels;
  const hasTurns = labels.length >= TURNS.fewest && turns.length >= TURNS.share * body;
  if (first !== undefined && hasTurns) {
    const by = `${labels.length} paragraphs begin with who speaks, from "${excerpt(text.slice(first.start, first.end))}" on`;
    return { kind: 'transcript', by, at: first.start, needsSpeaker: false };
  }
  for (const { start, end } of paragraphs.slice(0, TOP_LINES)) {
    const line = text.slice(start, end);
    const by = `it has "${excerpt(line)}"`;
    if (RELEASE.test(line)) return { kind: 'statement', by, at: start, needsSpeaker: true };
    if (SPEECH.test(line)) return { kind: 'transcript', by, at: start, needsSpeaker: true };
  }
  return null;
}

/** Warns of an article that is taken for a report, and has the layout of a transcript or a press release. */
export function recordKind(article: ArticleFile, document: ExtractedDocument): Warning[] {
  if (article.statesKind) return [];
  const layout = layoutOf(article, document);
  if (layout === null) return [];
  const { kind, by, at, needsSpeaker } = layout;
  const keys = `"kind: ${kind}"${needsSpeaker ? ' and "speaker:" with the name of who says it' : ''}`;
  return [
    {
      kind: 'records taken for reports',
      file: article.file,
      line: lineAt(article, at),
      message:
        `reads like a ${kind}: ${by}; write ${keys} into its front matter to make it a record, ` +
        'with which reports are compared, or "kind: report" if it is one',
    },
  ];
}
