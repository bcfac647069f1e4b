import { SECOND_PERSONS, SPEAKERS_OWN } from '../../lexicon/function-words.ts';
import type { Agents } from '../agents/mentions.ts';
import type { StoryParagraph } from '../layout/story.ts';
import type { Passage } from '../marks/passage.ts';
import { TURNS } from '../weights.ts';
import { intervieweeOf } from './interviewee.ts';
import type { TurnParagraph, TurnSpeaker } from './turn.ts';

/** Whether a paragraph is one question alone. */
function isQuestion(
  { index, tokens }: StoryParagraph,
  passages: ReadonlyMap<number, readonly Passage[]>,
): boolean {
  if (tokens.at(-1)?.text !== '?' || tokens.length > TURNS.longestQuestion) return false;
  return (
    (passages.get(index) ?? []).length === 0 && tokens.filter(({ kind }) => kind === 'STOP').length === 1
  );
}

const hasWord = ({ tokens }: StoryParagraph, words: ReadonlySet<string>) =>
  tokens.some(({ lower }) => words.has(lower));

/**
 * The turns of an interview that has no labels: questions in paragraphs of their own, to "you", and after each an answer
 * by an "I" or a "we". Of several paragraphs after a question only the first is surely an answer, but in a record all
 * are.
 */
export function questionTurns(
  text: string,
  body: readonly StoryParagraph[],
  passages: ReadonlyMap<number, readonly Passage[]>,
  agents: Agents,
  isRecord: boolean,
): ReadonlyMap<number, TurnParagraph> {
  const pairs = body.flatMap((question, at): [StoryParagraph, StoryParagraph][] => {
    const answer = body[at + 1];
    const isPair = answer !== undefined && isQuestion(question, passages) && !isQuestion(answer, passages);
    return isPair && answer.tokens[0]?.kind !== 'QUOTATION_MARK' ? [[question, answer]] : [];
  });
  const [first] = pairs;
  // An answer may hold words in marks, but not each of them: "Why did she leave?", and then “…,” Ms. Bell said.
  const plain = pairs.filter(([, answer]) => (passages.get(answer.index) ?? []).length === 0);
  const toYou = pairs.filter(([question]) => hasWord(question, SECOND_PERSONS)).length;
  const byMe = pairs.filter(([, answer]) => hasWord(answer, SPEAKERS_OWN)).length;
  if (
    first === undefined ||
    plain.length < 2 ||
    plain.length * 2 < pairs.length ||
    (!isRecord && (toYou * 2 < pairs.length || byMe * 2 < pairs.length))
  )
    return new Map();
  const index = intervieweeOf(text, agents, first[0].paragraph.start);
  const interviewer: TurnSpeaker = { kind: 'DESCRIPTION', words: 'the interviewer', noun: 'interviewer' };
  const turnOf = ({ index: paragraph, paragraph: span }: StoryParagraph, speaker: TurnSpeaker | null) =>
    [
      paragraph,
      { paragraph, goesOn: false, label: null, speaker, words: { start: span.start, end: span.end } },
    ] as const;
  const turns = new Map(
    pairs.flatMap(([question, answer]) => [
      turnOf(question, interviewer),
      turnOf(answer, index < 0 ? null : { kind: 'PERSON', index }),
    ]),
  );
  if (!isRecord) return turns;
  const whole = new Map<number, TurnParagraph>();
  let before: TurnParagraph | undefined;
  for (const part of body) {
    const [, more] = before === undefined ? [] : turnOf(part, before.speaker);
    before = turns.get(part.index) ?? (more && { ...more, goesOn: true });
    if (before !== undefined) whole.set(part.index, before);
  }
  return whole;
}
