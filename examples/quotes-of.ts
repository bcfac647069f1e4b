import { ask } from './ask.ts';
import { QuotesOfDocument } from './quotes-of.generated.ts';

/*
 * npm run example -- [name] [server]
 *
 * What did somebody say, and where is it written? Needs a running server: npm run dev
 */
const [name = 'Blinken', server = 'http://localhost:8787'] = process.argv.slice(2);

try {
  const { people } = await ask(server, QuotesOfDocument, { name, first: 3 });
  const [person] = people.nodes;
  if (person) {
    console.log(`${person.name} is quoted ${person.quotes.totalCount} times. For instance:`);
    for (const { text, attribution, article, anchor } of person.quotes.nodes) {
      const date = article.publishedOn ?? 'undated';
      console.log(`\n  “${text}” (${attribution?.cue?.exact ?? 'no cue'})`);
      console.log(`  ${article.headline}, ${date}, characters ${anchor.start} to ${anchor.end}`);
    }
  } else {
    console.log(`Nobody whose name has "${name}" in it is quoted.`);
  }
} catch (error) {
  const { message, cause } = error as Error;
  console.error(cause ? `No answer from ${server}. Is it running? Start it with: npm run dev` : message);
  process.exitCode = 1;
}
