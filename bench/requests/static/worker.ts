import answersText from './answers.json';

/*
 * What no Worker can go below: it reads the question, as every server of POST must, and returns an answer that it has
 * as a string. Each answer has a path of its own.
 */

const answers = new Map(Object.entries(JSON.parse(answersText) as Record<string, string>));
const headers = { 'content-type': 'application/json; charset=utf-8' };

export default {
  async fetch(request: Request): Promise<Response> {
    if (request.method === 'POST') await request.text();
    const [address = ''] = request.url.split('?', 1);
    return new Response(answers.get(address), { headers });
  },
};
