import { programTable } from '#persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When and where a case asks for somebody, and the calendar event that a notice brings to them. */
export class Appointments7000000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table appointment (
        id uuid primary key default uuidv7(),
        program_id uuid not null references program,
        person_id uuid not null references person,
        case_kind text not null,
        -- Also the UID in everybody's calendar: it never changes, and all who take part share it.
        case_id uuid not null,
        sequence integer not null check (sequence >= 0),
        starts_at timestamptz(3) not null,
        ends_at timestamptz(3) not null,
        summary text not null check (length(summary) between 1 and 200 and summary !~ '[[:cntrl:]]'),
        place text not null check (length(place) <= 300 and place !~ '[[:cntrl:]]'),
        path text not null check (length(path) <= 500 and path ~ '^/([^/[:cntrl:][:space:]]|$)'),
        organizer text check (length(organizer) between 1 and 200 and organizer !~ '[[:cntrl:]]'),
        changed_at timestamptz(3) not null,
        cancelled_at timestamptz(3),
        unique (program_id, id),
        unique (case_id, person_id),
        -- A day at most: whoever looks for what overlaps looks at what began within the last day.
        constraint appointment_within_a_day check (ends_at > starts_at and ends_at - starts_at < interval '24 hours')
      );
      create index appointment_of_person on appointment (program_id, person_id, starts_at);
      alter table notice add column calendar_event jsonb;
      alter table sent_mail add column calendar text;`);
    await programTable(runner, 'appointment', { grant: 'select, insert, update' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sent_mail drop column calendar;
      alter table notice drop column calendar_event;
      drop table appointment;`);
  }
}
