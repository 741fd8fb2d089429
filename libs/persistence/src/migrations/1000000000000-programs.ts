import type { MigrationInterface, QueryRunner } from 'typeorm';
import { programTable } from '../program-table.js';

/** The program that every row belongs to, the two roles that read and write, and the answers to repeated requests. */
export class Programs1000000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$
      declare role_name text;
      begin
        foreach role_name in array array['liaison_api', 'liaison_worker'] loop
          begin
            execute format('create role %I nologin', role_name);
          exception when duplicate_object or unique_violation then null; -- roles belong to the cluster, not to the database
          end;
          execute format('grant %I to current_user', role_name);
          execute format('grant usage on schema public to %I', role_name);
        end loop;
      end $$;

      create table program (
        id uuid primary key default uuidv7(),
        name text not null check (length(name) between 1 and 200),
        agency_name text not null check (length(agency_name) between 1 and 200),
        district_name text not null check (length(district_name) between 1 and 200),
        time_zone text not null check (length(time_zone) between 1 and 60),
        settings_version integer not null default 1,
        created_at timestamptz not null default now()
      );
      alter table program enable row level security;
      create policy own_program on program to liaison_api
        using (id = nullif(current_setting('liaison.program_id', true), '')::uuid);
      create policy every_program on program to liaison_worker using (true);
      grant select on program to liaison_api, liaison_worker;
      grant update (name, agency_name, district_name) on program to liaison_api;

      create table idempotent_request (
        program_id uuid not null references program,
        person_id uuid not null,
        key text not null check (length(key) between 1 and 200),
        fingerprint text not null,
        response jsonb,
        answered_at timestamptz not null,
        primary key (program_id, person_id, key)
      );
      create index idempotent_request_by_age on idempotent_request (answered_at);`);
    await programTable(runner, 'idempotent_request');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table idempotent_request; drop table program;`);
  }
}
