import type { Article } from '../src/model/article.ts';
import { builder } from './builder.ts';
import { anchorOf, TextAnchor } from './text-anchor.ts';

/** A paragraph by its index in its article. */
interface ParagraphSource {
  readonly article: Article;
  readonly index: number;
}

function paragraphOf({ article, index }: ParagraphSource) {
  const paragraph = article.paragraphs[index];
  if (paragraph === undefined) throw new Error(`Article "${article.slug}" has no paragraph ${index}.`);
  return paragraph;
}

export const ParagraphKind = builder.enumType('ParagraphKind', {
  description: 'What a paragraph of a source document is. Only a BODY paragraph lends quotations.',
  values: {
    HEADLINE: { description: 'The title of the report. It lends mentions, no quotations.' },
    BODY: { description: 'The report itself. It lends quotations and mentions.' },
    CAPTION: { description: 'The words under a picture. It lends mentions, no quotations.' },
    CREDIT: {
      description:
        'Who took a picture or contributed: "(Photo by …)". It lends neither quotations nor people or organizations.',
    },
    BOILERPLATE: {
      description:
        'What belongs to the page and not to the report: comment forms, teasers of other stories, notices. It lends ' +
        'neither quotations nor people or organizations.',
    },
  },
});

export const Paragraph = builder.objectRef<ParagraphSource>('Paragraph').implement({
  description: 'One paragraph of an article, without the blanks around it.',
  fields: (t) => ({
    index: t.exposeInt('index', {
      description: "Its place among all of the article's paragraphs, of every kind, counted from 0.",
    }),
    kind: t.field({
      type: ParagraphKind,
      description: 'What this paragraph is.',
      resolve: (source) => paragraphOf(source).kind,
    }),
    text: t.string({
      description: 'Its words; the same as `anchor.exact`.',
      resolve: (source) => {
        const { start, end } = paragraphOf(source);
        return source.article.text.slice(start, end);
      },
    }),
    anchor: t.field({
      type: TextAnchor,
      description: 'Where it stands in `Article.text`.',
      resolve: (source) => anchorOf(source.article, paragraphOf(source)),
    }),
  }),
});
