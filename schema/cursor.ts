import type { SortOrder } from '../src/corpus/orders.ts';
import { isKeyOf } from '../src/corpus/orders.ts';
import type { SortKey } from '../src/corpus/page.ts';
import { decodeBase64Url, encodeBase64Url } from './base64url.ts';
import { badUserInput, shown } from './errors.ts';

/** Writes a keyset cursor: the order's name and the values by which one item stands in it, opaque to clients. */
export function encodeCursor(order: SortOrder, key: SortKey): string {
  return encodeBase64Url(JSON.stringify([order.name, ...key]));
}

function parseCursor(
  cursor: string,
): { readonly orderName: string; readonly key: readonly unknown[] } | null {
  const json = decodeBase64Url(cursor);
  if (json === null) return null;
  let values: unknown;
  try {
    values = JSON.parse(json);
  } catch {
    return null;
  }
  if (!Array.isArray(values)) return null;
  const [orderName, ...key] = values as unknown[];
  return typeof orderName === 'string' ? { orderName, key } : null;
}

/** "QUOTE_COUNT:DESC" as a client writes it. */
function asOrderBy(orderName: string): string {
  return shown(orderName.replace(':', ' '));
}

/**
 * Reads a cursor that must be one of this order.
 *
 * @param argument the argument's name, for the message
 * @throws BAD_USER_INPUT for a text that is no cursor, and for a cursor of another order
 */
export function decodeCursor(order: SortOrder, argument: 'after' | 'before', cursor: string): SortKey {
  const parsed = parseCursor(cursor);
  if (parsed !== null && parsed.orderName !== order.name) {
    throw badUserInput(
      `Argument "${argument}" is a cursor of a list ordered by ${asOrderBy(parsed.orderName)}, but this list is ` +
        `ordered by ${asOrderBy(order.name)}. Give the orderBy that the cursor came from, or start without a cursor.`,
    );
  }
  if (parsed === null || !isKeyOf(order, parsed.key)) {
    throw badUserInput(
      `Argument "${argument}" is no cursor of this list: ${shown(cursor)}. Give a cursor exactly as an edge or ` +
        'pageInfo of the same list returned it.',
    );
  }
  return parsed.key;
}
