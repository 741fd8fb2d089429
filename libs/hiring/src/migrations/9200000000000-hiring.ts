import { programTable } from '#persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Vacancies, their posting in every unit, and the officers who expressed interest in person (standards 23 and 24). */
export class Hiring9200000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table vacancy (
        id uuid primary key,
        program_id uuid not null references program,
        state text not null default 'draft',
        version integer not null default 1,
        campus_id uuid not null,
        advisor_duties text not null default '' check (length(advisor_duties) <= 4000),
        educator_duties text not null default '' check (length(educator_duties) <= 4000),
        law_enforcer_duties text not null default '' check (length(law_enforcer_duties) <= 4000),
        schedule text not null default '' check (length(schedule) <= 2000),
        requirements text not null default '' check (length(requirements) <= 4000),
        -- Standard 24: three years is the floor; a program may ask for more, never for less.
        minimum_service_years integer not null default 3 check (minimum_service_years between 3 and 40),
        documents_asked text[] not null default '{}',
        opens_on date,
        closes_on date,
        closes_at timestamptz,
        decisions_due_at timestamptz,
        follows_id uuid,
        created_by uuid not null references person,
        created_at timestamptz not null,
        posted_at timestamptz,
        closed_at timestamptz,
        cancel_reason text,
        unique (program_id, id),
        foreign key (program_id, campus_id) references campus (program_id, id),
        foreign key (program_id, follows_id) references vacancy (program_id, id),
        check (closes_on >= opens_on),
        check (state = 'draft' or state = 'cancelled' or (closes_at is not null and decisions_due_at is not null))
      );
      create unique index vacancy_following on vacancy (program_id, follows_id) where follows_id is not null;
      create index vacancy_newest on vacancy (program_id, id desc);
      create index vacancy_by_state on vacancy (program_id, state, id desc);

      create table unit_posting (
        id uuid primary key default uuidv7(),
        program_id uuid not null references program,
        state text not null default 'pending',
        version integer not null default 1,
        vacancy_id uuid not null,
        unit_id uuid not null,
        contact_id uuid references person,
        officers_told integer not null,
        told_at timestamptz not null,
        how text check (how in ('bulletin board', 'roll call', 'e-mail', 'other')),
        posted_on date,
        note text check (length(note) <= 500),
        confirmed_by uuid references person,
        confirmed_at timestamptz,
        unique (program_id, id),
        unique (vacancy_id, unit_id),
        foreign key (program_id, vacancy_id) references vacancy (program_id, id),
        foreign key (program_id, unit_id) references unit (program_id, id),
        check ((state = 'confirmed') = (confirmed_by is not null and how is not null and posted_on is not null))
      );

      create table expression (
        id uuid primary key,
        program_id uuid not null references program,
        state text not null default 'expressed',
        version integer not null default 1,
        vacancy_id uuid not null,
        officer_id uuid not null,
        statement text not null check (length(statement) between 1 and 6000),
        -- Standard 23: only officers who themselves express an interest are considered.
        voluntary boolean not null check (voluntary),
        expressed_at timestamptz not null,
        history_asked text check (length(history_asked) <= 2000),
        outcome text check (outcome in ('eligible', 'ineligible')),
        decision_reason text check (length(decision_reason) <= 4000),
        decided_by uuid references person,
        decided_at timestamptz,
        contestable_until timestamptz,
        closing_reason text check (length(closing_reason) <= 2000),
        unique (program_id, id),
        unique (vacancy_id, officer_id),
        unique (program_id, id, officer_id),
        foreign key (program_id, vacancy_id) references vacancy (program_id, id),
        foreign key (program_id, officer_id) references officer (program_id, person_id),
        check (state <> 'ineligible' or (outcome = 'ineligible' and decision_reason is not null and contestable_until is not null)),
        check (state <> 'eligible' or outcome = 'eligible')
      );
      create index expression_pipeline on expression (program_id, vacancy_id, expressed_at, id);
      create index expression_pipeline_by_state on expression (program_id, vacancy_id, state, expressed_at, id);
      create index expression_of_officer on expression (program_id, officer_id, expressed_at desc);

      create table service_interval (
        id uuid primary key default uuidv7(),
        program_id uuid not null references program,
        version integer not null default 1,
        officer_id uuid not null,
        agency text not null check (length(agency) between 1 and 200),
        started_on date not null,
        ended_on date check (ended_on >= started_on),
        evidence_document_id uuid,
        note text check (length(note) <= 1000),
        source text not null check (source in ('officer', 'import')),
        entered_by uuid not null references person,
        entered_at timestamptz not null,
        status text not null default 'entered' check (status in ('entered', 'verified', 'rejected')),
        judged_by uuid references person,
        judged_at timestamptz,
        rejection_reason text check (length(rejection_reason) <= 1000),
        unique (program_id, id),
        foreign key (program_id, officer_id) references officer (program_id, person_id),
        foreign key (program_id, evidence_document_id) references document (program_id, id),
        check ((status = 'entered') = (judged_by is null)),
        check ((status = 'rejected') = (rejection_reason is not null))
      );
      create index service_interval_of_officer on service_interval (program_id, officer_id, started_on);

      create table contest (
        id uuid primary key,
        program_id uuid not null references program,
        state text not null default 'filed',
        version integer not null default 1,
        expression_id uuid not null,
        officer_id uuid not null,
        decided_by uuid not null references person,
        contested_decision_at timestamptz not null,
        contested_reason text not null,
        statement text not null check (length(statement) between 1 and 6000),
        filed_at timestamptz not null,
        review_reason text check (length(review_reason) <= 4000),
        reviewed_by uuid references person check (reviewed_by <> decided_by),
        reviewed_at timestamptz,
        unique (program_id, id),
        unique (expression_id, contested_decision_at),
        foreign key (program_id, expression_id, officer_id) references expression (program_id, id, officer_id)
      );
      create index contest_of_expression on contest (program_id, expression_id);`);
    await programTable(runner, 'vacancy', { grant: 'select, insert, update' });
    await programTable(runner, 'unit_posting', { grant: 'select, insert, update' });
    await programTable(runner, 'expression', { grant: 'select', side: 'agency' });
    await programTable(runner, 'service_interval', { side: 'agency' });
    await programTable(runner, 'contest', { grant: 'select', side: 'agency' });
    await this.inPersonOnly(
      runner,
      'expression',
      'state, version, history_asked, outcome, decision_reason, decided_by, decided_at, contestable_until, closing_reason',
    );
    await this.inPersonOnly(runner, 'contest', 'state, version, review_reason, reviewed_by, reviewed_at');
  }

  /**
   * Standard 23 in the database: a row comes to be only through the officer whom it names, in their own session, and
   * neither the officer nor what they wrote changes afterwards. The worker, which is nobody, cannot insert at all.
   */
  private async inPersonOnly(runner: QueryRunner, table: string, changing: string): Promise<void> {
    await runner.query(`
      create policy in_person on ${table} as restrictive for insert to liaison_api
        with check (officer_id = nullif(current_setting('liaison.person_id', true), '')::uuid);
      grant insert on ${table} to liaison_api;
      grant update (${changing}) on ${table} to liaison_api, liaison_worker;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table contest; drop table service_interval; drop table expression; drop table unit_posting; drop table vacancy;`,
    );
  }
}
