import type { ExtractedOrganization as OrganizationItem } from '../src/extraction/document.ts';
import { builder } from './builder.ts';
import type { ReadItem } from './read-text.ts';
import { Organization } from './refs.ts';
import { anchorOf, TextAnchor } from './text-anchor.ts';

export const ExtractedOrganization = builder
  .objectRef<ReadItem<OrganizationItem>>('ExtractedOrganization')
  .implement({
    description: 'An organization that a text given to `extract` names.',
    fields: (t) => ({
      name: t.string({
        description: 'The fullest name that the text uses, the most frequent of several: “Harbor Board”.',
        resolve: ({ item }) => item.name,
      }),
      mentions: t.field({
        type: [TextAnchor],
        description: 'Where the text given names it, in order.',
        resolve: ({ reading, item }) => item.mentions.map((span) => anchorOf(reading.over, span)),
      }),
      known: t.field({
        type: Organization,
        nullable: true,
        description:
          'The organization of the corpus that has this name or alias; null where it has none, or two of that name.',
        resolve: ({ reading, item }) => reading.recognition.organization(item),
      }),
    }),
  });
