import { InputError } from './input-error.ts';

/**
 * What `--only` selects: the items with its text in their names, or with one of its texts if commas separate several.
 * A name may hold commas itself.
 *
 * @param only undefined selects all items
 * @param kind what an item is called in the error: "question"
 * @throws InputError if one of the texts is in no name
 */
export function selectByName<Item extends { readonly name: string }>(
  items: readonly Item[],
  only: string | undefined,
  kind: string,
): readonly Item[] {
  if (only === undefined) return items;
  const having = (text: string) => items.filter(({ name }) => text !== '' && name.includes(text));
  const whole = having(only);
  if (whole.length > 0) return whole;
  const texts = only.split(',').map((text) => text.trim());
  const unknown = texts.find((text) => having(text).length === 0);
  if (unknown !== undefined) {
    const names = items.map(({ name }) => name).join('; ');
    throw new InputError(`no ${kind} is called "${unknown}"; there are: ${names}`);
  }
  return items.filter(({ name }) => texts.some((text) => name.includes(text)));
}
