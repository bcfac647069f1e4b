import { SingleBar } from 'cli-progress';

/**
 * Called before each article and each later stage: how many of the articles are done, of how many, and the file or the
 * stage that is next.
 */
export type OnProgress = (done: number, total: number, next: string) => void;

/** Shows how far a run has come. */
export interface Progress {
  readonly update: OnProgress;
  /** Removes the bar, if there is one. */
  stop(): void;
}

/** A run is long after this many articles or milliseconds; a shorter one shows nothing. */
const LONG = { articles: 100, milliseconds: 1000 };

/** Makes a bar in a terminal. Elsewhere nothing is shown: in a log a line is there to stay. */
export function createProgress(stream: NodeJS.WriteStream): Progress {
  return stream.isTTY ? createBar(stream) : { update() {}, stop() {} };
}

/** Runs a task, and shows on stderr how far it has come. */
export function withProgress<T>(task: (onProgress: OnProgress) => T): T {
  const progress = createProgress(process.stderr);
  try {
    return task(progress.update);
  } finally {
    progress.stop();
  }
}

function createBar(stream: NodeJS.WriteStream): Progress {
  const began = performance.now();
  // The cursor stays: it would not come back if the process were killed.
  const bar = new SingleBar({ stream, format: '{bar} {value} of {total} articles', clearOnComplete: true });
  return {
    update(done, total) {
      const long = done > LONG.articles || performance.now() - began > LONG.milliseconds;
      if (bar.isActive) bar.update(done);
      else if (long && done < total) bar.start(total, done);
    },
    stop() {
      if (bar.isActive) bar.stop();
    },
  };
}
