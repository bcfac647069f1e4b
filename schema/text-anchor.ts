import { ANCHOR_CONTEXT_LENGTH } from '../src/corpus/sizes.ts';
import type { Span } from '../src/model/span.ts';
import { astralOffsets, codePointOffset, splitsPair } from '../src/text/code-points.ts';
import { builder } from './builder.ts';

/** A text that anchors point into. `astral` are the offsets of its characters of two UTF-16 code units. */
export interface AnchoredText {
  readonly text: string;
  readonly astral: readonly number[];
}

/** Prepares a text that is no article's for anchors; an article has its offsets from the build. */
export function anchoredText(text: string): AnchoredText {
  return { text, astral: astralOffsets(text) };
}

/** A span with the text that it is over. */
interface AnchorSource extends Span {
  readonly over: AnchoredText;
}

/** The source of a TextAnchor. */
export function anchorOf(over: AnchoredText, { start, end }: Span): AnchorSource {
  return { over, start, end };
}

/** As `anchorOf`; null for no span. */
export function anchorOrNull(over: AnchoredText, span: Span | null): AnchorSource | null {
  return span === null ? null : anchorOf(over, span);
}

/** The offset, or the one `step` further where it would part a surrogate pair. */
function wholeCharacter(text: string, offset: number, step: 1 | -1): number {
  return splitsPair(text, offset) ? offset + step : offset;
}

const OffsetUnit = builder.enumType('OffsetUnit', {
  description: 'What offsets count. The units differ only behind characters such as emoji.',
  values: {
    UTF16: {
      description: 'UTF-16 code units: the offsets of JavaScript, Java and C#. "😀" counts as two.',
    },
    CODE_POINT: {
      description:
        'Unicode code points: the offsets of Python and of the W3C Web Annotation model. "😀" counts as one.',
    },
  },
});

export const TextAnchor = builder.objectRef<AnchorSource>('TextAnchor').implement({
  description:
    'A place in a text, unless said otherwise in `Article.text`, for `extract` in the text given: offsets to cut or highlight it, and the words with ' +
    'what stands around them to find it again. It is a TextPositionSelector and a TextQuoteSelector of the W3C Web ' +
    'Annotation model in one.',
  fields: (t) => ({
    start: t.int({
      description: 'Offset of the first character, counted from 0.',
      args: {
        unit: t.arg({
          type: OffsetUnit,
          required: true,
          defaultValue: 'UTF16',
          description: 'What the offset counts.',
        }),
      },
      resolve: ({ over, start }, { unit }) =>
        unit === 'UTF16' ? start : codePointOffset(over.astral, start),
    }),
    end: t.int({
      description: 'Offset behind the last character: `end - start` is the length.',
      args: {
        unit: t.arg({
          type: OffsetUnit,
          required: true,
          defaultValue: 'UTF16',
          description: 'What the offset counts.',
        }),
      },
      resolve: ({ over, end }, { unit }) => (unit === 'UTF16' ? end : codePointOffset(over.astral, end)),
    }),
    exact: t.string({
      description: 'The words at this place: equal to `text.slice(start, end)` in JavaScript.',
      resolve: ({ over, start, end }) => over.text.slice(start, end),
    }),
    prefix: t.string({
      description: `What stands before them, up to ${ANCHOR_CONTEXT_LENGTH} UTF-16 code units; empty at the start of the text.`,
      resolve: ({ over: { text }, start }) =>
        text.slice(wholeCharacter(text, Math.max(0, start - ANCHOR_CONTEXT_LENGTH), 1), start),
    }),
    suffix: t.string({
      description: `What stands behind them, up to ${ANCHOR_CONTEXT_LENGTH} UTF-16 code units; empty at the end of the text.`,
      resolve: ({ over: { text }, end }) =>
        text.slice(end, wholeCharacter(text, Math.min(text.length, end + ANCHOR_CONTEXT_LENGTH), -1)),
    }),
  }),
});
