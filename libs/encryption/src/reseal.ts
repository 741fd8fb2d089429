import type { FieldCipher, SealedField } from './field-cipher.js';

/** A connection of the owner, from TypeORM or pg. */
interface Queryable {
  query(sql: string, params?: unknown[]): Promise<{ rows: { id: string; sealed: string }[] }>;
}

const batch = 200;

/**
 * Encrypts anew, with the current key, every value of the field that another key was used for; gives how many. Each
 * batch stands by itself and what is done is not looked at again: stopped at any moment, it goes on when started anew.
 * A row that somebody changes meanwhile is waited for, and has the current key then.
 */
export async function reseal(owner: Queryable, cipher: FieldCipher, field: SealedField): Promise<number> {
  const { table, column, key } = field;
  const old = `${column} is not null and not starts_with(${column}, $1)`;
  for (let done = 0; ;) {
    const { rows } = await owner.query(
      `select ${key}::text as id, ${column} as sealed from ${table} where ${old} order by ${key} limit ${batch}`,
      [cipher.currentPrefix],
    );
    if (rows.length === 0) return done;
    const anew = rows.map(({ id, sealed }) => ({
      id,
      sealed,
      anew: cipher.seal(field, id, cipher.open(field, id, sealed)),
    }));
    // Only where it is still what was read: what somebody else wrote meanwhile is left to the next round.
    await owner.query(
      `update ${table} t set ${column} = n.anew
       from jsonb_to_recordset($1::jsonb) as n (id text, sealed text, anew text)
       where t.${key}::text = n.id and t.${column} = n.sealed`,
      [JSON.stringify(anew)],
    );
    done += rows.length;
  }
}
