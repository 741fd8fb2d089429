import { programTable } from '#persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The nouns that every area points at: units of the agency, campuses of the district, officers. Roles get their places. */
export class Roster3000000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table unit (
        id uuid primary key default uuidv7(),
        program_id uuid not null references program,
        name text not null check (length(name) between 1 and 200),
        kind text not null check (kind in ('patrol', 'investigations', 'traffic', 'community services', 'other')),
        -- Who puts a vacancy's notice up in this unit and says so.
        posting_contact_id uuid references person,
        archived_at timestamptz,
        unique (program_id, id)
      );
      create unique index unit_by_name on unit (program_id, name, id) where archived_at is null;
      create unique index unit_name_once on unit (program_id, lower(name)) where archived_at is null;
      create index unit_by_posting_contact on unit (posting_contact_id) where posting_contact_id is not null;

      create table campus (
        id uuid primary key default uuidv7(),
        program_id uuid not null references program,
        name text not null check (length(name) between 1 and 200),
        level text not null check (level in ('elementary', 'middle', 'high', 'other')),
        address text not null check (length(address) between 1 and 400),
        unique (program_id, id)
      );
      create unique index campus_by_name on campus (program_id, name, id);
      create unique index campus_name_once on campus (program_id, lower(name));

      create table officer (
        id uuid primary key default uuidv7(),
        program_id uuid not null references program,
        person_id uuid not null references person,
        unit_id uuid not null,
        badge_number text not null check (length(badge_number) between 1 and 20),
        rank text not null check (length(rank) between 1 and 60),
        -- Null: not sworn, such as a recruit at the academy.
        sworn_on date,
        -- The last day of service; null: still serving.
        left_on date check (left_on >= sworn_on),
        unique (program_id, id),
        unique (program_id, person_id),
        foreign key (program_id, unit_id) references unit (program_id, id)
      );
      create unique index officer_badge_once on officer (program_id, badge_number) where left_on is null;
      create index officer_by_unit on officer (program_id, unit_id);
      create index officer_by_person on officer (person_id);

      alter table role_grant
        add constraint role_grant_campus foreign key (program_id, campus_id) references campus (program_id, id),
        add constraint role_grant_unit foreign key (program_id, unit_id) references unit (program_id, id);`);
    await programTable(runner, 'unit');
    await programTable(runner, 'campus');
    await programTable(runner, 'officer');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table role_grant drop constraint role_grant_campus, drop constraint role_grant_unit;
      drop table officer;
      drop table campus;
      drop table unit;`);
  }
}
