import { invalid } from '#problems';

/** Where a page of a list ended: the values that it is ordered by, opaque to the client. */
export const cursorOf = (...values: (string | number | Date | null)[]): string =>
  Buffer.from(JSON.stringify(values.map((value) => (value instanceof Date ? value.toISOString() : value)))).toString(
    'base64url',
  );

/** Reads a cursor of so many values; null for the first page. */
export function readCursor(cursor: string | undefined, values: number): (string | number | null)[] | null {
  if (!cursor) return null;
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(read) && read.length === values && read.every(isPlain)) return read;
  } catch {
    // answered below
  }
  throw invalid([{ field: 'cursor', message: 'This is no cursor of this list. Leave it out to begin at the start.' }]);
}

const isPlain = (value: unknown) => value === null || ['string', 'number'].includes(typeof value);

/** Before the first of a list that is ordered by an instant and an id. */
export const beginning = ['-infinity', '00000000-0000-0000-0000-000000000000'];

/** Before the first of a list that shows the newest first. */
export const newest = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

/** A page from rows that were asked for with one more than the limit. */
export function pageOf<Row, Item>(rows: Row[], limit: number, item: (row: Row) => Item, cursor: (row: Row) => string) {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(item), next: rows.length > limit && last ? cursor(last) : null };
}
