import { Document } from 'yaml';
import { suggestTopics, type TopicSuggestion } from '../linking/topic-suggestions.ts';
import type { InputFolders } from './folders.ts';
import { formatProblems } from './problem.ts';
import { withProgress } from './progress.ts';
import { readCorpus } from './read-corpus.ts';

const HEAD = ` A draft of topics.yaml: phrases that mark this corpus and that no topic covers yet, the most telling first.
 Delete what is no topic, put phrases of one topic together, and say what is broader than what.`;

/** The suggestions as the text of a topics.yaml; each says in how many articles its phrase stands. */
export function formatSuggestions(suggestions: readonly TopicSuggestion[]): string {
  const draft = new Document(suggestions.map(({ name, phrases }) => ({ name, phrases })));
  draft.commentBefore = HEAD;
  suggestions.forEach(({ articleCount }, index) => {
    const phrases = draft.getIn([index, 'phrases'], true) as { comment?: string; flow?: boolean };
    phrases.flow = true;
    phrases.comment = ` ${articleCount} articles`;
  });
  return draft.toString({ flowCollectionPadding: false, lineWidth: 0 });
}

/**
 * Reads a corpus and prints a draft of topics for it, or says on stderr what is wrong with the corpus.
 *
 * @returns whether the corpus is sound
 */
export function printSuggestions(folders: InputFolders): boolean {
  const reading = withProgress((onProgress) => readCorpus({ ...folders, onProgress }));
  if (reading.ok) console.log(formatSuggestions(suggestTopics(reading.sources, reading.authority)).trimEnd());
  else console.error(formatProblems(reading.problems));
  return reading.ok;
}
