import type { QueryRunner } from 'typeorm';
import type { Side } from './scope.js';

/**
 * Puts a table that holds a program's rows under row-level security, for two roles that own no table:
 * the api sees the program it asks for, the worker all of them. With a side, the api shows the rows to people of that
 * side alone. To be called by the migration that makes the table.
 */
export async function programTable(
  runner: QueryRunner,
  table: string,
  { grant = 'select, insert, update, delete', side }: { grant?: string; side?: Side } = {},
): Promise<void> {
  // The inner select is worked out once for each statement, not for each row.
  const own = `program_id = (select nullif(current_setting('liaison.program_id', true), '')::uuid)`;
  await runner.query(`
    alter table ${table} enable row level security;
    create policy own_program on ${table} to liaison_api
      using (${own}) with check (${own});
    create policy every_program on ${table} to liaison_worker using (true) with check (true);
    grant ${grant} on ${table} to liaison_api, liaison_worker;`);
  if (side)
    await runner.query(`
      create policy own_side on ${table} as restrictive to liaison_api
        using ((select current_setting('liaison.side', true)) = '${side}');`);
}
