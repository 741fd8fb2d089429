import { statement } from '#persistence';

const ofDeadline = `
  'deadline' as of, d.id, d.case_kind, d.case_id, d.effect, d.action, t.title as subject, null as recipient,
  0::bigint as more, d.parked_at as since, d.attempts, d.last_error as error`;
const ofMail = `
  'mail', m.id, m.case_kind, m.case_id, null, null, m.subject, m.recipient, m.more, m.since, m.attempts, m.error`;

/** What is parked in the program, the newest first; each of the two kinds is read from an index in that very order. */
export const listParked = statement(
  'list-parked',
  `select * from (
     (select ${ofDeadline}, 'stuck' as state from deadline d left join task t on t.id = d.task_id
      where d.program_id = $1 and d.parked_at is not null and d.applied_at is null
        and (d.parked_at, d.id) < ($2::timestamptz, $3::uuid)
      order by d.parked_at desc, d.id desc limit $4)
     union all
     select ${ofMail}, m.state from parked_mail(null, $2::timestamptz, $3::uuid, $4::integer) m
   ) parked order by since desc, id desc limit $4`,
);

/** One that is or was parked: 'stuck', 'waiting' for its next try, or 'done'. */
export const readParked = statement(
  'read-parked',
  `select ${ofDeadline},
          case when d.applied_at is not null then 'done' when d.parked_at is null then 'waiting' else 'stuck' end as state
   from deadline d left join task t on t.id = d.task_id
   where d.program_id = $1 and d.id = $2 and (d.parked_at is not null or d.parked_told_at is not null or d.attempts > 0)
   union all
   select ${ofMail}, m.state
   from parked_mail(array[$2::uuid], 'infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 1) m`,
);

/**
 * Puts parked deadlines and mail back in line, to be tried at once. Their attempts go on counting, so that one more
 * failure parks them again and whoever asked is told, instead of waiting for hours.
 */
export const retryParked = statement(
  'retry-parked',
  `with again as (
     update deadline set parked_at = null, next_try_at = $3
     where program_id = $1 and id = any ($2::uuid[]) and parked_at is not null and applied_at is null returning id
   )
   select id from again union all select id from retry_parked_mail($2::uuid[], $3)`,
);
