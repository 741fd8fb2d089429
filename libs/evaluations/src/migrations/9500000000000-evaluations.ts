import { programTable } from '#persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Forms with criteria for the SRO's own job (standard 25), and the evaluation of an officer in a period. */
export class Evaluations9500000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table evaluation_form (
        id uuid primary key,
        program_id uuid not null references program,
        state text not null default 'draft' check (state in ('draft', 'in_service', 'retired', 'discarded')),
        version integer not null default 1,
        number integer not null check (number >= 1),
        name text not null check (length(name) <= 120),
        -- The points of the scale with their names: {"1": "Does not meet", ...}.
        scale jsonb not null check (jsonb_typeof(scale) = 'object' and length(scale::text) <= 2000),
        created_by uuid references person,
        created_at timestamptz not null,
        put_into_service_by uuid references person,
        put_into_service_at timestamptz,
        unique (program_id, id),
        unique (program_id, number),
        check (state not in ('in_service', 'retired') or (put_into_service_at is not null and name <> '')),
        -- One in service. Looked at when the transaction ends: the newer one comes before the older one goes.
        constraint evaluation_form_in_service exclude using btree (program_id with =) where (state = 'in_service')
          deferrable initially deferred
      );
      create unique index evaluation_form_in_draft on evaluation_form (program_id) where state = 'draft';

      create table evaluation_criterion (
        id uuid primary key,
        program_id uuid not null references program,
        form_id uuid not null,
        position integer not null check (position between 1 and 60),
        group_name text not null check (length(group_name) <= 80),
        role text not null check (role in ('law_enforcer', 'educator', 'advisor', 'general')),
        title text not null check (length(title) <= 160),
        what_it_is text not null check (length(what_it_is) <= 1000),
        -- What a 1, a 3 and a 5 look like: {"one": "...", "three": "...", "five": "..."}.
        anchors jsonb not null check (jsonb_typeof(anchors) = 'object' and length(anchors::text) <= 8000),
        unique (program_id, id),
        unique (form_id, position) deferrable initially deferred,
        foreign key (program_id, form_id) references evaluation_form (program_id, id)
      );

      create table evaluation (
        id uuid primary key,
        program_id uuid not null references program,
        state text not null default 'beginning' check (state in ('beginning', 'agreeing', 'under_way', 'gathering',
          'rating', 'review', 'meeting', 'acknowledging', 'final', 'ended')),
        version integer not null default 1,
        assignment_id uuid not null,
        officer_id uuid not null,
        campus_id uuid not null,
        unit_id uuid not null,
        -- Frozen: what the officer is rated by does not change while it runs.
        form_id uuid not null,
        -- Both days count.
        period_from date not null,
        period_to date not null check (period_to >= period_from),
        school_year text not null check (school_year ~ '^\\d{4}-\\d{4}$'),
        period_label text not null check (length(period_label) <= 80),
        -- The evaluation of the same period at the campus before, where the officer moved.
        split_from uuid,
        opened_at timestamptz not null,
        -- When the duties were talked through at the beginning.
        talked_on date,
        talked_by uuid references person,
        no_agreement_reason text check (length(no_agreement_reason) <= 2000),
        -- Since when input and self-assessment are gathered, and until when.
        gathering_since timestamptz,
        self_due_at timestamptz,
        self_handed_in_at timestamptz,
        -- The supervisor went on without it.
        self_missing boolean not null default false,
        rated_by uuid references person,
        rated_at timestamptz,
        reviewed_by uuid references person,
        reviewed_at timestamptz,
        sent_back_reason text check (length(sent_back_reason) <= 2000),
        -- The talk between supervisor and officer about the ratings.
        met_on date,
        met_by uuid references person,
        -- 'acknowledged' by the officer, or by 'silence' when the days had passed.
        acknowledged_how text check (acknowledged_how in ('acknowledged', 'silence')),
        acknowledged_at timestamptz,
        response text check (length(response) <= 8000),
        ended_reason text check (length(ended_reason) <= 2000),
        unique (program_id, id),
        unique (assignment_id, period_from),
        foreign key (program_id, assignment_id) references assignment (program_id, id),
        foreign key (program_id, officer_id) references officer (program_id, person_id),
        foreign key (program_id, campus_id) references campus (program_id, id),
        foreign key (program_id, unit_id) references unit (program_id, id),
        foreign key (program_id, form_id) references evaluation_form (program_id, id),
        foreign key (program_id, split_from) references evaluation (program_id, id),
        check (state not in ('meeting', 'acknowledging', 'final') or (rated_by is not null and rated_at is not null)),
        check (state not in ('acknowledging', 'final') or (met_on is not null and met_by is not null)),
        check ((state = 'final') = (acknowledged_how is not null)),
        check ((state = 'ended') = (ended_reason is not null))
      );
      create index evaluation_of_officer on evaluation (program_id, officer_id, period_from desc);
      create index evaluation_of_unit on evaluation (program_id, unit_id, state, id desc);
      create index evaluation_newest on evaluation (program_id, id desc);`);
    await programTable(runner, 'evaluation_form', { grant: 'select, insert, update', side: 'agency' });
    await programTable(runner, 'evaluation_criterion', { side: 'agency' });
    await programTable(runner, 'evaluation', { grant: 'select, insert, update', side: 'agency' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table evaluation; drop table evaluation_criterion; drop table evaluation_form;`);
  }
}
