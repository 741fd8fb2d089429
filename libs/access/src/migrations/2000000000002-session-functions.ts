import type { MigrationInterface, QueryRunner } from 'typeorm';

const functions = [
  'session_by_token(bytea, timestamptz, timestamptz)',
  'programs_of(uuid)',
  'credential_of(text)',
  'set_own_password(text)',
];

/**
 * What must be asked before the program is known, and so before row-level security can show anything. Each function
 * runs as the owner and gives just what its caller proves to be entitled to.
 */
export class SessionFunctions2000000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The session with its person, the chosen program and the roles held there; null when there is none or it is over.
      create function session_by_token(hash bytea, at timestamptz, idle_since timestamptz) returns json
      language plpgsql stable security definer set search_path = public, pg_temp as $$
      begin
        return (
          select json_build_object(
            'personId', p.id, 'name', p.name, 'email', p.email, 'lastSeenAt', s.last_seen_at,
            'program', case when held.grants is not null then json_build_object(
              'id', o.id, 'name', o.name, 'agencyName', o.agency_name, 'districtName', o.district_name,
              'timeZone', o.time_zone, 'settingsVersion', o.settings_version) end,
            'grants', coalesce(held.grants, '[]'))
          from session s
          join person p on p.id = s.person_id and p.active
          left join program o on o.id = s.program_id
          left join lateral (
            select json_agg(json_build_object('role', g.role, 'campusId', g.campus_id, 'unitId', g.unit_id)) as grants
            from role_grant g
            where g.person_id = s.person_id and g.program_id = s.program_id and g.ended_at is null
          ) held on true
          where s.token_hash = hash and s.expires_at > at and s.last_seen_at > idle_since);
      end $$;

      create function programs_of(person uuid) returns table (id uuid, name text, roles text[])
      language sql stable security definer set search_path = public, pg_temp as $$
        select o.id, o.name, array_agg(distinct g.role order by g.role)
        from role_grant g join program o on o.id = g.program_id
        where g.person_id = person and g.ended_at is null
        group by o.id, o.name order by o.name, o.id;
      $$;

      create function credential_of(lower_email text) returns table (person_id uuid, password_hash text)
      language sql stable security definer set search_path = public, pg_temp as $$
        select p.id, p.password_hash from person p where lower(p.email) = lower_email and p.active;
      $$;

      create function set_own_password(new_hash text) returns void
      language sql security definer set search_path = public, pg_temp as $$
        update person set password_hash = new_hash
        where id = nullif(current_setting('liaison.person_id', true), '')::uuid;
      $$;`);
    await runner.query(
      functions
        .map(
          (name) => `revoke execute on function ${name} from public; grant execute on function ${name} to liaison_api;`,
        )
        .join('\n'),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(functions.map((name) => `drop function ${name};`).join('\n'));
  }
}
