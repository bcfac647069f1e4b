import { wordSet } from './word-set.ts';

/** Verbs that say what somebody calls or makes of something, and so quote even a single word: decried as “madness”. */
export const CHARACTERIZING_VERBS = wordSet(`
  call describe label brand dub term tag characterize characterise depict portray paint cast frame bill tout herald hail
  praise laud accuse blame criticize criticise condemn denounce dismiss deride decry deplore ridicule mock blast slam
  lambast lambaste castigate chide rebuke assail refer liken
`);
