import type { Paragraph as ParagraphItem } from '../src/model/article.ts';
import { builder } from './builder.ts';
import { ParagraphKind } from './paragraph.ts';
import type { ReadItem } from './read-text.ts';
import { anchorOf, TextAnchor } from './text-anchor.ts';

export const ExtractedParagraph = builder.objectRef<ReadItem<ParagraphItem>>('ExtractedParagraph').implement({
  description: 'One paragraph of a text given to `extract`, without the blanks around it.',
  fields: (t) => ({
    kind: t.field({
      type: ParagraphKind,
      description: 'What the paragraph is. The first line of a text is its HEADLINE.',
      resolve: ({ item }) => item.kind,
    }),
    anchor: t.field({
      type: TextAnchor,
      description: 'Where it stands in the text given; `anchor.exact` are its words.',
      resolve: ({ reading, item }) => anchorOf(reading.over, item),
    }),
  }),
});
