import pg from 'pg';
import type { QueryArrayResult } from 'pg';
import type { Statement } from './statement.js';

const int8 = 20;
const date = 1082;
// Counts fit a number; a date has no time zone and stays the text 'YYYY-MM-DD'.
pg.types.setTypeParser(int8, Number);
pg.types.setTypeParser(date, (text) => text);

const columns = new Map<string, string[]>();

/** Rows as objects in camelCase; the names are worked out once for each statement. */
export function rowsOf<Row>(statement: Statement, result: QueryArrayResult<unknown[]>): Row[] {
  let names = columns.get(statement.name);
  if (!names || names.length !== result.fields.length) {
    names = result.fields.map((field) => camelCase(field.name));
    columns.set(statement.name, names);
  }
  const keys = names;
  return result.rows.map((values) => {
    const row: Record<string, unknown> = {};
    for (let i = 0; i < keys.length; i++) row[keys[i] as string] = values[i];
    return row as Row;
  });
}

const camelCase = (name: string) => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
