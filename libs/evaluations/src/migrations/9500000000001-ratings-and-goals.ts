import { programTable } from '#persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is written in an evaluation: the agency's sheets and ratings, and, in tables that both sides may read, what the
 * school has to see of it (26): whose it is, the goals that are agreed, and the line that says it was heard.
 */
export class RatingsAndGoals9500000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What is typed so far, by the officer for the self-assessment and by the supervisor for the rating.
      create table evaluation_sheet (
        evaluation_id uuid not null,
        program_id uuid not null references program,
        by_whom text not null check (by_whom in ('officer', 'supervisor')),
        version integer not null default 1,
        content jsonb not null check (jsonb_typeof(content) = 'object' and length(content::text) <= 400000),
        saved_by uuid not null references person,
        saved_at timestamptz not null,
        primary key (evaluation_id, by_whom),
        foreign key (program_id, evaluation_id) references evaluation (program_id, id)
      );

      -- What was handed in.
      create table evaluation_rating (
        evaluation_id uuid not null,
        program_id uuid not null references program,
        criterion_id uuid not null,
        by_whom text not null check (by_whom in ('officer', 'supervisor')),
        -- Null: could not be judged in this period, with words.
        score smallint check (score between 1 and 9),
        words text not null default '' check (length(words) <= 4000),
        example text not null default '' check (length(example) <= 4000),
        primary key (evaluation_id, by_whom, criterion_id),
        foreign key (program_id, evaluation_id) references evaluation (program_id, id),
        foreign key (program_id, criterion_id) references evaluation_criterion (program_id, id)
      );

      create table evaluation_shared (
        evaluation_id uuid primary key,
        program_id uuid not null references program,
        officer_id uuid not null,
        campus_id uuid not null,
        unit_id uuid not null,
        period_from date not null,
        period_to date not null,
        period_label text not null check (length(period_label) <= 80),
        -- What the supervisor says to the school about its input.
        heard_line text check (length(heard_line) <= 1000),
        heard_at timestamptz,
        unique (program_id, evaluation_id),
        foreign key (program_id, evaluation_id) references evaluation (program_id, id),
        check ((heard_line is null) = (heard_at is null))
      );
      create index evaluation_shared_of_campus on evaluation_shared (program_id, campus_id);

      create table goal_agreement (
        id uuid primary key,
        program_id uuid not null references program,
        state text not null default 'with_officer'
          check (state in ('with_officer', 'with_school', 'change_asked', 'agreed', 'lapsed')),
        version integer not null default 1,
        evaluation_id uuid not null,
        -- [{"goal": "...", "evidence": "..."}]
        goals jsonb not null check (jsonb_typeof(goals) = 'array' and length(goals::text) <= 40000),
        proposed_by uuid not null references person,
        proposed_at timestamptz not null,
        officer_agreed_at timestamptz,
        school_agreed_at timestamptz,
        school_agreed_by uuid references person,
        change_asked text check (length(change_asked) <= 2000),
        change_asked_by uuid references person,
        unique (program_id, id),
        unique (evaluation_id),
        foreign key (program_id, evaluation_id) references evaluation_shared (program_id, evaluation_id),
        check (state <> 'agreed' or (officer_agreed_at is not null and school_agreed_at is not null)),
        check ((state = 'change_asked') = (change_asked is not null))
      );`);
    await programTable(runner, 'evaluation_sheet', { grant: 'select, insert, update', side: 'agency' });
    await programTable(runner, 'evaluation_rating', { side: 'agency' });
    await programTable(runner, 'evaluation_shared', { grant: 'select, insert, update' });
    await programTable(runner, 'goal_agreement', { grant: 'select, insert, update' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table goal_agreement; drop table evaluation_shared; drop table evaluation_rating; drop table evaluation_sheet;`);
  }
}
