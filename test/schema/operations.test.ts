import { readdirSync, readFileSync } from 'node:fs';
import { Kind, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../../schema/index.ts';
import { type Data, executeOn, fixtureStore } from './run.ts';

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

  it('answers without any variable, about any corpus', async () => {
    const { data, errors } = (await executeOn(fixtureStore, source)) as Data;
    expect(errors).toBeUndefined();
    const answers = Object.values(data ?? {}).filter((value) => value !== null);
    expect(answers.length).toBeGreaterThan(0);
    // A connection's nodes, or what was extracted.
    for (const answer of answers as Data[]) {
      const list = answer.nodes ?? answer.edges ?? answer.quotes;
      if (list !== undefined) expect(list).not.toEqual([]);
    }
  });
});
