import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

const HEAD_END = Buffer.from('\r\n\r\n');

/** Room for the head and more than the largest answer of the workload. */
const BUFFER_BYTES = 256 * 1024;

type WhenAnswered = (failure?: Error) => void;

/**
 * One kept-alive HTTP/1.1 connection that sends prepared bytes and waits for the answer to them. It understands as
 * much of HTTP as workerd sends to a client it knows, so that what is measured is the server: an HTTP client
 * takes longer than a small answer does.
 */
export class Connection {
  readonly #socket: Socket;
  readonly #answer = Buffer.allocUnsafe(BUFFER_BYTES);
  #received = 0;
  /** Bytes of head and body together; 0 while the head is not complete. */
  #expected = 0;
  #bodyStart = 0;
  #whenAnswered: WhenAnswered | undefined;

  private constructor(port: number) {
    const onread = { buffer: Buffer.allocUnsafe(64 * 1024), callback: this.#take.bind(this) };
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true, onread });
    this.#socket.on('error', (error) => this.#whenAnswered?.(error));
    this.#socket.on('close', () => this.#whenAnswered?.(new Error('the server closed the connection')));
  }

  /** Connects to a port of this machine. */
  static async open(port: number): Promise<Connection> {
    const connection = new Connection(port);
    await once(connection.#socket, 'connect');
    return connection;
  }

  /**
   * Sends a request and calls back when its answer is complete, or with an error where none comes. Not before that
   * may the next one be sent.
   *
   * @param request head and body
   */
  exchange(request: Buffer, whenAnswered: WhenAnswered): void {
    this.#received = 0;
    this.#expected = 0;
    this.#whenAnswered = whenAnswered;
    this.#socket.write(request);
  }

  /** The HTTP status of the last answer. */
  get status(): number {
    // "HTTP/1.1 200"
    return Number(this.#answer.toString('latin1', 9, 12));
  }

  /** Bytes of the last answer's body. */
  get bodyBytes(): number {
    return this.#expected - this.#bodyStart;
  }

  /** The last answer's head. */
  get head(): string {
    return this.#answer.toString('latin1', 0, this.#bodyStart);
  }

  /** The last answer's body. */
  get body(): string {
    return this.#answer.toString('utf8', this.#bodyStart, this.#expected);
  }

  close(): void {
    this.#whenAnswered = undefined;
    this.#socket.destroy();
  }

  #take(bytes: number, buffer: Uint8Array): boolean {
    this.#answer.set(buffer.subarray(0, bytes), this.#received);
    this.#received += bytes;
    if (this.#expected === 0) this.#readHead();
    if (this.#expected > 0 && this.#received >= this.#expected) this.#whenAnswered?.();
    return true;
  }

  #readHead(): void {
    const end = this.#answer.subarray(0, this.#received).indexOf(HEAD_END);
    if (end === -1) return;
    const length = /\r\ncontent-length: (\d+)/i.exec(this.#answer.toString('latin1', 0, end))?.[1];
    if (length === undefined) {
      this.#whenAnswered?.(new Error('an answer has no Content-Length, which the benchmark needs'));
      return;
    }
    this.#bodyStart = end + HEAD_END.length;
    this.#expected = this.#bodyStart + Number(length);
  }
}
