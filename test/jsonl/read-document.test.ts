import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/jsonl/read-document.ts';
import { BAD_LINES } from './bad-lines.ts';

const read = (line: string) => readDocument(new TextEncoder().encode(line));

describe('readDocument', () => {
  it.each([
    ['an id that is a string', '{"id":"a","text":"b"}', { id: 'a', text: 'b' }],
    ['an id that is a number', '{"id":7,"text":""}', { id: 7, text: '' }],
    ['the largest id that is kept', '{"id":9007199254740991,"text":""}', { id: 9007199254740991, text: '' }],
    ['other fields', '{"quotes":[{"start":0}],"text":"b","id":"a"}', { id: 'a', text: 'b' }],
    ['a byte-order mark', '\uFEFF{"id":"a","text":"b"}', { id: 'a', text: 'b' }],
    ['blanks around it', ' {"id":"a","text":"b"}\t\r', { id: 'a', text: 'b' }],
    [
      'text to the character',
      '{"id":"a","text":"\\uFEFF\\r\\n\\ud83d\u00a0"}',
      { id: 'a', text: '\uFEFF\r\n\ud83d\u00a0' },
    ],
  ])('takes %s', (_what, line, document) => {
    expect(read(line)).toEqual({ kind: 'DOCUMENT', document });
  });

  it.each(['', '\r', ' \t', '\uFEFF'])('passes over %j', (line) => {
    expect(read(line)).toEqual({ kind: 'BLANK' });
  });

  it.each(BAD_LINES)('says what is wrong with %s', (_what, line, message) => {
    expect(readDocument(Buffer.from(line))).toEqual({ kind: 'PROBLEM', message });
  });

  it('cites no character that a terminal would obey', () => {
    expect(read('\u001b[2Jno')).toMatchObject({ message: expect.stringMatching(/^\P{Cc}+$/u) });
  });
});
