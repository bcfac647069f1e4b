import { exchange } from './load.ts';
import type { Question } from './questions.ts';
import { API, sameQuestion } from './request-bytes.ts';
import { withConnections } from './server.ts';
import type { Workerd } from './workerd.ts';

/** The body with which a server answers a question by POST; throws where it has errors. */
export function answerOf(server: Workerd, question: Question): Promise<string> {
  return withConnections(server, 1, async ([connection]) => {
    await exchange(connection, sameQuestion(API, question)());
    const { status, body } = connection;
    if (status === 200 && !body.startsWith('{"errors"')) return body;
    throw new Error(`${question.name}: ${status} ${body.slice(0, 500)}`);
  });
}
