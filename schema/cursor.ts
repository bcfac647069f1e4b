import type { SortOrder } from '../src/corpus/orders.ts';
import { isKeyOf } from '../src/corpus/orders.ts';
import type { SortKey } from '../src/corpus/page.ts';
import { decodeBase64Url, encodeBase64Url } from './base64url.ts';
import { badUserInput, shown } from './errors.ts';

const LIST_NAMES = [
  'articles',
  'mentions',
  'organizations',
  'people',
  'quotations',
  'results',
  'topics',
] as const;

/** What a list holds, as messages say it. A cursor goes on in any list of the same things in the same order. */
type ListName = (typeof LIST_NAMES)[number];

/** An order of one kind of list: orders of different kinds may have the same name and the same columns. */
export interface ListOrder extends SortOrder {
  readonly list: ListName;
}

/** Says which kind of list an order is of. */
export function orderOf(list: ListName, order: SortOrder): ListOrder {
  return { ...order, list };
}

/**
 * Writes a keyset cursor: the list's and the order's names and the values by which one item stands in it, opaque to
 * clients.
 */
export function encodeCursor({ list, name }: ListOrder, key: SortKey): string {
  return encodeBase64Url(JSON.stringify([list, name, ...key]));
}

/** A cursor of whatever list, its values not yet checked. */
interface ParsedCursor {
  readonly list: ListName;
  readonly orderName: string;
  readonly key: readonly unknown[];
}

function parseCursor(cursor: string): ParsedCursor | null {
  const json = decodeBase64Url(cursor);
  if (json === null) return null;
  let values: unknown;
  try {
    values = JSON.parse(json);
  } catch {
    return null;
  }
  if (!Array.isArray(values)) return null;
  const [listName, orderName, ...key] = values as unknown[];
  const list = LIST_NAMES.find((known) => known === listName);
  return list !== undefined && typeof orderName === 'string' ? { list, orderName, key } : null;
}

const SAME_LIST = 'Give a cursor exactly as an edge or pageInfo of the same list returned it.';

/** "QUOTE_COUNT:DESC" as a client writes it. */
function asOrderBy(orderName: string): string {
  return shown(orderName.replace(':', ' '));
}

/**
 * Reads a cursor that must be one of this list and order.
 *
 * @param argument the argument's name, for the message
 * @throws BAD_USER_INPUT for a text that is no cursor, and for a cursor of another list or order
 */
export function decodeCursor(order: ListOrder, argument: 'after' | 'before', cursor: string): SortKey {
  const parsed = parseCursor(cursor);
  if (parsed !== null && parsed.list !== order.list) {
    throw badUserInput(
      `Argument "${argument}" is a cursor of a list of ${parsed.list}, but this is a list of ${order.list}. ` +
        SAME_LIST,
    );
  }
  if (parsed !== null && parsed.orderName !== order.name && order.list === 'results') {
    throw badUserInput(
      `Argument "${argument}" is a cursor of another search. Give the query and the types that the cursor came from, ` +
        'or start without a cursor.',
    );
  }
  if (parsed !== null && parsed.orderName !== order.name) {
    throw badUserInput(
      `Argument "${argument}" is a cursor of a list ordered by ${asOrderBy(parsed.orderName)}, but this list is ` +
        `ordered by ${asOrderBy(order.name)}. Give the orderBy that the cursor came from, or start without a cursor.`,
    );
  }
  if (parsed === null || !isKeyOf(order, parsed.key)) {
    throw badUserInput(`Argument "${argument}" is no cursor of this list: ${shown(cursor)}. ${SAME_LIST}`);
  }
  return parsed.key;
}
