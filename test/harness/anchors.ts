/** A TextAnchor with its offsets in both units. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly startInCodePoints: number;
  readonly endInCodePoints: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Selects it. */
export const ANCHOR = `{
  start end startInCodePoints: start(unit: CODE_POINT) endInCodePoints: end(unit: CODE_POINT)
  exact prefix suffix
}`;

/** What is wrong with an anchor; empty where nothing is. */
export function faultsOf(
  { start, end, startInCodePoints, endInCodePoints, ...anchor }: Anchor,
  text: string,
): string[] {
  const faults: string[] = [];
  if (!(0 <= start && start < end && end <= text.length)) faults.push(`${start}–${end} is outside the text`);
  if (text.slice(start, end) !== anchor.exact)
    faults.push(`${JSON.stringify(anchor.exact)} is not at ${start}`);
  const characters = [...text].slice(startInCodePoints, endInCodePoints).join('');
  if (characters !== anchor.exact) faults.push(`the code points ${startInCodePoints} are others`);
  if (!text.slice(0, start).endsWith(anchor.prefix)) faults.push('the prefix is another');
  if (!text.slice(end).startsWith(anchor.suffix)) faults.push('the suffix is another');
  // A character of two units at the edge is left out whole.
  if (anchor.prefix.length < Math.min(31, start)) faults.push('the prefix is short');
  if (anchor.suffix.length < Math.min(31, text.length - end)) faults.push('the suffix is short');
  return faults;
}

/** Every anchor inside an answer, at any depth. */
export function anchorsIn(answer: unknown): Anchor[] {
  if (answer === null || typeof answer !== 'object') return [];
  return 'exact' in answer ? [answer as Anchor] : Object.values(answer).flatMap(anchorsIn);
}
