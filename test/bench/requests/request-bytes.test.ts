import { parse, print, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { exampleOperations, LIST, NESTED, SMALL } from '../../../bench/requests/questions.ts';
import { getBytes, newQuestions, sameGet, sameQuestion } from '../../../bench/requests/request-bytes.ts';
import { schema } from '../../../schema/index.ts';

const questions = [SMALL, LIST, NESTED, ...exampleOperations()];

function parts(request: Buffer): { head: string; body: string } {
  const [head = '', body = ''] = request.toString().split('\r\n\r\n');
  return { head, body };
}

describe('the questions', () => {
  it.each(questions)('$name is valid', ({ query }) => {
    expect(validate(schema, parse(query))).toEqual([]);
  });

  it.each(questions)('$name is valid as a request asks it', ({ name, ...question }) => {
    const { body } = parts(sameQuestion('/graphql', { name, ...question })());
    expect(validate(schema, parse(JSON.parse(body).query))).toEqual([]);
  });

  it.each(questions)('$name has no variable that means something and is called nonce', ({ query }) => {
    expect(query).not.toContain('$nonce');
  });
});

describe('a request', () => {
  const question = { name: 'search', query: 'query ($q: String!) { x }', variables: { q: '“nie” 00' } };

  it('declares the bytes of its body', () => {
    const { head, body } = parts(sameQuestion('/graphql', question)());
    expect(head).toMatch(/^POST \/graphql HTTP\/1\.1\r\n/);
    expect(head).toContain(`Content-Length: ${Buffer.byteLength(body)}`);
  });

  it('is the same every time where its answer may be kept', () => {
    const next = sameQuestion('/graphql', question);
    expect(Buffer.from(next())).toEqual(Buffer.from(next()));
  });

  it('differs every time in one variable that finds nothing where its answer may not be kept', () => {
    const connections = [newQuestions('/graphql', question), newQuestions('/graphql', question)];
    const bodies = [...connections, ...connections].map((next) => parts(next()).body);
    expect(new Set(bodies).size).toBe(4);
    for (const body of bodies) {
      const { query, variables } = JSON.parse(body);
      expect(variables).toEqual({ q: '“nie” 00', nonce: expect.stringMatching(/^\d{10}$/) });
      expect(query).toBe(
        print(parse('query ($q: String!, $nonce: String!) { x nonce: person(slug: $nonce) { slug } }')),
      );
    }
  });

  it('by GET has the question in its URL', () => {
    const [line = ''] = sameGet('/graphql', question)().toString().split('\r\n');
    const url = new URL(line.split(' ')[1] as string, 'http://bench');
    expect(url.searchParams.get('query')).toContain('x');
    expect(JSON.parse(url.searchParams.get('variables') as string)).toMatchObject(question.variables);
    expect(getBytes('/').toString()).toMatch(/\r\n\r\n$/);
  });
});
