import { programTable } from '#persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a program has chosen, and from which day on. A choice is never changed, only followed by another. */
export class Policies5000000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table policy_value (
        id uuid primary key default uuidv7(),
        program_id uuid not null references program,
        key text not null,
        effective_on date not null,
        value jsonb not null,
        reason text not null check (length(reason) between 1 and 1000),
        set_by uuid not null references person,
        set_at timestamptz not null,
        unique (program_id, id)
      );
      create index policy_value_newest on policy_value (program_id, key, effective_on desc, set_at desc);
      create trigger policy_value_changed after insert on policy_value
        for each row execute function settings_changed();`);
    await programTable(runner, 'policy_value', { grant: 'select, insert' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table policy_value;`);
  }
}
