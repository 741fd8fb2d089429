import { programTable } from '#persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Officers on campuses, one campus at a time (standard 9), and what their start asks of either side. */
export class Assignments9150000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A trusted extension: whoever may create in the database may create it, no superuser is needed.
      create extension if not exists btree_gist;

      create table assignment (
        id uuid primary key,
        program_id uuid not null references program,
        state text not null default 'planned',
        version integer not null default 1,
        officer_id uuid not null,
        campus_id uuid not null,
        starts_on date not null,
        -- The last day of service, which counts; null: until further notice.
        ends_on date check (ends_on >= starts_on),
        how text not null default 'hired' check (how in ('hired')),
        ending_reason text check (length(ending_reason) <= 2000),
        created_by uuid not null references person,
        created_at timestamptz not null,
        unique (program_id, id),
        foreign key (program_id, officer_id) references officer (program_id, person_id),
        foreign key (program_id, campus_id) references campus (program_id, id),
        check (state not in ('ending', 'ended') or (ends_on is not null and ending_reason is not null)),
        check (state <> 'cancelled' or ending_reason is not null),
        -- Standard 9: an officer serves one campus at a time, whoever assigns them and in whatever order.
        constraint assignment_one_campus_at_a_time exclude using gist
          (program_id with =, officer_id with =, daterange(starts_on, ends_on, '[]') with &&)
          where (state <> 'cancelled')
      );
      create index assignment_newest on assignment (program_id, id desc);
      create index assignment_by_state on assignment (program_id, state, id desc);
      create index assignment_of_campus on assignment (program_id, campus_id, id desc);
      create index assignment_now_at_campus on assignment (program_id, campus_id, starts_on)
        where state in ('planned', 'serving', 'ending');

      create table follow_up (
        id uuid primary key,
        program_id uuid not null references program,
        state text not null default 'open',
        version integer not null default 1,
        assignment_id uuid not null,
        kind text not null check (kind in ('office-space', 'introduction', 'procedures', 'uniform')),
        due_at timestamptz not null,
        note text check (length(note) <= 1000),
        done_on date,
        reason text check (length(reason) <= 2000),
        settled_by uuid references person,
        settled_at timestamptz,
        unique (program_id, id),
        unique (assignment_id, kind),
        foreign key (program_id, assignment_id) references assignment (program_id, id),
        check ((state = 'done') = (done_on is not null)),
        check ((state = 'not_needed') = (reason is not null))
      );`);
    await programTable(runner, 'assignment', { grant: 'select, insert, update' });
    await programTable(runner, 'follow_up', { grant: 'select, insert, update' });
  }

  /** The extension stays: another migration or another program on the server may use it. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table follow_up; drop table assignment;`);
  }
}
