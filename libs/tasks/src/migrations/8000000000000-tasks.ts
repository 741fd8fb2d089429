import { programTable } from '#persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who owes the next step of which case, and by when. */
export class Tasks8000000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table task (
        id uuid primary key default uuidv7(),
        program_id uuid not null references program,
        case_kind text not null,
        case_id uuid not null,
        kind text not null,
        title text not null check (length(title) between 1 and 300),
        path text not null,
        action text,
        owner_person_id uuid references person,
        owner_role text,
        owner_campus_id uuid,
        owner_unit_id uuid,
        escalates_to jsonb not null,
        opened_at timestamptz not null,
        due_at timestamptz not null,
        reminded_at timestamptz,
        escalated_at timestamptz,
        settled_at timestamptz,
        settled_by uuid references person,
        settlement text,
        unique (program_id, id),
        check ((owner_person_id is null) <> (owner_role is null)),
        check ((settled_at is null) = (settlement is null)),
        foreign key (program_id, owner_campus_id) references campus (program_id, id),
        foreign key (program_id, owner_unit_id) references unit (program_id, id)
      );
      create unique index task_open_of_case on task (case_id, kind) where settled_at is null;
      create index task_open_of_person on task (program_id, owner_person_id, due_at, id)
        where settled_at is null and owner_person_id is not null;
      create index task_open_of_role on task (program_id, owner_role, due_at, id)
        where settled_at is null and owner_role is not null;`);
    await programTable(runner, 'task', { grant: 'select, insert, update' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table task;`);
  }
}
