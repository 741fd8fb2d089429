import { programTable } from '#persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Each change of a calendar, until the dates that are counted on it have followed and after. And what keeps a date from
 * being counted on a calendar that changes in the same moment.
 */
export class CalendarChanges4000000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table calendar_change (
        id uuid primary key default uuidv7(),
        program_id uuid not null references program,
        says text not null check (length(says) <= 500),
        changed_by uuid not null references person,
        who text not null,
        changed_at timestamptz not null,
        followed_at timestamptz,
        -- The last of the changes that were followed in one go: it has the numbers of them all.
        followed_with uuid,
        dates_moved integer,
        people_told integer,
        dates_uncounted integer,
        last_error text,
        unique (program_id, id),
        foreign key (program_id, followed_with) references calendar_change (program_id, id),
        check ((followed_at is null) = (followed_with is null))
      );
      create index calendar_change_newest on calendar_change (program_id, id desc);
      create index calendar_change_to_follow on calendar_change (program_id, id) where followed_at is null;

      -- Whoever has counted dates says with which settings. If these are being changed, it waits; if they have been
      -- changed, it fails as a collision does, and is done again with the new ones.
      create function settings_must_be(version integer) returns void
      language plpgsql security definer set search_path = pg_catalog, public as $$
      begin
        perform from program
          where id = nullif(current_setting('liaison.program_id', true), '')::uuid and settings_version = version
          for share;
        if not found then
          raise exception 'The settings of the program have changed meanwhile.' using errcode = 'serialization_failure';
        end if;
      end $$;
      revoke all on function settings_must_be(integer) from public;
      grant execute on function settings_must_be(integer) to liaison_api, liaison_worker;`);
    await programTable(runner, 'calendar_change', { grant: 'select, insert' });
    await runner.query(`
      grant update (followed_at, followed_with, dates_moved, people_told, dates_uncounted, last_error)
        on calendar_change to liaison_worker;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table calendar_change; drop function settings_must_be(integer);`);
  }
}
