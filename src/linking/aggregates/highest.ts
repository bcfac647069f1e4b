/** One of the highest scores, and whose it is. */
export interface Score {
  readonly of: number;
  readonly score: number;
}

/** Keeps the highest of the scores that it is offered; of equal ones those that came first. */
export class Highest {
  readonly #limit: number;
  readonly #scores: Score[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  offer(of: number, score: number): void {
    const scores = this.#scores;
    const isFull = scores.length === this.#limit;
    if (isFull && score <= (scores.at(-1) as Score).score) return;
    if (isFull) scores.pop();
    let place = scores.length;
    while (place > 0 && (scores[place - 1] as Score).score < score) place--;
    scores.splice(place, 0, { of, score });
  }

  /** The highest first. */
  scores(): readonly Score[] {
    return this.#scores;
  }
}
