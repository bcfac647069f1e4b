import { once } from 'node:events';

/** Bytes of an isolate's heap. */
export interface HeapUsage {
  /** What V8 holds on its heap. */
  readonly usedSize: number;
  /** What V8 has reserved for it. */
  readonly totalSize: number;
  /** Array buffers, and texts that are held outside the heap. */
  readonly backingStorageSize: number;
}

interface Reply {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** A session of V8's inspector with the isolate of a workerd process. */
export class Inspector {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #lastId = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const reply = JSON.parse(data as string) as Reply;
      this.#waiting.get(reply.id)?.(reply);
      this.#waiting.delete(reply.id);
    });
    socket.addEventListener('close', () => {
      for (const [id, take] of this.#waiting) take({ id, error: { message: 'workerd closed the session' } });
    });
  }

  /** Connects to the Worker `main` by the port of an inspector on this machine. */
  static async open(port: number): Promise<Inspector> {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/main`);
    await once(socket, 'open');
    return new Inspector(socket);
  }

  /**
   * Collects garbage, and says what is left. `HeapProfiler.collectGarbage` never replies in workerd, and V8 collects
   * garbage before it gives a sampling profile.
   */
  async heapInUse(): Promise<HeapUsage> {
    await this.#ask('HeapProfiler.startSampling');
    await this.#ask('HeapProfiler.stopSampling');
    return (await this.#ask('Runtime.getHeapUsage')) as HeapUsage;
  }

  close(): void {
    this.#socket.close();
  }

  async #ask(method: string): Promise<unknown> {
    const id = ++this.#lastId;
    const reply = await new Promise<Reply>((resolve) => {
      this.#waiting.set(id, resolve);
      this.#socket.send(JSON.stringify({ id, method }));
    });
    if (reply.error !== undefined) throw new Error(`${method} failed: ${reply.error.message}`);
    return reply.result;
  }
}
