import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, their sessions, and the sign-ins that were tried: they belong to no program, a person may serve in several. */
export class PeopleAndSessions2000000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table person (
        id uuid primary key default uuidv7(),
        email text not null check (length(email) between 3 and 254 and email = btrim(email)),
        name text not null check (length(name) between 1 and 200),
        password_hash text check (password_hash like '$argon2id$%'),
        active boolean not null default true,
        email_delivery text not null default 'immediate' check (email_delivery in ('immediate', 'daily')),
        created_at timestamptz not null default now()
      );
      create unique index person_by_email on person (lower(email));
      -- Column by column, so that no mistake in the code can ever show a password's hash.
      grant select (id, email, name, active, email_delivery, created_at) on person to liaison_api, liaison_worker;
      grant update (email_delivery) on person to liaison_api;

      create table session (
        token_hash bytea primary key check (length(token_hash) = 32),
        person_id uuid not null references person on delete cascade,
        program_id uuid references program on delete cascade,
        created_at timestamptz not null,
        last_seen_at timestamptz not null,
        expires_at timestamptz not null check (expires_at > created_at)
      );
      create index session_by_person on session (person_id);
      create index session_by_last_seen on session (last_seen_at);
      alter table session enable row level security;
      create policy own_session on session to liaison_api
        using (person_id = nullif(current_setting('liaison.person_id', true), '')::uuid);
      create policy every_session on session to liaison_worker using (true);
      grant select, insert, update, delete on session to liaison_api;
      grant select, delete on session to liaison_worker;

      create table sign_in_attempt (
        id uuid primary key default uuidv7(),
        -- Only a digest of what was typed: some people type their password into the wrong field.
        email_digest bytea not null check (length(email_digest) = 32),
        network text not null check (length(network) between 1 and 60),
        attempted_at timestamptz not null
      );
      create index sign_in_attempt_by_email on sign_in_attempt (email_digest, attempted_at desc);
      create index sign_in_attempt_by_network on sign_in_attempt (network, attempted_at desc);
      create index sign_in_attempt_by_age on sign_in_attempt (attempted_at);
      grant select, insert, delete on sign_in_attempt to liaison_api;
      grant select, delete on sign_in_attempt to liaison_worker;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table sign_in_attempt; drop table session; drop table person;`);
  }
}
