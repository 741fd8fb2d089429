import { programTable } from '#persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is known of each file; its content lies in the file store. */
export class Documents9100000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table document (
        id uuid primary key default uuidv7(),
        program_id uuid not null references program,
        name text not null check (length(name) between 1 and 200),
        media_type text not null check (media_type in ('application/pdf', 'image/png', 'image/jpeg')),
        bytes integer not null check (bytes > 0),
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        store_key text not null unique,
        purpose text not null check (length(purpose) between 1 and 60),
        uploaded_by uuid not null references person,
        uploaded_at timestamptz not null,
        attached_to_kind text check (length(attached_to_kind) between 1 and 60),
        attached_to_id uuid,
        unique (program_id, id),
        check ((attached_to_kind is null) = (attached_to_id is null))
      );
      create index document_of_case on document (program_id, attached_to_kind, attached_to_id, id)
        where attached_to_id is not null;
      create index document_unattached on document (uploaded_at) where attached_to_id is null;
      create index document_unattached_of_person on document (program_id, uploaded_by) where attached_to_id is null;
      create index document_by_uploader on document (uploaded_by);`);
    // A document is what it was when it came in: only what it is attached to can change.
    await programTable(runner, 'document', {
      grant: 'select, insert, delete, update (attached_to_kind, attached_to_id)',
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table document;`);
  }
}
