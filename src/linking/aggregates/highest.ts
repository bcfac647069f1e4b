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
    const place = scores.findLastIndex((own) => own.score >= score) + 1;
    if (place >= this.#limit) return;
    scores.splice(place, 0, { of, score });
    if (scores.length > this.#limit) scores.pop();
  }

  /** The highest first. */
  scores(): readonly Score[] {
    return this.#scores;
  }
}
