import type { GraphLists } from '../model/graph.ts';
import type { Documents } from './documents.ts';
import type { SearchField, SearchType } from './result.ts';

/** What has a name: a person, an organization or a topic. */
export interface Named {
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** One name of somebody or something. */
interface Name {
  readonly field: Extract<SearchField, 'NAME' | 'ALIAS'>;
  readonly text: string;
}

/** The name, then the aliases. */
export function namesOf({ name, aliases = [] }: Named): Name[] {
  return [{ field: 'NAME', text: name }, ...aliases.map((text): Name => ({ field: 'ALIAS', text }))];
}

/** Everything that has a name, with its number; the numbers ascend. */
export function allNamed(
  graph: GraphLists,
  documents: Documents,
): { readonly number: number; readonly item: Named }[] {
  const numbered = (type: SearchType, items: readonly Named[]) =>
    items.map((item, ordinal) => ({ number: documents.numberOf(type, ordinal), item }));
  return [
    ...numbered('ORGANIZATION', graph.organizations),
    ...numbered('PERSON', graph.people),
    ...numbered('TOPIC', graph.topics),
  ];
}
