import { badUserInput, shown } from './errors.ts';

/** An input object without its absent fields. */
type Given<Input> = { readonly [Field in keyof Input]?: NonNullable<Input[Field]> };

/** The fields that a filter gives; for a client, null means the same as leaving out. */
export function givenFields<Input extends object>(filter: Input | null | undefined): Given<Input> {
  if (filter == null) return {};
  const given = Object.entries(filter).filter(([, value]) => value != null);
  return Object.fromEntries(given) as Given<Input>;
}

/** @throws BAD_USER_INPUT where a range of dates ends before it begins, which could match nothing */
export function checkDateRange(range: {
  readonly publishedFrom?: string;
  readonly publishedTo?: string;
}): void {
  const { publishedFrom, publishedTo } = range;
  if (publishedFrom !== undefined && publishedTo !== undefined && publishedFrom > publishedTo) {
    throw badUserInput(
      `publishedFrom ${shown(publishedFrom)} is after publishedTo ${shown(publishedTo)}. ` +
        'Give the earlier date as publishedFrom; both days are included.',
    );
  }
}
