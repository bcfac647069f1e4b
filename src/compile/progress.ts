import { SingleBar } from 'cli-progress';

/** Told after each article how many of all are done. */
export type OnProgress = (done: number, total: number) => void;

/** Shows how far a run has come. */
export interface Progress {
  readonly update: OnProgress;
  /** Takes the bar away, if there is one. */
  stop(): void;
}

/** A run is long after this many articles or milliseconds; a shorter one shows nothing. */
const LONG = { articles: 100, milliseconds: 1000 };

/** Makes a bar in a terminal; elsewhere a plain line for every hundred articles, or every second. */
export function createProgress(stream: NodeJS.WriteStream): Progress {
  return stream.isTTY ? createBar(stream) : createLines(stream);
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
  const bar = new SingleBar({
    stream,
    format: '{bar} {value} of {total} articles',
    clearOnComplete: true,
    hideCursor: true,
  });
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

function createLines(stream: NodeJS.WriteStream): Progress {
  let last = performance.now();
  return {
    update(done, total) {
      const late = performance.now() - last > LONG.milliseconds;
      if (done === total || (done % LONG.articles !== 0 && !late)) return;
      last = performance.now();
      stream.write(`${done} of ${total} articles\n`);
    },
    stop() {},
  };
}
