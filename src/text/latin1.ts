/*
 * Text of any script, written without a character above U+00FF (Latin-1). V8 holds such a string with one byte for each
 * character. A single character above U+00FF makes all of them take two.
 */

/** Every unit from here on is escaped, because the leading characters of escapes begin here. */
const FIRST_LEAD = 0xf0;
/** What follows a leading character are two of these characters, "0" to "o". */
const FIRST_TRAIL = 0x30;
const BITS = 6;
const MASK = (1 << BITS) - 1;

/**
 * Escapes each UTF-16 unit above U+00FF in JSON as `\uXXXX`. Parsing gives the same values as before.
 *
 * @param json as `JSON.stringify` writes it, which has such units inside strings only
 */
export function latin1Json(json: string): string {
  return json.replace(/[\u0100-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * Writes any string as one without a character above U+00FF. Each UTF-16 unit is written by itself, those below U+00F0
 * as they are. So the beginning of a string becomes the beginning of its encoded form, and of no other, and encoded
 * strings sort as the strings do, by code unit. Tabs, line feeds and spaces stay as they are, and none is added.
 */
export function toLatin1(text: string): string {
  return text.replace(/[\u00f0-\uffff]/g, (character) => {
    const unit = character.charCodeAt(0);
    return String.fromCharCode(
      FIRST_LEAD + (unit >> (2 * BITS)),
      FIRST_TRAIL + ((unit >> BITS) & MASK),
      FIRST_TRAIL + (unit & MASK),
    );
  });
}

/** Reads what `toLatin1` wrote. */
export function fromLatin1(text: string): string {
  return text.replace(/[\u00f0-\u00ff]../g, (escaped) =>
    String.fromCharCode(
      ((escaped.charCodeAt(0) - FIRST_LEAD) << (2 * BITS)) +
        ((escaped.charCodeAt(1) - FIRST_TRAIL) << BITS) +
        (escaped.charCodeAt(2) - FIRST_TRAIL),
    ),
  );
}
