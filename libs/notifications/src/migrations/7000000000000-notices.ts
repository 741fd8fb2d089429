import { programTable } from '#persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a person was told, whether they have seen it, and how far its e-mail has come. */
export class Notices7000000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notice (
        id uuid primary key default uuidv7(),
        program_id uuid not null references program,
        person_id uuid not null references person,
        subject text not null check (length(subject) between 1 and 300 and subject !~ '[[:cntrl:]]'),
        body text not null check (length(body) <= 4000),
        path text not null check (length(path) <= 500 and path ~ '^/([^/[:cntrl:][:space:]]|$)'),
        case_kind text not null,
        case_id uuid not null,
        dedupe_key text check (length(dedupe_key) between 1 and 200),
        -- Milliseconds, so that a page's cursor says exactly where it ended.
        recorded_at timestamptz(3) not null,
        seen_at timestamptz(3),
        email_delivery text not null check (email_delivery in ('immediate', 'daily')),
        email_due_at timestamptz(3) not null,
        -- The mail that this notice is part of, from the first try on: its Message-ID stays the same.
        email_batch uuid,
        email_attempts integer not null default 0,
        email_leased_until timestamptz(3),
        emailed_at timestamptz(3),
        email_failed text,
        unique (program_id, id),
        check (emailed_at is null or email_failed is null)
      );
      create unique index notice_once on notice (program_id, person_id, dedupe_key) where dedupe_key is not null;
      create index notice_of_person on notice (program_id, person_id, recorded_at desc, id desc);
      create index notice_unseen on notice (program_id, person_id, recorded_at desc, id desc) where seen_at is null;
      create index notice_mail_due on notice (email_due_at, id) where emailed_at is null and email_failed is null;
      create index notice_mail_of_person on notice (program_id, person_id)
        where emailed_at is null and email_failed is null;`);
    await programTable(runner, 'notice', { grant: 'select, insert' });
    await runner.query(`
      -- Anybody's action may record a notice for anybody; reading it is that person's alone.
      create policy own_notices on notice as restrictive for select to liaison_api
        using (person_id = nullif(current_setting('liaison.person_id', true), '')::uuid);
      create policy seen_by_oneself on notice as restrictive for update to liaison_api
        using (person_id = nullif(current_setting('liaison.person_id', true), '')::uuid);
      grant update (seen_at) on notice to liaison_api;
      grant update (email_due_at, email_batch, email_attempts, email_leased_until, emailed_at, email_failed)
        on notice to liaison_worker;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table notice;`);
  }
}
