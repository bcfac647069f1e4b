const EXPECTED = 'expected an object such as {"id": "a", "text": "…"}';

/** Lines that are no document: what each is, the line, and what is said of it. */
export const BAD_LINES: readonly (readonly [what: string, line: string | Uint8Array, message: unknown])[] = [
  ['no JSON', 'Anna Bell came.', matching(`^is not JSON: Unexpected token .*; ${EXPECTED}`)],
  [
    'JSON that breaks off',
    '{"id":"a","text":"',
    matching(`^is not JSON: Unterminated string .*; ${EXPECTED}`),
  ],
  ['two documents', '{"id":1,"text":""}{"id":2,"text":""}', matching(`^is not JSON: .*; ${EXPECTED}`)],
  ['an array', '[{"id":"a","text":"b"}]', `is an array; ${EXPECTED}`],
  ['null', 'null', `is null; ${EXPECTED}`],
  ['a string', '"a"', `is a string; ${EXPECTED}`],
  ['a number', '1', `is a number; ${EXPECTED}`],
  ['no id', '{"text":"b"}', '"id" is missing; expected a string or a number'],
  ['an id that is null', '{"id":null,"text":"b"}', '"id" is null; expected a string or a number'],
  ['an id that is an object', '{"id":{},"text":"b"}', '"id" is an object; expected a string or a number'],
  [
    'an id that would be rounded',
    '{"id":9007199254740993,"text":"b"}',
    '"id" is a number too large to be given back unchanged; write it as a string',
  ],
  [
    'an id beyond all numbers',
    '{"id":1e999,"text":"b"}',
    '"id" is a number too large to be given back unchanged; write it as a string',
  ],
  ['no text', '{"id":"a"}', '"text" is missing; expected a string'],
  ['a text that is a number', '{"id":"a","text":1}', '"text" is a number; expected a string'],
  ['a text that is a list', '{"id":"a","text":["b"]}', '"text" is an array; expected a string'],
  [
    'Latin-1',
    Buffer.from('{"id":"a","text":"é"}', 'latin1'),
    'is not UTF-8 at byte 19 of the line; save it as UTF-8',
  ],
  [
    'half a UTF-16 pair',
    Uint8Array.from([0xed, 0xa0, 0x80]),
    'is not UTF-8 at byte 1 of the line; save it as UTF-8',
  ],
];

/** An expectation; the words of a JSON parser's errors change with its version. */
function matching(pattern: string): { asymmetricMatch(value: unknown): boolean } {
  const escaped = pattern.replace(/[{}]/g, '\\$&');
  return { asymmetricMatch: (value) => typeof value === 'string' && new RegExp(escaped, 'u').test(value) };
}
