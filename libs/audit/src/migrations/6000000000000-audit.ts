import { programTable } from '#persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The append-only record of every change, chained by hash for each program.
 *
 * hash = sha256(previous hash ‖ entry as text), so whoever holds an export can verify it without this database.
 * The columns beside `entry` are derived from it: there is nothing that could be altered apart from what is hashed.
 * Nobody but the function below may insert, and nobody at all may update or delete.
 */
export class Audit6000000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_entry (
        program_id uuid not null references program,
        seq bigint not null,
        entry jsonb not null,
        hash bytea not null,
        case_kind text generated always as (entry ->> 'caseKind') stored,
        case_id uuid generated always as ((entry ->> 'caseId')::uuid) stored,
        primary key (program_id, seq)
      );
      create index audit_entry_by_case on audit_entry (program_id, case_id, seq desc);

      create table audit_chain (
        program_id uuid primary key references program,
        seq bigint not null,
        hash bytea not null
      );

      create function append_audit(entries jsonb) returns void
      language plpgsql security definer set search_path = pg_catalog, public as $$
      declare
        program uuid := nullif(current_setting('liaison.program_id', true), '')::uuid;
        chain audit_chain;
        one jsonb;
      begin
        if program is null then raise exception 'An audit entry belongs to a program.'; end if;
        insert into audit_chain values (program, 0, '\\x') on conflict do nothing;
        select * into chain from audit_chain where program_id = program for update;
        for one in select * from jsonb_array_elements(entries) loop
          chain.seq := chain.seq + 1;
          chain.hash := sha256(chain.hash || convert_to(one::text, 'UTF8'));
          insert into audit_entry (program_id, seq, entry, hash) values (program, chain.seq, one, chain.hash);
        end loop;
        update audit_chain set seq = chain.seq, hash = chain.hash where program_id = program;
      end $$;
      revoke all on function append_audit(jsonb) from public;
      grant execute on function append_audit(jsonb) to liaison_api, liaison_worker;`);
    await programTable(runner, 'audit_entry', { grant: 'select' });
    await programTable(runner, 'audit_chain', { grant: 'select' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function append_audit(jsonb); drop table audit_chain; drop table audit_entry;`);
  }
}
