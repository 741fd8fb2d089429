import { programTable } from '#persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Courses that officers take, and what an officer has completed of them (standard 22). */
export class CoursesAndCredits9400000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table course (
        id uuid primary key,
        program_id uuid not null references program,
        title text not null check (length(title) between 1 and 200),
        provider text not null check (length(provider) between 1 and 200),
        -- The provider's own number for it; empty where it has none.
        provider_number text not null default '' check (length(provider_number) <= 60),
        hours numeric(5, 2) not null check (hours > 0),
        level text not null check (level in ('sro-1', 'sro-2', 'sro-3', 'in-service', 'other')),
        open_to_schools boolean not null default false,
        -- What was learned counts for so many months; null: for good.
        expires_after_months integer check (expires_after_months between 1 and 600),
        retired_at timestamptz,
        unique (program_id, id)
      );
      create unique index course_number_once on course (program_id, lower(provider), lower(provider_number))
        where provider_number <> '';
      create unique index course_title_once on course (program_id, lower(provider), lower(title))
        where provider_number = '';
      create index course_by_title on course (program_id, title, id);

      create table training_credit (
        id uuid primary key,
        program_id uuid not null references program,
        state text not null default 'claimed',
        version integer not null default 1,
        -- The person.
        officer_id uuid not null,
        course_id uuid not null,
        -- The session that was attended, where it was one of the program's own.
        session_id uuid,
        completed_on date not null,
        -- Attended; what was excused counts as well once it was made up.
        hours numeric(5, 2) not null check (hours >= 0),
        excused_hours numeric(5, 2) not null default 0 check (excused_hours >= 0),
        made_up_on date check (made_up_on >= completed_on),
        source text not null check (source in ('session', 'officer', 'import')),
        note text check (length(note) <= 1000),
        reason text check (length(reason) <= 2000),
        created_by uuid references person,
        created_at timestamptz not null,
        decided_by uuid references person,
        decided_at timestamptz,
        unique (program_id, id),
        foreign key (program_id, officer_id) references officer (program_id, person_id),
        foreign key (program_id, course_id) references course (program_id, id),
        check (hours + excused_hours > 0)
      );
      -- Nobody counts the same completion twice, whoever hands it in: the officer, the session or a transcript.
      create unique index training_credit_once on training_credit (program_id, officer_id, course_id, completed_on)
        where state <> 'refused';
      create index training_credit_of_officer on training_credit (program_id, officer_id, completed_on desc, id desc);
      create index training_credit_of_course on training_credit (program_id, course_id);
      create index training_credit_claimed on training_credit (program_id, id) where state = 'claimed';`);
    await programTable(runner, 'course', { grant: 'select, insert, update' });
    // An officer's record is the agency's.
    await programTable(runner, 'training_credit', { grant: 'select, insert, update', side: 'agency' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table training_credit; drop table course;`);
  }
}
