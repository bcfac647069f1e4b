import { Command } from 'commander';
import { ask } from './ask.ts';
import { QuotesOfDocument } from './quotes-of.generated.ts';

// What did somebody say, and where is it written?
new Command('npm run example --')
  .description('Prints some quotations of a person. Needs a running server: npm run dev')
  .argument('[name]', 'whose, or a part of the name', 'Blinken')
  .argument('[server]', 'its address', 'http://localhost:8787')
  .action(printQuotes)
  .parse();

async function printQuotes(name: string, server: string): Promise<void> {
  try {
    const { people } = await ask(server, QuotesOfDocument, { name, first: 3 });
    const [person] = people.nodes;
    if (person) {
      console.log(`${person.name} is quoted ${person.quotes.totalCount} times. For instance:`);
      for (const { text, type, attribution, article, anchor } of person.quotes.nodes) {
        const date = article.publishedOn ?? 'undated';
        // Indirect speech is in the reporter's words, so it has no quotation marks.
        const words = type === 'INDIRECT' ? text : `“${text}”`;
        console.log(`\n  ${words} (${type.toLowerCase()}, ${attribution?.cue?.exact ?? 'no cue'})`);
        console.log(`  ${article.headline}, ${date}, characters ${anchor.start} to ${anchor.end}`);
      }
    } else {
      console.log(`Nobody whose name has "${name}" in it is quoted.`);
    }
  } catch (error) {
    const { message, cause } = error as Error;
    console.error(
      cause
        ? `No answer from ${server}. Start it with: npm run dev. Another address: npm run example -- ${name} <address>`
        : message,
    );
    process.exitCode = 1;
  }
}
