import { readdirSync, readFileSync } from 'node:fs';
import { Kind, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../../schema/index.ts';
import { run } from './run.ts';

const folder = new URL('../../schema/operations/', import.meta.url);
const operations = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => [file, readFileSync(new URL(file, folder), 'utf8')] as const);

describe.each(operations)('the example %s', (_file, source) => {
  it('is valid against the schema', () => {
    expect(validate(schema, parse(source))).toEqual([]);
  });

  it('begins with a comment and has one operation with a name', () => {
    expect(source).toMatch(/^# .+[?.]/);
    const definitions = parse(source).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    expect(definitions).toEqual([expect.objectContaining({ name: expect.anything() })]);
  });

  it('answers without any variable, about any corpus', () => {
    const { data, errors } = run(source);
    expect(errors).toBeUndefined();
    const lists = Object.values(data ?? {}).flatMap((value) => {
      const { nodes, edges } = Object(value) as { nodes?: unknown; edges?: unknown };
      return (nodes ?? edges) ? [nodes ?? edges] : [];
    });
    expect(lists.length).toBeGreaterThan(0);
    for (const list of lists) expect(list).not.toEqual([]);
  });
});
