import { DEMANDING_ARTICLES } from './articles.ts';
import { DEMANDING_AUTHORITIES } from './authorities.ts';
import type { DemandingCorpus } from './demanding-corpus.ts';
import { transcripts } from './large-records.ts';
import { DEMANDING_YAML } from './yaml-files.ts';

/** An author's inputs in which work shows that grows faster than they do, by name; for tests too. */
export const DEMANDING_CORPORA: Readonly<Record<string, DemandingCorpus>> = {
  ...DEMANDING_AUTHORITIES,
  ...DEMANDING_YAML,
  ...DEMANDING_ARTICLES,
  'turns of transcripts': { size: 1000, files: transcripts },
};
