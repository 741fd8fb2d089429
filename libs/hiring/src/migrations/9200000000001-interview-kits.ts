import { programTable } from '#persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Interview kits: the same questions for every candidate, with what a 1, a 3 and a 5 look like (standard 27). */
export class InterviewKits9200000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table interview_kit (
        id uuid primary key,
        program_id uuid not null references program,
        state text not null default 'draft' check (state in ('draft', 'in_service', 'superseded', 'discarded')),
        version integer not null default 1,
        number integer not null check (number >= 1),
        title text not null check (length(title) <= 120),
        questions jsonb not null
          check (case jsonb_typeof(questions) when 'array' then jsonb_array_length(questions) <= 30 else false end)
          check (length(questions::text) <= 400000),
        created_by uuid references person,
        created_at timestamptz not null,
        put_into_service_by uuid references person,
        put_into_service_at timestamptz,
        unique (program_id, id),
        unique (program_id, number),
        check ((state in ('in_service', 'superseded')) = (put_into_service_at is not null)),
        check (state not in ('in_service', 'superseded') or (jsonb_array_length(questions) >= 5 and title <> '')),
        -- One in service. Looked at when the transaction ends: the newer one comes before the older one goes.
        constraint interview_kit_in_service exclude using btree (program_id with =) where (state = 'in_service')
          deferrable initially deferred
      );
      create unique index interview_kit_in_draft on interview_kit (program_id) where state = 'draft';

      -- What candidates were scored by stays as it was, whoever writes to the table.
      create function keep_interview_kit() returns trigger language plpgsql set search_path = public as $$
      begin
        if old.state = 'draft' or (old.state = 'in_service' and new.state = 'superseded'
             and to_jsonb(new) - 'state' - 'version' = to_jsonb(old) - 'state' - 'version') then
          return new;
        end if;
        raise insufficient_privilege using message = format('interview kit %s is %s and never changes', old.number, old.state);
      end $$;
      create trigger keep_interview_kit before update on interview_kit
        for each row execute function keep_interview_kit();`);
    await programTable(runner, 'interview_kit', { grant: 'select, insert' });
    await runner.query(`
      grant update (state, version, title, questions, put_into_service_by, put_into_service_at) on interview_kit
        to liaison_api, liaison_worker;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table interview_kit; drop function keep_interview_kit;`);
  }
}
