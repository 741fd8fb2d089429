import { programTable } from '#persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The days on which due dates are counted: holidays, days without school, and the terms of the school year. */
export class Calendar4000000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists btree_gist;

      create table calendar_day (
        id uuid primary key default uuidv7(),
        program_id uuid not null references program,
        day date not null,
        kind text not null check (kind in ('holiday', 'no school')),
        name text not null check (length(name) between 1 and 120),
        unique (program_id, id),
        unique (program_id, day)
      );

      create table school_term (
        id uuid primary key default uuidv7(),
        program_id uuid not null references program,
        name text not null check (length(name) between 1 and 120),
        starts_on date not null,
        ends_on date not null,
        unique (program_id, id),
        check (ends_on >= starts_on),
        exclude using gist (program_id with =, daterange(starts_on, ends_on, '[]') with &&)
      );

      -- Whoever keeps a program's settings in memory sees by its number that they have changed.
      create function settings_changed() returns trigger
      language plpgsql security definer set search_path = pg_catalog, public as $$
      begin
        update program set settings_version = settings_version + 1 where id = coalesce(new.program_id, old.program_id);
        return null;
      end $$;
      revoke all on function settings_changed() from public;
      create function time_zone_changed() returns trigger language plpgsql as $$
      begin
        new.settings_version := old.settings_version + 1;
        return new;
      end $$;
      create trigger time_zone_changed before update of time_zone on program
        for each row when (old.time_zone is distinct from new.time_zone) execute function time_zone_changed();
      create trigger calendar_day_changed after insert or update or delete on calendar_day
        for each row execute function settings_changed();
      create trigger school_term_changed after insert or update or delete on school_term
        for each row execute function settings_changed();`);
    await programTable(runner, 'calendar_day');
    await programTable(runner, 'school_term');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table school_term;
      drop table calendar_day;
      drop function settings_changed();
      drop trigger time_zone_changed on program;
      drop function time_zone_changed();`);
  }
}
