import { builder } from './builder.ts';
import { nodeTypeOf } from './node-id.ts';
import { Organization, Person, UnnamedSource } from './refs.ts';

export const Speaker = builder.unionType('Speaker', {
  description:
    'Whoever said a quotation: somebody named, or a source that the article leaves without a name.',
  types: [Person, Organization, UnnamedSource],
  resolveType: nodeTypeOf,
});

export const SpeakerKind = builder.enumType('SpeakerKind', {
  description: 'The kinds of speakers.',
  values: {
    PERSON: { description: 'A person with a name.' },
    ORGANIZATION: { description: 'An organization that speaks as one: "the Pentagon said".' },
    UNNAMED: {
      description: 'A source without a name: "a senior official", speaking on condition of anonymity.',
    },
  },
});
