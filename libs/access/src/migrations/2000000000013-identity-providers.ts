import { programTable } from '#persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const functions = ['identity_providers()', 'identity_provider_by_id(uuid)', 'person_of_provider(uuid, text)'];

/**
 * The identity providers by which the people of one side of a program sign in. A provider says who somebody is; it makes
 * no person and gives no role, and opens this program alone.
 */
export class IdentityProviders2000000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity_provider (
        id uuid primary key,
        program_id uuid not null references program,
        side text not null check (side in ('agency', 'school')),
        name text not null check (length(name) between 1 and 100),
        issuer text not null check (length(issuer) between 8 and 500),
        client_id text not null check (length(client_id) between 1 and 300),
        client_secret text check (client_secret like 'v1.%'),
        made_at timestamptz(3) not null default now(),
        unique (program_id, id),
        unique (program_id, side)
      );
      alter table session add only_program_id uuid references program on delete cascade;`);
    await programTable(runner, 'identity_provider', { grant: 'select' });
    await runner.query(`
      -- For the page on which nobody has signed in yet.
      create function identity_providers() returns table (id uuid, name text)
      language sql stable security definer set search_path = public, pg_temp as $$
        select i.id, i.name from identity_provider i order by i.name, i.id;
      $$;

      create function identity_provider_by_id(which uuid) returns json
      language sql stable security definer set search_path = public, pg_temp as $$
        select json_build_object('id', i.id, 'programId', i.program_id, 'issuer', i.issuer, 'clientId', i.client_id,
                                 'clientSecret', i.client_secret)
        from identity_provider i where i.id = which;
      $$;

      -- Only somebody who serves on that side of that program now.
      create function person_of_provider(which uuid, lower_email text) returns uuid
      language sql stable security definer set search_path = public, pg_temp as $$
        select p.id from identity_provider i join person p on lower(p.email) = lower_email and p.active
        where i.id = which and exists (
          select from role_grant g where g.program_id = i.program_id and g.person_id = p.id and g.ended_at is null
            and g.role <> 'assessor'
            and (g.role in ('administrator', 'district_administrator', 'staff')) = (i.side = 'school'));
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
    await runner.query(`alter table session drop only_program_id; drop table identity_provider;`);
  }
}
