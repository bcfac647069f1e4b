import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { type Answer, readAnswer } from './answer.ts';
import type { HostileRequest } from './request.ts';

/** What came of a request. */
export interface Outcome {
  /** As many as requests, unless the connection ended before. */
  readonly answers: readonly Answer[];
  /** `gone` where the client left, `closed` where the server did before all was answered, `hung` where nothing came. */
  readonly end: 'answered' | 'gone' | 'closed' | 'hung';
  /** From the last byte sent to the last received. */
  readonly milliseconds: number;
}

/** Seconds after which nobody waits for an answer any more. */
const PATIENCE = 10;

/** What one connection received, as it comes. */
class Receiver {
  readonly socket: Socket;
  #chunks: Buffer[] = [];
  #isOver = false;
  #whenChanged = () => {};

  constructor(port: number) {
    // The side that ends first may still read: some clients do.
    this.socket = connect({ port, host: '127.0.0.1', noDelay: true, allowHalfOpen: true });
    this.socket.on('data', (chunk: Buffer) => {
      this.#chunks.push(chunk);
      this.#whenChanged();
    });
    const over = () => {
      this.#isOver = true;
      this.#whenChanged();
    };
    this.socket.on('end', over).on('close', over).on('error', over);
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** Takes the next answer, or tells why there is none. */
  async next(method: string, deadline: number): Promise<Answer | 'closed' | 'hung'> {
    for (;;) {
      // Read anew only when something came: a large answer comes in many pieces.
      const bytes = this.#chunks.length === 1 ? (this.#chunks[0] as Buffer) : Buffer.concat(this.#chunks);
      const read = readAnswer(bytes, method, this.#isOver);
      if (read !== undefined) {
        this.#chunks = read.end < bytes.byteLength ? [bytes.subarray(read.end)] : [];
        return read.answer;
      }
      this.#chunks = [bytes];
      if (this.#isOver) return 'closed';
      if (!(await this.#changed(deadline - performance.now()))) return 'hung';
    }
  }

  #changed(milliseconds: number): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), milliseconds);
      this.#whenChanged = () => {
        clearTimeout(timer);
        resolve(true);
      };
    });
  }
}

/** Sends hostile requests one after the other, over one connection for as long as both sides keep it. */
export class HostileClient {
  readonly #port: number;
  readonly #patience: number;
  #receiver: Receiver | undefined;

  /**
   * @param port of this machine
   * @param patience in seconds
   */
  constructor(port: number, patience = PATIENCE) {
    this.#port = port;
    this.#patience = patience;
  }

  async send(request: HostileRequest): Promise<Outcome> {
    const isReused = this.#receiver !== undefined;
    const outcome = await this.#exchange(request);
    // A connection that was idle may have been closed just then: so every client asks again.
    const isStale = isReused && outcome.end === 'closed' && outcome.answers.length === 0;
    return isStale ? this.#exchange(request) : outcome;
  }

  close(): void {
    this.#receiver?.socket.destroy();
    this.#receiver = undefined;
  }

  async #exchange({ parts, pause, methods, ending }: HostileRequest): Promise<Outcome> {
    if (this.#receiver?.isOver) this.close();
    this.#receiver ??= new Receiver(this.#port);
    const receiver = this.#receiver;
    for (const [index, part] of parts.entries()) {
      if (index > 0) await wait(pause);
      receiver.socket.write(part);
    }
    const started = performance.now();
    const outcome = (end: Outcome['end'], answers: readonly Answer[]): Outcome => {
      const isKept = end === 'answered' && ending === 'keep' && answers.every(keepsConnection);
      if (!isKept) this.close();
      return { end, answers, milliseconds: performance.now() - started };
    };
    if (typeof ending === 'object') {
      await wait(ending.goneAfter);
      return outcome('gone', []);
    }
    if (ending === 'end') receiver.socket.end();
    const answers: Answer[] = [];
    for (const method of methods) {
      const next = await receiver.next(method, started + this.#patience * 1000);
      if (typeof next === 'string') return outcome(next, answers);
      answers.push(next);
      if (!keepsConnection(next) && answers.length < methods.length) return outcome('closed', answers);
    }
    return outcome('answered', answers);
  }
}

function keepsConnection({ headers }: Answer): boolean {
  return headers.get('connection')?.toLowerCase() !== 'close';
}
