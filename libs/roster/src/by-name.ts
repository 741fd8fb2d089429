import { cursorOf, pageOf, PageQuery, readCursor } from '#persistence';
import { invalid } from '#problems';
import { isUUID } from 'class-validator';

const beginning = ['', '00000000-0000-0000-0000-000000000000'];

/** Where a list by name goes on, as its two parameters: after this name and id. */
export function afterName({ cursor }: Pick<PageQuery, 'cursor'>): (string | number | null)[] {
  const after = readCursor(cursor, 2) ?? beginning;
  if (typeof after[0] !== 'string' || after[0].includes('\0') || !isUUID(after[1], 'all'))
    throw invalid([
      { field: 'cursor', message: 'This is no cursor of this list. Leave it out to begin at the start.' },
    ]);
  return after;
}

/** A page from rows that were asked for with one more than the limit. */
export const pageByName = <Row extends { id: string; name: string }, Item>(
  rows: Row[],
  limit: number,
  item: (row: Row) => Item,
) => pageOf(rows, limit, item, (row) => cursorOf(row.name, row.id));
