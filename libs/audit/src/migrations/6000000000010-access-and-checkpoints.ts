import { programTable } from '#persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The record also has who came in, was refused, read or exported, apart from the changes by `about`; and checkpoints,
 * which the worker signs: whoever could rewrite the whole chain cannot sign it anew.
 */
export class AccessAndCheckpoints6000000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table audit_entry add column about text not null
        generated always as (coalesce(entry ->> 'about', 'change')) stored;
      -- The changes are nearly everything there is; what is rare beside them is found without reading them.
      create index audit_entry_by_access on audit_entry (program_id, about, seq desc) where about <> 'change';

      create table audit_checkpoint (
        program_id uuid not null references program,
        seq bigint not null check (seq > 0),
        hash bytea not null check (length(hash) = 32),
        at timestamptz not null,
        -- The first 8 bytes of SHA-256 of the public key, in hexadecimal.
        key_id text not null check (key_id ~ '^[0-9a-f]{16}$'),
        signature bytea not null check (length(signature) = 64),
        primary key (program_id, seq)
      );`);
    await programTable(runner, 'audit_checkpoint', { grant: 'select' });
    await runner.query(`grant insert on audit_checkpoint to liaison_worker`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table audit_checkpoint; alter table audit_entry drop column about;`);
  }
}
