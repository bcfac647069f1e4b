import type { GraphLists } from '../../model/graph.ts';
import type { Organization, Person } from '../../model/speaker.ts';
import { NameIndex } from '../../names/name-index.ts';

/** Finds the people and organizations of a graph by their names; places are those in the graph's lists. */
export interface AgentsByName {
  readonly people: NameIndex<Person>;
  readonly organizations: NameIndex<Organization>;
}

/** Indexes the names of a graph, which takes some milliseconds for thousands. */
export function createAgentsByName({ people, organizations }: GraphLists): AgentsByName {
  return {
    people: new NameIndex('PERSON', people),
    organizations: new NameIndex('ORGANIZATION', organizations),
  };
}
