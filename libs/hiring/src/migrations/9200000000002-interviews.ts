import { programTable } from '#persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The panel of agency and school, the interviews, and the scorecards, sealed until all are in (standard 27). */
export class Interviews9200000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table panelist (
        id uuid primary key,
        program_id uuid not null references program,
        state text not null default 'named',
        version integer not null default 1,
        vacancy_id uuid not null,
        person_id uuid not null references person,
        -- For whom the person sits there: the vacancy's own campus, the school side otherwise, or the agency.
        seat text not null check (seat in ('campus', 'school', 'agency')),
        named_by uuid not null references person,
        named_at timestamptz not null,
        left_reason text check (length(left_reason) <= 2000),
        unique (program_id, id),
        foreign key (program_id, vacancy_id) references vacancy (program_id, id)
      );
      create unique index panelist_once on panelist (vacancy_id, person_id) where state in ('named', 'ready');
      create index panelist_of_vacancy on panelist (program_id, vacancy_id);

      create table interview (
        id uuid primary key default uuidv7(),
        program_id uuid not null references program,
        state text not null default 'to_schedule',
        version integer not null default 1,
        vacancy_id uuid not null,
        expression_id uuid not null,
        officer_id uuid not null,
        -- What the panel is given: the words in which the officer volunteered. Service history is never among it.
        statement text not null,
        starts_at timestamptz,
        ends_at timestamptz check (ends_at > starts_at and ends_at <= starts_at + interval '4 hours'),
        place text check (length(place) between 1 and 200),
        scores_due_at timestamptz,
        opened_at timestamptz not null,
        unique (program_id, id),
        unique (program_id, id, vacancy_id),
        foreign key (program_id, vacancy_id) references vacancy (program_id, id),
        foreign key (program_id, expression_id, officer_id) references expression (program_id, id, officer_id),
        check (state in ('to_schedule', 'called_off') or (starts_at is not null and ends_at is not null and place is not null))
      );
      create unique index interview_once on interview (expression_id) where state <> 'called_off';
      create index interview_of_vacancy on interview (program_id, vacancy_id, starts_at);
      create index interview_of_officer on interview (program_id, officer_id);

      create table conflict_declaration (
        program_id uuid not null references program,
        panelist_id uuid not null,
        interview_id uuid not null,
        conflict boolean not null,
        note text check (length(note) <= 1000),
        declared_at timestamptz not null,
        primary key (panelist_id, interview_id),
        foreign key (program_id, panelist_id) references panelist (program_id, id),
        foreign key (program_id, interview_id) references interview (program_id, id)
      );
      create index conflict_declaration_of_interview on conflict_declaration (program_id, interview_id);

      create table invitation (
        id uuid primary key default uuidv7(),
        program_id uuid not null references program,
        state text not null default 'sent',
        version integer not null default 1,
        interview_id uuid not null,
        person_id uuid not null references person,
        -- Null for the candidate.
        panelist_id uuid,
        answer_by timestamptz not null,
        sent_at timestamptz not null,
        reason text check (length(reason) <= 1000),
        unique (program_id, id),
        foreign key (program_id, interview_id) references interview (program_id, id),
        foreign key (program_id, panelist_id) references panelist (program_id, id)
      );
      create unique index invitation_once on invitation (interview_id, person_id) where state <> 'ended';
      create index invitation_of_person on invitation (program_id, person_id);

      create table scorecard (
        id uuid primary key default uuidv7(),
        program_id uuid not null references program,
        state text not null default 'due',
        version integer not null default 1,
        vacancy_id uuid not null,
        interview_id uuid not null,
        panelist_id uuid not null,
        person_id uuid not null references person,
        due_at timestamptz not null,
        opened_at timestamptz not null,
        handed_in_at timestamptz,
        excuse text check (length(excuse) <= 2000),
        unique (program_id, id),
        unique (program_id, id, person_id),
        foreign key (program_id, interview_id, vacancy_id) references interview (program_id, id, vacancy_id),
        foreign key (program_id, panelist_id) references panelist (program_id, id),
        check ((state = 'handed_in') = (handed_in_at is not null))
      );
      create unique index scorecard_once on scorecard (interview_id, panelist_id) where state <> 'excused';
      create index scorecard_of_interview on scorecard (interview_id, panelist_id);
      create index scorecard_of_vacancy on scorecard (program_id, vacancy_id);
      create index scorecard_still_due on scorecard (interview_id) where state = 'due';

      create table score_sheet (
        scorecard_id uuid primary key,
        program_id uuid not null references program,
        interview_id uuid not null,
        person_id uuid not null references person,
        version integer not null default 1,
        -- By the question's id: 1 to 5, or null for what was not asked.
        scores jsonb not null check (jsonb_typeof(scores) = 'object' and pg_column_size(scores) < 8000),
        notes jsonb not null default '{}' check (jsonb_typeof(notes) = 'object' and pg_column_size(notes) < 80000),
        comment text not null default '' check (length(comment) <= 4000),
        saved_at timestamptz not null,
        foreign key (program_id, scorecard_id, person_id) references scorecard (program_id, id, person_id)
      );
      create index score_sheet_of_interview on score_sheet (program_id, interview_id);

      create table former_score_sheet (
        id uuid primary key default uuidv7(),
        program_id uuid not null references program,
        scorecard_id uuid not null,
        interview_id uuid not null,
        person_id uuid not null references person,
        scores jsonb not null,
        notes jsonb not null,
        comment text not null,
        saved_at timestamptz not null,
        replaced_at timestamptz not null,
        reason text not null check (length(reason) between 1 and 2000),
        foreign key (program_id, scorecard_id, person_id) references scorecard (program_id, id, person_id)
      );
      create index former_score_sheet_of_scorecard on former_score_sheet (program_id, scorecard_id);

      alter table vacancy
        add column interview_kit_id uuid,
        add foreign key (program_id, interview_kit_id) references interview_kit (program_id, id);`);
    for (const table of ['panelist', 'interview', 'invitation', 'scorecard', 'score_sheet'])
      await programTable(runner, table, { grant: 'select, insert, update' });
    await programTable(runner, 'conflict_declaration', { grant: 'select, insert, update' });
    await programTable(runner, 'former_score_sheet', { grant: 'select, insert' });
    await this.seal(runner, 'score_sheet');
    await this.seal(runner, 'former_score_sheet');
  }

  /**
   * Nobody but the panelist reads a score of an interview until every scorecard of it is in, and nobody ever writes
   * another's: held by the database, whatever the endpoint.
   */
  private async seal(runner: QueryRunner, table: string): Promise<void> {
    const own = `person_id = (select nullif(current_setting('liaison.person_id', true), '')::uuid)`;
    await runner.query(`
      create policy sealed on ${table} as restrictive for select to liaison_api
        using (${own} or not exists (
          select from scorecard s where s.interview_id = ${table}.interview_id and s.state = 'due'));
      create policy in_person on ${table} as restrictive for insert to liaison_api with check (${own});
      create policy own_sheet on ${table} as restrictive for update to liaison_api using (${own}) with check (${own});`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table vacancy drop column interview_kit_id;
      drop table former_score_sheet; drop table score_sheet; drop table scorecard; drop table invitation;
      drop table conflict_declaration; drop table interview; drop table panelist;`);
  }
}
