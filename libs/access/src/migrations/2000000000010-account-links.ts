import type { MigrationInterface, QueryRunner } from 'typeorm';

const functions = [
  'ask_for_account_link(text, text, timestamptz)',
  'account_link_by_token(bytea, timestamptz)',
  'use_account_link(bytea, text, timestamptz)',
  'knows_device(text, bytea)',
];

/**
 * Links by which a person sets their password: the one in an invitation, and the one for a lost password. The token is
 * made when the mail leaves, and only its hash is kept. Beside them the devices on which a person has signed in before.
 */
export class AccountLinks2000000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table account_link (
        id uuid primary key default uuidv7(),
        person_id uuid not null references person on delete cascade,
        purpose text not null check (purpose in ('invitation', 'reset')),
        requested_at timestamptz(3) not null,
        due_at timestamptz(3) not null,
        attempts int not null default 0,
        given_up text,
        token_hash bytea unique check (length(token_hash) = 32),
        sent_at timestamptz(3),
        expires_at timestamptz(3),
        used_at timestamptz(3),
        check ((token_hash is null) = (expires_at is null))
      );
      create index account_link_due on account_link (due_at) where sent_at is null and given_up is null;
      create index account_link_by_person on account_link (person_id, requested_at desc);
      alter table account_link enable row level security;
      create policy every_link on account_link to liaison_worker using (true);
      grant select, update, delete on account_link to liaison_worker;

      create table known_device (
        token_hash bytea primary key check (length(token_hash) = 32),
        person_id uuid not null references person on delete cascade,
        last_used_at timestamptz(3) not null
      );
      create index known_device_by_person on known_device (person_id);
      create index known_device_by_age on known_device (last_used_at);
      alter table known_device enable row level security;
      create policy own_device on known_device to liaison_api
        using (person_id = nullif(current_setting('liaison.person_id', true), '')::uuid);
      create policy every_device on known_device to liaison_worker using (true);
      grant select, insert, update, delete on known_device to liaison_api;
      grant select, delete on known_device to liaison_worker;

      -- Says nothing, whether the address is known or not. Asked again within two minutes nothing more is sent.
      create function ask_for_account_link(lower_email text, why text, at timestamptz) returns void
      language sql security definer set search_path = public, pg_temp as $$
        insert into account_link (person_id, purpose, requested_at, due_at)
        select p.id, why, at, at from person p
        where lower(p.email) = lower_email and p.active
          and not exists (select from account_link l where l.person_id = p.id and l.used_at is null
                          and l.requested_at > at - interval '2 minutes' and l.requested_at <= at);
      $$;

      -- Whom a link belongs to, for as long as it holds.
      create function account_link_by_token(hash bytea, at timestamptz) returns json
      language sql stable security definer set search_path = public, pg_temp as $$
        select json_build_object('personId', p.id, 'name', p.name, 'email', p.email, 'purpose', l.purpose)
        from account_link l join person p on p.id = l.person_id and p.active
        where l.token_hash = hash and l.used_at is null and l.expires_at > at;
      $$;

      -- Sets the password once; ends every session of the person and every other link. Null where the link does not hold.
      create function use_account_link(hash bytea, new_hash text, at timestamptz) returns uuid
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare whose uuid;
      begin
        update account_link l set used_at = at from person p
        where l.token_hash = hash and l.used_at is null and l.expires_at > at and p.id = l.person_id and p.active
        returning l.person_id into whose;
        if whose is null then return null; end if;
        update person set password_hash = new_hash where id = whose;
        update account_link set used_at = at where person_id = whose and used_at is null;
        delete from session where person_id = whose;
        return whose;
      end $$;

      create function knows_device(lower_email text, hash bytea) returns boolean
      language sql stable security definer set search_path = public, pg_temp as $$
        select exists (select from known_device d join person p on p.id = d.person_id
                       where d.token_hash = hash and lower(p.email) = lower_email);
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
    await runner.query(`drop table known_device; drop table account_link;`);
  }
}
