import { builder } from './builder.ts';
import { ExtractedOrganization } from './extracted-organization.ts';
import { ExtractedParagraph } from './extracted-paragraph.ts';
import { ExtractedPerson } from './extracted-person.ts';
import { ExtractedQuote } from './extracted-quote.ts';
import { MAX_EXTRACT_LENGTH } from './limits.ts';
import { type ReadText, readItems, readText } from './read-text.ts';

const Extraction = builder.objectRef<ReadText>('Extraction').implement({
  description:
    'What the extraction engine reads in one text: who is quoted as saying what, and where it is written. All anchors ' +
    'are over the text given. A text without a word has nothing of it.',
  fields: (t) => ({
    headline: t.string({
      nullable: true,
      description:
        'The first line that is not empty, without the `# ` of Markdown; null for an empty text and for one of blanks.',
      resolve: ({ document }) => document.headline,
    }),
    paragraphs: t.field({
      type: [ExtractedParagraph],
      description: 'The paragraphs of the text, in order.',
      resolve: (reading) => readItems(reading, reading.document.paragraphs),
    }),
    quotes: t.field({
      type: [ExtractedQuote],
      description: 'The quotations of the BODY paragraphs, in the order of the text.',
      resolve: (reading) => readItems(reading, reading.document.quotes),
    }),
    people: t.field({
      type: [ExtractedPerson],
      description: 'The people whom the text names, in the order in which it first does.',
      resolve: (reading) => readItems(reading, reading.document.people),
    }),
    organizations: t.field({
      type: [ExtractedOrganization],
      description: 'The organizations that the text names, in the order in which it first does.',
      resolve: (reading) => readItems(reading, reading.document.organizations),
    }),
  }),
});

builder.queryField('extract', (t) =>
  t.field({
    type: Extraction,
    description:
      'Reads a text that is not in the corpus: a draft, a report from elsewhere. Finds its quotations with their ' +
      'speakers, its people and organizations, and links those that the corpus knows. Made for news text in English; ' +
      'any text is answered. Nothing of it is stored.',
    args: {
      text: t.arg.string({
        required: true,
        description:
          `At most ${MAX_EXTRACT_LENGTH} UTF-16 code units (\`text.length\` in JavaScript); a longer one is an error ` +
          'with the code BAD_USER_INPUT. Plain text: the first line is taken for the headline, paragraphs are parted ' +
          'by line breaks. For example `"Bridge opens\\n\\n“At last,” said Ana Lima, the mayor."`.',
      }),
    },
    resolve: (_root, { text }, { store }) => readText(store, text),
  }),
);
