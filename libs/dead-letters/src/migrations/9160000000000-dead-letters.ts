import type { MigrationInterface, QueryRunner } from 'typeorm';

const functions = ['parked_mail(uuid[], timestamptz, uuid, integer)', 'retry_parked_mail(uuid[], timestamptz)'];

/**
 * What is parked, in the order in which it is shown, and whether the program administrators were told. People's notices
 * are their own: two functions show and retry those alone whose mail was given up, to a program administrator.
 */
export class DeadLetters9160000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table deadline add column parked_told_at timestamptz;
      create index deadline_parked on deadline (program_id, parked_at desc, id desc)
        where parked_at is not null and applied_at is null;
      create index deadline_parked_untold on deadline (parked_at)
        where parked_at is not null and applied_at is null and parked_told_at is distinct from parked_at;

      create function parked_mail(which uuid[], before timestamptz, before_id uuid, most integer)
      returns table (id uuid, case_kind text, case_id uuid, subject text, recipient text, more bigint,
                     since timestamptz, attempts integer, error text, state text)
      language sql stable security definer set search_path = public, pg_temp as $$
        select n.id, n.case_kind, n.case_id, n.subject, p.name,
               (select count(*) - 1 from notice m where m.email_batch = n.id), n.email_failed_at, n.email_attempts,
               n.email_failed, case when n.emailed_at is not null then 'done' when n.email_failed is null then 'waiting' else 'stuck' end
        from notice n join person p on p.id = n.person_id
        where n.program_id = nullif(current_setting('liaison.program_id', true), '')::uuid
          and n.email_batch = n.id and (n.email_failed_at, n.id) < (before, before_id)
          and case when which is null then n.email_failed is not null else n.id = any (which) end
          and exists (select from role_grant g
                      where g.program_id = n.program_id and g.ended_at is null
                        and g.person_id = nullif(current_setting('liaison.person_id', true), '')::uuid
                        and g.role in ('agency_administrator', 'district_administrator'))
        order by n.email_failed_at desc, n.id desc limit most;
      $$;

      -- The mail keeps its Message-ID; its next failure parks it at once, since its attempts go on counting.
      create function retry_parked_mail(mails uuid[], at timestamptz) returns table (id uuid)
      language sql security definer set search_path = public, pg_temp as $$
        with again as (
          update notice n
          set email_failed = null, email_due_at = at, email_leased_until = null, email_handed_at = null
          where n.email_batch in (select m.id from parked_mail(mails, 'infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff', null) m)
            and n.email_failed is not null
          returning n.id, n.email_batch)
        select a.id from again a where a.id = a.email_batch;
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
    await runner.query(
      [...functions]
        .reverse()
        .map((name) => `drop function ${name};`)
        .join('\n') +
        `drop index deadline_parked;
         alter table deadline drop column parked_told_at;`,
    );
  }
}
