import { programTable } from '#persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What one area announced to another that may not be there yet: it waits until that one has received it. */
export class Outbox7500000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table announced_event (
        id uuid primary key,
        program_id uuid not null references program,
        name text not null check (name ~ '^[a-z][a-z-]{1,60}$'),
        -- The area that reacts to it, such as 'training'.
        addressee text not null check (addressee ~ '^[a-z][a-z-]{1,40}$'),
        says text not null check (length(says) between 1 and 300),
        case_kind text not null,
        case_id uuid not null,
        owner_role text not null,
        due_on date,
        payload jsonb not null default '{}',
        announced_at timestamptz not null,
        received_at timestamptz,
        attempts integer not null default 0,
        next_try_at timestamptz not null,
        last_error text,
        parked_at timestamptz,
        unique (program_id, id),
        check (received_at is null or parked_at is null)
      );
      create index announced_event_waiting on announced_event (addressee, name, next_try_at, id)
        where received_at is null and parked_at is null;
      create index announced_event_of_case on announced_event (case_id, addressee, id);`);
    await programTable(runner, 'announced_event', { grant: 'select, insert' });
    await runner.query(`
      grant update (received_at, attempts, next_try_at, last_error, parked_at) on announced_event to liaison_worker;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table announced_event;`);
  }
}
