import { readFileSync } from 'node:fs';
import { getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { schema } from '../../schema/index.ts';
import { DEFAULT_PAGE_SIZE, MAX_EXTRACT_LENGTH, MAX_NODE_IDS, MAX_PAGE_SIZE } from '../../schema/limits.ts';

/* What descriptions promise, held to what the schema and the bundled corpus have. */

const objects = Object.values(schema.getTypeMap()).filter(isObjectType);
const fields = objects.flatMap((type) =>
  Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field })),
);
const descriptionOf = (name: string) => fields.find((one) => one.name === name)?.field.description ?? '';

describe('a description', () => {
  it('of a size names the limits that the code has', () => {
    const sizes = fields.flatMap(({ field }) =>
      field.args.filter(({ name }) => name === 'first' || name === 'last'),
    );
    expect(sizes.length).toBeGreaterThan(20);
    for (const { description } of sizes) expect(description).toContain(`, 0 to ${MAX_PAGE_SIZE}`);
    const connection = fields.find(({ name }) => name === 'Query.articles')?.field;
    expect(connection?.args.find(({ name }) => name === 'first')?.description).toContain(
      `${DEFAULT_PAGE_SIZE} where neither`,
    );
    const ids = fields.find(({ name }) => name === 'Query.nodes')?.field.args[0];
    expect(ids?.description).toContain(`at most ${MAX_NODE_IDS}`);
    const text = fields.find(({ name }) => name === 'Query.extract')?.field.args[0];
    expect(text?.description).toContain(`At most ${MAX_EXTRACT_LENGTH} UTF-16 code units`);
  });

  it.each(['README.md', 'docs/errors.md', 'schema/operations/extract.graphql'])(
    'in %s has the limit of a text as the code has it',
    (file) => {
      const limit = `${MAX_EXTRACT_LENGTH / 1000},000 UTF-16`;
      expect(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')).toContain(limit);
    },
  );

  it('of QuoteFilter names the lists of one item that have it, and no other', () => {
    const filter = schema.getType('QuoteFilter');
    const named = (isInputObjectType(filter) && filter.description?.match(/\w+\.quotes/g)) || [];
    const having = fields
      .filter(({ field }) => field.args.some(({ type }) => getNamedType(type) === filter))
      .map(({ name }) => name)
      .filter((name) => name !== 'Query.quotes');
    expect([...named].sort()).toEqual(having.sort());
  });

  it('of a root list says its default order', () => {
    const roots = fields.filter(({ field, name }) => name.startsWith('Query.') && field.args.length > 4);
    expect(roots).toHaveLength(5);
    for (const { field } of roots) expect(field.description).toContain('unless ordered otherwise');
  });

  it('of an organization’s aliases shows aliases', () => {
    const url = new URL('../../seeds/organizations.yaml', import.meta.url);
    const known = parse(readFileSync(url, 'utf8')) as { aliases?: string[] }[];
    const aliases = known.flatMap((organization) => organization.aliases ?? []);
    const shown = descriptionOf('Organization.aliases').match(/(?<=“)[^”]+/g) ?? [];
    expect(shown.length).toBeGreaterThan(0);
    expect(aliases).toEqual(expect.arrayContaining(shown));
  });

  it('of a kind of paragraph says whether it lends quotations', () => {
    const kinds = schema.getType('ParagraphKind');
    const values = kinds && 'getValues' in kinds ? kinds.getValues() : [];
    expect(values).toHaveLength(5);
    for (const { name, description } of values) {
      const lends = name === 'BODY' ? /lends quotations/ : /no quotations|neither quotations nor people/;
      expect(description, name).toMatch(lends);
    }
  });
});
