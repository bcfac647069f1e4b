import { selectByName } from '../selection.ts';
import { answerOf } from './answer.ts';
import { exampleOperations, LIST, NESTED, type Question, SMALL } from './questions.ts';
import type { Workerd } from './workerd.ts';

/** What a corpus has that questions can be about. */
interface Subjects {
  readonly people: { readonly nodes: readonly { readonly name: string }[] };
  readonly quotes: {
    readonly nodes: readonly { readonly text: string; readonly speaker: { readonly name: string } }[];
  };
}

const SUBJECTS: Question = {
  name: 'what a corpus has',
  query: `{
  people(first: 40, orderBy: { field: MENTION_COUNT, direction: DESC }) {
    nodes {
      name
    }
  }
  quotes(first: 40, filter: { speakerKinds: [PERSON], types: [DIRECT] }) {
    nodes {
      text
      speaker {
        ... on Person {
          name
        }
      }
    }
  }
}`,
};

type Variables = NonNullable<Question['variables']>;

/** Pages that ten articles can fill. */
const PAGES: Readonly<Record<string, Variables>> = {
  'all-one-person-said': { first: 10 },
  'quotations-about-a-topic': { first: 10 },
  variants: { first: 3 },
};

/** Ten generated articles have nothing to answer. */
const LEFT_OUT: ReadonlySet<string> = new Set(['unnamed-sources', 'what-was-said']);

/** A phrase of two words, or a surname that somebody has begun to type. */
function searchFor(text: string, speaker: string): Variables {
  const [first = '', second = ''] = text.match(/[a-z]{5,}/g) ?? [];
  return { query: `("${first} ${second}" OR ${speaker.split(' ').at(-1)?.slice(0, 5)}*)` };
}

/** Variables that ask about something in the corpus at hand, several to choose from. */
const CHOICES: Readonly<Record<string, (subjects: Subjects) => readonly Variables[]>> = {
  'roles-of-a-person': ({ people }) => people.nodes.map(({ name }) => ({ name })),
  'check-quote': ({ quotes }) => quotes.nodes.map(({ text, speaker }) => ({ text, speaker: speaker.name })),
  'check-quotes': ({ quotes }) => [
    { items: quotes.nodes.map(({ text, speaker }) => ({ text: text.slice(0, 200), speaker: speaker.name })) },
  ],
  search: ({ quotes }) => quotes.nodes.map(({ text, speaker }) => searchFor(text, speaker.name)),
};

/** A question as a corpus is asked it, and how long its answer is. */
export interface SizedQuestion {
  readonly question: Question;
  /** Bytes of the answer's body. */
  readonly bytes: number;
}

async function sized(server: Workerd, question: Question): Promise<SizedQuestion> {
  return { question, bytes: Buffer.byteLength(await answerOf(server, question)) };
}

/** Of several questions the one whose answer is nearest to a length; the first one if no length is given. */
async function nearest(
  server: Workerd,
  questions: readonly Question[],
  bytes: number | undefined,
): Promise<SizedQuestion> {
  const all: SizedQuestion[] = [];
  for (const question of questions) all.push(await sized(server, question));
  const distance = (one: SizedQuestion) => (bytes === undefined ? 0 : Math.abs(one.bytes - bytes));
  return all.toSorted((a, b) => distance(a) - distance(b))[0] as SizedQuestion;
}

/**
 * The questions that generated corpora are asked; of these, what `--only` selects.
 *
 * @throws InputError if `only` names no question
 */
export function selectedGrowthQuestions(only: string | undefined): readonly Question[] {
  const all = [SMALL, LIST, NESTED, ...exampleOperations()].filter(({ name }) => !LEFT_OUT.has(name));
  return selectByName(all, only, 'question');
}

/**
 * The workload for a generated corpus. So that only the size of the corpus differs, ten articles fill each page. If a
 * question is about somebody or something, it is the one whose answer is about as long as the smallest corpus's.
 *
 * @param reference the workload for the smallest corpus; absent for that one itself
 */
export async function growthQuestions(
  server: Workerd,
  questions: readonly Question[],
  reference?: readonly SizedQuestion[],
): Promise<SizedQuestion[]> {
  const { data: subjects } = JSON.parse(await answerOf(server, SUBJECTS)) as { data: Subjects };
  const chosen: SizedQuestion[] = [];
  for (const question of questions) {
    const choices = CHOICES[question.name]?.(subjects) ?? [PAGES[question.name] ?? {}];
    const asked = choices.map((variables) => ({ ...question, variables }));
    chosen.push(await nearest(server, asked, reference?.[chosen.length]?.bytes));
  }
  return chosen;
}
