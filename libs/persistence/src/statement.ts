/** One SQL statement with a name: PostgreSQL parses and plans it once for each connection. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

const names = new Set<string>();

/** Names a statement. A name stands for one text only: a prepared statement of another text would be run instead. */
export function statement(name: string, text: string): Statement {
  if (names.has(name)) throw new Error(`There are two statements named "${name}".`);
  if (name.length > 63) throw new Error(`PostgreSQL cuts the name "${name}" off.`);
  names.add(name);
  return { name, text };
}

/** A statement with what it is run with. */
export interface Step {
  statement: Statement;
  params: unknown[];
}
