import type { MigrationInterface, QueryRunner } from 'typeorm';

const own = `person_id = nullif(current_setting('liaison.person_id', true), '')::uuid`;

/** What a person shows beside the password: an authenticator app, passkeys, and codes on paper for when they are lost. */
export class SecondFactors2000000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table totp_factor (
        id uuid primary key,
        person_id uuid not null unique references person on delete cascade,
        secret text not null check (secret like 'v1.%'),
        begun_at timestamptz(3) not null,
        -- Null until the first code was right.
        confirmed_at timestamptz(3),
        last_used_at timestamptz(3),
        -- A code counts once: none of this step or an earlier one is taken again (RFC 6238, 5.2).
        last_step bigint
      );
      create table passkey (
        id uuid primary key default uuidv7(),
        person_id uuid not null references person on delete cascade,
        credential_id text not null unique check (length(credential_id) between 1 and 1400),
        public_key bytea not null check (length(public_key) between 1 and 8000),
        counter bigint not null,
        transports text[] not null default '{}',
        name text not null check (length(name) between 1 and 60),
        added_at timestamptz(3) not null,
        last_used_at timestamptz(3)
      );
      create index passkey_by_person on passkey (person_id);
      create table recovery_code (
        id uuid primary key default uuidv7(),
        person_id uuid not null references person on delete cascade,
        code_hash text not null check (code_hash like '$argon2id$%'),
        made_at timestamptz(3) not null,
        used_at timestamptz(3)
      );
      create index recovery_code_by_person on recovery_code (person_id) where used_at is null;`);
    for (const table of ['totp_factor', 'passkey', 'recovery_code'])
      await runner.query(`
        alter table ${table} enable row level security;
        create policy own_factor on ${table} to liaison_api using (${own}) with check (${own});
        create policy every_factor on ${table} to liaison_worker using (false);
        grant select, insert, update, delete on ${table} to liaison_api;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table recovery_code; drop table passkey; drop table totp_factor;`);
  }
}
