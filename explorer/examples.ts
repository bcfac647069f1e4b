import allOnePersonSaid from '../schema/operations/all-one-person-said.graphql';
import articleWithQuotations from '../schema/operations/article-with-quotations.graphql';
import checkQuote from '../schema/operations/check-quote.graphql';
import checkQuotes from '../schema/operations/check-quotes.graphql';
import corpusAtAGlance from '../schema/operations/corpus-at-a-glance.graphql';
import extract from '../schema/operations/extract.graphql';
import facets from '../schema/operations/facets.graphql';
import pageThroughArticles from '../schema/operations/page-through-articles.graphql';
import quotationsAboutATopic from '../schema/operations/quotations-about-a-topic.graphql';
import records from '../schema/operations/records.graphql';
import related from '../schema/operations/related.graphql';
import rolesOfAPerson from '../schema/operations/roles-of-a-person.graphql';
import search from '../schema/operations/search.graphql';
import textToHighlight from '../schema/operations/text-to-highlight.graphql';
import unnamedSources from '../schema/operations/unnamed-sources.graphql';
import variants from '../schema/operations/variants.graphql';
import whatAnArticleIsAbout from '../schema/operations/what-an-article-is-about.graphql';
import whatWasSaid from '../schema/operations/what-was-said.graphql';
import whoIsQuotedMost from '../schema/operations/who-is-quoted-most.graphql';
import whoSpeaksAboutWhat from '../schema/operations/who-speaks-about-what.graphql';

/** The tabs a newcomer finds, in this order: from what there is, over who said what, to what a client app needs. */
export const EXAMPLES: readonly string[] = [
  corpusAtAGlance,
  whatWasSaid,
  whoIsQuotedMost,
  articleWithQuotations,
  allOnePersonSaid,
  checkQuote,
  checkQuotes,
  variants,
  search,
  unnamedSources,
  quotationsAboutATopic,
  facets,
  whoSpeaksAboutWhat,
  whatAnArticleIsAbout,
  records,
  related,
  rolesOfAPerson,
  extract,
  pageThroughArticles,
  textToHighlight,
];
