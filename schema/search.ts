import { SEARCH_ORDER } from '../src/corpus/orders.ts';
import type { SearchHit } from '../src/corpus/search-hit.ts';
import { MAX_WORDS } from '../src/search/parse-query.ts';
import { SEARCH_TYPES } from '../src/search/result.ts';
import { MAX_PREFIX_WORDS } from '../src/search/search-index.ts';
import { checksum } from '../src/text/checksum.ts';
import { builder } from './builder.ts';
import { connectionOf, defineConnection } from './connection.ts';
import { orderOf } from './cursor.ts';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, MAX_SEARCH_LENGTH } from './limits.ts';
import { pageWindow } from './page-window.ts';
import { readQuery } from './search-query.ts';
import { highlightsOf, SearchHighlight, SearchResult, SearchType } from './search-result.ts';

const { connection: SearchConnection, edge: SearchEdge } = defineConnection({
  name: 'Search',
  listed: 'results',
  node: SearchResult,
  nodeOf: ({ item }: SearchHit) => item,
});

builder.objectFields(SearchEdge, (t) => ({
  score: t.float({
    description:
      'How well the result matches: 0 if the query only narrows, by `speaker:` and the like, and no upper limit. ' +
      'Compare scores within one search only.',
    resolve: ({ item }) => item.node.score,
  }),
  highlights: t.field({
    type: [SearchHighlight],
    description: 'The words of the result that the query looks for.',
    resolve: ({ item }) => highlightsOf(item.node),
  }),
}));

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    description:
      'What matches a query, best first: articles, people, organizations, quotations and topics together. Ranked by ' +
      'BM25: a name counts more than a headline, a headline more than a quotation, and that more than body ' +
      'text; results of one score are in order of type, then of slug or key.',
    args: {
      query: t.arg.string({
        required: true,
        description:
          `Words that must all match, as in \`climate change\`, at most ${MAX_WORDS} words, in phrases too, in ` +
          `${MAX_SEARCH_LENGTH} UTF-16 code units. A word is looked for in its other forms too (\`ally\` finds ` +
          '“allies”), whatever the case and accents; one that the corpus does not have is taken for a misspelt name. ' +
          'A number is one word with its sign, its unit and the marks in it: `2.4` is not 24, `$5` is not £5, and ' +
          '`"-2"` is looked for in quotation marks, because `-` excludes. `"cold war"` is these words side by side, ' +
          'in no other form; `cyber*` is how a word begins, with two letters or more, and finds ' +
          `${MAX_PREFIX_WORDS} words at most: those of names, then the most frequent; \`-china\` leaves out what ` +
          'matches; `a OR b` is either, and binds less than words side by side, unless in brackets. `speaker:` ' +
          'narrows to the quotations of somebody; `person:` to that person and to articles and quotations that name ' +
          'them; `topic:` to that topic, narrower ones, and what is about them; `article:` to that article and its ' +
          'quotations; `type:` to article, organization, person, quote or topic. The value of a field is a slug, or ' +
          'words of a name or headline, of a speaker or person with a title or without: ' +
          '`speaker:"president biden" type:quote`.',
      }),
      types: t.arg({
        type: [SearchType],
        description: 'Only results of these types; all without it, none for an empty list.',
      }),
      first: t.arg.int({
        description: `How many results from the start, 0 to ${MAX_PAGE_SIZE}; ${DEFAULT_PAGE_SIZE} without it.`,
      }),
      after: t.arg.string({
        description:
          'Only results after this cursor: the `endCursor` of the page before, of the same query and types.',
      }),
    },
    resolve: (_root, { query, types, first, after }, { store }) => {
      const wanted = types ?? SEARCH_TYPES;
      const searched = JSON.stringify([query, SEARCH_TYPES.filter((type) => wanted.includes(type))]);
      const name = `${SEARCH_ORDER.name} ${checksum(searched)}`;
      const order = orderOf('results', { ...SEARCH_ORDER, name });
      const window = pageWindow({ first, after }, order);
      return connectionOf(order, store.search(readQuery(query), wanted, window));
    },
  }),
);
