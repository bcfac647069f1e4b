import { describe, expect, it } from 'vitest';
import { quotes } from '../found.ts';

/* How far back a description or a pronoun reaches: each distance is read on both sides of its edge. */

const FILLERS = [
  'It rained.',
  'The wind rose.',
  'Night fell early.',
  'The lamps were lit.',
  'A dog barked.',
  'The tide was low.',
];

/** Sentences that name nobody. */
const fillers = (count: number) => FILLERS.slice(0, count).join(' ');

describe('“the company”', () => {
  const speaker = (between: number) =>
    quotes(`Nordhaven Corp. opened a pier. ${fillers(between)} The company said: “We are late.”`)[0]?.speaker;

  it('is the one named six sentences before', () => {
    expect(speaker(5)).toBe('Nordhaven Corp');
  });

  it('is nobody that was named seven sentences before', () => {
    expect(speaker(6)).toBe('the company');
  });
});

describe('“he”', () => {
  const WOMEN = [
    ...['Anna Bell', 'Mary Reed', 'Susan Stone', 'Linda Hill', 'Karen Marsh', 'Laura Brook', 'Sarah Field'],
    ...['Emma Wood', 'Julia Lake', 'Maria Glen', 'Helen Moor', 'Ruth Ford', 'Alice Dale', 'Clara Heath'],
    ...['Diana Grove', 'Eva Cliff', 'Grace Ridge', 'Ida Shaw', 'Jane Holm', 'Kate Wells', 'Lucy Banks'],
    ...['Nina Rivers', 'Olga Woods', 'Paula Fields'],
  ];
  const speaker = (others: number) =>
    quotes(`Carl Dunn came with ${WOMEN.slice(0, others).join(', ')}. “We are late,” he said.`)[0]?.speaker;

  it.each([1, 3, 23])('is the one man named before %i women', (others) => {
    expect(speaker(others)).toBe('Carl Dunn');
  });

  it('is nobody of whom 24 people were named after', () => {
    expect(speaker(24)).toBe('he');
  });
});
