import './article.ts';
import './associate.ts';
import './corpus.ts';
import './counts.ts';
import './extraction.ts';
import './organization.ts';
import './person.ts';
import './query.ts';
import './quote.ts';
import './check-queries.ts';
import './related-article.ts';
import './scalars.ts';
import './search.ts';
import './topic.ts';
import './unnamed-source.ts';
import { builder } from './builder.ts';

/** The executable schema: every type and query that the files above define. */
export const schema = builder.toSchema({ sortSchema: false });
