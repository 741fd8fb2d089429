import { programTable } from '#persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The school's say, the selection with its alternates, and the offer (standard 27). */
export class Selections9200000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table recommendation (
        id uuid primary key default uuidv7(),
        program_id uuid not null references program,
        state text not null default 'asked',
        version integer not null default 1,
        vacancy_id uuid not null,
        interview_id uuid not null,
        expression_id uuid not null,
        officer_id uuid not null,
        asked_at timestamptz not null,
        reasons text check (length(reasons) <= 4000),
        given_by uuid references person,
        given_at timestamptz,
        unique (program_id, id),
        unique (expression_id),
        foreign key (program_id, vacancy_id) references vacancy (program_id, id),
        foreign key (program_id, interview_id, vacancy_id) references interview (program_id, id, vacancy_id),
        foreign key (program_id, expression_id, officer_id) references expression (program_id, id, officer_id),
        check (state not in ('recommends', 'accepts', 'objects')
               or (reasons is not null and given_by is not null and given_at is not null))
      );
      create index recommendation_of_vacancy on recommendation (program_id, vacancy_id);

      create table selection (
        id uuid primary key default uuidv7(),
        program_id uuid not null references program,
        vacancy_id uuid not null,
        justification text not null check (length(justification) between 1 and 4000),
        against_objection boolean not null,
        starts_on date not null,
        answer_by timestamptz not null,
        -- Until when the alternates are called on.
        alternates_until timestamptz not null,
        selected_by uuid not null references person,
        selected_at timestamptz not null,
        approved_by uuid references person,
        approved_at timestamptz,
        returned_reason text check (length(returned_reason) <= 4000),
        unique (program_id, id),
        unique (program_id, id, vacancy_id),
        foreign key (program_id, vacancy_id) references vacancy (program_id, id)
      );
      create index selection_of_vacancy on selection (program_id, vacancy_id, selected_at desc);

      create table selection_place (
        program_id uuid not null references program,
        selection_id uuid not null,
        -- 0: the one selected; 1 and on: the alternates in their order.
        place integer not null check (place between 0 and 20),
        -- Without the recorded recommendation of the school there is no place in a selection.
        expression_id uuid not null references recommendation (expression_id),
        officer_id uuid not null,
        primary key (selection_id, place),
        unique (selection_id, expression_id),
        foreign key (program_id, selection_id) references selection (program_id, id),
        foreign key (program_id, expression_id, officer_id) references expression (program_id, id, officer_id)
      );
      create index selection_place_of_expression on selection_place (expression_id);

      create table offer (
        id uuid primary key default uuidv7(),
        program_id uuid not null references program,
        state text not null default 'open',
        version integer not null default 1,
        vacancy_id uuid not null,
        selection_id uuid not null,
        place integer not null,
        expression_id uuid not null,
        officer_id uuid not null,
        starts_on date not null,
        made_at timestamptz not null,
        answer_by timestamptz not null,
        answered_at timestamptz,
        reason text check (length(reason) <= 2000),
        assignment_id uuid,
        unique (program_id, id),
        foreign key (program_id, selection_id, vacancy_id) references selection (program_id, id, vacancy_id),
        foreign key (selection_id, place) references selection_place (selection_id, place),
        foreign key (program_id, expression_id, officer_id) references expression (program_id, id, officer_id),
        foreign key (program_id, assignment_id) references assignment (program_id, id) deferrable initially deferred,
        check (state <> 'accepted' or assignment_id is not null)
      );
      -- At most one acceptance, and never a second offer beside one that can still be accepted: under any race.
      create unique index offer_one_at_a_time on offer (vacancy_id) where state in ('open', 'accepted');
      create index offer_of_vacancy on offer (program_id, vacancy_id, made_at desc);
      create index offer_of_officer on offer (program_id, officer_id, made_at desc);

      alter table vacancy
        add column selection_due_at timestamptz,
        add column filled_at timestamptz;`);
    await programTable(runner, 'recommendation', { grant: 'select, insert, update' });
    for (const table of ['selection', 'offer'])
      await programTable(runner, table, { grant: 'select, insert, update', side: 'agency' });
    await programTable(runner, 'selection_place', { grant: 'select, insert', side: 'agency' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table vacancy drop column selection_due_at, drop column filled_at;
      drop table offer; drop table selection_place; drop table selection; drop table recommendation;`);
  }
}
