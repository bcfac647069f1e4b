import { z } from 'zod';
import type { AuthorityAgent, AuthorityPerson, AuthorityTopic } from '../../linking/authority.ts';
import { date, list, record, slug, text, url } from '../input/shapes.ts';
import { slugOf } from './outline.ts';

const wikidata = text.regex(/^Q[1-9]\d*$/, { error: 'must be a Wikidata item, "Q7821917"' });
const mediaTopic = text.regex(/^medtop:\d{8}$/, {
  error: 'must be an IPTC Media Topics code, "medtop:20000639"',
});

const role = record({ title: text, from: date.nullish(), to: date.nullish() }).refine(
  ({ from, to }) => !from || !to || from <= to,
  { path: ['to'], error: 'must not be before "from"' },
);

const agent = {
  name: text,
  slug: slug.nullish(),
  aliases: list(text, 'names').nullish(),
  wikidata: wikidata.nullish(),
  sameAs: list(url, 'addresses').nullish(),
};

/** An entry of people.yaml. */
export const personShape = record({ ...agent, roles: list(role, 'roles').nullish() }).transform(
  (entry): AuthorityPerson => ({
    key: slugOf(entry),
    name: entry.name,
    aliases: entry.aliases ?? [],
    roles: (entry.roles ?? []).map(({ title, from, to }) => ({ title, from: from ?? null, to: to ?? null })),
    wikidataId: entry.wikidata ?? null,
    sameAs: entry.sameAs ?? [],
  }),
);

/** An entry of organizations.yaml. */
export const organizationShape = record(agent).transform(
  (entry): AuthorityAgent => ({
    key: slugOf(entry),
    name: entry.name,
    aliases: entry.aliases ?? [],
    wikidataId: entry.wikidata ?? null,
    sameAs: entry.sameAs ?? [],
  }),
);

/** An entry of topics.yaml. */
export const topicShape = record({
  name: text,
  slug: slug.nullish(),
  description: text.nullish(),
  phrases: list(text, 'phrases').min(1, { error: 'must hold at least one phrase that marks the topic' }),
  exclude: list(text, 'phrases').nullish(),
  broader: slug.nullish(),
  mediaTopic: mediaTopic.nullish(),
}).transform(
  (entry): AuthorityTopic => ({
    slug: slugOf(entry),
    name: entry.name,
    description: entry.description ?? null,
    mediaTopic: entry.mediaTopic ?? null,
    broader: entry.broader ?? null,
    phrases: entry.phrases,
    exclude: entry.exclude ?? [],
  }),
);

/** A whole authority file: its entries are held to their shape one by one. */
export const entriesShape = list(z.unknown(), 'entries');
