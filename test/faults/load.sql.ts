/** Four programs with sixty people each; every tenth gets mail at once, the others once a day. */
export const fillPrograms = `
  with programs as (
    insert into program (name, agency_name, district_name, time_zone)
    select 'Program ' || n, 'Agency', 'District', 'America/New_York' from generate_series(1, 4) n returning id
  ), campuses as (
    insert into campus (program_id, name, level, address) select id, 'Central', 'high', '1 Main Street' from programs
  ), people as (
    insert into person (email, name, email_delivery)
    select 'person' || n || '@agency.example', 'Person ' || n, case when n % 10 = 0 then 'immediate' else 'daily' end
    from generate_series(1, 240) n returning id
  )
  insert into role_grant (program_id, person_id, role)
  select o.id, p.id, case (p.n - 1) / 4 when 0 then 'agency_administrator' when 1 then 'hr' else 'officer' end
  from (select id, row_number() over (order by id) as n from people) p
  join (select id, row_number() over () as n from programs) o on o.n = (p.n - 1) % 4 + 1`;

/**
 * So many tasks of the batch $2, each with a deadline that escalates it, the n-th due n / $3 seconds after $1 (all at
 * once where $3 is null). Every hundredth is a vacancy that closes by itself.
 */
export const addDeadlines = `
  with people as (
    select program_id, array_agg(person_id) as officers, row_number() over () as n from role_grant
    where role = 'officer' group by 1
  ), due as (
    select p.*, k, case when k % 100 = 0 then 'vacancy' else 'expression' end as case_kind, gen_random_uuid() as case_id,
           $1::timestamptz + coalesce(k / $3::float8, 0) * interval '1 second' as at
    from generate_series(1, $4::int) k join people p on p.n = k % 4 + 1
  ), vacancies as (
    insert into vacancy (id, program_id, state, campus_id, advisor_duties, educator_duties, law_enforcer_duties, schedule,
      requirements, opens_on, closes_on, closes_at, decisions_due_at, created_by, created_at, posted_at)
    select case_id, d.program_id, 'posted', c.id, $2, 'e', 'l', 's', 'r', current_date, current_date, at,
      at + interval '9 days', officers[1], now(), now()
    from due d join campus c on c.program_id = d.program_id where case_kind = 'vacancy'
    returning id, program_id, closes_at
  ), opened as (
    insert into task (program_id, case_kind, case_id, kind, title, path, owner_person_id, escalates_to, opened_at, due_at)
    select program_id, case_kind, case_id, $2, 'Verify the service and decide', '/expressions/' || case_id,
      officers[k % array_length(officers, 1) + 1], '{"role": "agency_administrator"}', now(), at
    from due where case_kind <> 'vacancy' returning id, program_id, case_kind, case_id, due_at
  )
  insert into deadline (program_id, case_kind, case_id, task_id, effect, action, due_at, next_try_at)
  select program_id, case_kind, case_id, id, 'escalate', null, due_at, due_at from opened
  union all
  select program_id, 'vacancy', id, null, 'act', 'close', closes_at, closes_at from vacancies`;

/** The cases of the batch $1 of which some effect is not there exactly once. */
export const notExactlyOnce = `
  with opened as (select case_id, count(*) as n from task where settled_at is null group by 1),
       recorded as (select case_id, count(*) as n from audit_entry group by 1),
       told as (select case_id, count(*) as n from notice group by 1),
  -- The late task and its escalation; told are who owes it and whom it is escalated to. HR is to decide about a vacancy.
  effects as (
    select case_id, escalated_at is not null as marked, 2 as tasks, 2 as notices from task where kind = $1
    union all
    select id, state = 'closed', 1, 1 from vacancy where advisor_duties = $1
  )
  select e.*, opened.n as opened, recorded.n as recorded, told.n as told
  from effects e left join opened using (case_id) left join recorded using (case_id) left join told using (case_id)
  where (marked, opened.n, recorded.n, told.n) is distinct from (true, tasks, 1, notices)`;

/** What is late by more than a second, how much waits at all, and how much was applied before its time. */
export const lateness = `
  select count(*) filter (where applied_at is null and due_at < clock_timestamp() - interval '1 second')::int as late,
         count(*) filter (where applied_at is null)::int as waiting,
         count(*) filter (where applied_at is not null and due_at > clock_timestamp())::int as early
  from deadline where due_at < clock_timestamp() + interval '1 hour'`;

/** How late the deadlines of the batch $1 were applied, in seconds. */
export const lag = `
  select percentile_disc(array[0.5, 0.99, 1]) within group (order by extract(epoch from d.applied_at - d.due_at)) as lag
  from deadline d left join task t on t.id = d.task_id left join vacancy v on v.id = d.case_id
  where coalesce(t.kind, v.advisor_duties) = $1 and d.applied_at is not null`;

/** Mail that is to leave at once: what is on record of it, by its Message-ID. */
export const mailOnRecord = `
  select id, emailed_at is not null as sent, email_handed_at is not null and emailed_at is null as unknown
  from notice where email_delivery = 'immediate'`;
