import { programTable } from '#persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What every officer owes, and what it follows from: service as SRO, leave, leniency, what the program asks beside the law. */
export class Requirements9400000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table training_requirement (
        id uuid primary key,
        program_id uuid not null references program,
        state text not null default 'running',
        version integer not null default 1,
        -- The person.
        officer_id uuid not null,
        -- When the officer is expected back from leave.
        back_on date,
        -- How the officer stood when it was last counted, which every change that bears on it does anew: so the page of a
        -- unit reads one row for each officer, however many completions they have.
        standings jsonb not null default '[]',
        next_key text not null default '',
        next_title text not null default '',
        next_due_on date,
        -- What waits and what is planned reaches everything whose first reminder has come.
        reaches boolean not null default false,
        -- The next day on which it is looked at by itself: a reminder, the turn of the year, the day after the last one.
        look_on date,
        -- The nearest reminder that there has been of what is next, and the day of the last one.
        reminded_lead integer,
        reminded_on date,
        -- The settings that it was counted with; null: to be counted anew.
        counted_with integer,
        created_at timestamptz not null,
        unique (program_id, id),
        unique (program_id, officer_id),
        foreign key (program_id, officer_id) references officer (program_id, person_id),
        check ((state = 'away') = (back_on is not null))
      );
      create index training_requirement_at_risk on training_requirement (program_id, reaches, next_due_on, officer_id)
        where state <> 'ended';

      -- An officer's time as SRO, as the assignments announce it.
      create table training_service (
        assignment_id uuid primary key,
        program_id uuid not null references program,
        officer_id uuid not null,
        starts_on date not null,
        -- The last day, which counts; null: until further notice.
        ends_on date check (ends_on >= starts_on),
        foreign key (program_id, officer_id) references officer (program_id, person_id)
      );
      create index training_service_of_officer on training_service (program_id, officer_id, starts_on);

      create table training_leave (
        id uuid primary key,
        program_id uuid not null references program,
        officer_id uuid not null,
        starts_on date not null,
        -- The day of the return; null while away.
        returned_on date check (returned_on >= starts_on),
        reason text not null check (length(reason) between 1 and 2000),
        foreign key (program_id, officer_id) references officer (program_id, person_id)
      );
      create index training_leave_of_officer on training_leave (program_id, officer_id, starts_on);
      create unique index training_leave_once on training_leave (program_id, officer_id) where returned_on is null;

      -- A later last day for something that an officer owes, or none at all any more.
      create table training_leniency (
        id uuid primary key,
        program_id uuid not null references program,
        officer_id uuid not null,
        key text not null check (length(key) between 1 and 80),
        due_on date,
        reason text not null check (length(reason) between 1 and 2000),
        given_by uuid not null references person,
        given_at timestamptz not null,
        foreign key (program_id, officer_id) references officer (program_id, person_id)
      );
      create index training_leniency_of_officer on training_leniency (program_id, officer_id, given_at);

      -- What the program asks of all its SROs beside the law, such as the NASRO basic course or a grant's condition.
      create table additional_training (
        id uuid primary key,
        program_id uuid not null references program,
        title text not null check (length(title) between 3 and 120),
        source text not null check (length(source) between 3 and 300),
        hours numeric(5, 2) not null check (hours > 0),
        every_year boolean not null,
        within_days integer check (within_days between 1 and 1460),
        course_id uuid,
        -- The grant asks that a designated school administrator attends together with the officer.
        joint boolean not null default false,
        effective_on date not null,
        retired_on date check (retired_on >= effective_on),
        created_by uuid not null references person,
        created_at timestamptz not null,
        unique (program_id, id),
        foreign key (program_id, course_id) references course (program_id, id),
        check (every_year = (within_days is null))
      );
      create index additional_training_newest on additional_training (program_id, id desc);

      -- What a credit said before it was corrected.
      create table training_credit_former (
        id uuid primary key,
        program_id uuid not null references program,
        credit_id uuid not null,
        completed_on date not null,
        hours numeric(5, 2) not null,
        excused_hours numeric(5, 2) not null,
        made_up_on date,
        reason text not null check (length(reason) between 1 and 2000),
        replaced_by uuid not null references person,
        replaced_at timestamptz not null,
        foreign key (program_id, credit_id) references training_credit (program_id, id)
      );
      create index training_credit_former_of on training_credit_former (program_id, credit_id, replaced_at);`);
    for (const table of ['training_requirement', 'training_service', 'training_leave', 'training_leniency'])
      await programTable(runner, table, { side: 'agency' });
    await programTable(runner, 'additional_training', { grant: 'select, insert, update' });
    await programTable(runner, 'training_credit_former', { grant: 'select, insert', side: 'agency' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table training_credit_former; drop table additional_training; drop table training_leniency;
      drop table training_leave; drop table training_service; drop table training_requirement;`);
  }
}
