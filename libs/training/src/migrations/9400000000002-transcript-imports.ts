import { programTable } from '#persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Transcripts that somebody brings in from a file: what was read of it, what was decided about it, and what came of it. */
export class TranscriptImports9400000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table training_import (
        id uuid primary key,
        program_id uuid not null references program,
        file_name text not null check (length(file_name) between 1 and 200),
        lines jsonb not null,
        -- What a person decided about names that the program's records do not know for sure.
        choices jsonb not null default '{}',
        total integer not null check (total > 0),
        imported_at timestamptz,
        outcome jsonb,
        created_by uuid not null references person,
        created_at timestamptz not null,
        unique (program_id, id),
        check ((imported_at is null) = (outcome is null))
      );
      create index training_import_of_person on training_import (program_id, created_by, id desc);

      -- Apart from the import, whose row is locked while it goes on.
      create table training_import_progress (
        import_id uuid primary key,
        program_id uuid not null references program,
        done integer not null check (done >= 0),
        foreign key (program_id, import_id) references training_import (program_id, id)
      );`);
    await programTable(runner, 'training_import', { grant: 'select, insert, update', side: 'agency' });
    await programTable(runner, 'training_import_progress', { grant: 'select, insert, update', side: 'agency' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table training_import_progress; drop table training_import;`);
  }
}
