/** RFC 9110, 8.8.3: an opaque tag has no quotation mark, and commas may stand in it. */
const ENTITY_TAG = /(W\/)?"[!#-~\x80-\xff]*"/y;
const BETWEEN = /[ \t]*,[ \t,]*|[ \t]*$/y;

/**
 * Whether `If-None-Match` names a tag (RFC 9110, 13.1.2). Tags are compared weakly, as the RFC wants it here: whoever
 * compresses an answer on its way makes the tag a weak one. A field that is malformed names none.
 *
 * @param field the header's value, a list of tags; null where the request has none
 * @param tag with its quotes, strong
 */
export function namesTag(field: string | null, tag: string): boolean {
  return field?.includes(tag) === true && tagsOf(field).includes(tag);
}

/** Whether `If-None-Match` is `*`: any answer at all will do. */
export function namesAny(field: string | null): boolean {
  return field?.trim() === '*';
}

/** The tags of a list without their `W/`; none where the list is malformed. */
function tagsOf(field: string): string[] {
  const text = field.trim();
  const tags: string[] = [];
  // A list may have empty members (RFC 9110, 5.6.1).
  let at = /^[ \t,]*/.exec(text)?.[0].length ?? 0;
  while (at < text.length) {
    ENTITY_TAG.lastIndex = at;
    const match = ENTITY_TAG.exec(text);
    if (match === null) return [];
    tags.push(match[0].slice(match[1]?.length ?? 0));
    BETWEEN.lastIndex = ENTITY_TAG.lastIndex;
    if (BETWEEN.exec(text) === null) return [];
    at = BETWEEN.lastIndex;
  }
  return tags;
}
