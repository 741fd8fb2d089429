import { programTable } from '#persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The secret link by which a person's calendar program reads their appointments in a program. */
export class CalendarFeeds7000000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table calendar_feed (
        program_id uuid not null references program,
        person_id uuid not null references person,
        token_hash bytea not null unique check (length(token_hash) = 32),
        created_at timestamptz(3) not null,
        last_read_at timestamptz(3),
        primary key (program_id, person_id)
      );`);
    // The hash is written and never shown.
    await programTable(runner, 'calendar_feed', {
      grant: 'select (program_id, person_id, created_at, last_read_at), insert, update, delete',
    });
    await runner.query(`
      create policy own_feed on calendar_feed as restrictive to liaison_api
        using (person_id = nullif(current_setting('liaison.person_id', true), '')::uuid);

      -- Whose feed it is, asked before a program is known; nothing once the link was replaced or revoked, or its person
      -- has left. That it was read is noted at most once an hour.
      create function calendar_feed_by_token(hash bytea, at timestamptz)
        returns table (program_id uuid, person_id uuid, program_name text)
      language plpgsql volatile security definer set search_path = public, pg_temp as $$
      begin
        update calendar_feed f set last_read_at = at
        where f.token_hash = hash and (f.last_read_at is null or f.last_read_at <= at - interval '1 hour');
        return query
          select f.program_id, f.person_id, o.name
          from calendar_feed f
          join person p on p.id = f.person_id and p.active
          join program o on o.id = f.program_id
          where f.token_hash = hash and exists (
            select from role_grant g
            where g.program_id = f.program_id and g.person_id = f.person_id and g.ended_at is null);
      end $$;
      revoke execute on function calendar_feed_by_token(bytea, timestamptz) from public;
      grant execute on function calendar_feed_by_token(bytea, timestamptz) to liaison_api;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function calendar_feed_by_token(bytea, timestamptz);
      drop table calendar_feed;`);
  }
}
