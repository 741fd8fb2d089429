import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A session can be named and ended by its owner, says on which device it is, when its person last proved who they are,
 * and whether a second factor is still to be given: until then it opens nothing.
 */
export class SessionsListed2000000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table session
        add id uuid not null unique default uuidv7(),
        add device text not null default '' check (length(device) <= 300),
        add network text not null default '' check (length(network) <= 60),
        add pending boolean not null default false,
        add confirmed_at timestamptz,
        add second_factor_at timestamptz,
        add challenge text check (length(challenge) <= 200);
      drop function session_by_token(bytea, timestamptz, timestamptz);`);
    await sessionByToken(runner, { pending: true });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function session_by_token(bytea, timestamptz, timestamptz, boolean);
      alter table session drop id, drop device, drop network, drop pending, drop confirmed_at,
        drop second_factor_at, drop challenge;`);
    await sessionByToken(runner, { pending: false });
  }
}

/** The session with its person, the chosen program and the roles held there; null when there is none or it is over. */
async function sessionByToken(runner: QueryRunner, { pending }: { pending: boolean }): Promise<void> {
  const parameters = `bytea, timestamptz, timestamptz${pending ? ', boolean' : ''}`;
  await runner.query(`
    create function session_by_token(hash bytea, at timestamptz, idle_since timestamptz${pending ? ', half boolean' : ''})
    returns json language plpgsql stable security definer set search_path = public, pg_temp as $$
    begin
      return (
        select json_build_object(
          'personId', p.id, 'name', p.name, 'email', p.email, 'lastSeenAt', s.last_seen_at,
          ${pending ? `'id', s.id, 'createdAt', s.created_at, 'confirmedAt', s.confirmed_at, 'secondFactorAt', s.second_factor_at,` : ''}
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
        where s.token_hash = hash and s.expires_at > at and s.last_seen_at > idle_since${pending ? ' and s.pending = half' : ''});
    end $$;
    revoke execute on function session_by_token(${parameters}) from public;
    grant execute on function session_by_token(${parameters}) to liaison_api;`);
}
