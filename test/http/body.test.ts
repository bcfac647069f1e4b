import { describe, expect, it } from 'vitest';
import { readText } from '../../src/http/body.ts';

function post(body: BodyInit | null, headers: Record<string, string> = {}): Request {
  return new Request('https://api.example/graphql', {
    method: 'POST',
    body,
    headers,
    ...(body instanceof ReadableStream && { duplex: 'half' }),
  });
}

function streamOf(chunks: readonly string[], onPull: () => void = () => {}): ReadableStream<Uint8Array> {
  const rest = chunks.map((chunk) => new TextEncoder().encode(chunk));
  return new ReadableStream(
    {
      pull(controller) {
        onPull();
        const chunk = rest.shift();
        if (chunk === undefined) controller.close();
        else controller.enqueue(chunk);
      },
    },
    { highWaterMark: 0 },
  );
}

describe('readText', () => {
  it('puts the chunks of a body together, even where a character is cut in two', async () => {
    const bytes = new TextEncoder().encode('{"a": "ü🏃"}');
    const body = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect(await readText(post(body), 100)).toBe('{"a": "ü🏃"}');
  });

  it('drops a byte-order mark', async () => {
    expect(await readText(post('\uFEFF{}'), 100)).toBe('{}');
  });

  it('is empty for a request without a body', async () => {
    expect(await readText(post(null), 100)).toBe('');
  });

  it('takes exactly as many bytes as the limit', async () => {
    expect(await readText(post('ääää'), 8)).toBe('ääää');
    await expect(readText(post('ääää'), 7)).rejects.toMatchObject({ status: 413, code: 'PAYLOAD_TOO_LARGE' });
  });

  it.each([{}, { 'content-length': '100' }])('tells a client whose body breaks off (%o)', async (headers) => {
    const body = new ReadableStream({
      pull(controller) {
        controller.error(new Error('Network connection lost.'));
      },
    });
    await expect(readText(post(body, headers), 100)).rejects.toMatchObject({
      status: 400,
      code: 'BAD_REQUEST',
      message: expect.stringContaining('did not arrive whole'),
    });
  });

  it('refuses a declared length over the limit without reading', async () => {
    let pulls = 0;
    const body = streamOf(['x'], () => pulls++);
    await expect(readText(post(body, { 'content-length': '101' }), 100)).rejects.toMatchObject({
      status: 413,
    });
    expect(pulls).toBe(0);
  });

  it('stops reading an undeclared length as soon as it is too much', async () => {
    let pulls = 0;
    const body = streamOf(
      Array.from({ length: 50 }, () => '0123456789'),
      () => pulls++,
    );
    await expect(readText(post(body), 25)).rejects.toMatchObject({ status: 413 });
    expect(pulls).toBeLessThan(10);
  });

  it('does not believe a declared length that is too small', async () => {
    await expect(readText(post('x'.repeat(50), { 'content-length': '5' }), 20)).rejects.toMatchObject({
      status: 413,
    });
  });

  it('says so where the bytes are not UTF-8', async () => {
    await expect(readText(post(Uint8Array.of(0x7b, 0xff, 0x7d)), 100)).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining('UTF-8'),
    });
  });
});
